/** The files that say how a project is built -> the flags in them, the files that they build, and the words about it. */
import { code, md } from "../../markdown.ts";
import type { FileText, RepositoryAnswer } from "../../model/answers.ts";
import type { Evidence } from "../../model/facts.ts";
import type { Technology } from "../../model/technology.ts";
import { lineLink } from "../at-head.ts";
import { isBuildFile } from "./build-files.ts";
import { mentions } from "./find.ts";
import { seenIn, together } from "./marks.ts";
import { isOwnCode, pathTest } from "./paths.ts";

const LONGEST_LINE = 500;
const MOST_LINES = 5_000;
const MOST_NAMED = 2;

export function inBuild(
  repository: RepositoryAnswer,
  files: readonly FileText[],
  technology: Technology,
): readonly Evidence[] {
  const builds = files.filter(({ path }) => isBuildFile(path));
  const flags = builds.flatMap(({ path, text }) => together(repository, path, seenIn(text ?? "", technology.flags)));
  const named = builds.flatMap((file) => inFolders(repository, file, technology.files)).slice(0, MOST_NAMED);
  return [...flags, ...named];
}

/** The first word in the first of these files that has one, for a project where nothing better is found. */
export function wordsInBuild(
  repository: RepositoryAnswer,
  files: readonly FileText[],
  { words }: Technology,
): readonly Evidence[] {
  for (const { path, text } of files) {
    const [first] = isBuildFile(path) ? mentions(text ?? "", words) : [];
    if (first === undefined) continue;
    const what = md`${code(first.word)} in ${code(path)}, by which the project is built`;
    return [{ what, url: lineLink(repository, path, first.line), strength: "weak" }];
  }
  return [];
}

/** A path that the file names in a folder of the repository that was not looked into. */
function inFolders(
  repository: RepositoryAnswer,
  { path, text }: FileText,
  globs: readonly string[],
): readonly Evidence[] {
  const tests = globs.map(pathTest);
  const here = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  for (const [i, line] of (text ?? "").split(/\r?\n/, MOST_LINES).entries()) {
    for (const [written] of line.slice(0, LONGEST_LINE).matchAll(/[\w.+-]+(?:\/[\w.+-]+)+/g)) {
      const said = written.replace(/^(?:\.\/)+/, "");
      const whole = [said, `${here}${said}`].find((one) => isUnlisted(repository, one));
      if (whole === undefined || !tests.some((test) => test(whole) || test(`${whole}/`))) continue;
      const what = md`${code(whole)}, which ${code(path)} names`;
      const strength = isOwnCode(path) && isOwnCode(whole) ? "strong" : "weak";
      return [{ what, url: lineLink(repository, path, i + 1), strength }];
    }
  }
  return [];
}

function isUnlisted({ unlisted }: RepositoryAnswer, path: string): boolean {
  return unlisted.some((folder) => path.startsWith(`${folder}/`));
}
