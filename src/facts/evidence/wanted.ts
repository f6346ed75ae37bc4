/** A repository whose file names are known -> the texts in which the listing's technology would show, the most wanted first. */
import type { RepositoryAnswer, TreeEntry } from "../../model/answers.ts";
import type { CriterionConfig } from "../../model/config.ts";
import type { Technology } from "../../model/technology.ts";
import { isBuildFile } from "./build-files.ts";
import { mentions } from "./find.ts";
import { isOwnCode, pathTest, within } from "./paths.ts";
import { technologyIn } from "./technology.ts";
import { SUBMODULES } from "./texts.ts";

const MOST_MANIFESTS = 6;
const MOST_BUILD_FILES = 5;
const MOST_MARKED = 4;
/** A file of source code that people wrote is seldom larger. */
const LARGEST_MARKED = 60_000;
/** More than that is generated, as `vmlinux.h` is. */
const LARGEST = 200_000;

/** `folder`: where the project is a folder of its repository, only what stands there is wanted. */
export function wantedEvidenceTexts(
  repository: RepositoryAnswer,
  asked: Readonly<Record<string, CriterionConfig>>,
  folder: string | null,
): readonly string[] {
  const technology = technologyIn(asked);
  if (technology === null) return [];
  const manifests = Object.keys(technology.dependencies).map(pathTest);
  const sources = Object.keys(technology.marks).map(pathTest);
  const isTelling = (path: string) => [...manifests, ...sources].some((test) => test(path)) || isBuildFile(path);
  const files = repository.tree
    .filter(({ path, type, size }) => type === "blob" && (size ?? 0) <= LARGEST && within(folder, path))
    .filter(({ path }) => path === SUBMODULES || isTelling(path))
    .map((entry) => ({ entry, rank: rankOf(entry, technology.words) }))
    .sort((a, b) => a.rank - b.rank || (a.entry.path < b.entry.path ? -1 : 1))
    .map(({ entry }) => entry);
  const paths = files.map(({ path }) => path);
  const chosen = (most: number, isMeant: (path: string) => boolean) => paths.filter(isMeant).slice(0, most);
  const builds = technology.flags.length + technology.files.length + technology.words.length > 0;
  const wanted = [
    ...(technology.submodules.length > 0 ? chosen(1, (path) => path === SUBMODULES) : []),
    ...chosen(MOST_MANIFESTS, (path) => manifests.some((test) => test(path))),
    ...marked(files, technology),
    ...(builds ? chosen(MOST_BUILD_FILES, isBuildFile) : []),
  ];
  return [...new Set(wanted)];
}

/** Of each glob the files come in turn, so that no glob takes all the places; of those alike the larger ones, which show more. */
function marked(files: readonly TreeEntry[], { marks, files: globs, words }: Technology): readonly string[] {
  const named = globs.map(pathTest);
  const sized = files.filter(({ path, size }) => isOwnCode(path) && (size ?? 0) <= LARGEST_MARKED);
  const groups = Object.keys(marks).map((glob) => {
    const test = pathTest(glob);
    return sized
      .filter(({ path }) => test(path))
      .map(({ path, size }) => {
        const isNamed = named.some((one) => one(path));
        const isAbout = mentions(path, words).length > 0;
        return { path, size: size ?? 0, rank: (isNamed ? 0 : 2) + (isAbout ? 0 : 1) };
      })
      .sort((a, b) => a.rank - b.rank || b.size - a.size)
      .map(({ path }) => path);
  });
  const turns = Array.from({ length: MOST_MARKED }, (_, turn) =>
    groups.flatMap((group) => group.slice(turn, turn + 1)),
  );
  return [...new Set(turns.flat())].slice(0, MOST_MARKED);
}

/** The project's own before examples, the root before folders but for those that the technology names, the small before the large. */
function rankOf({ path, size }: TreeEntry, words: readonly string[]): number {
  const depth = path.split("/").length - 1;
  const isAbout = mentions(path, words).length > 0;
  return (isOwnCode(path) ? 0 : 8) + (isAbout ? 0 : 2 + Math.min(depth, 3)) + (size ?? LARGEST) / LARGEST / 2;
}
