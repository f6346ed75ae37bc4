/** Entries of a project's tree as a forge lists them -> the tree as the answers have it, and git's own names of the contents. */
import { createHash } from "node:crypto";
import type { RepositoryAnswer, TreeEntry } from "../model/answers.ts";

export interface Listed {
  readonly path: string;
  readonly type: TreeEntry["type"];
  readonly size: number | null;
  /** The SHA of what stands there. */
  readonly id: string;
}

export interface Listing extends Pick<RepositoryAnswer, "tree" | "unlisted"> {
  /** Path to SHA. */
  readonly ids: ReadonlyMap<string, string>;
}

export function listingOf(entries: readonly Listed[], unlisted: readonly string[]): Listing {
  const ids = new Map(entries.map(({ path, id }) => [path, id]));
  const tree = entries
    .map(({ path, type, size }) => ({ path, type, size }))
    .sort((one, other) => (one.path < other.path ? -1 : Number(one.path > other.path)));
  return { tree, unlisted: [...unlisted].sort(), ids };
}

/** Whether these are the bytes that git calls so: a page of some server in front of the forge is not. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function isContent(bytes: Buffer, id: string): boolean {
  const hash = createHash(id.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === id.toLowerCase();
}
