/** Commits, trees and blobs made in memory on top of a history that is read from elsewhere -> lookups over both. */
import { encodeCommit, encodeTree, objectSha, typeOf } from "./git-objects.ts";
import type { Commit, History, TreeItem } from "./history.ts";
import type { FileChange, NewCommit } from "./writable-history.ts";

/** A commit made here. `below` is the newest commit of the history below on its line of first parents. */
export interface OwnCommit extends Commit {
  readonly below: string | null;
}

/** An item without its folder. */
type Row = Omit<TreeItem, "path"> & { readonly name: string };

export interface HistoryStore {
  readonly below: History;
  readonly commits: ReadonlyMap<string, OwnCommit>;
  commit(sha: string): Promise<Commit | null>;
  folder(commit: string, path: string): Promise<readonly TreeItem[] | null>;
  tree(commit: string): Promise<readonly TreeItem[]>;
  blob(sha: string): Promise<Buffer | null>;
  write(commit: NewCommit): Promise<string>;
}

export function historyStore(below: History): HistoryStore {
  const commits = new Map<string, OwnCommit>();
  const trees = new Map<string, readonly Row[]>();
  const blobs = new Map<string, Buffer>();

  async function folder(commit: string, path: string): Promise<readonly TreeItem[] | null> {
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
    return rows.map(({ name, ...row }) => ({ ...row, path: path === "" ? name : `${path}/${name}` }));
  }

  function keep(rows: readonly Row[]): string {
    const sha = objectSha("tree", encodeTree(rows));
    trees.set(sha, rows);
    return sha;
  }

  function keepBlob(content: string | Buffer): Pick<Row, "sha" | "size"> {
    const bytes = Buffer.from(content);
    const sha = objectSha("blob", bytes);
    blobs.set(sha, bytes);
    return { sha, size: bytes.length };
  }

  /** The tree of a folder after the changes below it; null where nothing is left in it. */
  async function rewrite(parent: string | null, path: string, changes: readonly FileChange[]): Promise<string | null> {
    const known = parent === null ? null : await folder(parent, path);
    const rows = new Map((known ?? []).map((item) => [nameOf(item.path), { ...item, name: nameOf(item.path) } as Row]));
    for (const [name, inside] of grouped(path, changes)) {
      const here = inside.find((change) => change.path === join(path, name));
      if (here?.content != null) {
        const mode = here.mode ?? rows.get(name)?.mode ?? "100644";
        rows.set(name, { name, mode, type: typeOf(mode), ...keepBlob(here.content) });
        continue;
      }
      const deeper = inside.filter((change) => change !== here);
      const sha = deeper.length === 0 ? null : await rewrite(parent, join(path, name), deeper);
      if (sha === null) rows.delete(name);
      else rows.set(name, { name, mode: "040000", type: "tree", sha, size: null });
    }
    return rows.size === 0 && path !== ""
      ? null
      : keep([...rows.values()].map(({ name, mode, type, sha, size }) => ({ name, mode, type, sha, size })));
  }

  return {
    below,
    commits,
    folder,
    commit: async (sha) => commits.get(sha) ?? below.commit(sha),
    blob: async (sha) => blobs.get(sha) ?? below.blob(sha),
    async tree(commit) {
      const own = commits.get(commit);
      if (own === undefined) return below.tree(commit);
      const mine = ownFolders(own.tree, trees);
      const listed = [...mine].flatMap(([path, rows]) =>
        rows.map(({ name, ...row }) => ({ ...row, path: join(path, name) })),
      );
      const kept = new Set(
        listed.filter(({ path, type }) => type === "tree" && !mine.has(path)).map(({ path }) => path),
      );
      const untouched = own.below === null ? [] : await below.tree(own.below);
      return [...listed, ...untouched.filter(({ path }) => isBelow(path, kept))].sort((a, b) =>
        a.path < b.path ? -1 : 1,
      );
    },
    async write({ parents, changes, message, author, committer = author }) {
      const first = parents[0] ?? null;
      const tree = (await rewrite(first, "", changes)) ?? keep([]);
      const made = { tree, parents, message, author, committer };
      const sha = objectSha("commit", encodeCommit(made));
      commits.set(sha, { ...made, sha, below: first === null ? null : (commits.get(first)?.below ?? belowOf(first)) });
      return sha;
    },
  };

  function belowOf(first: string): string | null {
    return commits.has(first) ? null : first;
  }
}

function ownFolders(root: string, trees: ReadonlyMap<string, readonly Row[]>): ReadonlyMap<string, readonly Row[]> {
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
    groups.set(name, [...(groups.get(name) ?? []), change]);
  }
  return groups;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function join(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}
