/** The first lines of source files that were read -> the licences that their `SPDX-License-Identifier` lines state. */
import type { RepositoryAnswer } from "../../model/answers.ts";
import { folderKind, folderOf } from "./folders.ts";
import { type Expression, parseExpression, printExpression } from "./spdx.ts";

export interface Head {
  readonly expression: Expression;
  /** Those files of which it is said, sorted. */
  readonly paths: readonly string[];
}

const SOURCE =
  /\.(?:[ch]|cc|cpp|cxx|hh|hpp|[cm]?[jt]s|[jt]sx|go|java|kt|kts|lua|m|mm|php|pl|pm|proto|py|rb|rs|s|scala|sh|swift|bt|zig)$/i;
const FIRST_LINES = 3000;
// Behind the marks of a comment, and nothing else before it on its line.
const TAG =
  /^[ \t]{0,8}(?:\/\/+!?|\/\*+|\*|#+!?|--+|;+|%+|<!--|\.\.)[ \t]{0,8}SPDX-License-Identifier:[ \t]*([^\r\n]{1,200}?)[ \t]*(?:\*\/|-->)?[ \t]*$/m;

/** The most files first. Code that was brought along, tests and examples do not speak for the project. */
export function heads(repository: Pick<RepositoryAnswer, "files">, folder = ""): readonly Head[] {
  const found = new Map<string, { readonly expression: Expression; readonly paths: string[] }>();
  for (const { path, text } of repository.files) {
    if (text === null || !isOwnSource(path) || !path.startsWith(folder === "" ? "" : `${folder}/`)) continue;
    const expression = parseExpression(TAG.exec(text.slice(0, FIRST_LINES))?.[1] ?? "");
    if (expression === null) continue;
    const printed = printExpression(expression);
    const head = found.get(printed) ?? { expression, paths: [] };
    found.set(printed, head);
    head.paths.push(path);
  }
  return [...found.values()]
    .map(({ expression, paths }) => ({ expression, paths: paths.sort() }))
    .sort((a, b) => b.paths.length - a.paths.length || ((a.paths[0] ?? "") < (b.paths[0] ?? "") ? -1 : 1));
}

function isOwnSource(path: string): boolean {
  const kind = folderKind(path);
  return SOURCE.test(path) && (kind === "own" || kind === "apart");
}

const OF_ONE_FOLDER = 3;

/** Source files for a sample, so that every folder has a few in it, the outer folders first. */
export function sampleOfSources({ tree }: Pick<RepositoryAnswer, "tree">, most: number): readonly string[] {
  const ofFolder = new Map<string, number>();
  const own = tree.filter(({ path, type }) => type === "blob" && isOwnSource(path)).map(({ path }) => path);
  const chosen = own.filter((path) => {
    const group = `${folderOf(path)} ${path.slice(path.lastIndexOf("."))}`;
    const taken = ofFolder.get(group) ?? 0;
    ofFolder.set(group, taken + 1);
    return taken < OF_ONE_FOLDER;
  });
  return chosen.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, most);
}

function depth(path: string): number {
  return path.split("/").length;
}
