/** The problems of both sides -> those that the pull request adds, and as warnings those that its files had before. */
import { type Insert, type Text, textId } from "../../markdown.ts";
import type { Problem } from "../../model/entry.ts";
import { groupBy } from "../group.ts";
import { join } from "../match/candidate.ts";
import { foldSpace } from "../match/compare.ts";

export interface Suspects {
  readonly problems: readonly Problem[];
  /** The text of a file, or null where there is none. */
  readonly textOf: (file: string) => string | null;
}

/** How much must be the same for two problems to be one: lines around, and the file's name. The widest view comes first. */
const VIEWS = [
  { before: 2, after: 2, file: true },
  { before: 1, after: 1, file: true },
  { before: 2, after: 0, file: true },
  { before: 1, after: 2, file: true },
  { before: 0, after: 0, file: true },
  { before: 2, after: 2, file: false },
  { before: 1, after: 1, file: false },
];
type View = (typeof VIEWS)[number];

/**
 * A problem is an old one if the old side has one of the same kind amid the same text, in whatever line. Old ones are told only in
 * files that the pull request touches, and where they concern it.
 */
export function blame(
  base: Suspects,
  head: Suspects,
  touched: (file: string) => boolean,
  concerns: (problem: Problem) => boolean,
): readonly Problem[] {
  const [oldLines, newLines] = [linesOf(base), linesOf(head)];
  const old = new Set<Problem>();
  const unexplained = new Set(base.problems);
  for (const view of VIEWS) {
    const known = groupBy(unexplained, (problem) => signature(problem, oldLines, view));
    const open = head.problems.filter((problem) => !old.has(problem));
    for (const [sign, problems] of groupBy(open, (problem) => signature(problem, newLines, view))) {
      const before = sign === "" ? [] : (known.get(sign) ?? []);
      for (const problem of problems.slice(0, before.length)) old.add(problem);
      for (const problem of before.slice(0, problems.length)) unexplained.delete(problem);
    }
  }
  return head.problems
    .filter((problem) => touched(problem.file) && (!old.has(problem) || concerns(problem)))
    .map((problem) => (old.has(problem) ? { ...problem, severity: "warning" } : problem));
}

type Lines = (file: string) => readonly string[];

function linesOf({ problems, textOf }: Suspects): Lines {
  const files = new Set(problems.map(({ file }) => file));
  const lines = new Map([...files].map((file) => [file, textOf(file)?.split("\n").map(foldSpace) ?? []]));
  return (file) => lines.get(file) ?? [];
}

/** Empty where the text around is too poor to tell one problem from another. */
function signature({ file, line, message }: Problem, linesOf: Lines, view: View): string {
  const all = linesOf(file);
  const around = all.slice(Math.max(0, line - 1 - view.before), line + view.after);
  if (all.length > 0 && (around.join(" ").match(/\w\w/g) ?? []).length < 3) return "";
  return join(view.file ? file : "", kindOf(message), ...around);
}

/** The words of a problem without what they are about: line numbers and quoted text may differ. */
function kindOf(message: Text): string {
  return join(textId(message), ...message.values.filter(isText).map(kindOf));
}

function isText(value: Insert): value is Text {
  return typeof value === "object" && "template" in value;
}
