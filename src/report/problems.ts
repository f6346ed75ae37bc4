/** Problems in the listing's files -> a list of their places, causes and remedies. */
import { code, md, plural } from "../markdown.ts";
import type { Hint, Problem } from "../model/entry.ts";
import type { Given, Voice, WayOf } from "./given.ts";
import { placeLink } from "./places.ts";
import { type Part, part } from "./shorten.ts";

const MOST = 10;

export function errorsOf({ change }: Given): readonly Problem[] {
  return change.problems.filter(({ severity }) => severity === "error");
}

/** What keeps the list from being read: it comes before everything else. */
export function problemSection(given: Given, voice: Voice, wayOf: WayOf): readonly Part[] {
  const errors = errorsOf(given);
  if (errors.length === 0) return [];
  const heading = plural(errors.length, md`To fix first`, md`${errors.length} places to fix first`);
  const items = errors.slice(0, MOST).map((problem) => item(given, voice, wayOf, problem));
  const left = errors.length - MOST;
  if (left > 0) {
    const more = md`${left} more, at their lines in the check run.`;
    items.push(`- ${voice.say(plural(left, md`1 more, at its line in the check run.`, more))}`);
  }
  const read =
    given.assessments.length > 0 ? [voice.say(md`What could be read all the same was checked as usual:`)] : [];
  return [part([`#### ${voice.say(heading)}`, items.join("\n"), ...read].join("\n\n"))];
}

/** Warnings, and what else a maintainer wants to know of the change. */
export function noticeSection(given: Given, voice: Voice, wayOf: WayOf): readonly Part[] {
  const warnings = given.change.problems.filter(({ severity }) => severity === "warning");
  const items = [
    ...warnings.map((problem) => item(given, voice, wayOf, problem)),
    ...given.change.hints.map((hint) => hintItem(voice, hint)),
  ];
  if (items.length === 0) return [];
  const shown = items.slice(0, MOST);
  const left = items.length - MOST;
  if (left > 0) shown.push(`- ${voice.say(plural(left, md`1 more`, md`${left} more`))}`);
  return [part([`#### ${voice.say(md`Also noticed`)}`, shown.join("\n")].join("\n\n"))];
}

function item(given: Given, voice: Voice, wayOf: WayOf, problem: Problem): string {
  const { file, line, column, cause, message } = problem;
  const place = placeLink(given.pull, given.pull.headSha, { file, startLine: line, endLine: line });
  const where = md`${place}, column ${String(column)}`;
  const words = cause === null ? md`${where}: ${message}` : md`**${cause}** · ${where}: ${message}`;
  const way = wayOf(problem);
  return `- ${voice.say(way === null ? words : md`${words} ${way}`).replace(/\s*\n\s*/g, " ")}`;
}

function hintItem(voice: Voice, { file, message }: Hint): string {
  return `- ${voice.say(md`${code(file)}: ${message}`).replace(/\s*\n\s*/g, " ")}`;
}
