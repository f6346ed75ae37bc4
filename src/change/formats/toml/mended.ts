/** The lines of one TOML table that the parser does not take -> the same, of equal length, as far as it can be told what was meant. */
import type { ParseError } from "toml-eslint-parser";
import { blank } from "../../blank.ts";
import type { Cause } from "../../cause.ts";
import type { Span } from "../../tree.ts";
import { bareText, headerInside, keyTwice, openHeader } from "./cause.ts";

/** A mistake, and what it takes to read on. Offsets are those of the part. */
export interface MendedPart {
  readonly text: string;
  readonly offset: number;
  readonly cause: Cause;
  /** A text that stood there without quotation marks. */
  readonly bare: Span | null;
  /** The names of the table, where its header cannot be read. */
  readonly keys: readonly string[] | null;
  /** Where pairs begin that belong to the header before this one. */
  readonly outer: { readonly from: number; readonly keys: readonly string[] } | null;
}

const KEY = String.raw`[ \t]*([\w-]{1,200}|"[^"\\]{1,200}"|'[^']{1,200}')[ \t]*=`;
const PAIR = new RegExp(`^${KEY}`);
const BARE = new RegExp(String.raw`^(${KEY}[ \t]*)([\p{L}\d][^"'#,=[\]{}\\\p{Cc}]{1,200})$`, "u");
const NAME = String.raw`[ \t]*\[[ \t]*([\w.-]{1,200}|"[^"\\]{1,200}"|'[^']{1,200}')[ \t]*`;
const OPEN = new RegExp(`^${NAME}(?:#.*)?$`);
const HEADER = new RegExp(`^${NAME}\\]`);
const LONGEST_LINE = 2000;

export interface HeaderLine {
  readonly written: string;
  /** Counted from 1. */
  readonly number: number;
}

/** `before`: the header line above, if nothing but blanks stands below it. `lineOf`: the line of an offset in the part. */
export function mendPart(
  part: string,
  { index, message }: ParseError,
  before: HeaderLine | null,
  lineOf: (offset: number) => number,
): MendedPart | null {
  const first = lineAt(part, 0);
  const name = OPEN.exec(first.written)?.[1];
  const none = { bare: null, keys: null, outer: null };
  if (name !== undefined) {
    const offset = first.written.length - first.written.trimStart().length;
    return { ...none, text: blank(part, [first]), offset, cause: openHeader(lineOf(0)), keys: namesIn(name) };
  }
  const here = lineAt(part, index);
  if (here.written.length > LONGEST_LINE) return null;
  if (message.includes("multiple times")) return withoutSecond(part, here, before, lineOf);
  const [, start = "", , value = ""] = BARE.exec(here.written) ?? [];
  const text = value.trimEnd();
  if (text.length < 2) return null;
  const bare = { start: here.start + start.length, end: here.start + start.length + text.length };
  const placeholder = `"${"x".repeat(text.length - 2)}"`;
  const quoted = part.slice(0, bare.start) + placeholder + part.slice(bare.end);
  return { ...none, text: quoted, offset: bare.start, cause: bareText(text, lineOf(bare.start)), bare };
}

/** A key that stands below the same header already: taken away, or given back to the table into which this one was put. */
function withoutSecond(
  part: string,
  here: Line,
  before: HeaderLine | null,
  lineOf: (offset: number) => number,
): MendedPart | null {
  const name = PAIR.exec(here.written)?.[1];
  if (name === undefined) return null;
  const first = firstOf(part, name, here.start);
  if (first === null) return null;
  const none = { bare: null, keys: null, outer: null };
  const indent = here.written.length - here.written.trimStart().length;
  const offset = here.start + indent;
  const outer = HEADER.exec(before?.written ?? "")?.[1];
  const again = firstOf(part, null, here.start) === first;
  if (before !== null && outer !== undefined && again && HEADER.test(lineAt(part, 0).written)) {
    const cause = headerInside(before.written.trim(), lineOf(offset), before.number);
    const text = blank(part, [{ start: here.start, end: part.length }]);
    return { ...none, text, offset, cause, outer: { from: here.start, keys: namesIn(outer) } };
  }
  const cause = keyTwice(name, lineOf(offset), lineOf(first));
  return { ...none, text: blank(part, [here]), offset, cause };
}

/** Where the first line begins that has this key, or any. */
function firstOf(part: string, name: string | null, end: number): number | null {
  for (let at = 0; at < end; ) {
    const line = lineAt(part, at);
    const key = PAIR.exec(line.written)?.[1];
    if (key !== undefined && (name === null || key === name)) return line.start;
    at = line.end + 1;
  }
  return null;
}

interface Line extends Span {
  readonly written: string;
}

/** Without the carriage return and the blanks at its end. */
function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const feed = text.indexOf("\n", offset);
  const end = feed === -1 ? text.length : feed;
  return { start, end, written: text.slice(start, end).trimEnd() };
}

function namesIn(name: string): readonly string[] {
  return /^["']/.test(name) ? [name.slice(1, -1)] : name.split(".");
}
