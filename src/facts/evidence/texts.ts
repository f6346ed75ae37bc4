/** The texts of a repository -> the dependencies, submodules and marks in them, and how it is built, each with a link to its line. */
import { parseAddress } from "../../address.ts";
import { globOf } from "../../glob.ts";
import { code, md } from "../../markdown.ts";
import type { FileText, RepositoryAnswer } from "../../model/answers.ts";
import type { Evidence } from "../../model/facts.ts";
import type { Technology } from "../../model/technology.ts";
import { lineLink } from "../at-head.ts";
import { inBuild, wordsInBuild } from "./build.ts";
import { inDependencies } from "./dependencies.ts";
import { inMarks } from "./marks.ts";

export const SUBMODULES = ".gitmodules";
const LONGEST_LINE = 500;
const MOST_LINES = 5_000;

export function inTexts(
  repository: RepositoryAnswer,
  files: readonly FileText[],
  technology: Technology,
): readonly Evidence[] {
  const told = new Set<string>();
  const marked = files.flatMap((file) => inMarks(repository, file, technology.marks, told));
  const needed = files.flatMap((file) => inDependencies(repository, file, technology.dependencies, told));
  const modules = files.flatMap((file) => inSubmodules(repository, file, technology.submodules));
  const found = [...marked, ...needed, ...modules, ...inBuild(repository, files, technology)];
  const isShown = found.some(({ strength }) => strength === "strong");
  if (isShown) return found;
  const places = new Set(found.map(({ url }) => url));
  return [...found, ...wordsInBuild(repository, files, technology).filter(({ url }) => !places.has(url))];
}

// https://git-scm.com/docs/gitmodules
function inSubmodules(
  repository: RepositoryAnswer,
  { path, text }: FileText,
  wanted: readonly string[],
): readonly Evidence[] {
  if (path !== SUBMODULES || wanted.length === 0 || text === null) return [];
  const tests = wanted.map((name) => globOf(name.toLowerCase()));
  return text.split(/\r?\n/, MOST_LINES).flatMap((line, i) => {
    const url = /^\s*url\s*=\s*(\S{1,400})\s*$/.exec(line.slice(0, LONGEST_LINE))?.[1];
    const name = url === undefined ? null : nameOf(url, repository.nameWithOwner);
    if (name === null || !tests.some((test) => test(name.toLowerCase()) !== null)) return [];
    return [
      { what: md`${code(name)} as a submodule`, url: lineLink(repository, path, i + 1), strength: "strong" as const },
    ];
  });
}

/** `../libbpf.git` stands beside the repository. */
function nameOf(url: string, nameWithOwner: string): string | null {
  const beside = /^\.\.\/([\w.-]{1,100}?)(?:\.git)?\/?$/.exec(url)?.[1];
  if (beside !== undefined) return `${nameWithOwner.slice(0, nameWithOwner.lastIndexOf("/"))}/${beside}`;
  const address = parseAddress(url);
  return address?.name ? `${address.owner}/${address.name}` : null;
}
