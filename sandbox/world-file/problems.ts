/** What is wrong with a world file -> one error that names every place and remedy, a line each. */
import { basename } from "node:path";
import type { z } from "zod";

export type Path = readonly PropertyKey[];

export interface WorldFileProblem {
  /** From the root of the file. */
  readonly path: Path;
  readonly message: string;
  /** What was thrown, where that is how it was found. */
  readonly cause?: unknown;
}

/** Its message is for people, and complete. */
export class WorldFileError extends Error {
  override readonly name = "WorldFileError";
}

/** `lineOf` gives the line (from 1) of the place or of the nearest one around it. */
export function worldFileError(
  file: string,
  problems: readonly WorldFileProblem[],
  lineOf: (path: Path) => number,
): WorldFileError {
  const placed = problems
    .map((problem) => ({ ...problem, line: lineOf(problem.path) }))
    .sort((a, b) => a.line - b.line);
  const lines = placed.map(({ path, message, line }) => {
    const where = path.length === 0 ? "" : `${spell(path)}: `;
    return `${basename(file)}:${line}: ${where}${message}`;
  });
  return new WorldFileError(lines.join("\n"), { cause: problems.find(({ cause }) => cause !== undefined)?.cause });
}

export function problemsOf(error: z.ZodError, keysAt: (path: Path) => readonly string[]): readonly WorldFileProblem[] {
  return error.issues.flatMap((issue) => explain(issue, [], keysAt));
}

type Issue = z.core.$ZodIssue;

function explain(issue: Issue, around: Path, keysAt: (path: Path) => readonly string[]): readonly WorldFileProblem[] {
  const path = [...around, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `there is no such key here${advice(key, known)}`,
    }));
  }
  if (issue.code === "invalid_union") {
    const meant = likeliest(issue.errors);
    if (meant !== null) return meant.flatMap((each) => explain(each, path, keysAt));
  }
  if (issue.code === "invalid_key") return issue.issues.map(({ message }) => ({ path, message: inWords(message) }));
  return [{ path, message: inWords(issue.message) }];
}

/** The one form that the writer seems to have meant: of the right type, and with the fewest things wrong. */
function likeliest(forms: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const likely = forms
    .filter((issues) => issues.every((each) => each.path.length > 0 || each.code === "unrecognized_keys"))
    .sort((one, other) => one.length - other.length);
  const [best, next] = likely;
  return best !== undefined && (next === undefined || best.length < next.length) ? best : null;
}

function inWords(message: string): string {
  const short = message.replace(/^Invalid input: /, "");
  if (/^expected string, received (?:number|boolean)$/.test(short)) return `${short}: put it in quotes`;
  return short.replace(/^(expected .*), received undefined$/, "is missing: $1");
}

function advice(key: string, known: readonly string[]): string {
  const near = known
    .map((each) => ({ each, distance: distance(key, each) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (near !== undefined && near.distance <= Math.max(2, key.length / 3)) return `; did you mean ${near.each}?`;
  return known.length === 0 ? "" : `; there are ${[...known].sort().join(", ")}`;
}

/** Levenshtein's, over at most 50 characters. */
function distance(one: string, other: string): number {
  const target = other.slice(0, 50);
  let row = Array.from({ length: target.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one.slice(0, 50)].entries()) {
    const next = [at + 1];
    for (let to = 1; to <= target.length; to += 1) {
      const swap = (row[to - 1] ?? 0) + (target[to - 1] === letter ? 0 : 1);
      next.push(Math.min(swap, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function spell(path: Path): string {
  return path
    .map((part, at) => (typeof part === "number" ? `[${part}]` : at === 0 ? String(part) : `.${String(part)}`))
    .join("");
}
