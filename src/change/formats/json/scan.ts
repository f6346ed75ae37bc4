/** A text being read token by token: where the reading stands, which brackets are open, and what it stumbled over. */
import type { Text } from "../../../markdown.ts";
import { type Cause, conflictMarkers, type Fault, found, tooDeep, tooMany } from "../../cause.ts";
import { DEEPEST, lineOf, type Source } from "../../tree.ts";
import { causeOfFlaw } from "./quote-cause.ts";
import type { Dialect } from "./quoted.ts";
import { nextToken, type Token } from "./token.ts";

export interface Scan {
  readonly source: Source;
  /** The source's text up to where this reading ends. */
  readonly text: string;
  readonly dialect: Dialect;
  /** The token that is not taken yet. */
  at: Token;
  taken: Token | null;
  /** Offsets of the brackets that are open. */
  readonly open: { readonly kind: "object" | "list"; readonly start: number }[];
  readonly faults: Fault[];
  /** How many tokens must still be taken before another fault is more than an echo of the last. */
  quiet: number;
  inConflict: boolean;
  /** The last line on which each flaw of a token was seen. */
  readonly flaws: Map<string, number>;
  /** How often reading went wrong, echoes included. */
  stumbles: number;
  values: number;
  /** How often a line was looked through for a quotation mark further on. */
  looks: number;
}

const ECHO = 3;
const MOST_STUMBLES = 1000;
const MOST_FAULTS = 50;
const MOST_BETWEEN = 5;
/** Values that are read of one file. */
export const MOST_VALUES = 1_500_000;

export function scanOf(source: Source, dialect: Dialect, from = 0, end = source.text.length): Scan {
  const text = end < source.text.length ? source.text.slice(0, end) : source.text;
  const nothing: Token = { kind: "end", start: from, end: from, value: null, flaw: null };
  const state = {
    open: [],
    faults: [],
    flaws: new Map(),
    quiet: 0,
    inConflict: false,
    stumbles: 0,
    values: 0,
    looks: 0,
  };
  const scan: Scan = { source, text, dialect, at: nothing, taken: null, ...state };
  moveTo(scan, from);
  return scan;
}

/** Takes the token at hand and gives it. */
export function take(scan: Scan): Token {
  const { at } = scan;
  scan.taken = at;
  if (at.kind === "end") return at;
  if (scan.quiet > 0) scan.quiet -= 1;
  if (at.flaw !== null) blame(scan, at);
  moveTo(scan, at.end);
  return at;
}

/** Goes on reading at an offset; comments and the marks of a merge conflict are stepped over. */
export function moveTo(scan: Scan, offset: number): void {
  const { text, dialect } = scan;
  let token = nextToken(text, offset, dialect);
  while (token.kind === "comment" || token.kind === "conflict" || isSpace(token)) {
    if (token.kind === "conflict") enterConflict(scan, token);
    else if (dialect === "json") blame(scan, token);
    token = nextToken(text, token.end, dialect);
  }
  scan.at = scan.stumbles > MOST_STUMBLES ? { ...token, kind: "end", end: token.start } : token;
}

function isSpace({ kind, flaw }: Token): boolean {
  return flaw === "invisible" || (kind === "mark" && flaw === "escaped");
}

/** Notes that a token is not what may stand there. Without anything expected only the cause is told. */
export function stumble(scan: Scan, expected: Text | null, cause: Cause, at: Token = scan.at): void {
  scan.stumbles += 1;
  const whole = scan.source.text;
  const end = at.kind === "end" ? nextToken(whole, at.start, scan.dialect).end : at.end;
  const seen = expected === null ? null : found(whole, at.start, end, expected);
  if (scan.quiet === 0) push(scan, { offset: at.start, seen, cause, severity: "error" });
  scan.quiet = ECHO;
}

/** Opens a bracket for the time of `read`. What stands too deep is not read, nor what follows. */
export function within<T>(scan: Scan, kind: "object" | "list", start: number, read: () => T): T {
  scan.open.push({ kind, start });
  if (scan.open.length > DEEPEST) {
    push(scan, { offset: start, seen: null, cause: tooDeep(DEEPEST), severity: "error" });
    stop(scan);
  }
  const result = read();
  scan.open.pop();
  return result;
}

/** Counts a value, so that a file of nothing but commas cannot fill the memory. */
export function count(scan: Scan): void {
  scan.values += 1;
  if (scan.values !== MOST_VALUES) return;
  push(scan, { offset: scan.at.start, seen: null, cause: tooMany(MOST_VALUES), severity: "error" });
  stop(scan);
}

/** Ends the reading here. */
export function stop(scan: Scan): void {
  scan.stumbles = MOST_STUMBLES + 1;
  scan.quiet = ECHO;
  scan.at = { ...scan.at, kind: "end", end: scan.at.start };
}

export function lineAt(scan: Scan, offset: number): number {
  return lineOf(scan.source, offset);
}

/** How far the line of an offset is indented, and whether nothing but blanks stands before the offset. */
export function indentOf(scan: Scan, offset: number): { readonly indent: number; readonly first: boolean } {
  const start = scan.source.lineStarts[lineAt(scan, offset) - 1] ?? 0;
  let at = start;
  while (scan.text[at] === " " || scan.text[at] === "\t") at += 1;
  return { indent: at - start, first: at >= offset };
}

/** Whether a colon follows the token at hand, which makes it a key; `https://` is none. */
export function isKey({ at, text, dialect }: Scan): boolean {
  if (at.kind !== "string" && at.kind !== "word" && at.kind !== "number") return false;
  return nextToken(text, at.end, dialect).kind === ":" && !text.startsWith("://", at.end);
}

/** Notes a flaw of a token, once for each run of lines with the same one, which brackets alone may interrupt. */
function blame(scan: Scan, { flaw, start }: Token): void {
  if (flaw === null) return;
  const line = lineAt(scan, start);
  const last = scan.flaws.get(flaw);
  scan.flaws.set(flaw, line);
  if (last !== undefined && line - last <= MOST_BETWEEN) return;
  push(scan, { offset: start, seen: null, cause: causeOfFlaw(flaw, scan.text[start] ?? "", line), severity: "error" });
}

/** Any mark that no open conflict explains is told; a closing one is not the beginning of a conflict. */
function enterConflict(scan: Scan, { value, start }: Token): void {
  push(scan, { offset: start, seen: null, cause: conflictMarkers(lineAt(scan, start)), severity: "error" });
  scan.inConflict = value === "<" || (scan.inConflict && value !== ">");
  if (value === ">") scan.quiet = ECHO;
}

/** What stands between the marks of a conflict is told as the conflict alone. */
function push(scan: Scan, fault: Fault): void {
  if (!scan.inConflict && scan.faults.length < MOST_FAULTS) scan.faults.push(fault);
}
