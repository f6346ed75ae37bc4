/** The commits, trees and blobs of one repository of the world, wherever they are kept. */

export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 with its offset. */
  readonly date: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Person;
  readonly committer: Person;
}

export interface TreeItem {
  /** Whole path from the root. */
  readonly path: string;
  /** As git writes it: `100644`, `100755`, `120000` (symbolic link), `040000` (tree), `160000` (submodule). */
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
  /** In bytes; null for trees and submodules. */
  readonly size: number | null;
}

export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: "added" | "removed" | "modified" | "renamed";
  readonly sha: string;
}

export interface LogQuery {
  readonly from: string;
  /** ISO 8601: commits whose committer date is not earlier. */
  readonly since?: string;
  readonly path?: string;
  readonly skip: number;
  readonly most: number;
}

export interface History {
  /** The default branch's name, or null for an empty repository. */
  readonly defaultBranch: string | null;
  /** A branch, tag, full ref, `HEAD`, full or unambiguous short SHA -> full commit SHA, or null. */
  resolve(revision: string): Promise<string | null>;
  commit(sha: string): Promise<Commit | null>;
  /** The items directly below a folder ("" is the root) of a commit; null where there is no such folder. */
  folder(commit: string, path: string): Promise<readonly TreeItem[] | null>;
  /** The item at a path of a commit, or null. */
  item(commit: string, path: string): Promise<TreeItem | null>;
  /** All items of a commit's tree, folders included. */
  tree(commit: string): Promise<readonly TreeItem[]>;
  /** All items of a folder by the SHA of its own tree, with their paths from there; null where there is no such tree. */
  treeBySha(sha: string): Promise<readonly TreeItem[] | null>;
  /** A blob's bytes by its SHA, or null. */
  blob(sha: string): Promise<Buffer | null>;
  /** Newest first by committer date, as `git log` gives them. */
  log(query: LogQuery): Promise<readonly Commit[]>;
  /** How many commits the same query would give without `skip` and `most`. */
  count(query: LogQuery): Promise<number>;
  mergeBase(one: string, other: string): Promise<string | null>;
  /** Files that differ between two commits, renames detected. */
  changed(from: string, to: string): Promise<readonly ChangedFile[]>;
  tags(): Promise<readonly { readonly name: string; readonly commit: string }[]>;
}
