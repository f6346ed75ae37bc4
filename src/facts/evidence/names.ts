/** Names of files and folders -> those that the listing says its technology is recognised by, and their share of the tree. */
import { code, md, type Text } from "../../markdown.ts";
import type { RepositoryAnswer, TreeEntry } from "../../model/answers.ts";
import type { Evidence } from "../../model/facts.ts";
import { linkTo } from "../at-head.ts";
import { isOwnCode, pathTest, within } from "./paths.ts";

/** Less than this share of what was listed is a corner of the project, and shows little. */
const LEAST_SHARE = 1 / 400;

interface Named {
  readonly glob: string;
  readonly found: readonly TreeEntry[];
}

export function inNames(
  repository: RepositoryAnswer,
  globs: readonly string[],
  folder: string | null,
): readonly Evidence[] {
  const tree = repository.tree.filter(({ path }) => within(folder, path));
  const total = tree.filter(({ type }) => type === "blob").length;
  const held = filesHeld(tree);
  const named = grouped(tree, globs).map(({ glob, found }): Evidence => {
    const own = found.filter((entry) => isOwnCode(pathOf(entry)));
    const shown = fullestFirst(own.length > 0 ? own : found, held);
    const [first] = shown;
    const inside = shown.reduce((sum, { path }) => sum + (held.get(path) ?? 0), 0);
    const isCorner = shown.length < 3 && Math.max(inside, shown.length) / tree.length < LEAST_SHARE;
    return {
      what: words(glob, shown, inside, total),
      url: first === undefined ? null : linkTo(repository, first.path, first.type === "blob" ? "blob" : "tree"),
      strength: own.length > 0 && !isCorner ? "strong" : "weak",
    };
  });
  return folder === null || named.length > 0 ? named : inFolder(repository, globs, folder);
}

/** A folder that the project is may stand deeper than was listed, as `llvm/lib/Target/BPF` does: its name is all there is. */
function inFolder(repository: RepositoryAnswer, globs: readonly string[], folder: string): readonly Evidence[] {
  const tests = globs.map(pathTest);
  const isMeant = tests.some((test) => test(`${folder}/`) || test(`${folder.toLowerCase()}/`));
  if (!isMeant || repository.part?.found === false) return [];
  const what = md`the project is the folder ${code(`${folder}/`)} of the repository`;
  return [{ what, url: linkTo(repository, folder, "tree"), strength: "strong" }];
}

/** Each file or folder goes to the first glob that means it, and nothing counts that stands in a folder which counts. */
function grouped(tree: readonly TreeEntry[], globs: readonly string[]): readonly Named[] {
  const tests = globs.map((glob) => ({ glob, test: pathTest(glob), found: [] as TreeEntry[] }));
  const folders = new Set<string>();
  for (const entry of tree) {
    if (foldersOf(entry.path).some((folder) => folders.has(folder))) continue;
    const meant = tests.find(({ test }) => test(pathOf(entry)));
    if (meant === undefined) continue;
    meant.found.push(entry);
    if (entry.type !== "blob") folders.add(entry.path);
  }
  return tests.filter(({ found }) => found.length > 0);
}

function words(glob: string, found: readonly TreeEntry[], held: number, total: number): Text {
  const more = found.length - 1;
  const path = code(found[0] === undefined ? glob : pathOf(found[0]));
  const all = more === 0 ? path : md`${path} and ${more} more of that kind`;
  if (!glob.endsWith("/")) return more === 0 ? md`the file ${all}` : md`the files ${all}, of ${total} that were listed`;
  const folders = more === 0 ? md`the folder ${all}` : md`the folders ${all}`;
  return held === 0 ? folders : md`${folders}, with ${held} of the ${total} files that were listed`;
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
