/** A bullet or a row of a Markdown list that is not shown as one -> the edit that sets it right. */
import { code, md } from "../../markdown.ts";
import { cellsOf } from "../formats/markdown/table.ts";
import type { Span } from "../tree.ts";
import { insert, remove } from "./edit.ts";
import { lineEnd, lineStart, nextLine } from "./lines.ts";
import type { Broken, Mend, Menders } from "./mend.ts";
import type { Flaw } from "./reading.ts";
import { columnsOf, joinedAt, lacksLast, shapeOf } from "./shapes.ts";

const MOST_ROWS = 2000;
const ADDRESS = /\]\((https?:\/\/[^\s()<>]+)(?=\s|$)([^[\n]*)/y;

export const markdownMenders: Menders = {
  "glued-bullet": ({ source, lineAt }, { offset }) => {
    const mark = source.text[offset] ?? "";
    const what = md`Add a blank after the ${code(mark)} on line ${lineAt(offset)}.`;
    return "-*+".includes(mark) && mark !== "" ? { edits: [insert(offset + 1, " ")], what } : null;
  },
  "link-blank": ({ source, lineAt }, { offset }) => {
    const { text } = source;
    const [all = "", blanks = ""] = /\]([ \t]+)\(/.exec(text.slice(offset, lineEnd(text, offset))) ?? [];
    const at = text.indexOf(all, offset) + 1;
    const what = md`Take away the blank between ${code("]")} and ${code("(")} on line ${lineAt(offset)}.`;
    return all === "" ? null : { edits: [remove({ start: at, end: at + blanks.length })], what };
  },
  "link-unclosed": closeAddress,
  "missing-cells": (broken, flaw) => inTable(broken, flaw, fill),
  "surplus-cells": (broken, flaw) => inTable(broken, flaw, shrink),
};

function closeAddress({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  ADDRESS.lastIndex = text.indexOf("](", offset);
  const [, address = "", rest = ""] = ADDRESS.exec(text) ?? [];
  const unbalanced = (rest.match(/\)/g)?.length ?? 0) > (rest.match(/\(/g)?.length ?? 0);
  if (address === "" || unbalanced) return null;
  const at = text.indexOf("](", offset) + 2 + address.length;
  const what = md`Close the address on line ${lineAt(offset)} with ${code(")")}.`;
  return { edits: [insert(at, ")")], what };
}

interface Row {
  readonly text: string;
  readonly line: number;
  readonly row: Span;
  readonly cells: readonly Span[];
  readonly values: readonly string[];
  readonly others: readonly (readonly string[])[];
  readonly count: number;
}

function inTable({ source, lineAt }: Broken, { offset }: Flaw, mend: (row: Row) => Mend | null): Mend | null {
  const { text } = source;
  const rows = rowsAround(text, offset);
  const rule = rows.findIndex((row) => /^[\s|:-]+$/.test(text.slice(row.start, row.end)));
  const header = rows[rule - 1];
  const row = rows.find(({ start, end }) => start <= offset && offset <= end);
  if (header === undefined || row === undefined || row.start <= header.start) return null;
  const valuesOf = (span: Span) => cellsOf(text, span).map(({ start, end }) => text.slice(start, end));
  const count = cellsOf(text, header).length;
  const others = rows
    .slice(rule + 1)
    .filter((one) => one !== row)
    .map(valuesOf);
  const whole = others.filter(({ length }) => length === count);
  return mend({
    text,
    line: lineAt(row.start),
    row,
    cells: cellsOf(text, row),
    values: valuesOf(row),
    others: whole,
    count,
  });
}

/** The lines with a pipe that follow each other around an offset. */
function rowsAround(text: string, offset: number): readonly Span[] {
  const rows: Span[] = [];
  let start = lineStart(text, offset);
  for (let i = 0; i < MOST_ROWS && start > 0; i += 1) {
    const before = lineStart(text, start - 1);
    if (!text.slice(before, start).includes("|")) break;
    start = before;
  }
  for (let i = 0; i < 2 * MOST_ROWS && start < text.length; i += 1) {
    const end = lineEnd(text, start);
    if (!text.slice(start, end).includes("|")) break;
    rows.push({ start, end });
    start = nextLine(text, start);
  }
  return rows;
}

/** A pipe between a link and what follows it, where the other rows have nothing but a link in that cell; else empty cells at the end. */
function fill({ text, line, row, cells, values, others, count }: Row): Mend | null {
  const columns = columnsOf(others, count);
  const glued = values.findIndex((value, i) => columns[i]?.shape === "link" && shapeOf(value) === "text");
  const cell = cells[glued];
  const [link = ""] = /^!?\[[^\]]*\]\([^)\s]*\)(?=\s)/.exec(values[glued] ?? "") ?? [];
  if (cell !== undefined && link !== "" && count - cells.length === 1) {
    const edit = insert(cell.start + link.length, " |");
    return { edits: [edit], what: md`Add the ${code("|")} that is missing after the link on line ${line}.` };
  }
  if (!lacksLast(values, columns)) return null;
  const written = text.slice(row.start, row.end).trimEnd();
  const missing = count - cells.length;
  const cellsText = written.endsWith("|") ? "  |".repeat(missing) : " |".repeat(missing);
  const what = md`Add the empty cells that are missing at the end of line ${line}.`;
  return { edits: [insert(row.start + written.length, cellsText)], what };
}

/** A back-slash before the pipes inside a text. */
function shrink({ text, line, cells, values, others, count }: Row): Mend | null {
  const at = joinedAt(values, columnsOf(others, count), " | ");
  if (at === null) return null;
  const parted = cells.slice(at, at + cells.length - count);
  const edits = parted.map(({ end }) => insert(text.indexOf("|", end), "\\"));
  return { edits, what: md`Put a back-slash before the pipe inside the cell on line ${line}.` };
}
