/** What a pull request adds to the listing's files -> the projects that it is probably about. */
import { parseAddress } from "../address.ts";
import type { ProjectQuestion } from "../model/answers.ts";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Comparison } from "./comparison.ts";
import { locate } from "./places.ts";
import type { Wanted } from "./port.ts";

const MOST = 30;
// Spellings that are looked at: other addresses of a project, such as its pages, stand beside that of its repository.
const MOST_SEEN = 300;
const ADDRESS = /\b(?:https?:\/\/|git@|github:(?=[\w-]))[^\s"'`<>()[\]{}|\\,;]{3,200}/gi;

/**
 * Questions about the repositories on added lines, as the configuration would have them asked; not about those that the same
 * file has on a line that is taken away, which were moved or written otherwise. A wrong one costs a little and changes nothing.
 * `host` is the one whose repositories can be asked about.
 */
export function guessesIn(
  { edits }: Comparison,
  wanted: Wanted,
  listing: PullRequestRef,
  host: string,
): readonly ProjectQuestion[] {
  const own = `${host}/${listing.owner}/${listing.repository}`.toLowerCase();
  const found = new Map<string, ProjectQuestion>();
  for (const { file, added, removed } of edits) {
    if (!wanted(file)) continue;
    const known = new Set(addressesIn(removed).map(({ key }) => key));
    for (const { written, key, repository, folder } of addressesIn(added)) {
      if (repository === own || known.has(key)) continue;
      const question = wanted.asked?.(written) ?? questionAbout(written, folder);
      const { target } = locate(question, host);
      if (target?.of === "repository" && !found.has(target.key)) found.set(target.key, question);
      if (found.size === MOST) return [...found.values()];
    }
  }
  return [...found.values()];
}

/** An address in a text. */
export interface Seen {
  readonly written: string;
  /** `parseAddress(..).key` */
  readonly repository: string;
  readonly folder: string | null;
  /** The same for all spellings of the repository and the folder in it. */
  readonly key: string;
}

/** Each once, in the order in which they stand there. */
export function addressesIn(lines: readonly string[]): readonly Seen[] {
  const spellings = new Set<string>();
  for (const line of lines) {
    for (const [seen] of line.matchAll(ADDRESS)) {
      if (spellings.size < MOST_SEEN)
        spellings.add(seen.replace(/[.#:!?]{1,200}$/, "").replace(/^github:/i, "https://github.com/"));
    }
  }
  const found = new Map<string, Seen>();
  for (const written of spellings) {
    const address = parseAddress(written);
    if (address === null) continue;
    const { key: repository, path: folder } = address;
    const key = `${repository}:${folder}`;
    if (!found.has(key)) found.set(key, { written, repository, folder, key });
  }
  return [...found.values()];
}

function questionAbout(address: string, folder: string | null): ProjectQuestion {
  return { address, mirror: null, folder, contributors: null, bots: [] };
}
