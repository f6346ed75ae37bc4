/** Findings and problems -> notes on the lines that they are about, in the files' own order. */
import { list, md, plural, type Text } from "../markdown.ts";
import type { Place } from "../model/entry.ts";
import type { Assessment, Finding } from "../model/finding.ts";
import type { Annotation } from "../model/report.ts";
import { decisionWords } from "./decisions.ts";
import type { Given, Voice } from "./given.ts";
import { nameOf } from "./places.ts";
import { isSaid, kindOf, openRows, type RowKind, together } from "./rows.ts";

const MOST = 200;
const LONGEST_TITLE = 120;
const LONGEST_MESSAGE = 4000;

const LEVELS: Readonly<Record<RowKind, Annotation["level"]>> = {
  change: "failure",
  wait: "warning",
  unknown: "warning",
  decide: "notice",
  advice: "notice",
  accepted: "notice",
  exempt: "notice",
  met: "notice",
};

const WORDS: Readonly<Partial<Record<RowKind, Text>>> = {
  change: md`To change`,
  wait: md`Not yet`,
  unknown: md`Not known`,
  decide: md`Maintainers decide`,
  advice: md`Advice`,
};

/** Where there are too many, the milder ones are left out. */
export function annotationsOf(given: Given, voice: Voice): readonly Annotation[] {
  const notes = [...problemNotes(given, voice), ...given.assessments.flatMap((one) => entryNotes(voice, one))];
  return notes
    .sort((a, b) => severity(a) - severity(b))
    .slice(0, MOST)
    .sort(byPlace);
}

function problemNotes({ change }: Given, voice: Voice): Annotation[] {
  return change.problems.map(({ file, line, severity, cause, message }) => ({
    ...lines({ file, startLine: line, endLine: line }),
    level: severity === "error" ? "failure" : "warning",
    title: voice.tell(cause ?? md`A problem in this file`, LONGEST_TITLE),
    message: voice.tell(message, LONGEST_MESSAGE),
  }));
}

function entryNotes(voice: Voice, assessment: Assessment): Annotation[] {
  return together(openRows(assessment)).flatMap((group) => {
    const [finding] = group;
    const kind = kindOf(finding);
    const word = WORDS[kind];
    // Advice on an entry that was only edited is about lines that the pull request did not write.
    if (word === undefined || (assessment.how === "edited" && kind === "advice")) return [];
    const name = nameOf(assessment.entry);
    const title = plural(
      group.length,
      md`${word}: ${finding.title} (${name})`,
      md`${word}: ${group.length} criteria (${name})`,
    );
    return {
      ...lines(finding.place ?? assessment.entry),
      level: LEVELS[kind],
      title: voice.tell(title, LONGEST_TITLE),
      message: voice.tell(message(group), LONGEST_MESSAGE),
    };
  });
}

function message(group: readonly [Finding, ...Finding[]]): Text {
  const [finding] = group;
  const { because, fix, title, question } = finding;
  const titles = md`${list(group.map((one) => one.title))}:`;
  const about = question === null && group.length > 1 ? [titles] : group.map((one) => one.question);
  const parts = [...about, decisionWords(finding), because, fix].filter((text) => text !== null);
  const said = parts.filter(isSaid);
  return said.length === 0 ? title : said.reduce((all, text) => md`${all} ${text}`);
}

function lines({ file, startLine, endLine }: Place): Pick<Annotation, "path" | "startLine" | "endLine"> {
  return { path: file, startLine, endLine };
}

function severity({ level }: Annotation): number {
  return ["failure", "warning", "notice"].indexOf(level);
}

function byPlace(a: Annotation, b: Annotation): number {
  return compare(a.path, b.path) || a.startLine - b.startLine || severity(a) - severity(b) || compare(a.title, b.title);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
