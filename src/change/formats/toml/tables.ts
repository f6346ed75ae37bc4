/** A TOML text -> its tables as they stand in it, those that cannot be read left out, and what is wrong. */
import { type AST, ParseError, parseTOML } from "toml-eslint-parser";
import { type Fault, tooDeep } from "../../cause.ts";
import { DEEPEST, lineOf, type Node, type Source, type Span } from "../../tree.ts";
import { branchOf, nodeOf, type Pair, putPair } from "./branch.ts";
import { notToml, tooLongText } from "./cause.ts";
import { type HeaderLine, type MendedPart, mendPart } from "./mended.ts";

/** What stands below one header; the part before the first header has no keys. */
export interface Table extends Span {
  readonly keys: readonly string[];
  /** Written in double brackets. */
  readonly many: boolean;
  readonly pairs: readonly Pair[];
}

interface Reading {
  readonly source: Source;
  readonly text: string;
  readonly tables: Table[];
  readonly faults: Fault[];
}

// Reading a few headers at once is faster than each by itself.
const LONGEST_GROUP = 32_768;
const MOST_JOINED = 4;
// What stands behind so many mistakes is not read.
const MOST_FAULTS = 200;
// Each one has the part read again.
const MOST_MENDED = 8;
const LONGEST_MENDED = 100_000;
const HEADER = /^[ \t]*\[[^\n,]*$/gm;

export function tablesOf(source: Source, text: string): Pick<Reading, "tables" | "faults"> {
  const reading: Reading = { source, text, tables: [], faults: [] };
  const starts = [0, ...[...text.matchAll(HEADER)].map(({ index }) => index), text.length];
  for (let first = 0; first < starts.length - 1 && reading.faults.length < MOST_FAULTS; ) {
    let end = first + 1;
    while (end < starts.length - 1 && (starts[end + 1] ?? 0) - (starts[first] ?? 0) < LONGEST_GROUP) end += 1;
    if (!readPart(reading, starts[first] ?? 0, starts[end] ?? 0)) readOneByOne(reading, starts.slice(first, end + 1));
    first = end;
  }
  return reading;
}

/** What looks like a header may be a line of a text or list, so that the part goes on behind it. */
function readOneByOne(reading: Reading, starts: readonly number[]): void {
  for (let at = 0; at < starts.length - 1; ) {
    const start = starts[at] ?? 0;
    const ends = starts.slice(at + 1, at + 1 + MOST_JOINED);
    if (reading.faults.length >= MOST_FAULTS) return;
    const joined = ends.findIndex((end) => readPart(reading, start, end));
    if (joined === -1) blame(reading, start, ends[0] ?? start);
    at += Math.max(joined, 0) + 1;
  }
}

function readPart(reading: Reading, start: number, end: number): boolean {
  const part = reading.text.slice(start, end);
  return !isDeep(part) && addPart(reading, part, { start, keys: null, bare: new Map() }) === null;
}

/** What is known of a part beside what the parser says. */
interface Known {
  readonly start: number;
  /** The names of its table, where the header was taken away. */
  readonly keys: readonly string[] | null;
  /** Texts without quotation marks, by the offset at which something else stands for them. */
  readonly bare: ReadonlyMap<number, string>;
}

/** Gives back why the part cannot be parsed. */
function addPart(reading: Reading, part: string, known: Known): ParseError | RangeError | null {
  try {
    addTables(reading, parseTOML(part).body[0].body, known);
    return null;
  } catch (error) {
    if (error instanceof ParseError || error instanceof RangeError) return error;
    throw error;
  }
}

/** Reads one part in which something is wrong, as far as what was meant can be told. */
function blame(reading: Reading, start: number, end: number): void {
  const { source, text, faults } = reading;
  let part = text.slice(start, end);
  if (isDeep(part)) {
    faults.push({ offset: start, seen: null, cause: tooDeep(DEEPEST), severity: "error" });
    return;
  }
  const most = part.length > LONGEST_MENDED ? 0 : MOST_MENDED;
  const above = headerAbove(reading, start);
  const bare = new Map<number, string>();
  let [keys, outer]: [MendedPart["keys"], MendedPart["outer"]] = [null, null];
  const told: Fault[] = [];
  for (;;) {
    const error = addPart(reading, part, { start, keys, bare });
    if (error === null) break;
    const lineIn = (offset: number) => lineOf(source, start + offset);
    const mended = error instanceof RangeError || told.length >= most ? null : mendPart(part, error, above, lineIn);
    if (mended === null) {
      // What seems wrong behind the first mistake may follow from it.
      told.splice(1);
      if (told.length === 0) told.push(faultOf(source, part, start, error));
      break;
    }
    const from = start + mended.offset;
    told.push({ offset: from, seen: null, cause: mended.cause, severity: "error" });
    if (mended.bare !== null) bare.set(from, text.slice(from, start + mended.bare.end));
    keys ??= mended.keys;
    outer ??= mended.outer;
    part = mended.text;
  }
  faults.push(...told);
  if (outer !== null) giveBack(reading, outer, { start: start + outer.from, end });
}

/** The header right above a part, below which nothing stands. */
function headerAbove({ source, text, tables }: Reading, start: number): HeaderLine | null {
  const last = tables.at(-1);
  if (last === undefined || last.keys.length === 0 || last.pairs.length > 0) return null;
  const written = text.slice(last.start, start).trim();
  return written.includes("\n") ? null : { written, number: lineOf(source, last.start) };
}

/** The pairs of a table into which another one was put. Where they cannot be read, the table is left out. */
function giveBack(reading: Reading, { keys }: NonNullable<MendedPart["outer"]>, { start, end }: Span): void {
  const { tables, text } = reading;
  const empty = tables.findLastIndex((table) => table.pairs.length === 0 && table.keys.join() === keys.join());
  if (empty !== -1) tables.splice(empty, 1);
  addPart(reading, text.slice(start, end), { start, keys, bare: new Map() });
}

function faultOf(source: Source, part: string, start: number, error: ParseError | RangeError): Fault {
  // The parser gives each character of a text to one call as an argument of its own.
  if (error instanceof RangeError) {
    return { offset: start, seen: null, cause: tooLongText(lineOf(source, start)), severity: "error" };
  }
  // Unless a key is doubled, the parser often fails on the line after the one that is wrong.
  const before = part.slice(0, error.index);
  const offset = start + (error.message.includes("multiple times") ? before : before.trimEnd()).length;
  return { offset, seen: null, cause: notToml(error.message, lineOf(source, offset)), severity: "error" };
}

/** The parser goes down into itself for each bracket; brackets in texts are counted too, which hardly matters. */
function isDeep(part: string): boolean {
  let depth = 0;
  for (const [bracket] of part.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > DEEPEST / 2) return true;
  }
  return false;
}

