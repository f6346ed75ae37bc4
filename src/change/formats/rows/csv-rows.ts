/** RFC 4180 text -> its rows of cells with their places, and the quotation marks that are wrong. */

import { type Cause, type Fault, tooMany } from "../../cause.ts";
import { lineOf, type Source, type Span } from "../../tree.ts";
import { afterCell, blankBeforeMark, unclosedCell } from "./csv-cause.ts";

export interface Cell extends Span {
  readonly value: string;
}

export interface Rows {
  readonly rows: readonly (readonly Cell[])[];
  readonly faults: readonly Fault[];
}

interface Reading {
  readonly source: Source;
  readonly text: string;
  readonly separator: string;
  readonly faults: Fault[];
}

const INDENTED = /( +)"((?:[^"\n]|"")*)" */y;
// Each one may make the reading go back once over all that follows.
const MOST_FAULTS = 20;
// Each one is an entry with all that is made of it; memory should hold them on both sides.
const MOST_ROWS = 200_000;

export function rowsOf(source: Source, text: string, separator: string): Rows {
  const reading: Reading = { source, text, separator, faults: [] };
  const rows: Cell[][] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length && reading.faults.length < MOST_FAULTS) {
    if (rows.length >= MOST_ROWS) {
      reading.faults.push({ offset: at, seen: null, cause: tooMany(MOST_ROWS), severity: "error" });
      break;
    }
    const row: Cell[] = [];
    for (let more = true; more; ) {
      const cell = cellAt(reading, at, (rows[0]?.length ?? 0) - row.length);
      row.push(cell);
      more = text[cell.end] === separator;
      at = more ? cell.end + 1 : afterBreak(text, cell.end);
    }
    if (row.some(({ value }) => value.trim() !== "")) rows.push(row);
  }
  return { rows, faults: reading.faults };
}

/** `left`: how many cells of the row are to come, by the header. */
function cellAt(reading: Reading, start: number, left: number): Cell {
  const { text } = reading;
  if (text[start] !== '"') return indentedCell(reading, start) ?? bareCell(reading, start);
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return unclosed(reading, start, left);
  if (close + 1 >= text.length || isEnd(reading, close + 1)) {
    return { start, end: close + 1, value: text.slice(start + 1, close).replaceAll('""', '"') };
  }
  if (text.slice(start, close).includes("\n")) return unclosed(reading, start, left);
  return brokenCell(reading, start, afterCell(lineOf(reading.source, start)));
}

/** Where the line has as many separators as are left, the mark alone is one too many. */
function unclosed(reading: Reading, start: number, left: number): Cell {
  const { text, separator, faults } = reading;
  const cause = unclosedCell(lineOf(reading.source, start));
  const line = text.slice(start, endOfLine(text, start));
  const cells = line.split(separator, left + 1);
  if (left < 2 || cells.length !== left || line.includes('"', 1)) return brokenCell(reading, start, cause);
  faults.push({ offset: start, seen: null, cause, severity: "error" });
  const [first = ""] = cells;
  return { start, end: start + first.length, value: first.slice(1) };
}

/** A cell in quotation marks with a blank before them, and with a separator inside. */
function indentedCell({ source, text, separator, faults }: Reading, start: number): Cell | null {
  INDENTED.lastIndex = start;
  const [whole, before = "", inner = ""] = INDENTED.exec(text) ?? [];
  if (whole === undefined || !inner.includes(separator)) return null;
  const end = start + whole.length;
  if (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") return null;
  faults.push({ offset: start, seen: null, cause: blankBeforeMark(lineOf(source, start)), severity: "error" });
  return { start: start + before.length, end, value: inner.replaceAll('""', '"') };
}

/** A cell whose quotation marks are wrong ends at the separator after the last quotation mark of its line, else with its line. */
function brokenCell(reading: Reading, start: number, cause: Cause): Cell {
  const { text, separator, faults } = reading;
  faults.push({ offset: start, seen: null, cause, severity: "error" });
  const lineEnd = endOfLine(text, start);
  const mark = text.slice(start, lineEnd).lastIndexOf(`"`);
  const next = mark > 0 ? text.indexOf(separator, start + mark) : -1;
  const end = next === -1 ? lineEnd : Math.min(lineEnd, next);
  return { start, end, value: text.slice(start, end).replace(/^"|"$/g, "") };
}

function bareCell({ text, separator }: Reading, start: number): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n") end += 1;
  if (text[end] === "\n" && text[end - 1] === "\r" && end > start) end -= 1;
  return { start, end, value: text.slice(start, end) };
}

function isEnd({ text, separator }: Reading, at: number): boolean {
  return text[at] === separator || text[at] === "\n" || text.startsWith("\r\n", at);
}

function endOfLine(text: string, start: number): number {
  const at = text.indexOf("\n", start);
  if (at === -1) return text.length;
  return text[at - 1] === "\r" && at > start ? at - 1 : at;
}

function afterBreak(text: string, end: number): number {
  return end + (text.startsWith("\r\n", end) ? 2 : 1);
}
