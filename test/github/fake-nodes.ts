/** Lists, files and folders as a test has them -> the connections, blobs and trees of GraphQL. */
import type { FakeEntry } from "./fake-git.ts";

export interface Paged {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
}

/** Nodes as a connection: the cursor is the number of nodes before the page. */
export function connection(all: readonly unknown[]) {
  return ({ first, last, after }: Paged) => {
    const from = last === undefined ? Number(after ?? 0) : Math.max(0, all.length - last);
    const to = last === undefined ? from + (first ?? 100) : all.length;
    const pageInfo = { hasNextPage: to < all.length, endCursor: String(to) };
    return { totalCount: all.length, nodes: all.slice(from, to), pageInfo };
  };
}

/** The file at the path, or the folder of the name; where the commit is said, folders in it can be asked for by their SHA. */
export function nodeAt(entries: readonly FakeEntry[], path: string, commit: string | null = null) {
  const file = entries.find((entry) => entry.path === path);
  if (file) return file.type === "commit" ? null : blobNode(file);
  const prefix = path === "" ? "" : `${path}/`;
  const inside = entries.filter((entry) => entry.path.startsWith(prefix));
  if (inside.length === 0) return null;
  const names = [...new Set(inside.map((entry) => entry.path.slice(prefix.length).split("/")[0] ?? ""))];
  return { __typename: "Tree", entries: names.map((name) => entryNode(entries, `${prefix}${name}`, name, commit)) };
}

function entryNode(entries: readonly FakeEntry[], path: string, name: string, commit: string | null) {
  const file = entries.find((entry) => entry.path === path);
  const known = file
    ? { type: file.type, mode: Number.parseInt(file.mode, 8), oid: file.sha, size: file.size }
    : { type: "tree", mode: 0o040000, oid: commit === null ? "0".repeat(40) : `${commit}~${path}`, size: 0 };
  return { name, ...known, object: () => nodeAt(entries, path, commit) };
}

export function blobNode(entry: FakeEntry | undefined) {
  if (entry === undefined) return null;
  const isBinary = entry.bytes.includes(0);
  // As GitHub does: no byte-order mark, and U+FFFD for what is no UTF-8.
  const text = new TextDecoder().decode(entry.bytes.subarray(0, 512_000));
  return {
    __typename: "Blob",
    oid: entry.sha,
    byteSize: entry.size,
    isBinary,
    isTruncated: entry.size > 512_000,
    text: isBinary ? null : text,
  };
}
