/** One revision of the listing -> what is listed there, in the form in which it is compared, and what could not be read. */
import type { Config } from "../model/config.ts";
import type { Problem } from "../model/entry.ts";
import type { Snapshot } from "../model/pull-request.ts";
import { isListingFile } from "./files.ts";
import { type Listing, readListing } from "./listing.ts";
import { type Folded, folder } from "./match/compare.ts";
import type { ReadFile } from "./reread/readings.ts";
import { registryProblems } from "./standing/registration.ts";
import { type Unread, unreadOf } from "./withhold.ts";

export interface Side extends Listing {
  readonly snapshot: Snapshot;
  readonly folded: readonly Folded[];
  readonly unread: Unread;
  readonly textOf: (file: string) => string | null;
}

export function readSide(snapshot: Snapshot, config: Config, read: ReadFile): Side {
  const listing = readListing(snapshot, config, read);
  const texts = new Map(snapshot.files.map(({ path, text }) => [path, text]));
  return {
    ...listing,
    snapshot,
    problems: [...listing.problems, ...related(snapshot, config)],
    folded: listing.entries.map(folder(config, listing.borrowed)),
    unread: unreadOf(snapshot, listing.partial),
    textOf: (file) => texts.get(file) ?? null,
  };
}

function related(snapshot: Snapshot, config: Config): readonly Problem[] {
  const registry = config.logo?.registry;
  return registry === undefined || isListingFile(config)(registry) ? [] : registryProblems(registry, snapshot);
}
