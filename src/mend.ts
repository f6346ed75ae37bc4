/** What the criteria and the readers found wrong -> the fixes for it that are mechanical, and what each of them settles. */
import { findFixes, patchOf } from "./change/fixes.ts";
import { code, type Insert, list, md, type Text } from "./markdown.ts";
import type { Config } from "./model/config.ts";
import type { Change, Entry, Problem } from "./model/entry.ts";
import type { Assessment, Finding } from "./model/finding.ts";
import type { Fix, Remedy, Replacement, Wish } from "./model/fix.ts";
import type { Snapshot } from "./model/pull-request.ts";
import type { Mends } from "./report/given.ts";
import { nameOf } from "./report/places.ts";

export interface Sides {
  readonly mergeBase: Snapshot;
  readonly head: Snapshot;
}

export function mend(sides: Sides, config: Config, change: Change, assessments: readonly Assessment[]): Mends {
  const findings = new Map(assessments.flatMap(wishesOf));
  const { head } = sides;
  const fixes = findFixes(sides, config, change, [...findings.keys()]);
  const settled = new Map(fixes.map((fix) => [fix, settledBy(fix, findings, change.problems)]));
  return { fixes, settledBy: (fix) => settled.get(fix) ?? [], patchOf: (several) => patchOf(several, head) };
}

/** Only what is open; and where an entry was merely edited, advice is about lines that the pull request did not write. */
function wishesOf({ entry, how, findings }: Assessment): readonly (readonly [Wish, Finding])[] {
  return findings
    .filter(({ outcome, level, remedies }) => outcome === "unmet" && level !== "off" && remedies.length > 0)
    .filter(({ level }) => how !== "edited" || level !== "advised")
    .map((finding) => [{ entry, about: aboutOf(entry, finding), remedies: finding.remedies }, finding]);
}

function aboutOf(entry: Entry, { title, remedies }: Finding): Text {
  return md`**${title}** of ${nameOf(entry)}: ${list(remedies.map(deedOf))}.`;
}

/** What is done, so that a sentence goes on with it. */
function deedOf(remedy: Remedy): Insert {
  switch (remedy.kind) {
    case "set":
      return md`${code(remedy.member)} becomes ${code(JSON.stringify(remedy.value))}`;
    case "rename":
      return md`${code(remedy.member)} becomes ${code(remedy.to)}`;
    case "spell":
      // Blanks at the ends of a code span are not seen.
      return remedy.from.trim() === remedy.to
        ? md`${code(remedy.to)} without the blanks around it`
        : md`${code(remedy.to)} instead of ${code(remedy.from)}`;
    case "place":
      return placeOf(remedy.after, remedy.before);
  }
}

function placeOf(after: Entry | null, before: Entry | null): Text {
  if (after !== null && before !== null) return md`it goes between ${nameOf(after)} and ${nameOf(before)}`;
  if (after !== null) return md`it goes behind ${nameOf(after)}`;
  return before === null ? md`it goes to its place` : md`it goes before ${nameOf(before)}`;
}

/** The findings whose wishes the fix tells of, and the problems that stand on the lines that it changes or right beside them. */
function settledBy(
  { file, what, replacements }: Fix,
  findings: ReadonlyMap<Wish, Finding>,
  problems: readonly Problem[],
): readonly (Finding | Problem)[] {
  const told = [...findings].filter(([{ about }]) => holds(what, about)).map(([, finding]) => finding);
  const near = ({ startLine, endLine }: Replacement, line: number) => line >= startLine - 1 && line <= endLine + 1;
  const mended = problems.filter(
    (problem) => problem.file === file && replacements.some((replacement) => near(replacement, problem.line)),
  );
  return [...told, ...mended];
}

/** Whether the very text stands in the other, however deep. */
function holds(text: Insert, about: Text): boolean {
  if (text === about) return true;
  return typeof text === "object" && "values" in text && text.values.some((value) => holds(value, about));
}
