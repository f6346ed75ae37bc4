/** `REUSE.toml` or `.reuse/dep5` -> which files stand under which licence (https://reuse.software/spec-3.3). */
import type { RepositoryAnswer } from "../../model/answers.ts";
import { fileAt } from "../at-head.ts";
import { combine, type Expression, parseExpression } from "./spdx.ts";

export interface Annotation {
  /** Where it is said. */
  readonly path: string;
  /** Globs from the root of the repository. */
  readonly covers: readonly string[];
  readonly expression: Expression | null;
}

const MOST = 200_000;
const MOST_ANNOTATIONS = 500;
const QUOTED = /"([^"\n]{1,300})"|'([^'\n]{1,300})'/g;

export function annotations(repository: RepositoryAnswer): readonly Annotation[] {
  const toml = textOf(repository, "REUSE.toml");
  if (toml !== null) return inToml(toml);
  const dep5 = textOf(repository, ".reuse/dep5");
  return dep5 === null ? [] : inDep5(".reuse/dep5", dep5);
}

function textOf(repository: RepositoryAnswer, path: string): string | null {
  return fileAt(repository, path)?.text?.slice(0, MOST) ?? null;
}

/** Of TOML only what the specification of REUSE allows in an `[[annotations]]` table: texts and lists of texts. */
function inToml(text: string): readonly Annotation[] {
  const tables = text.split(/^[ \t]{0,8}\[\[annotations\]\][ \t]{0,8}(?:#.{0,200})?$/m).slice(1, MOST_ANNOTATIONS);
  return tables.map((table) => ({
    path: "REUSE.toml",
    covers: quotedAt(table, /^[ \t]{0,8}path[ \t]{0,8}=/m),
    expression: allOf(quotedAt(table, /^[ \t]{0,8}["']?SPDX-License-Identifier["']?[ \t]{0,8}=/m)),
  }));
}

/** Several expressions are meant together. Null where one of them is none that we know. */
function allOf(written: readonly string[]): Expression | null {
  const expressions = written.map(parseExpression);
  const known = expressions.filter((expression) => expression !== null);
  return known.length === expressions.length ? combine("and", known) : null;
}

/** The text or the list of texts that stands behind a key. */
function quotedAt(table: string, key: RegExp): readonly string[] {
  const found = key.exec(table);
  if (found === null) return [];
  const value = table.slice(found.index + found[0].length).trimStart();
  const end = value.startsWith("[") ? value.indexOf("]") : value.search(/[\r\n]|$/);
  return [...value.slice(0, end === -1 ? 0 : end).matchAll(QUOTED)].map(([, double, single]) => double ?? single ?? "");
}

/** https://www.debian.org/doc/packaging-manuals/copyright-format/1.0: paragraphs of `Files:` and `License:`. */
export function inDep5(path: string, text: string): readonly Annotation[] {
  const paragraphs = text.split(/\r?\n[ \t]*\r?\n/).slice(0, MOST_ANNOTATIONS);
  return paragraphs.flatMap((paragraph) => {
    const files = fieldOf(paragraph, "Files");
    if (files === null) return [];
    const [license = ""] = (fieldOf(paragraph, "License") ?? "").split("\n");
    return [{ path, covers: files.split(/\s+/).filter(Boolean), expression: parseExpression(license) }];
  });
}

/** With the lines that go on below it, which are indented. */
function fieldOf(paragraph: string, name: string): string | null {
  const lines = paragraph.split(/\r?\n/);
  const at = lines.findIndex((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  if (at === -1) return null;
  const more = lines.slice(at + 1).findIndex((line) => !/^[ \t]/.test(line));
  const own = lines.slice(at, more === -1 ? undefined : at + 1 + more);
  return own
    .join("\n")
    .slice(name.length + 1)
    .trim();
}
