/** A row of a table of cells that does not fit its header -> the edit that sets it right. */
import { md } from "../../markdown.ts";
import { type Cell, rowsOf } from "../formats/rows/csv-rows.ts";
import { type Edit, insert, remove } from "./edit.ts";
import { lineEnd, lineStart } from "./lines.ts";
import type { Broken, Mend, Menders } from "./mend.ts";
import type { Flaw } from "./reading.ts";
import { columnsOf, joinedAt, lacksLast } from "./shapes.ts";

export function csvMenders(separator: string): Menders {
  return {
    "surplus-cells": (broken, flaw) => inRow(broken, flaw, separator, join),
    "missing-cells": (broken, flaw) => inRow(broken, flaw, separator, fill),
    "unclosed-cell": (broken, flaw) => closeCell(broken, flaw, separator),
    "blank-before-mark": withoutBlank,
    "after-cell": (broken, flaw) => doubleMarks(broken, flaw, separator),
  };
}

interface Row {
  readonly text: string;
  readonly line: number;
  readonly separator: string;
  readonly cells: readonly Cell[];
  readonly others: readonly (readonly Cell[])[];
  readonly count: number;
}

function inRow(
  { source, lineAt }: Broken,
  { offset }: Flaw,
  separator: string,
  mend: (row: Row) => Mend | null,
): Mend | null {
  const { rows } = rowsOf(source, source.text, separator);
  const [header = [], ...body] = rows;
  const cells = body.find(([first]) => first?.start === offset);
  const others = body.filter((row) => row.length === header.length);
  if (cells === undefined) return null;
  const line = lineAt(offset);
  return mend({ text: source.text, line, separator, cells, others, count: header.length });
}

function valuesOf(cells: readonly Cell[]): readonly string[] {
  return cells.map(({ value }) => value);
}

/** Cells that a separator inside a text has parted are joined, in quotation marks. */
function join({ text, line, separator, cells, others, count }: Row): Mend | null {
  const columns = columnsOf(others.map(valuesOf), count);
  const at = joinedAt(valuesOf(cells), columns, separator);
  const [first, last] = at === null ? [] : [cells[at], cells[at + cells.length - count]];
  if (first === undefined || last === undefined) return null;
  const written = text.slice(first.start, last.end);
  if (written.includes('"')) return null;
  const edit: Edit = { start: first.start, end: last.end, text: `"${written}"` };
  return { edits: [edit], what: md`Put the cell with a comma on line ${line} in quotation marks.` };
}

function fill({ line, separator, cells, others, count }: Row): Mend | null {
  const last = cells.at(-1);
  if (last === undefined || !lacksLast(valuesOf(cells), columnsOf(others.map(valuesOf), count))) return null;
  const what = md`Add the empty cells that are missing at the end of line ${line}.`;
  return { edits: [insert(last.end, separator.repeat(count - cells.length))], what };
}

/** Adds the mark at the only place where the row then has as many cells as the header. */
function closeCell({ source, lineAt }: Broken, { offset }: Flaw, separator: string): Mend | null {
  const { text } = source;
  const end = lineEnd(text, offset);
  const start = lineStart(text, offset);
  const count = rowsOf(source, text.slice(0, lineEnd(text, 0)), separator).rows[0]?.length ?? 0;
  const ends = [end];
  for (let at = text.indexOf(separator, offset); at !== -1 && at < end; at = text.indexOf(separator, at + 1))
    ends.push(at);
  const fitting = ends.slice(0, 200).filter((at) => {
    const { rows, faults } = rowsOf(source, `${text.slice(start, at)}"${text.slice(at, end)}`, separator);
    return faults.length === 0 && rows.length === 1 && rows[0]?.length === count;
  });
  const [at] = fitting;
  const what = md`Close the cell on line ${lineAt(offset)} with a quotation mark.`;
  return at === undefined || fitting.length > 1 ? null : { edits: [insert(at, '"')], what };
}

function withoutBlank({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const [blank = ""] = /^ +(?=")/.exec(source.text.slice(offset, offset + 100)) ?? [];
  const what = md`Take the blank before the quotation mark on line ${lineAt(offset)} away.`;
  return blank === "" ? null : { edits: [remove({ start: offset, end: offset + blank.length })], what };
}

function doubleMarks({ source, lineAt }: Broken, { offset }: Flaw, separator: string): Mend | null {
  const { text } = source;
  const cell = rowsOf(source, text, separator)
    .rows.flat()
    .find(({ start }) => start === offset);
  if (cell === undefined || text[cell.end - 1] !== '"' || cell.end - cell.start < 2) return null;
  const inner = text.slice(cell.start + 1, cell.end - 1);
  const edit: Edit = { start: cell.start + 1, end: cell.end - 1, text: inner.replace(/"+/g, '""') };
  const what = md`Write each quotation mark inside the cell on line ${lineAt(offset)} twice.`;
  return { edits: [edit], what };
}
