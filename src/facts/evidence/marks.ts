/** A text of a repository -> what of the listing's marks stands in it, linked to its line. */
import { code, list, md } from "../../markdown.ts";
import type { FileText, RepositoryAnswer } from "../../model/answers.ts";
import type { Evidence } from "../../model/facts.ts";
import type { Technology } from "../../model/technology.ts";
import { lineLink } from "../at-head.ts";
import { lineOf } from "./find.ts";
import { isOwnCode, pathTest } from "./paths.ts";

/** Where a thing was seen; `what` of one file make one piece of evidence. */
interface Seen {
  readonly what: string;
  readonly line: number;
}

/** A mark that several files bear counts in the first of them. */
export function inMarks(
  repository: RepositoryAnswer,
  { path, text }: FileText,
  marks: Technology["marks"],
  told: Set<string>,
): readonly Evidence[] {
  if (text === null) return [];
  const wanted = Object.entries(marks).flatMap(([glob, inside]) => (pathTest(glob)(path) ? inside : []));
  const seen = seenIn(text, wanted).filter(({ what }) => !told.has(`mark ${what}`));
  for (const { what } of seen) told.add(`mark ${what}`);
  return together(repository, path, seen);
}

export function seenIn(text: string, wanted: readonly string[]): readonly Seen[] {
  return wanted.flatMap((what) => {
    const line = lineOf(text, what);
    return line === null ? [] : [{ what, line }];
  });
}

/** What one file shows, linked where the first of it stands. */
export function together(repository: RepositoryAnswer, path: string, seen: readonly Seen[]): readonly Evidence[] {
  const [first] = seen;
  if (first === undefined) return [];
  const shown = list(seen.map(({ what }) => code(what)));
  const what = md`${shown} in ${code(path)}`;
  return [{ what, url: lineLink(repository, path, first.line), strength: isOwnCode(path) ? "strong" : "weak" }];
}
