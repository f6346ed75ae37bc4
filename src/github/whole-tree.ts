/** A tree that GitHub cut short, and where the wanted files may be -> all of those files, if they can be listed. */
import type { Reach } from "../glob.ts";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import { readFolders } from "./folders.ts";
import type { Wanted } from "./port.ts";
import { askForTree, filesIn, readTree, type Tree, type TreeFile } from "./trees.ts";

// Folders are listed inside one another by GraphQL down to here; what may be deeper is walked through by REST.
const DEEPEST = 3;
// A listing that stands in more folders than these is one that nobody has shown us: this much is done for it, not more.
const MOST_FOLDERS = 40;
const ANYWHERE: Reach = { folder: "", below: null };

/** All files, or at least all that are wanted, in one request where GitHub lists them. */
export async function readWanted(ask: Ask, place: PullRequestRef, commit: string, wanted: Wanted): Promise<Tree> {
  return wholeTree(ask, place, commit, await readTree(ask, place, commit), wanted);
}

/** The same where GitHub has listed the files already, or where null says that it would cut the list short. */
export async function wholeTree(
  ask: Ask,
  place: PullRequestRef,
  commit: string,
  cut: Tree | null,
  wanted: Wanted,
): Promise<Tree> {
  if (cut?.complete) return cut;
  const reaches = wanted.reaches ?? [ANYWHERE];
  const near = reaches.flatMap(({ folder, below }) => (below === null || below > DEEPEST ? [] : [{ folder, below }]));
  if (!ask.signedIn || near.length < reaches.length) return walk(ask, place, commit, cut, reaches);
  const listed = await readFolders(ask, place, commit, near);
  if (listed === null) return { files: cut?.files ?? new Map(), complete: false, covers: false };
  return { files: withSizes(listed, cut), complete: false, covers: isAmong(cut, listed, wanted) };
}

/** GraphQL is not asked for sizes, which it would have to open every file for. */
function withSizes(listed: ReadonlyMap<string, TreeFile>, cut: Tree | null): ReadonlyMap<string, TreeFile> {
  const told = ([path, file]: readonly [string, TreeFile]): readonly [string, TreeFile] => {
    const known = cut?.files.get(path);
    return [path, known?.sha === file.sha ? known : file];
  };
  return new Map([...listed].map(told));
}

/** Whether the one list has all that the other has: else one of them is wrong. */
function isAmong(cut: Tree | null, listed: ReadonlyMap<string, TreeFile>, wanted: Wanted): boolean {
  return [...(cut?.files ?? [])].every(([path, { sha }]) => !wanted(path) || listed.get(path)?.sha === sha);
}

interface Folder {
  /** Its path, with a slash at its end; empty for the root. */
  readonly prefix: string;
  readonly sha: string;
}

/** Folder by folder, but only those in which something wanted may be; each at once where GitHub does not cut that short as well. */
async function walk(
  ask: Ask,
  place: PullRequestRef,
  commit: string,
  cut: Tree | null,
  reaches: readonly Reach[],
): Promise<Tree> {
  const files = new Map((cut ?? (await readTree(ask, place, commit))).files);
  const isRoot = ({ prefix }: Folder) => prefix === "";
  const open = async (folder: Folder): Promise<readonly Folder[]> => {
    const all = isRoot(folder) ? null : await askForTree(ask, place, folder.sha, "all");
    for (const [path, file] of filesIn(all?.tree ?? [], folder.prefix)) files.set(path, file);
    if (all?.truncated === false) return [];
    const { tree } = await askForTree(ask, place, folder.sha, "own");
    for (const [path, file] of filesIn(tree, folder.prefix)) files.set(path, file);
    const inner = tree.filter(({ type }) => type === "tree");
    return inner
      .map(({ path, sha }) => ({ prefix: `${folder.prefix}${path}/`, sha }))
      .filter(({ prefix }) => reaches.some((reach) => mayHold(prefix, reach)));
  };
  let folders = 0;
  let level: readonly Folder[] = [{ prefix: "", sha: commit }];
  while (level.length > 0) {
    level = (await Promise.all(level.map(open))).flat();
    folders += level.length;
    if (folders > MOST_FOLDERS) return { files, complete: false, covers: false };
  }
  return { files, complete: reaches.some(isAnywhere), covers: true };
}

function isAnywhere({ folder, below }: Reach): boolean {
  return folder === "" && below === null;
}

/** Whether the folder is on the way to the place, or in it. */
function mayHold(prefix: string, { folder, below }: Reach): boolean {
  const root = folder === "" ? "" : `${folder}/`;
  if (root.startsWith(prefix)) return true;
  if (!prefix.startsWith(root)) return false;
  return below === null || prefix.slice(root.length).split("/").length - 1 <= below;
}
