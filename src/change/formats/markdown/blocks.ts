/** The lines of a Markdown file -> its headings, bullets and tables, in their order; code, comments and front matter are left out. */
import { type Cause, conflictMarkers, type Fault, tooMany } from "../../cause.ts";
import { lineOf, type Source, type Span } from "../../tree.ts";
import { type Block, type Blocks, DEEPEST_ITEM, type Item, type Table } from "./block.ts";
import { cutLine, gluedHeading, gluedTable, headerCells, unclosedComment, unclosedFence } from "./cause.ts";
import { frontMatterEnd, hiddenFrom, type Outline, outlineOf } from "./hidden.ts";
import {
  type Bullet,
  bulletOf,
  conflictMark,
  htmlTitleOf,
  isBreak,
  isHtmlBlock,
  type Line,
  leadsBack,
  lineAt,
  titleOf,
  underline,
} from "./line.ts";
import { cellsOf, isDelimiter } from "./table.ts";

interface Reading {
  readonly source: Source;
  readonly outline: Outline;
  readonly blocks: Block[];
  readonly faults: Fault[];
  /** The bullets in which the next one may be nested. */
  readonly nest: Item[];
  /** The bullet that takes the next line of text. */
  open: Item | null;
  /** Whether blank lines stand before this one. */
  blank: boolean;
  paragraph: Span | null;
  /** The line of text above this one, and where the open bullet ended before it. */
  above: { readonly line: Line; readonly item: Item | null; readonly itemEnd: number } | null;
  table: Table | null;
  /** How many all tables have. */
  rows: number;
  run: number;
  inConflict: boolean;
  /** Lines that begin before this offset are hidden. */
  hidden: number;
  clean: boolean;
}

const LONGEST_LINE = 20_000;
// Ten times as many as the longest of the well-known lists has; each takes some 10 kB of memory.
export const MOST_BLOCKS = 50_000;
const MOST_FAULTS = 100;

/** `part`: from the start of a line with a heading to that of another one, where the reading of the whole comes by too. */
export function blocksOf(source: Source, part: Span = { start: 0, end: source.text.length + 1 }): Blocks {
  const { text, lineStarts } = source;
  const reading: Reading = {
    source,
    outline: outlineOf(text),
    blocks: [],
    faults: [],
    nest: [],
    open: null,
    blank: true,
    paragraph: null,
    above: null,
    table: null,
    rows: 0,
    run: 0,
    inConflict: false,
    hidden: part.start === 0 ? frontMatterEnd(text) : 0,
    clean: true,
  };
  for (let i = lineOf(source, part.start) - 1; i < lineStarts.length; i += 1) {
    const start = lineStarts[i] ?? 0;
    if (start >= part.end) break;
    if (reading.blocks.length + reading.rows >= MOST_BLOCKS) {
      note(reading, start, tooMany(MOST_BLOCKS));
      break;
    }
    const next = lineStarts[i + 1] ?? text.length + 1;
    if (start >= reading.hidden) readLine(reading, cut(reading, start, next - 1));
  }
  const { blocks, faults, clean, rows, hidden, inConflict } = reading;
  return { blocks, faults, clean, count: blocks.length + rows, whole: hidden <= part.end && !inConflict };
}

function cut(reading: Reading, start: number, end: number): Line {
  const long = end - start > LONGEST_LINE;
  if (long) note(reading, start, cutLine(LONGEST_LINE));
  return lineAt(reading.source.text, start, long ? start + LONGEST_LINE : end);
}

/** Something that may keep entries from being read. */
function note(reading: Reading, offset: number, cause: Cause): void {
  reading.clean = false;
  remark(reading, offset, cause, "error");
}

function remark({ faults }: Reading, offset: number, cause: Cause, severity: Fault["severity"]): void {
  if (faults.length < MOST_FAULTS) faults.push({ offset, seen: null, cause, severity });
}

/** Each takes the line, or leaves it to the next one. */
const TAKERS: readonly ((reading: Reading, line: Line) => boolean)[] = [
  takeBlank,
  takeConflict,
  takeHidden,
  takeTitle,
  takeUnderline,
  takeBreak,
  takeBullet,
  takeTable,
  takeStray,
  takeText,
];

function readLine(reading: Reading, line: Line): void {
  TAKERS.some((take) => take(reading, line));
}

function takeBlank(reading: Reading, line: Line): boolean {
  if (line.at < line.end) return false;
  forget(reading);
  return true;
}

function forget(reading: Reading): void {
  reading.blank = true;
  reading.paragraph = null;
  reading.above = null;
  reading.table = null;
}

/** The next line belongs to nothing that came before. */
function leave(reading: Reading): void {
  forget(reading);
  reading.open = null;
}

function startAnew(reading: Reading): void {
  leave(reading);
  reading.nest.length = 0;
  reading.run += 1;
}

function takeConflict(reading: Reading, line: Line): boolean {
  const mark = conflictMark(reading.source.text, line);
  if (mark === null || (mark !== "<" && !reading.inConflict)) return false;
  if (mark === "<") remark(reading, line.start, conflictMarkers(lineOf(reading.source, line.start)), "error");
  reading.inConflict = mark !== ">";
  reading.paragraph = null;
  reading.above = null;
  return true;
}

