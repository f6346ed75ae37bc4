/** A fix -> the comment on its lines that lets GitHub apply it by a button, where GitHub can. */

import { digestOf } from "../digest.ts";
import { md, type Text } from "../markdown.ts";
import type { Place } from "../model/entry.ts";
import type { Fix, Replacement } from "../model/fix.ts";
import type { Suggestion } from "../model/report.ts";
import { fenced, isSendable } from "./fence.ts";
import type { Voice } from "./given.ts";

const LONGEST_LINES = 20_000;
/** One that replaces more lines hides what it changes. */
const MOST_LINES = 40;
// What GitHub makes of other line ends, and of a last line without one, is not documented.
const UNUSUAL_ENDS = /\r\n|^\\ No newline/m;

const ADVICE = md`This is advice: nothing depends on it.`;

/** Null where it is not one run of lines that GitHub's diff shows in one piece, and other lines for them. */
export function suggestionOf(voice: Voice, fix: Fix, hunks: readonly Place[], isAdvice: boolean): Suggestion | null {
  const [replacement, ...others] = fix.replacements;
  if (replacement === undefined || others.length > 0 || !isShown(fix.file, replacement, hunks)) return null;
  const { startLine, endLine, lines } = replacement;
  if (UNUSUAL_ENDS.test(fix.patch) || endLine - startLine >= MOST_LINES) return null;
  if (lines.some((line) => /[\r\n]/.test(line) || !isSendable(line))) return null;
  if (lines.reduce((sum, line) => sum + line.length, 0) > LONGEST_LINES) return null;
  const digest = digestOf([fix.file, ...changedLines(fix.patch)]);
  return { path: fix.file, startLine, endLine, body: bodyOf(voice, fix.what, lines, digest, isAdvice), digest };
}

function isShown(file: string, { startLine, endLine }: Replacement, hunks: readonly Place[]): boolean {
  const holds = (hunk: Place) => hunk.file === file && hunk.startLine <= startLine && endLine <= hunk.endLine;
  return startLine <= endLine && hunks.some(holds);
}

/** Lines that come and go, without where they stand: a push elsewhere in the file makes no other suggestion of it. */
function changedLines(patch: string): readonly string[] {
  return patch.split(/\r?\n/).filter((line) => /^[-+](?!--|\+\+)/.test(line));
}

function bodyOf(voice: Voice, what: Text, lines: readonly string[], digest: string, isAdvice: boolean): string {
  const words = voice.say(isAdvice ? md`${what} ${ADVICE}` : what).replace(/\s*\n\s*/g, " ");
  // No line at all takes the lines away; one that is empty puts an empty line in their place.
  const block = lines.length === 0 ? fenced("suggestion", "") : fenced("suggestion", `${lines.join("\n")}\n`);
  return [`<!-- listkeeper:suggestion ${digest} -->`, words, "", block].join("\n");
}
