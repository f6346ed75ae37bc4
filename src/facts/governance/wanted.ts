/** The names in a repository -> the texts that may say how the project is maintained and open, and that were not read yet. */
import type { RepositoryAnswer } from "../../model/answers.ts";
import { entriesIn } from "../tree.ts";
import { isGuideName, kindOfName } from "./kinds.ts";

const MOST = 3;
const LARGEST = 200_000;

/** A README or guide of the project's own folder, and a guide under another name than the usual ones; the most wanted first. */
export function wantedGovernanceTexts(repository: RepositoryAnswer, folder: string | null): readonly string[] {
  const read = new Set(repository.files.map(({ path }) => path));
  const isGuide = (name: string) => kindOfName(name) === "contributing" || isGuideName(name);
  const isReadme = (name: string) => /^readme(?:\.(?:md|markdown|rst|adoc|org|txt))?$/i.test(name);
  const places = ["", ".github", "docs"].map((place) => ({ place, wanted: isGuide }));
  const own = folder === null ? [] : [{ place: folder, wanted: (name: string) => isReadme(name) || isGuide(name) }];
  const readme = entriesIn(repository, "").some(({ path }) => isReadme(path) && read.has(path));
  const root = readme ? [] : [{ place: "", wanted: isReadme }];
  const paths = [...own, ...root, ...places].flatMap(({ place, wanted }) =>
    entriesIn(repository, place)
      .filter(({ name, type, size }) => type === "blob" && (size ?? 0) <= LARGEST && wanted(name))
      .map(({ path }) => path),
  );
  return [...new Set(paths)].filter((path) => !read.has(path)).slice(0, MOST);
}
