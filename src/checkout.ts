/** A folder on disk, with git or without, or a bare clone -> the names of its files, and the texts of those that are asked for. */
import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { lstat, open, readlink } from "node:fs/promises";
import { join } from "node:path";
import { isBinary, readBlobs, readTree } from "./git/objects.ts";
import { GitError, git, type Output } from "./git/program.ts";
import type { FileText, TreeEntry } from "./model/answers.ts";

export interface Checkout {
  /** Sorted by path, folders among them. */
  readonly tree: readonly TreeEntry[];
  /** Whether not all files could be listed. */
  readonly cut: boolean;
  /** In the order of the paths; without those that are no files or cannot be read. */
  read(paths: readonly string[]): Promise<readonly FileText[]>;
}

/** GitHub gives texts up to here: https://docs.github.com/graphql/reference/objects#blob */
const LONGEST_TEXT = 512_000;
const MOST_FILES = 200_000;
const DEEPEST = 60;
const COMMIT = "160000";

/** Files that lie in a work tree are read as they lie there; where there is no work tree, as HEAD has them. `most`: files of a folder without git. */
export async function openCheckout(directory: string, most = MOST_FILES): Promise<Checkout> {
  const { inside, head } = await whereInGit(directory);
  if (inside === "objects") return head === null ? EMPTY : await atCommit(directory, head);
  const listed = inside === "work tree" ? await listedByGit(directory) : [];
  if (listed.length > 0) return onDisk(directory, listed, false);
  const { paths, cut } = walk(directory, most);
  const notCheckedOut = paths.length === 0 && inside === "work tree" && existsSync(join(directory, ".git"));
  return notCheckedOut && head !== null ? await atCommit(directory, head) : onDisk(directory, paths, cut);
}

const EMPTY: Checkout = { tree: [], cut: false, read: async () => [] };

interface WhereInGit {
  readonly inside: "objects" | "work tree" | "nothing";
  /** The commit that is checked out, or that a bare clone calls its own; null before the first. */
  readonly head: string | null;
}

async function whereInGit(directory: string): Promise<WhereInGit> {
  const asked = ["rev-parse", "--is-inside-git-dir", "--is-inside-work-tree", "HEAD^{commit}"];
  try {
    const { stdout } = await git(directory, asked);
    const [objects, workTree, commit = ""] = stdout.toString().split("\n");
    const head = /^[\da-f]{40,64}$/.test(commit) ? commit : null;
    if (objects === "true") return { inside: "objects", head };
    return { inside: workTree === "true" ? "work tree" : "nothing", head };
  } catch (error) {
    if (error instanceof GitError) return { inside: "nothing", head: null }; // without git a folder is still a folder
    throw error;
  }
}

async function atCommit(directory: string, commit: string): Promise<Checkout> {
  const items = await readTree(directory, commit);
  const byPath = new Map(items.map((item) => [item.path, item]));
  const type = ({ mode }: { readonly mode: string }) => (mode === COMMIT ? "commit" : "blob");
  return {
    tree: treeOf(items.map((item) => ({ path: item.path, type: type(item), size: null }))),
    cut: false,
    async read(paths) {
      const asked = paths.flatMap((path) => byPath.get(path) ?? []).filter((item) => type(item) === "blob");
      const blobs = await readBlobs(
        directory,
        asked.map(({ sha }) => sha),
      );
      return asked.map(({ path, sha }) => {
        const blob = blobs.get(sha);
        return typeof blob === "object" ? fileText(path, blob, blob.length) : unreadable(path);
      });
    },
  };
}

/** Files that git knows of and that are still there, and new ones that it is not told to ignore. */
async function listedByGit(directory: string): Promise<readonly string[]> {
  const [known, gone] = await Promise.all([
    git(directory, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]),
    git(directory, ["ls-files", "-z", "--deleted"]),
  ]);
  const deleted = new Set(namesIn(gone));
  return [...new Set(namesIn(known))].filter((name) => !deleted.has(name));
}

function namesIn({ status, stdout }: Output): readonly string[] {
  return status === 0 ? stdout.toString().split("\0").filter(Boolean) : [];
}

function walk(directory: string, most: number): { readonly paths: readonly string[]; readonly cut: boolean } {
  const paths: string[] = [];
  const folders = [""];
  let cut = false;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(directory, folder))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      const deep = path.split("/").length > DEEPEST;
      if (deep || paths.length + folders.length >= most) cut = true;
      else if (!entry.isDirectory()) paths.push(path);
      else if (entry.name !== ".git") folders.push(path);
    }
  }
  return { paths, cut };
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // a folder that may not be entered holds nothing that could be read
  }
}

function onDisk(directory: string, paths: readonly string[], cut: boolean): Checkout {
  const files = paths.map((path) => ({ path, type: "blob" as const, size: null }));
  return {
    tree: treeOf(files),
    cut,
    async read(asked) {
      const texts = await Promise.all(asked.map(async (path) => await textOnDisk(directory, path)));
      return texts.filter((text) => text !== null);
    },
  };
}

/** A symbolic link is the path that it points to, as in git; it is not followed here, since it may lead out of the folder. */
async function textOnDisk(directory: string, path: string): Promise<FileText | null> {
  const place = join(directory, path);
  try {
    const stats = await lstat(place);
    if (stats.isSymbolicLink()) return fileText(path, Buffer.from(await readlink(place)), 0);
    if (!stats.isFile()) return null;
    const file = await open(place);
    try {
      const bytes = Buffer.alloc(Math.min(stats.size, LONGEST_TEXT));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
      return fileText(path, bytes.subarray(0, bytesRead), stats.size);
    } finally {
      await file.close();
    }
  } catch {
    return unreadable(path); // what may not be read, or went away meanwhile, is a text that was not had
  }
}

function unreadable(path: string): FileText {
  return { path, text: null, byteSize: 0, truncated: false };
}

function fileText(path: string, bytes: Buffer, byteSize: number): FileText {
  const cut = bytes.subarray(0, LONGEST_TEXT);
  return { path, text: decode(cut), byteSize, truncated: byteSize > LONGEST_TEXT };
}

/** Old licence files hold names in Latin-1, and files from Windows are UTF-16 with a mark: neither changes what they say. */
function decode(bytes: Buffer): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return isBinary(bytes) ? null : new TextDecoder("utf-8").decode(bytes);
}

function treeOf(files: readonly TreeEntry[]): readonly TreeEntry[] {
  const folders = new Set<string>();
  for (const { path } of files) {
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  const trees = [...folders].map((path): TreeEntry => ({ path, type: "tree", size: null }));
  return [...trees, ...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether there is a folder at this path. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
