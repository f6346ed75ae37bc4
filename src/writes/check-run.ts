/** The check run that should stand on the head commit, and those that do -> its creation, an update, or nothing. */
import { withoutDaysOfLooking } from "../days.ts";
import { digestOf } from "../digest.ts";
import { lookOf, sameLook, withLook, withoutLook } from "../look.ts";
import type { OwnCheckRun, PullRequest } from "../model/pull-request.ts";
import type { Annotation, CheckRunReport, Write } from "../model/report.ts";
import { sameText } from "./same-text.ts";

// GitHub adds the annotations of an update to those that are there, and never takes one away or tells what they are: the text
// keeps a record of those sent. With one too many, a new run takes the old one's place, as the latest of its name.
const RECORD = /\n*<!-- listkeeper:annotations ([\da-f ]*) -->\s*$/;

/** Two pull requests can have one head: the external id tells whose check it is. */
export function checkRunWrites(report: CheckRunReport, pull: PullRequest): Write[] {
  const [newest, ...older] = ownRuns(pull);
  const externalId = `${pull.number}`;
  if (newest === undefined || hasTooMany(newest, report)) {
    return [{ kind: "create-check-run", headSha: pull.headSha, externalId, report: recorded(report, null) }];
  }
  return [newest, ...older.filter(isUnfinished)]
    .filter((run) => differs(run, report))
    .map((run) => ({ kind: "update-check-run", id: run.id, externalId, report: recorded(report, run) }));
}

/** Concludes what is still open, and starts nothing. */
export function finishingWrites(report: CheckRunReport, pull: PullRequest): Write[] {
  return ownRuns(pull)
    .filter(isUnfinished)
    .map((run) => ({
      kind: "update-check-run",
      id: run.id,
      externalId: `${pull.number}`,
      report: recorded(report, run),
    }));
}

/** Newest first: that is the one that GitHub shows and asks. */
function ownRuns({ standings, headSha, number }: PullRequest): readonly OwnCheckRun[] {
  return standings.checkRuns
    .filter((run) => run.headSha === headSha && run.externalId === `${number}`)
    .toSorted((a, b) => b.id - a.id);
}

function isUnfinished({ status }: OwnCheckRun): boolean {
  return status !== "completed";
}

function differs(run: OwnCheckRun, report: CheckRunReport): boolean {
  return (
    isUnfinished(run) ||
    run.conclusion !== report.conclusion ||
    !sameText(run.title, report.title) ||
    !sameText(withoutLook(run.summary ?? ""), report.summary) ||
    !sameLook(lookOf(run.summary ?? ""), report.look ?? null) ||
    !sameText((run.text ?? "").replace(RECORD, ""), report.text) ||
    unsent(report.annotations, recordOf(run)).length > 0
  );
}

/** The report with when to look again, with only the annotations that are not on the check run yet, and the record of all that will be. */
function recorded(said: CheckRunReport, run: OwnCheckRun | null): CheckRunReport {
  const report = { ...said, summary: withLook(said.summary, said.look ?? null) };
  const annotations = unsent(report.annotations, run === null ? [] : recordOf(run));
  const record = new Set([...(run === null ? [] : recordOf(run)), ...report.annotations.map(digest)]);
  if (record.size === 0) return report;
  const text = `${report.text ?? ""}\n\n<!-- listkeeper:annotations ${[...record].join(" ")} -->`.trimStart();
  return { ...report, text, annotations };
}

function hasTooMany(run: OwnCheckRun, { annotations }: CheckRunReport): boolean {
  const wanted = new Set(annotations.map(digest));
  return recordOf(run).some((sent) => !wanted.has(sent));
}

function recordOf({ text }: OwnCheckRun): readonly string[] {
  return RECORD.exec(text ?? "")?.[1]?.split(" ") ?? [];
}

function unsent(annotations: readonly Annotation[], sent: readonly string[]): readonly Annotation[] {
  return annotations.filter((annotation) => !sent.includes(digest(annotation)));
}

/** Short, since the text keeps a record of them: good enough to tell a few hundred notes apart. */
function digest({ path, startLine, endLine, level, title, message }: Annotation): string {
  const parts = [path, startLine, endLine, level, title, message].map(String);
  return digestOf(parts.map(withoutDaysOfLooking)).slice(0, 8);
}
