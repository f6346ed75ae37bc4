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
import { NOT_READ, readTree, type Tree } from "./trees.ts";

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
  { comparison, headSha, headTree, tip }: Revisions,
  chosen: Wanted,
  ride: Ride | null,
): Promise<Snapshots> {
  const changed = changedIn(comparison).filter(chosen);
  const thenTree = await treeAtMergeBase(ask, place, comparison, headTree, changed);
  const { wanted, unread } = nearby(inBoth(chosen, thenTree, headTree, changed), thenTree, headTree);
  const head = sideOf(headSha, headTree, wanted, changed);
  const mergeBase = sideOf(comparison.mergeBase, thenTree, wanted, changed);
  const names = [...new Set([...head.wishes, ...mergeBase.wishes].map(({ path }) => path))];
  const moved = tip !== comparison.mergeBase;
  const guesses = moved && ask.signedIn && names.length <= FEW ? guessed(tip, names) : [];
  const wishes = [...head.wishes, ...mergeBase.wishes, ...guesses];
  const [contents, tipTree] = await Promise.all([
    readContents(ask, place, wishes, [...new Set([...head.folders, ...mergeBase.folders])], ride),
    moved ? readTree(ask, place, tip) : null,
  ]);
  const then = snapshotOf(mergeBase, contents);
  const now = snapshotOf(head, contents);
  return {
    mergeBase: then,
    head: now,
    tip: tipTree === null ? then : await readTip(ask, place, tip, tipTree, wanted, contents, names),
    touched: touched(comparison.files === null ? names : changed, then, now),
    unread: headTree.complete && thenTree.complete ? unread : null,
  };
}

/** Where a list of files was cut short, one that it lacks may be there all the same: only what both sides list, or differs, is read. */
function inBoth(chosen: Wanted, then: Tree, now: Tree, changed: readonly string[]): Wanted {
  if (then.complete && now.complete) return chosen;
  const differing = new Set(changed);
  return (path) => (differing.has(path) || (then.files.has(path) && now.files.has(path))) && chosen(path);
}

/** The merge base's tree as the comparison tells it; read where that does not tell all, or where GraphQL cannot be asked for the rest. */
async function treeAtMergeBase(
  ask: Ask,
  place: PullRequestRef,
  comparison: Comparison,
  headTree: Tree,
  changed: readonly string[],
): Promise<Tree> {
  const tree = before(headTree, comparison);
  const unread = !ask.signedIn && changed.some((path) => tree?.files.get(path) === NOT_READ);
  return tree === null || unread ? readTree(ask, place, comparison.mergeBase) : tree;
}

/** Those paths whose files are not the same text on both sides, in alphabetical order. */
function touched(paths: readonly string[], mergeBase: Snapshot, head: Snapshot): readonly string[] {
  const then = new Map(mergeBase.files.map(({ path, text }) => [path, text]));
  const now = new Map(head.files.map(({ path, text }) => [path, text]));
  const same = (path: string) => typeof then.get(path) === "string" && then.get(path) === now.get(path);
  return [...new Set(paths)].filter((path) => !same(path)).sort();
}
