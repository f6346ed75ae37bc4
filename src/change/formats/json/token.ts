/** A text and an offset -> the next token of a list of literals, whether or not the language allows it there. */
import { type Dialect, opensQuote, type QuoteFlaw, readQuoted } from "./quoted.ts";

export type Flaw = QuoteFlaw | "lost-quote" | "word" | "number" | "comment" | "invisible" | "escaped";

export interface Token {
  /** `mark` is any other character, `conflict` a line that a failed merge left behind, `code` a template with substitutions. */
  readonly kind:
    | "{"
    | "}"
    | "["
    | "]"
    | ":"
    | ","
    | "string"
    | "number"
    | "word"
    | "code"
    | "mark"
    | "conflict"
    | "comment"
    | "end";
  readonly start: number;
  readonly end: number;
  readonly value: string | number | boolean | null;
  /** Why the language does not allow it. */
  readonly flaw: Flaw | null;
}

const BRACKETS = "{}[]:,";
const CONFLICT = /(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)[^\n]*/y;
const JSON_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.$])/iy;
const NUMBER = /[+-]?(?:\d[\w.]*(?:(?<=e)[+-]\d+)?|\.\d[\w.]*)/iy;
const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$-]*/uy;
const LINE_COMMENT = /(?:\/\/|#)[^\n]*/y;
const LOST_QUOTE = /[^"\n,]{0,2000}"(?=[ \t]*(?:[:,}\]\r\n]|$))/y;
const ESCAPED_TEXT = /(?<![^\s,:[{])\\"((?:[^"\\\n]|\\(?!"))*)\\?"/y;
const ESCAPED_SPACE = /(?:\\[nrt])+/y;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

export function nextToken(text: string, from: number, dialect: Dialect): Token {
  const start = skipSpace(text, from, dialect);
  const character = text[start];
  if (character === undefined) return { kind: "end", start, end: start, value: null, flaw: null };
  if (BRACKETS.includes(character)) return made(character as Token["kind"], start, start + 1, character, null);
  if (opensQuote(character)) {
    const { end, value, flaw, code } = readQuoted(text, start, dialect);
    const stray = flaw === "unclosed" && value === "" && /[\p{L}\p{N}.!?)]/u.test(text[start - 1] ?? "");
    return made(code ? "code" : "string", start, end, value, stray ? "lost-quote" : flaw);
  }
  return conflictAt(text, start) ?? commentAt(text, start, dialect) ?? plainAt(text, start, dialect);
}

function skipSpace(text: string, from: number, dialect: Dialect): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    const space = code === 32 || code === 10 || code === 13 || code === 9;
    if (!space && (dialect === "json" || !isOddSpace(code))) return at;
    at += 1;
  }
}

/** White space to JavaScript, or to the eye, that JSON does not allow. */
function isOddSpace(code: number): boolean {
  if (code < 128) return code === 11 || code === 12;
  return (
    code === 0xa0 || code === 0xfeff || code === 0x3000 || (code >= 0x2000 && code <= 0x200f) || isLineSeparator(code)
  );
}

function isLineSeparator(code: number): boolean {
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

function conflictAt(text: string, start: number): Token | null {
  if (start > 0 && text[start - 1] !== "\n") return null;
  const end = matchEnd(CONFLICT, text, start);
  return end === null ? null : made("conflict", start, end, text[start] ?? "", null);
}

function commentAt(text: string, start: number, dialect: Dialect): Token | null {
  const second = text[start + 1];
  if (text[start] === "/" && second === "*") {
    const close = text.indexOf("*/", start + 2);
    return made("comment", start, close === -1 ? text.length : close + 2, null, "comment");
  }
  const hash = text[start] === "#" && dialect === "json";
  if (!hash && !(text[start] === "/" && second === "/")) return null;
  // In a text that lost its quotation marks, an address is no comment.
  if (dialect === "module" && text[start - 1] === ":") return null;
  return made("comment", start, matchEnd(LINE_COMMENT, text, start) ?? start + 1, null, "comment");
}

/** What was copied out of a text, with a backslash before each quotation mark and line break. */
function escapedAt(text: string, start: number): Token | null {
  ESCAPED_TEXT.lastIndex = start;
  const [whole, value = ""] = ESCAPED_TEXT.exec(text) ?? [];
  if (whole !== undefined) return made("string", start, start + whole.length, value, "escaped");
  const end = matchEnd(ESCAPED_SPACE, text, start);
  return end === null ? null : made("mark", start, end, null, "escaped");
}

function plainAt(text: string, start: number, dialect: Dialect): Token {
  const json = dialect === "json";
  const escaped = json && text[start] === "\\" ? escapedAt(text, start) : null;
  if (escaped !== null) return escaped;
  const exact = matchEnd(JSON_NUMBER, text, start);
  if (exact !== null) return made("number", start, exact, Number(text.slice(start, exact)), null);
  const number = matchEnd(NUMBER, text, start);
  if (number !== null)
    return made("number", start, number, numberOf(text.slice(start, number)), json ? "number" : null);
  const word = matchEnd(WORD, text, start);
  if (word === null) {
    const flaw = isOddSpace(text.charCodeAt(start)) ? "invisible" : null;
    return made("mark", start, start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1), null, flaw);
  }
  const name = text.slice(start, word);
  if (WORDS.has(name)) return made("word", start, word, WORDS.get(name) ?? null, null);
  const lost = json ? matchEnd(LOST_QUOTE, text, start) : null;
  if (lost !== null) return made("string", start, lost, text.slice(start, lost - 1), "lost-quote");
  return made("word", start, word, name, json ? "word" : null);
}

/** The number that JavaScript reads, or the text where it is none. */
function numberOf(text: string): number | string {
  const value = Number(text.replaceAll("_", ""));
  return Number.isNaN(value) ? text : value;
}

function matchEnd(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function made(kind: Token["kind"], start: number, end: number, value: Token["value"], flaw: Flaw | null): Token {
  return { kind, start, end, value, flaw };
}
