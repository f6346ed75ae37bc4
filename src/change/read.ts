/** The listing's files at the merge base, at the head and at the base branch's tip -> the change, and how its entries stand. */
import type { Config } from "../model/config.ts";
import type { Change, Entry, Pair, Problem, Standing } from "../model/entry.ts";
import type { Snapshot } from "../model/pull-request.ts";
import { blame } from "./blame.ts";
import { findChurn } from "./churn.ts";
import { classify } from "./classify.ts";
import { type Folded, folder } from "./compare.ts";
import { isListingFile } from "./files.ts";
import { type Listing, readListing } from "./listing.ts";
import { type Matching, match } from "./match.ts";
import { registryProblems } from "./registration.ts";
import { findRegrouped } from "./regroup.ts";
import { findReplaced, reordersOf } from "./reorder.ts";
import { listingAfter, type Since, standingsOf } from "./standing.ts";
import { touchedFiles } from "./touched.ts";
import { listedAt } from "./twins.ts";
import { surelyAdded, surelyRemoved, type Unread, unreadOf } from "./withhold.ts";

export { wantedFiles } from "./files.ts";
export { readListing } from "./listing.ts";

export interface Sides {
  readonly mergeBase: Snapshot;
  readonly head: Snapshot;
  readonly tip: Snapshot;
}

export interface ChangeReading {
  readonly change: Change;
  /** For each entry that was added, and for the new side of each that was moved, renamed or edited. */
  readonly standings: ReadonlyMap<Entry, Standing>;
  /** The entries with an address, in any spelling, among all that will be listed after a merge. */
  readonly listedAt: (address: string) => readonly Entry[];
}

/** One revision with what is listed in it. */
interface Side extends Listing {
  readonly snapshot: Snapshot;
  readonly folded: readonly Folded[];
  readonly unread: Unread;
  readonly textOf: (file: string) => string | null;
}

/** Compares the merge base with the head; the tip only tells what others have listed in the meantime. */
export function readChange({ mergeBase, head, tip }: Sides, config: Config): ChangeReading {
  const [old, now] = [readSide(mergeBase, config), readSide(head, config)];
  const matching = match(old.folded, now.folded);
  const { moved, renamed, edited, unchanged } = classify(matching.pairs);
  const { added, removed } = surely(matching, old, now);
  const replaced = findReplaced(
    matching.pairs.map(({ from, to }) => ({ from: from.entry, to: to.entry })),
    old.entries,
  );
  const touched = touchedFiles(mergeBase, head);
  const isRead = ({ from, to }: Pair) => !old.partial.has(from.file) && !now.partial.has(to.file);
  const change: Change = {
    added,
    removed,
    moved,
    renamed,
    edited,
    reordered: reordersOf(replaced),
    problems: blame(old, now, (file) => touched.has(file)).toSorted(byPlace),
    hints: [...findRegrouped(moved, old.entries), ...findChurn(unchanged.filter(isRead), old.textOf, now.textOf)],
    touchesListing: [...touched].some(isListingFile(config)),
  };
  const brought = { added, pairs: [...moved, ...renamed, ...edited], reordered: new Set(replaced) };
  if (added.length + brought.pairs.length === 0) return { change, standings: new Map(), listedAt: () => [] };
  const scene = { config, mergeBase, head, entries: now.entries };
  const listing = listingAfter(scene, readSince(old, matching, { tip, config }));
  return { change, standings: standingsOf(scene, brought, listing), listedAt: listedAt(listing) };
}

function readSide(snapshot: Snapshot, config: Config): Side {
  const { entries, problems, partial } = readListing(snapshot, config);
  const registry = config.logo?.registry;
  const related = registry === undefined || isListingFile(config)(registry) ? [] : registryProblems(registry, snapshot);
  const texts = new Map(snapshot.files.map(({ path, text }) => [path, text]));
  return {
    snapshot,
    entries,
    problems: [...problems, ...related],
    partial,
    folded: entries.map(folder(config)),
    unread: unreadOf(snapshot, partial),
    textOf: (file) => texts.get(file) ?? null,
  };
}

/** Of the entries without a partner, those that no unreadable file may hold. */
function surely({ added, removed }: Matching, old: Side, now: Side): Pick<Change, "added" | "removed"> {
  return {
    added: added.map(({ entry }) => entry).filter((entry) => surelyAdded(entry, old.unread)),
    removed: removed.map(({ entry }) => entry).filter((entry) => surelyRemoved(entry, now.unread)),
  };
}

function readSince(old: Side, { pairs }: Matching, { tip, config }: { tip: Snapshot; config: Config }): Since {
  if (touchedFiles(old.snapshot, tip).size === 0) return { added: [], removed: new Set() };
  const since = match(old.folded, readListing(tip, config).entries.map(folder(config)));
  const gone = new Set(since.removed);
  return {
    added: [...since.added.map(({ entry }) => entry), ...classify(since.pairs).renamed.map(({ to }) => to)],
    removed: new Set(pairs.filter(({ from }) => gone.has(from)).map(({ to }) => to.entry)),
  };
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
