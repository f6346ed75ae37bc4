/** A TOML text -> its tables as they stand in it, those that cannot be read left out, and what is wrong. */
import { type AST, ParseError, parseTOML } from "toml-eslint-parser";
import { type Fault, tooDeep } from "../../cause.ts";
import { DEEPEST, lineOf, type Node, type Source, type Span } from "../../tree.ts";
import { branchOf, nodeOf, type Pair, putPair } from "./branch.ts";
import { notToml, tooLongText } from "./cause.ts";

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
  if (isDeep(part)) return false;
  try {
    addTables(reading, parseTOML(part).body[0].body, start);
    return true;
  } catch (error) {
    if (error instanceof ParseError || error instanceof RangeError) return false;
    throw error;
  }
}

function blame({ source, text, faults }: Reading, start: number, end: number): void {
  const part = text.slice(start, end);
  if (isDeep(part)) {
    faults.push({ offset: start, seen: null, cause: tooDeep(DEEPEST), severity: "error" });
    return;
  }
  try {
    parseTOML(part);
  } catch (error) {
    // The parser gives each character of a text to one call as an argument of its own.
    if (error instanceof RangeError) {
      faults.push({ offset: start, seen: null, cause: tooLongText(lineOf(source, start)), severity: "error" });
      return;
    }
    if (!(error instanceof ParseError)) throw error;
    // Unless a key is doubled, the parser often fails on the line after the one that is wrong.
    const before = part.slice(0, error.index);
    const offset = start + (error.message.includes("multiple times") ? before : before.trimEnd()).length;
    const cause = notToml(error.message, lineOf(source, offset));
    faults.push({ offset, seen: null, cause, severity: "error" });
  }
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
  offset: number,
): void {
  const top = nodes.flatMap((node) => (node.type === "TOMLKeyValue" ? [pairOf(node, offset, text)] : []));
  const [first] = top;
  if (first !== undefined)
    tables.push({ start: first.start, end: top.at(-1)?.end ?? 0, keys: [], many: false, pairs: top });
  for (const node of nodes) {
    if (node.type === "TOMLKeyValue") continue;
    const pairs = node.body.map((pair) => pairOf(pair, offset, text));
    tables.push({ ...spanOf(node, offset), keys: keysOf(node.key), many: node.kind === "array", pairs });
  }
}

function pairOf({ key, value, range }: AST.TOMLKeyValue, offset: number, text: string): Pair {
  return { keys: keysOf(key), ...spanOf({ range }, offset), value: contentOf(value, offset, text) };
}

function contentOf(node: AST.TOMLContentNode, offset: number, text: string): Node {
  const span = spanOf(node, offset);
  if (node.type === "TOMLArray") {
    return { kind: "list", ...span, items: node.elements.map((element) => contentOf(element, offset, text)) };
  }
  if (node.type === "TOMLInlineTable") {
    const branch = branchOf(span);
    for (const pair of node.body) putPair(branch, pairOf(pair, offset, text));
    return nodeOf(branch);
  }
  return { kind: "scalar", ...span, value: scalarOf(node, text.slice(span.start, span.end)) };
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
