/** A file of the head -> the text that it had at the merge base, under whatever name. */
import type { FileVersion, Snapshot } from "../../model/pull-request.ts";

/** Git takes two files for one from half of their lines on. */
const ALIKE = 0.5;
const MOST_GONE = 50;

/** Null for a file that is new. */
export function formerOf(mergeBase: Snapshot, head: Snapshot): (file: FileVersion) => string | null {
  const texts = new Map(mergeBase.files.map(({ path, text }) => [path, text]));
  const kept = new Set(head.files.map(({ path }) => path));
  const gone = mergeBase.files
    .flatMap(({ path, text }) => (kept.has(path) || text === null ? [] : [text]))
    .slice(0, MOST_GONE)
    .map((text) => ({ text, lines: new Set(text.split("\n")) }));
  return ({ path, text }) => {
    const before = texts.get(path);
    if (before !== undefined || text === null || gone.length === 0) return before ?? null;
    const own = text.split("\n");
    return gone.find(({ lines }) => areAlike(lines, own))?.text ?? null;
  };
}

function areAlike(lines: ReadonlySet<string>, others: readonly string[]): boolean {
  return others.filter((line) => lines.has(line)).length > ALIKE * Math.max(lines.size, others.length);
}
