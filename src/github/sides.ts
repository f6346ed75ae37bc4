/** A revision's tree -> the files to be read of it, and then its snapshot. */
import type { Snapshot } from "../model/pull-request.ts";
import { type Contents, folderOf, type Wish } from "./contents.ts";
import type { Wanted } from "./port.ts";
import { NOT_READ, type Tree } from "./trees.ts";

/** What is to be read of one revision. */
export interface Side {
  readonly revision: string;
  readonly paths: readonly string[] | null;
  readonly wishes: readonly Wish[];
  /** Folders (`REVISION:FOLDER`) whose entries tell what the tree would have. */
  readonly folders: readonly string[];
}

/** `others` are files that may be there too, where the tree does not have all that is wanted. */
export function sideOf(revision: string, tree: Tree, wanted: Wanted, others: readonly string[]): Side {
  const names = new Set([...tree.files.keys(), ...(tree.covers ? [] : others)].filter(wanted));
  const wishes = [...names].map((path) => ({ revision, path, file: tree.files.get(path) ?? NOT_READ }));
  const unread = wishes.filter(({ file }) => file.sha === null);
  return {
    revision,
    paths: tree.complete ? [...tree.files.keys()].sort() : null,
    wishes,
    folders: [...new Set(unread.map(({ path }) => `${revision}:${folderOf(path)}`))],
  };
}

/** A file's content is that of the first of the contents that have it. */
export function snapshotOf({ revision, wishes, paths }: Side, ...contents: readonly Contents[]): Snapshot {
  const files = wishes.flatMap((wish) => contents.flatMap((one) => one.of(wish) ?? []).slice(0, 1));
  return { revision, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), paths };
}
