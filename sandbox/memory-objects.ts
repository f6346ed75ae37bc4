/** Contents and commits -> git objects in memory: blobs, trees that share what is the same, and commits, named as git names them. */

import { decodeCommit, encodeCommit, encodeTree, gitSorted, objectSha, type TreeRow, typeOf } from "./git-objects.ts";
import type { Commit, TreeItem } from "./history.ts";
import type { FileChange } from "./new-commit.ts";

export interface MemoryObjects {
  readonly commits: ReadonlyMap<string, Commit>;
  /** Seconds since the epoch, by commit: when it was committed. */
  readonly times: ReadonlyMap<string, number>;
  readonly blobs: ReadonlyMap<string, Buffer>;
  rows(tree: string, path: string): readonly TreeRow[] | null;
  item(tree: string, path: string): TreeItem | null;
  /** The tree after the changes; its SHA. */
  change(tree: string | null, changes: readonly FileChange[]): string;
  commit(commit: Omit<Commit, "sha">): string;
}

export function memoryObjects(): MemoryObjects {
  const commits = new Map<string, Commit>();
  const times = new Map<string, number>();
  return {
    ...memoryTrees(),
    commits,
    times,
    commit(commit) {
      const body = encodeCommit(commit);
      const sha = objectSha("commit", body);
      commits.set(sha, decodeCommit(sha, body));
      times.set(sha, Math.floor(Date.parse(commit.committer.date) / 1000));
      return sha;
    },
  };
}

function memoryTrees(): Pick<MemoryObjects, "blobs" | "rows" | "item" | "change"> {
  const blobs = new Map<string, Buffer>();
  const trees = new Map<string, readonly TreeRow[]>();
  const rows = (tree: string, path: string) => rowsAt(trees, tree, split(path));
  return {
    blobs,
    rows,
    item(tree, path) {
      const parts = split(path);
      const name = parts.at(-1);
      if (name === undefined) return { path: "", mode: "040000", type: "tree", sha: tree, size: null };
      const row = rowsAt(trees, tree, parts.slice(0, -1))?.find((each) => each.name === name);
      return row === undefined ? null : { ...described(row, blobs), path: parts.join("/") };
    },
    change: (tree, changes) => change({ trees, blobs }, tree, changes, 0),
  };
}

type Trees = Map<string, readonly TreeRow[]>;

function rowsAt(trees: Trees, tree: string, parts: readonly string[]): readonly TreeRow[] | null {
  let found = trees.get(tree) ?? null;
  for (const part of parts) {
    const row = found?.find(({ name, mode }) => name === part && mode === "040000");
    found = row === undefined ? null : (trees.get(row.sha) ?? null);
  }
  return found;
}

interface Kept {
  readonly trees: Trees;
  readonly blobs: Map<string, Buffer>;
}

/** `depth`: how many folders down `tree` is. The depth of paths bounds it. */
function change(kept: Kept, tree: string | null, changes: readonly FileChange[], depth: number): string {
  const after = new Map((tree === null ? [] : (kept.trees.get(tree) ?? [])).map((row) => [row.name, row]));
  for (const [name, inside] of grouped(changes, depth)) {
    const before = after.get(name);
    const whole = inside.findLast(({ path }) => split(path).length === depth + 1);
    if (whole === undefined) {
      const sha = change(kept, before?.mode === "040000" ? before.sha : null, inside, depth + 1);
      if (kept.trees.get(sha)?.length === 0) after.delete(name);
      else after.set(name, { mode: "040000", name, sha });
    } else if (whole.content === null) after.delete(name);
    else {
      const mode = whole.mode ?? (before === undefined || before.mode === "040000" ? "100644" : before.mode);
      after.set(name, { mode, name, sha: keepBlob(kept.blobs, whole.content) });
    }
  }
  const made = gitSorted([...after.values()]);
  const sha = objectSha("tree", encodeTree(made));
  if (!kept.trees.has(sha)) kept.trees.set(sha, made);
  return sha;
}

function keepBlob(blobs: Map<string, Buffer>, content: string | Buffer): string {
  const bytes = Buffer.from(content);
  const sha = objectSha("blob", bytes);
  blobs.set(sha, bytes);
  return sha;
}

/** A row without its place. */
export function described(row: TreeRow, blobs: ReadonlyMap<string, Buffer>): Omit<TreeItem, "path"> {
  const type = typeOf(row.mode);
  return { mode: row.mode, type, sha: row.sha, size: type === "blob" ? (blobs.get(row.sha)?.length ?? null) : null };
}

function grouped(changes: readonly FileChange[], depth: number): ReadonlyMap<string, readonly FileChange[]> {
  const groups = new Map<string, FileChange[]>();
  for (const change of changes) {
    const name = split(change.path)[depth] ?? "";
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [change]);
    else group.push(change);
  }
  return groups;
}

export function split(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}