/** A fence and what stands in it, a comment, or a definition. */
function takeHidden(reading: Reading, line: Line): boolean {
  const { source, outline } = reading;
  const hidden = hiddenFrom(source.text, line, outline);
  if (hidden === null) return false;
  if (hidden.until !== null) {
    reading.hidden = hidden.until;
    if (hidden.whole) leave(reading);
    return hidden.whole;
  }
  const cause = (hidden.kind === "fence" ? unclosedFence : unclosedComment)(lineOf(source, line.at));
  if (!reading.faults.some(({ cause: { kind } }) => kind === cause.kind)) note(reading, line.at, cause);
  if (hidden.whole) leave(reading);
  return hidden.whole;
}

function takeTitle(reading: Reading, line: Line): boolean {
  const { source } = reading;
  const title = titleOf(source.text, line) ?? htmlTitleOf(source.text, line);
  if (title === null) return false;
  addHeading(reading, title);
  if (title.glued) remark(reading, line.at, gluedHeading(lineOf(source, line.at)), "warning");
  return true;
}

function takeUnderline(reading: Reading, line: Line): boolean {
  const { paragraph, source } = reading;
  const level = paragraph === null ? null : underline(source.text, line);
  if (level === null || paragraph === null) return false;
  addHeading(reading, { level, ...paragraph });
  return true;
}

function addHeading(reading: Reading, { level, start, end }: Span & { readonly level: number }): void {
  reading.blocks.push({ kind: "heading", level, start, end });
  startAnew(reading);
}

function takeBreak(reading: Reading, line: Line): boolean {
  if (!isBreak(reading.source.text, line)) return false;
  startAnew(reading);
  return true;
}

function takeBullet(reading: Reading, line: Line): boolean {
  const bullet = bulletOf(reading.source.text, line);
  if (bullet === null || !begins(reading, bullet)) return false;
  addItem(reading, line, bullet);
  return true;
}

/** A year or a number at the beginning of a line amid a text is no bullet. */
function begins({ open, blank, nest }: Reading, { ordered, first }: Bullet): boolean {
  return !ordered || first || open === null || blank || nest.some((item) => item.ordered);
}

function addItem(reading: Reading, { at, end, indent }: Line, { text, ordered, glued }: Bullet): void {
  const { nest, blocks, run } = reading;
  while ((nest.at(-1)?.indent ?? -1) >= indent) nest.pop();
  const parent = nest.at(-1) ?? null;
  const column = indent + Math.min(5, Math.max(1, text - at));
  const item: Item = {
    kind: "item",
    start: at,
    text: Math.min(text, end),
    end,
    indent,
    column,
    parent,
    run,
    ordered,
    glued,
    children: 0,
  };
  if (parent !== null) parent.children += 1;
  if (nest.length < DEEPEST_ITEM) nest.push(item);
  blocks.push(item);
  leave(reading);
  reading.open = item;
  reading.blank = false;
}

function takeTable(reading: Reading, line: Line): boolean {
  const { source, table } = reading;
  if (table === null) return beginTable(reading, line);
  if (source.text.slice(line.at, line.end).includes("|")) {
    table.rows.push({ start: line.at, end: line.end });
    reading.rows += 1;
    reading.paragraph = null;
    return true;
  }
  if (isOther(reading, line)) {
    startAnew(reading);
    return false;
  }
  // Markdown takes it for a row with one cell, and the table goes on: https://github.github.com/gfm/#tables-extension-
  const isTold = reading.faults.some(({ cause, offset }) => cause.kind === "glued-table" && offset > table.start);
  if (!isTold) remark(reading, line.at, gluedTable(lineOf(source, line.at)), "error");
  // A line of dashes below it shows that a heading was meant.
  reading.paragraph = { start: line.at, end: line.end };
  return true;
}

function beginTable(reading: Reading, line: Line): boolean {
  const { source, above } = reading;
  if (above === null || !isDelimiter(source.text, line)) return false;
  const header = { start: above.line.at, end: above.line.end };
  const [titles, rules] = [header, { ...line, start: line.at }].map((one) => cellsOf(source.text, one).length);
  if (titles !== rules)
    remark(reading, line.at, headerCells(titles ?? 0, rules ?? 0, lineOf(source, line.at)), "error");
  if (above.item !== null) above.item.end = above.itemEnd;
  leave(reading);
  const begun: Table = { kind: "table", ...header, rows: [] };
  reading.blocks.push(begun);
  reading.table = begun;
  return true;
}

/** What belongs to no entry and no paragraph. */
function takeStray(reading: Reading, line: Line): boolean {
  if (!isOther(reading, line)) return false;
  leave(reading);
  return true;
}

function isOther({ source: { text } }: Reading, line: Line): boolean {
  return leadsBack(text, line) || isHtmlBlock(text, line) || text.charAt(line.at) === ">";
}

function takeText(reading: Reading, line: Line): boolean {
  const { open, blank, paragraph } = reading;
  const goesOn = open !== null && (!blank || line.indent > open.indent);
  if (!goesOn && blank && line.indent === 0) startAnew(reading);
  reading.above = { line, item: goesOn ? open : null, itemEnd: open?.end ?? 0 };
  reading.blank = false;
  if (goesOn) {
    open.end = line.end;
    return true;
  }
  reading.open = null;
  reading.paragraph = { start: paragraph?.start ?? line.at, end: line.end };
  return true;
}
