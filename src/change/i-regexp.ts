/** An I-Regexp (RFC 9485) -> a test of texts whose time grows with the text alone, whatever the pattern. */
import { RE2JS, RE2JSException } from "re2js";

export type Test = (text: string) => boolean;

const LONGEST_TEXT = 50_000;
const LARGEST = 2000;
const ESCAPE = String.raw`\\(?:[()*+\-.?[\\\]^{|}nrt]|[pP]\{[A-Za-z]{1,2}\})`;
const CLASS = String.raw`\[(?:[^[\]\\]|${ESCAPE}){1,200}\]`;
const QUANTIFIER = String.raw`(?:[*+?]|\{\d{1,3}(?:,(?:\d{1,3})?)?\})(?![*+?{])`;
const OPENING = String.raw`\((?![*+?{])`;
const TOKEN = new RegExp(String.raw`${ESCAPE}|${CLASS}|${QUANTIFIER}|${OPENING}|[)|.]|[^()*+.?[\\\]{|}]`, "uy");
/** What means something else to RE2: https://www.rfc-editor.org/rfc/rfc9485#section-5 */
const OTHERWISE: Readonly<Record<string, string>> = {
  ".": String.raw`[^\n\r]`,
  "^": String.raw`\^`,
  $: String.raw`\$`,
};

/** Null for what is no I-Regexp, or a larger one than is sensible. `search`: the pattern may stand anywhere in the text. */
export function iRegexp(pattern: string, where: "match" | "search"): Test | null {
  const translated = translate(pattern);
  if (translated === null) return null;
  const test = linearTest(translated, where);
  return test === null ? null : (text) => text.length <= LONGEST_TEXT && test(text);
}

/** A test by RE2, which takes time that grows with the text and with the pattern. Null for what RE2 does not know. */
export function linearTest(pattern: string, where: "match" | "search"): Test | null {
  try {
    const compiled = RE2JS.compile(pattern);
    if (compiled.programSize() > LARGEST) return null;
    return where === "match" ? (text) => compiled.testExact(text) : (text) => compiled.test(text);
  } catch (error) {
    if (error instanceof RE2JSException) return null;
    throw error;
  }
}

/** In RE2's syntax; null where a part is not of I-Regexp's. */
function translate(pattern: string): string | null {
  let translated = "";
  for (let at = 0; at < pattern.length; ) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(pattern)?.[0];
    if (token === undefined) return null;
    translated += OTHERWISE[token] ?? token;
    at += token.length;
  }
  return translated;
}
