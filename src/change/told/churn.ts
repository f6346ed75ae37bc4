/** Entries that did not change -> hints about those of their lines that did. */
import { code, md, plural } from "../../markdown.ts";
import type { Entry, Hint, Pair } from "../../model/entry.ts";
import { groupBy, once } from "../group.ts";
import { joining } from "../match/candidate.ts";
import { isSame } from "../match/compare.ts";
import { differenceOf } from "../reread/splice.ts";

// Fewer lines are hardly worth a word: a comma, a blank at the end of a line.
const FEW = 3;
const LONGEST = 20_000;

export type TextOf = (file: string) => string | null;

/** Takes the pairs that say the same on both sides and stand in the same section. */
export function findChurn(unchanged: readonly Pair[], oldText: TextOf, newText: TextOf): readonly Hint[] {
  const joined = joining();
  const groups = groupBy(unchanged, ({ from, to }) => joined(from.file, to.file));
  return [...groups.values()].flatMap((pairs) => {
    const [first] = pairs;
    if (first === undefined) return [];
    const { from, to } = first;
    if (from.file !== to.file) return [relocated(pairs.length, from.file, to.file)];
    const count = changedLinesIn(oldText(from.file) ?? "", newText(to.file) ?? "");
    const changed = pairs.map(count).filter((lines) => lines > 0);
    const total = changed.reduce((sum, one) => sum + one, 0);
    return total <= FEW ? [] : [reformatted(to.file, changed.length, total)];
  });
}

/** Counts the changed lines of an entry in two versions of a file. Most of their lines are equal from the beginning on, and from the end on. */
function changedLinesIn(before: string, after: string): (pair: Pair) => number {
  const { start, oldEnd, newEnd } = differenceOf(before, after);
  const [top, old, now] = [feedsIn(before, 0, start), feedsIn(before, start, oldEnd), feedsIn(after, start, newEnd)];
  const lines = once(() => [before.split("\n"), after.split("\n")] as const);
  return ({ from, to }) => {
    if (from.endLine <= top && from.startLine === to.startLine) return 0;
    if (from.startLine > top + old + 1 && from.startLine + now - old === to.startLine) return 0;
    const [oldLines, newLines] = lines();
    const changed = changedLines(own(oldLines, from), own(newLines, to));
    return changed > 0 && isSame(from, to) ? changed : 0;
  };
}

function feedsIn(text: string, start: number, end: number): number {
  let feeds = 0;
  for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) feeds += 1;
  return feeds;
}

function relocated(count: number, old: string, file: string): Hint {
  const message = plural(
    count,
    md`${count} entry stands here unchanged that stood in ${code(old)} before.`,
    md`${count} entries stand here unchanged that stood in ${code(old)} before.`,
  );
  return { file, message };
}

function reformatted(file: string, entries: number, lines: number): Hint {
  const message = plural(
    entries,
    md`${entries} entry is formatted in another way (${lines} lines) and says the same as before. Leaving it as it was makes this change easier to review.`,
    md`${entries} entries are formatted in another way (${lines} lines) and say the same as before. Leaving them as they were makes this change easier to review.`,
  );
  return { file, message };
}

/** How many lines came or went, whichever are more; none where words differ, since a neighbour on the same line brought them. */
function changedLines(before: readonly string[], after: readonly string[]): number {
  if (before.length === after.length && before.every((line, i) => line === after[i])) return 0;
  if (isLong(before) || isLong(after) || lettersOf(before) !== lettersOf(after)) return 0;
  const surplus = new Map<string, number>();
  for (const line of before) surplus.set(line, (surplus.get(line) ?? 0) - 1);
  for (const line of after) surplus.set(line, (surplus.get(line) ?? 0) + 1);
  const counts = [...surplus.values()];
  const sum = (sign: 1 | -1) => counts.reduce((total, count) => total + Math.max(0, sign * count), 0);
  return Math.max(sum(1), sum(-1));
}

/** A line so long holds many entries, each of which would look through all of it. */
function isLong(lines: readonly string[]): boolean {
  return lines.some(({ length }) => length > LONGEST);
}

/** The lines of an entry. Its first and last one begin and end amid text that is not its own. */
function own(all: readonly string[], { startLine, endLine }: Entry): readonly string[] {
  const lines = all.slice(startLine - 1, endLine);
  return lines.map((line, i) => (i === lines.length - 1 ? withoutEnd(line) : line));
}

/** A line without the commas and blanks at its end. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && ", \t\r".includes(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

function lettersOf(lines: readonly string[]): string {
  return lines.join("").replace(/[^\p{L}\p{N}]/gu, "");
}
