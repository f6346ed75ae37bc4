/** A table of a Markdown file -> the entries that its rows are; its header gives names to the members. */

import { lineOf, type MemberNode, type ObjectNode, type Source, type Span } from "../../tree.ts";
import type { Table } from "./block.ts";
import type { Remark } from "./bullets.ts";
import { missingCells, splitRow, surplusCells } from "./cause.ts";
import { entryNode, text as textMember } from "./node.ts";
import { type Found, nameAndText, readPart, type Said } from "./part.ts";
import type { Definitions, Link } from "./piece.ts";
import { joinRows } from "./split-rows.ts";
import { cellsOf } from "./table.ts";
import { plainWords, wordsIn } from "./words.ts";

interface Cell {
  readonly span: Span;
  readonly said: Said;
}

interface Columns {
  readonly titles: readonly string[];
  readonly name: number;
  readonly description: number;
}

const NAME =
  /^(?:name|project|title|tool|library|package|repo|repository|app|application|software|product|resource)s?$/i;
const DESCRIPTION = /^(?:description|desc\.?|about|summary|details)$/i;
const OWN = new Set(["name", "url", "repository", "description", "links", "section"]);
const MOST_COLUMNS = 100;
// A shape that more rows than this share have is how the table is kept.
const USUAL = 0.2;
const FEW = 5;
const MOST_REMARKS = 100;

interface Rows {
  readonly entries: readonly ObjectNode[];
  readonly remarks: readonly Remark[];
  /** Rows that stand on several lines. */
  readonly split: readonly Span[];
}

export function readTable(
  source: Source,
  { start, end, rows: lines }: Table,
  definitions: Definitions,
  section: readonly string[],
): Rows {
  const { text } = source;
  const titles = cellsOf(text, { start, end })
    .slice(0, MOST_COLUMNS)
    .map((cell) => heading(text, cell, definitions));
  const columns = columnsOf(titles);
  const { rows, split } = joinRows(text, lines, titles.length);
  const counts: number[] = [];
  const entries = rows.flatMap((row) => {
    const cells = cellsOf(text, row);
    counts.push(shownIn(cells, titles.length));
    const own = cells.slice(0, MOST_COLUMNS).map((span) => ({ span, said: readPart(text, span, definitions) }));
    return rowEntry(text, row, own, { columns, section }) ?? [];
  });
  if (entries.length === 0) return { entries, remarks: [], split: [] };
  const broken = split.slice(0, MOST_REMARKS).map((row): Remark => {
    const [first, last] = [lineOf(source, row.start), lineOf(source, row.end)];
    return { offset: row.start, cause: splitRow(first, last) };
  });
  return { entries, remarks: [...broken, ...shapeRemarks(source, titles.length, rows, counts)], split };
}

/** How many cells count: empty ones behind the last column are not missed by anybody. */
function shownIn(cells: readonly Span[], columns: number): number {
  let count = cells.length;
  for (
    let last = cells[count - 1];
    count > columns && last !== undefined && last.start >= last.end;
    last = cells[count - 1]
  ) {
    count -= 1;
  }
  return count;
}

function heading(text: string, cell: Span, definitions: Definitions): string {
  return plainWords(wordsIn(text, cell, readPart(text, cell, definitions).pieces));
}

function columnsOf(titles: readonly string[]): Columns {
  return {
    titles,
    name: titles.findIndex((title) => NAME.test(title)),
    description: titles.findIndex((title) => DESCRIPTION.test(title)),
  };
}

/** Null for a row without a link that leads anywhere. */
function rowEntry(
  text: string,
  { start, end }: Span,
  cells: readonly Cell[],
  { columns, section }: { readonly columns: Columns; readonly section: readonly string[] },
): ObjectNode | null {
  const linked = cells.findIndex(({ said }) => said.main !== null);
  if (linked === -1) return null;
  const at = cells[columns.name] === undefined ? linked : columns.name;
  const links = cells.flatMap(({ said }) => (said.main === null ? [] : [said.main, ...said.others]));
  const main = cells[at]?.said.main ?? links[0];
  if (main === undefined) return null;
  const name = nameIn(text, cells[at], main);
  const description = describing(text, cells[columns.description]);
  const others = links.filter((link) => link !== main);
  const more = cellMembers(text, cells, columns.titles, new Set([at, columns.description]));
  return entryNode({ start, end, name, main, others, description, section, more });
}

function nameIn(text: string, cell: Cell | undefined, main: Link): Found {
  if (cell !== undefined && cell.said.main !== null) return nameAndText(text, cell.span, cell.said).name;
  const words = cell === undefined ? "" : plainWords(wordsIn(text, cell.span, cell.said.pieces));
  const name = words === "" ? main.label : words;
  return { value: name === "" ? main.url : name, ...(cell?.span ?? main.name) };
}

function describing(text: string, cell: Cell | undefined): Found | null {
  return cell === undefined ? null : content(text, cell);
}

function content(text: string, { span, said }: Cell): Found | null {
  const words = wordsIn(text, span, said.pieces).replaceAll("\\|", "|").split("\n");
  const value = words
    .map((line) => line.trim())
    .join(" ")
    .trim();
  return value === "" ? null : { value, ...span };
}

/** The cells that are no member yet, by their titles. */
function cellMembers(
  text: string,
  cells: readonly Cell[],
  titles: readonly string[],
  told: ReadonlySet<number>,
): readonly MemberNode[] {
  const names = new Set<string>();
  return titles.flatMap((title, i) => {
    const cell = cells[i];
    if (cell === undefined || told.has(i) || title === "" || OWN.has(title) || names.has(title)) return [];
    names.add(title);
    const found = content(text, cell);
    return found === null ? [] : [textMember(title, found)];
  });
}

/** Rows with another number of cells than the header, unless many of them have it. */
function shapeRemarks(
  source: Source,
  columns: number,
  rows: readonly Span[],
  counts: readonly number[],
): readonly Remark[] {
  const uses = new Map<number, number>();
  for (const count of counts) uses.set(count, (uses.get(count) ?? 0) + 1);
  const isOdd = (count: number) =>
    count !== columns && (rows.length < FEW || (uses.get(count) ?? 0) <= rows.length * USUAL);
  const odd = rows.map(({ start }, i) => ({ start, count: counts[i] ?? 0 })).filter(({ count }) => isOdd(count));
  return odd.slice(0, MOST_REMARKS).map(({ start, count }) => {
    const line = lineOf(source, start);
    return { offset: start, cause: (count < columns ? missingCells : surplusCells)(count, columns, line) };
  });
}
