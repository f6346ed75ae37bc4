/** Commits, trees and blobs made in memory on top of a history that is read from elsewhere -> lookups over both. */

import { encodeCommit, encodeTree, objectSha, typeOf } from "./git-objects.ts";
import type { Commit, History, TreeItem } from "./history.ts";
import type { FileChange, NewCommit } from "./new-commit.ts";

/** A commit made here. `below` is the newest commit of the history below on its line of first parents. */
export interface OwnCommit extends Commit {
  readonly below: string | null;
}

export interface HistoryStore {
  readonly below: History;
  readonly commits: ReadonlyMap<string, OwnCommit>;
  commit(sha: string): Promise<Commit | null>;
  folder(commit: string, path: string): Promise<readonly TreeItem[] | null>;
  tree(commit: string): Promise<readonly TreeItem[]>;
  treeBySha(sha: string): Promise<readonly TreeItem[] | null>;
  blob(sha: string): Promise<Buffer | null>;
  write(commit: NewCommit): Promise<string>;
}

/** An item without its folder. */
interface Row extends Omit<TreeItem, "path"> {
  readonly name: string;
}

/** What was made here. A folder without a tree of its own here is as it was in the history below. */
interface Made {
  readonly below: History;
  readonly commits: Map<string, OwnCommit>;
  readonly trees: Map<string, readonly Row[]>;
  readonly blobs: Map<string, Buffer>;
}

export function historyStore(below: History): HistoryStore {
  const made: Made = { below, commits: new Map(), trees: new Map(), blobs: new Map() };
  return {
    below,
    commits: made.commits,
    commit: async (sha) => made.commits.get(sha) ?? below.commit(sha),
    folder: (commit, path) => folder(made, commit, path),
    tree: (commit) => wholeTree(made, commit),
    treeBySha: (sha) => treeBySha(made, sha),
    blob: async (sha) => made.blobs.get(sha) ?? below.blob(sha),
    write: (commit) => write(made, commit),
  };
}

async function folder(made: Made, commit: string, path: string): Promise<readonly TreeItem[] | null> {
  const { below, commits, trees } = made;
  const own = commits.get(commit);
  if (own === undefined) return below.folder(commit, path);
  let rows = trees.get(own.tree) ?? [];
  for (const part of path === "" ? [] : path.split("/")) {
    const row = rows.find(({ name }) => name === part);
    if (row?.type !== "tree") return null;
    const next = trees.get(row.sha);
    if (next === undefined) return own.below === null ? null : below.folder(own.below, path);
    rows = next;
  }
  return rows.map((row) => placed(path, row));
}

async function wholeTree(made: Made, commit: string): Promise<readonly TreeItem[]> {
  const { below, commits, trees } = made;
  const own = commits.get(commit);
  if (own === undefined) return below.tree(commit);
  const folders = ownFolders(own.tree, trees);
  const listed = [...folders].flatMap(([path, rows]) => rows.map((row) => placed(path, row)));
  const kept = listed.filter(({ path, type }) => type === "tree" && !folders.has(path));
  const keptPaths = new Set(kept.map(({ path }) => path));
  const untouched = own.below === null ? [] : await below.tree(own.below);
  const all = [...listed, ...untouched.filter(({ path }) => isBelow(path, keptPaths))];
  return all.sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function treeBySha(made: Made, sha: string): Promise<readonly TreeItem[] | null> {
  const rows = made.trees.get(sha);
  if (rows === undefined) return made.below.treeBySha(sha);
  const items: TreeItem[] = [];
  for (const row of rows) {
    items.push(placed("", row));
    const inside = row.type === "tree" ? await treeBySha(made, row.sha) : null;
    for (const item of inside ?? []) items.push({ ...item, path: join(row.name, item.path) });
  }
  return items;
}

async function write(
  made: Made,
  { parents, changes, message, author, committer = author }: NewCommit,
): Promise<string> {
  const { commits } = made;
  const first = parents[0] ?? null;
  const tree = (await rewrite(made, first, "", changes)) ?? keepTree(made, []);
  const commit = { tree, parents, message, author, committer };
  const sha = objectSha("commit", encodeCommit(commit));
  const parent = first === null ? undefined : commits.get(first);
  commits.set(sha, { ...commit, sha, below: parent === undefined ? first : parent.below });
  return sha;
}

/** The tree of a folder after the changes below it; null where nothing is left in it. */
async function rewrite(
  made: Made,
  parent: string | null,
  path: string,
  changes: readonly FileChange[],
): Promise<string | null> {
  const known = parent === null ? null : await folder(made, parent, path);
  const rows = new Map((known ?? []).map(({ path: at, ...item }) => [nameOf(at), { ...item, name: nameOf(at) }]));
  for (const [name, inside] of grouped(path, changes)) {
    const here = inside.find((change) => change.path === join(path, name));
    if (here?.content != null) {
      const mode = here.mode ?? rows.get(name)?.mode ?? "100644";
      rows.set(name, { name, mode, type: typeOf(mode), ...keepBlob(made, here.content) });
      continue;
    }
    const deeper = inside.filter((change) => change !== here);
    const sha = deeper.length === 0 ? null : await rewrite(made, parent, join(path, name), deeper);
    if (sha === null) rows.delete(name);
    else rows.set(name, { name, mode: "040000", type: "tree", sha, size: null });
  }
  return rows.size === 0 && path !== "" ? null : keepTree(made, [...rows.values()]);
}

function keepTree({ trees }: Made, rows: readonly Row[]): string {
  const sha = objectSha("tree", encodeTree(rows));
  trees.set(sha, rows);
  return sha;
}

function keepBlob({ blobs }: Made, content: string | Buffer): Pick<Row, "sha" | "size"> {
  const bytes = Buffer.from(content);
  const sha = objectSha("blob", bytes);
  blobs.set(sha, bytes);
  return { sha, size: bytes.length };
}

function ownFolders(root: string, trees: Made["trees"]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, readonly Row[]>();
  const waiting = [{ path: "", sha: root }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const rows = trees.get(at.sha);
    if (rows === undefined) continue;
    found.set(at.path, rows);
    for (const row of rows) if (row.type === "tree") waiting.push({ path: join(at.path, row.name), sha: row.sha });
  }
  return found;
}

function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    if (folders.has(path.slice(0, end))) return true;
  }
  return false;
}

/** The changes below a folder, by the name of the folder's item that they are in. */
function grouped(path: string, changes: readonly FileChange[]): ReadonlyMap<string, readonly FileChange[]> {
  const start = path === "" ? 0 : path.length + 1;
  const groups = new Map<string, FileChange[]>();
  for (const change of changes) {
    const name = change.path.slice(start).split("/")[0] ?? "";
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [change]);
    else group.push(change);
  }
  return groups;
}

function placed(path: string, { name, ...row }: Row): TreeItem {
  return { ...row, path: join(path, name) };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}/${name}`;
}