function addTables(
  { text, tables }: Reading,
  nodes: readonly (AST.TOMLKeyValue | AST.TOMLTable)[],
  { start: offset, keys, bare }: Known,
): void {
  const place = { offset, text, bare };
  const top = nodes.flatMap((node) => (node.type === "TOMLKeyValue" ? [pairOf(node, place)] : []));
  const [first] = top;
  if (first !== undefined) {
    const start = keys === null ? first.start : offset;
    tables.push({ start, end: top.at(-1)?.end ?? 0, keys: keys ?? [], many: false, pairs: top });
  }
  for (const node of nodes) {
    if (node.type === "TOMLKeyValue") continue;
    const pairs = node.body.map((pair) => pairOf(pair, place));
    tables.push({ ...spanOf(node, offset), keys: keysOf(node.key), many: node.kind === "array", pairs });
  }
}

interface Place {
  readonly offset: number;
  readonly text: string;
  readonly bare: ReadonlyMap<number, string>;
}

function pairOf({ key, value, range }: AST.TOMLKeyValue, place: Place): Pair {
  return { keys: keysOf(key), ...spanOf({ range }, place.offset), value: contentOf(value, place) };
}

function contentOf(node: AST.TOMLContentNode, place: Place): Node {
  const span = spanOf(node, place.offset);
  if (node.type === "TOMLArray") {
    return { kind: "list", ...span, items: node.elements.map((element) => contentOf(element, place)) };
  }
  if (node.type === "TOMLInlineTable") {
    const branch = branchOf(span);
    for (const pair of node.body) putPair(branch, pairOf(pair, place));
    return nodeOf(branch);
  }
  const value = place.bare.get(span.start) ?? scalarOf(node, place.text.slice(span.start, span.end));
  return { kind: "scalar", ...span, value };
}

/** What JSON cannot say stays as it is written: dates, and numbers that are too large or none. */
function scalarOf(node: AST.TOMLValue, written: string): string | number | boolean {
  if (node.kind === "string" || node.kind === "boolean") return node.value;
  if (node.kind === "integer") return Number.isSafeInteger(node.value) ? node.value : written;
  return node.kind === "float" && Number.isFinite(node.value) ? node.value : written;
}

function keysOf({ keys }: AST.TOMLKey): readonly string[] {
  return keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
}

function spanOf({ range: [start, end] }: Pick<AST.TOMLNode, "range">, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
