/** A comparison and the head's tree -> the listing's files at merge base, head and tip, in as few requests as there can be. */
import type { PullRequestRef, Snapshot } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import { before, type Comparison, changedIn } from "./comparison.ts";
import { readContents } from "./contents.ts";
import { nearby } from "./nearby.ts";
import type { Wanted } from "./port.ts";
import type { Ride } from "./ride.ts";
import { sideOf, snapshotOf } from "./sides.ts";
import { guessed, readTip } from "./tip.ts";
import { NOT_READ, type Tree } from "./trees.ts";
import { readWanted, wholeTree } from "./whole-tree.ts";

export interface Snapshots {
  readonly mergeBase: Snapshot;
  readonly head: Snapshot;
  readonly tip: Snapshot;
  readonly touched: readonly string[];
  readonly unread: number | null;
}

export interface Revisions {
  readonly comparison: Comparison;
  readonly headSha: string;
  readonly headTree: Tree;
  readonly tip: string;
}

// More files than these are better asked for when the tree has told which of them differ.
const FEW = 100;

export async function readSnapshots(
  ask: Ask,
  place: PullRequestRef,
  revisions: Revisions,
  chosen: Wanted,
  ride: Ride | null,
): Promise<Snapshots> {
  const { comparison, headSha, tip } = revisions;
  const changed = changedIn(comparison).filter(chosen);
  const trees = await treesOf(ask, place, revisions, chosen, changed);
  const { wanted, unread } = nearby(inBoth(chosen, trees.mergeBase, trees.head, changed), trees.mergeBase, trees.head);
  const head = sideOf(headSha, trees.head, wanted, changed);
  const mergeBase = sideOf(comparison.mergeBase, trees.mergeBase, wanted, changed);
  const names = [...new Set([...head.wishes, ...mergeBase.wishes].map(({ path }) => path))];
  const known = trees.tip && sideOf(tip, trees.tip, wanted, names);
  const sides = [head, mergeBase, ...(known ? [known] : [])];
  const moved = tip !== comparison.mergeBase && known === null;
  const guesses = moved && ask.signedIn && names.length <= FEW ? guessed(tip, names) : [];
  const wishes = [...sides.flatMap((side) => side.wishes), ...guesses];
  const folders = [...new Set(sides.flatMap((side) => side.folders))];
  const [contents, tipTree] = await Promise.all([
    readContents(ask, place, wishes, folders, ride),
    moved ? readWanted(ask, place, tip, chosen) : null,
  ]);
  const then = snapshotOf(mergeBase, contents);
  const now = snapshotOf(head, contents);
  const today = known === null ? then : snapshotOf(known, contents);
  const all = [trees.head, trees.mergeBase, trees.tip, tipTree];
  return {
    mergeBase: then,
    head: now,
    tip: tipTree === null ? today : await readTip(ask, place, tip, tipTree, wanted, contents, names),
    touched: touched(comparison.files === null ? names : changed, then, now),
    unread: all.every((tree) => tree === null || tree.covers) ? unread : null,
  };
}

interface Trees {
  readonly head: Tree;
  readonly mergeBase: Tree;
  /** The tip's where it was listed together with the head's, since GitHub cuts either short. */
  readonly tip: Tree | null;
}

/** The trees of both sides; the merge base's as the comparison tells it, unless that does not tell all, or GraphQL cannot be asked for the rest. */
async function treesOf(
  ask: Ask,
  place: PullRequestRef,
  { comparison, headSha, headTree, tip }: Revisions,
  chosen: Wanted,
  changed: readonly string[],
): Promise<Trees> {
  const isCut = !headTree.complete;
  const [head, listed] = await Promise.all([
    wholeTree(ask, place, headSha, headTree, chosen),
    isCut && tip !== comparison.mergeBase ? wholeTree(ask, place, tip, null, chosen) : null,
  ]);
  const then = before(head, comparison);
  const unread = !ask.signedIn && changed.some((path) => then?.files.get(path) === NOT_READ);
  if (then !== null && !unread) return { head, mergeBase: then, tip: listed };
  const read = isCut
    ? wholeTree(ask, place, comparison.mergeBase, null, chosen)
    : readWanted(ask, place, comparison.mergeBase, chosen);
  return { head, mergeBase: await read, tip: listed };
}

/** Where a list of files was cut short, one that it lacks may be there all the same: only what both sides list, or differs, is read. */
function inBoth(chosen: Wanted, then: Tree, now: Tree, changed: readonly string[]): Wanted {
  if (then.covers && now.covers) return chosen;
  const differing = new Set(changed);
  return (path) => (differing.has(path) || (then.files.has(path) && now.files.has(path))) && chosen(path);
}

/** Those paths whose files are not the same text on both sides, in alphabetical order. */
function touched(paths: readonly string[], mergeBase: Snapshot, head: Snapshot): readonly string[] {
  const then = new Map(mergeBase.files.map(({ path, text }) => [path, text]));
  const now = new Map(head.files.map(({ path, text }) => [path, text]));
  const same = (path: string) => typeof then.get(path) === "string" && then.get(path) === now.get(path);
  return [...new Set(paths)].filter((path) => !same(path)).sort();
}
