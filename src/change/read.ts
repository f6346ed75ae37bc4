/** The listing's files at the merge base, at the head and at the base branch's tip -> the change, and how its entries stand. */
import type { Config } from "../model/config.ts";
import type { Change, Entry, Pair, Problem, Standing } from "../model/entry.ts";
import type { Snapshot } from "../model/pull-request.ts";
import { isListingFile } from "./files.ts";
import { groupBy } from "./group.ts";
import { readListing } from "./listing.ts";
import { classify } from "./match/classify.ts";
import { folder } from "./match/compare.ts";
import { type Matching, match } from "./match/match.ts";
import { findRegrouped } from "./match/regroup.ts";
import { findReplaced, reordersOf } from "./match/reorder.ts";
import { type ReadFile, readingsFrom } from "./reread/readings.ts";
import { schemasOf } from "./schema/schema.ts";
import { readSide, type Side } from "./side.ts";
import { type Brought, listingAfter, type Since, standingsOf } from "./standing/standing.ts";
import { listedAt } from "./standing/twins.ts";
import { blame } from "./told/blame.ts";
import { findChurn } from "./told/churn.ts";
import { findMerged } from "./told/doubled.ts";
import { findStray } from "./told/stray.ts";
import { touchedFiles } from "./touched.ts";
import { surelyAdded, surelyRemoved, withoutUnsure } from "./withhold.ts";

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

const MOST_LACKING = 10;

/** Compares the merge base with the head; the tip only tells what others have listed in the meantime. */
export function readChange({ mergeBase, head, tip }: Sides, config: Config): ChangeReading {
  const read = readingsFrom();
  const [old, now] = [readSide(mergeBase, config, read), readSide(head, config, read)];
  const matching = withoutUnsure(match(old.folded, now.folded), old.unread, now.unread);
  const { brought, ...rest } = compareSides(old, now, { matching, config });
  const touchesListing =
    [...touchedFiles(mergeBase, head)].some(isListingFile(config)) || concernsEntries(rest, config);
  const schemas = schemasOf(config.lists, tip, old.entries);
  const change: Change = { ...rest, hints: [...rest.hints, ...schemas.hints], touchesListing };
  if (brought.added.length + brought.pairs.length === 0) return { change, standings: new Map(), listedAt: () => [] };
  const scene = { config, mergeBase, head, entries: now.entries, schemas };
  const listing = listingAfter(scene, readSince(old, matching, { tip, config, read }));
  return { change, standings: standingsOf(scene, brought, listing), listedAt: listedAt(listing) };
}

/** Whether files beside the list, or such as should have been in it, changed something in it. */
function concernsEntries(
  { problems, hints: _, ...entries }: Omit<Change, "touchesListing">,
  { logo }: Config,
): boolean {
  return (
    Object.values(entries).some(({ length }) => length > 0) || problems.some(({ file }) => file !== logo?.registry)
  );
}

type Compared = Omit<Change, "touchesListing"> & { readonly brought: Brought };

function compareSides(old: Side, now: Side, { matching, config }: { matching: Matching; config: Config }): Compared {
  const pairs = matching.pairs.map(({ from, to }) => ({ from: from.entry, to: to.entry }));
  const { sameSection, hints } = findRegrouped({ pairs, old: old.entries, now: now.entries }, config);
  const { moved, renamed, edited, unchanged } = classify(matching.pairs, sameSection);
  const { added, removed } = surely(matching, old, now);
  const replaced = findReplaced(pairs.filter(sameSection), old.entries);
  const brought = { added, moved, pairs: [...moved, ...renamed, ...edited], reordered: new Set(replaced) };
  const isRead = ({ from, to }: Pair) => !old.partial.has(from.file) && !now.partial.has(to.file);
  return {
    added,
    removed,
    moved,
    renamed,
    edited,
    reordered: reordersOf(replaced),
    problems: [
      ...blamed(old, now, brought),
      ...lacking(old, now, pairs),
      ...findStray(old.snapshot, now.snapshot, config),
    ].toSorted(byPlace),
    hints: [
      ...hints,
      ...findMerged(matching.removed, now.folded),
      ...findChurn(unchanged.filter(isRead), old.textOf, now.textOf),
    ],
    brought,
  };
}

/** Among entries, an old problem concerns the change where it keeps some from being read, or stands in the lines of one that it brings. */
function blamed(old: Side, now: Side, { added, pairs }: Brought): readonly Problem[] {
  const touched = touchedFiles(old.snapshot, now.snapshot);
  const brought = groupBy([...added, ...pairs.map(({ to }) => to)], ({ file }) => file);
  const listed = new Set(now.entries.map(({ file }) => file));
  const concerns = ({ file, line }: Problem) =>
    !listed.has(file) ||
    now.partial.has(file) ||
    (brought.get(file) ?? []).some(({ startLine, endLine }) => startLine <= line && line <= endLine);
  return blame(old, now, (file) => touched.has(file), concerns);
}

/** Of the entries without a partner, those that no unreadable file may hold. */
function surely({ added, removed }: Matching, old: Side, now: Side): Pick<Change, "added" | "removed"> {
  return {
    added: added.map(({ entry }) => entry).filter((entry) => surelyAdded(entry, old.unread)),
    removed: removed.map(({ entry }) => entry).filter((entry) => surelyRemoved(entry, now.unread)),
  };
}

/** What entries name in companion files that is not there, unless it was so before. */
function lacking(old: Side, now: Side, pairs: readonly Pick<Pair, "from" | "to">[]): readonly Problem[] {
  if (now.lacking.size === 0) return [];
  const before = new Set<Entry>();
  for (const { from, to } of pairs) {
    if (old.lacking.has(from) || (old.borrowed.get(from)?.unsure.length ?? 0) > 0) before.add(to);
  }
  const fresh = [...now.lacking].filter(([entry]) => !before.has(entry));
  return fresh.slice(0, MOST_LACKING).map(([, problem]) => problem);
}

interface Later {
  readonly tip: Snapshot;
  readonly config: Config;
  readonly read: ReadFile;
}

function readSince(old: Side, { pairs }: Matching, { tip, config, read }: Later): Since {
  if (touchedFiles(old.snapshot, tip).size === 0) return { added: [], removed: new Set() };
  const { entries, borrowed } = readListing(tip, config, read);
  const since = match(old.folded, entries.map(folder(config, borrowed)));
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
