/** The rows of a Markdown table -> the same, where a row that its author wrote on several lines is one. */
import type { Span } from "../../tree.ts";
import { cellsOf } from "./table.ts";

export interface Joined {
  readonly rows: readonly Span[];
  /** Those that stand on several lines. */
  readonly split: readonly Span[];
}

const MOST_LINES = 6;
const LINK = /\]\(|\]\[|https?:/;

/** Only lines that are no entry by themselves are taken for the rest of the row above them. */
export function joinRows(text: string, rows: readonly Span[], columns: number): Joined {
  const joined: Span[] = [];
  const split: Span[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined) break;
    const last = endOfRow(text, rows, i, columns);
    const whole = { start: row.start, end: rows[last]?.end ?? row.end };
    joined.push(whole);
    if (last > i) split.push(whole);
    i = last;
  }
  return { rows: joined, split };
}

/** The index of its last line. */
function endOfRow(text: string, rows: readonly Span[], first: number, columns: number): number {
  const row = rows[first];
  const own = row === undefined ? "" : text.slice(row.start, row.end).trim();
  if (row === undefined || !own.startsWith("|") || own.endsWith("|") || !LINK.test(own)) return first;
  if (cellsOf(text, row).length > columns) return first;
  for (let i = first + 1; i < Math.min(rows.length, first + MOST_LINES); i += 1) {
    const next = rows[i];
    if (next === undefined) return first;
    const whole = text.slice(row.end, next.end);
    if (LINK.test(whole) || whole.split("\n").length > MOST_LINES) return first;
    const count = cellsOf(text, { start: row.start, end: next.end }).length;
    if (count > columns) return first;
    if (count === columns && whole.trimEnd().endsWith("|")) return i;
  }
  return first;
}
