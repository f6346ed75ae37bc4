/** Two texts -> the stretches of lines in which they differ. */
import { diffArrays } from "diff";

/** Lines counted from 0, the ends not belonging to it. An empty stretch on one side stands before the line that it names. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

// The time that the comparison takes grows with the square of this.
const MOST_EDITS = 2000;

/** Null where they differ in more than can be told in short time. */
export function hunksBetween(before: readonly string[], after: readonly string[]): readonly Hunk[] | null {
  let first = 0;
  while (first < before.length && first < after.length && before[first] === after[first]) first += 1;
  let [oldEnd, newEnd] = [before.length, after.length];
  while (oldEnd > first && newEnd > first && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  const changes = diffArrays(before.slice(first, oldEnd), after.slice(first, newEnd), { maxEditLength: MOST_EDITS });
  if (changes === undefined) return null;
  const hunks: Hunk[] = [];
  let at = { oldStart: first, oldEnd: first, newStart: first, newEnd: first };
  const close = () => {
    if (at.oldEnd > at.oldStart || at.newEnd > at.newStart) hunks.push(at);
  };
  for (const { added, removed, count } of changes) {
    if (removed) at = { ...at, oldEnd: at.oldEnd + count };
    else if (added) at = { ...at, newEnd: at.newEnd + count };
    else {
      close();
      const [old, now] = [at.oldEnd + count, at.newEnd + count];
      at = { oldStart: old, oldEnd: old, newStart: now, newEnd: now };
    }
  }
  close();
  return hunks;
}

/** For each line of the new text whether it is an added one, by its number from 0; null where that cannot be told. */
export function addedLines(before: string, after: string): ((line: number) => boolean) | null {
  const hunks = hunksBetween(before.split("\n"), after.split("\n"));
  if (hunks === null) return null;
  return (line) => hunks.some(({ newStart, newEnd }) => line >= newStart && line < newEnd);
}

/** For each line of the new text the line of the old text that it was made from, both numbered from 1. */
export function oldLineOf(before: string, after: string): (line: number) => number {
  const hunks = before === after ? [] : (hunksBetween(before.split("\n"), after.split("\n")) ?? []);
  return (line) => {
    const last = hunks.findLast(({ newStart }) => newStart < line);
    if (last === undefined) return line;
    if (line <= last.newEnd)
      return Math.min(line - last.newStart + last.oldStart, Math.max(last.oldEnd, last.oldStart + 1));
    return line - last.newEnd + last.oldEnd;
  };
}
