/** The tree of a base branch that has moved on, and what was read by guess -> its snapshot, with what the guess left out. */
import type { PullRequestRef, Snapshot } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import { type Contents, readContents, type Wish } from "./contents.ts";
import type { Wanted } from "./port.ts";
import { sideOf, snapshotOf } from "./sides.ts";
import { NOT_READ, type Tree } from "./trees.ts";

/** Files that the tip is likely to have, asked for by name while its tree is still on the way. */
export function guessed(tip: string, paths: readonly string[]): readonly Wish[] {
  return [...new Set(paths)].map((path) => ({ revision: tip, path, file: NOT_READ }));
}

export async function readTip(
  ask: Ask,
  place: PullRequestRef,
  tip: string,
  tree: Tree,
  wanted: Wanted,
  read: Contents,
  others: readonly string[],
): Promise<Snapshot> {
  const side = sideOf(tip, tree, wanted, others);
  const byName: Contents = { of: (wish) => read.of({ ...wish, file: NOT_READ }) };
  const missing = side.wishes.filter((wish) => read.of(wish) === null && byName.of(wish) === null);
  const late = await readContents(ask, place, missing, side.folders);
  return snapshotOf(side, read, byName, late);
}
