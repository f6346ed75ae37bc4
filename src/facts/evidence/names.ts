/** Names of files and folders -> those that the listing says its technology is recognised by, and their share of the tree. */
import { code, md, type Text } from "../../markdown.ts";
import type { RepositoryAnswer, TreeEntry } from "../../model/answers.ts";
import type { Evidence } from "../../model/facts.ts";
import { linkTo } from "../at-head.ts";
import { isOwnCode, pathTest, within } from "./paths.ts";

/** Less than this share of what was listed is a corner of the project, and shows little. */
const LEAST_SHARE = 1 / 400;

/** Texts of licences are kept by the names of what is under them. */
const OF_LICENSES = /(?:^|\/)(?:third[-_]?party[-_]?)?licen[cs]es\//i;

/** Folders make one piece of evidence and files another: a list of each kind of name is longer than a person reads. */
export function inNames(
  repository: RepositoryAnswer,
  globs: readonly string[],
  folder: string | null,
): readonly Evidence[] {
  const tree = repository.tree.filter(({ path }) => within(folder, path) && !OF_LICENSES.test(path));
  const total = tree.filter(({ type }) => type === "blob").length;
  const held = filesHeld(tree);
  const meant = meantBy(tree, globs);
  const folders = meant.filter(({ type }) => type !== "blob");
  const files = meant.filter(({ type }) => type === "blob");
  const named = [fullestFirst(folders, held), files].flatMap((found): Evidence[] => {
    const own = found.filter((entry) => isOwnCode(pathOf(entry)));
    const shown = own.length > 0 ? own : found;
    const [first] = shown;
    if (first === undefined) return [];
    const inside = shown.reduce((sum, { path }) => sum + (held.get(path) ?? 0), 0);
    const isCorner = shown.length < 3 && Math.max(inside, shown.length) / tree.length < LEAST_SHARE;
    return [
      {
        what:
          first.type === "blob"
            ? filesNamed(first, shown.length, total)
            : foldersNamed(first, shown.length, inside, total),
        url: placeOf(repository, first),
        strength: own.length > 0 && !isCorner ? "strong" : "weak",
      },
    ];
  });
  return folder === null || named.length > 0 ? named : inFolder(repository, globs, folder);
}

/** GitHub has no page for a submodule at its path: the file that names it is one. */
function placeOf(repository: RepositoryAnswer, { path, type }: TreeEntry): string {
  return type === "commit" ? linkTo(repository, ".gitmodules") : linkTo(repository, path, type);
}

/** A folder that the project is may stand deeper than was listed, as `llvm/lib/Target/BPF` does: its name is all there is. */
function inFolder(repository: RepositoryAnswer, globs: readonly string[], folder: string): readonly Evidence[] {
  const tests = globs.map(pathTest);
  const isMeant = tests.some((test) => test(`${folder}/`) || test(`${folder.toLowerCase()}/`));
  if (!isMeant || repository.part?.found === false) return [];
  const what = md`the project is the folder ${code(`${folder}/`)} of the repository`;
  return [{ what, url: linkTo(repository, folder, "tree"), strength: "strong" }];
}

/** In the order of the globs; nothing counts that stands in a folder which counts. */
function meantBy(tree: readonly TreeEntry[], globs: readonly string[]): readonly TreeEntry[] {
  const tests = globs.map((glob) => ({ test: pathTest(glob), found: [] as TreeEntry[] }));
  const folders = new Set<string>();
  for (const entry of tree) {
    if (foldersOf(entry.path).some((folder) => folders.has(folder))) continue;
    const meant = tests.find(({ test }) => test(pathOf(entry)));
    if (meant === undefined) continue;
    meant.found.push(entry);
    if (entry.type !== "blob") folders.add(entry.path);
  }
  return tests.flatMap(({ found }) => found);
}

function filesNamed(first: TreeEntry, count: number, total: number): Text {
  const path = code(pathOf(first));
  if (count === 1) return md`the file ${path}`;
  return md`the files ${path} and ${count - 1} more, of ${total} that Listkeeper saw`;
}

function foldersNamed(first: TreeEntry, count: number, held: number, total: number): Text {
  const path = code(pathOf(first));
  const folders = count === 1 ? md`the folder ${path}` : md`the folders ${path} and ${count - 1} more`;
  return held === 0 ? folders : md`${folders}, with ${held} of the ${total} files that Listkeeper saw`;
}

function fullestFirst(found: readonly TreeEntry[], held: ReadonlyMap<string, number>): readonly TreeEntry[] {
  return [...found].sort((a, b) => (held.get(b.path) ?? 0) - (held.get(a.path) ?? 0));
}

/** How many of the listed files each folder holds. */
function filesHeld(tree: readonly TreeEntry[]): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const { path, type } of tree) {
    if (type === "blob") for (const folder of foldersOf(path)) held.set(folder, (held.get(folder) ?? 0) + 1);
  }
  return held;
}

/** The folders around a path. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("/"));
}

/** A submodule is a folder of another repository. */
function pathOf({ path, type }: TreeEntry): string {
  return type === "blob" ? path : `${path}/`;
}
