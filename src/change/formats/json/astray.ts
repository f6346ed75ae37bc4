/** A token of a list or object that does not belong there -> what was meant, and how the reading goes on over it. */
import { strayText } from "../../cause.ts";
import type { Node } from "../../tree.ts";
import { A_VALUE, type Bracket } from "./bracket.ts";
import { bracketAtEnd, keyAmongTexts, otherSign } from "./list-cause.ts";
import { indentOf, lineAt, moveTo, type Scan, stumble, take } from "./scan.ts";
import { nextToken, type Token } from "./token.ts";

/** What is typed for a comma by mistake, from other scripts or from the keys beside it. */
export const OTHER_SIGNS = ".;，、；。";
const RUN = /[^\s,"{}[\]]+/y;
const LONGEST_KEY = 40;

/** Takes a sign that stands where a comma should, as one. */
export function takesOtherSign(scan: Scan, bracket: Bracket): boolean {
  const { at, text, dialect, taken } = scan;
  if (dialect !== "json" || at.kind !== "mark" || !bracket.filled || bracket.comma !== null) return false;
  const sign = text[at.start] ?? "";
  if (!OTHER_SIGNS.includes(sign) || taken?.end !== at.start) return false;
  const next = nextToken(text, at.end, dialect);
  if (!["string", "number", "word", "{", "["].includes(next.kind)) return false;
  stumble(scan, null, otherSign(sign, lineAt(scan, at.start)));
  bracket.comma = take(scan);
  return true;
}

/** Steps over letters that were typed behind an item or its comma by mistake. */
export function skipsTypingSlip(scan: Scan, { comma, filled }: Bracket, last: Node | undefined): boolean {
  const { at, text, dialect, taken } = scan;
  if (dialect !== "json" || at.kind !== "word" || at.flaw === null || !filled || taken?.end !== at.start) return false;
  RUN.lastIndex = at.start;
  RUN.test(text);
  const end = RUN.lastIndex;
  const next = nextToken(text, end, dialect);
  const endsLine = text.slice(end, next.start).includes("\n");
  const isSlip =
    comma === null
      ? next.kind === "," || next.kind === "]" || next.kind === "}" || endsLine
      : endsLine && next.kind === "string" && last !== undefined && text[last.start] === '"';
  if (!isSlip) return false;
  stumble(scan, A_VALUE, strayText(lineAt(scan, at.start)), { ...at, end });
  moveTo(scan, end);
  return true;
}

/** Whether a key before a text stands in a list of texts. */
export function isKeyAmongTexts(scan: Scan, last: Node | undefined): boolean {
  const { at, text, dialect } = scan;
  const colon = nextToken(text, at.end, dialect);
  const value = nextToken(text, colon.end, dialect);
  if (dialect !== "json" || at.kind !== "string" || value.kind !== "string") return false;
  const behind = nextToken(text, value.end, dialect);
  const next = behind.kind === "," ? nextToken(text, behind.end, dialect) : behind;
  const isAmong = last === undefined ? isText(scan, next) : last.kind === "scalar" && typeof last.value === "string";
  return isAmong && (next.kind === "]" || next.kind === "end" || isText(scan, next));
}

/** Steps over a key and its colon. */
export function skipKey(scan: Scan): "on" {
  const { at, text, dialect } = scan;
  const colon = nextToken(text, at.end, dialect);
  const written = text.slice(at.start, Math.min(colon.end, at.start + LONGEST_KEY));
  stumble(scan, null, keyAmongTexts(written, lineAt(scan, at.start)));
  moveTo(scan, colon.end);
  return "on";
}

function isText({ text, dialect }: Scan, token: Token): boolean {
  return token.kind === "string" && nextToken(text, token.end, dialect).kind !== ":";
}

/** Steps over the opening bracket of an outermost list that stands before the closing one, and not before the items. */
export function skipsBracketAtEnd(scan: Scan, { start, ended }: Bracket, last: Node | undefined): boolean {
  const { at, text, dialect } = scan;
  if (dialect !== "json" || at.kind !== "[" || !ended || scan.open.length !== 1) return false;
  if (last?.kind !== "scalar" || text[start] === "[" || nextToken(text, at.end, dialect).kind !== "]") return false;
  scan.quiet = 0;
  stumble(scan, null, bracketAtEnd(lineAt(scan, at.start), lineAt(scan, start)));
  take(scan);
  return true;
}

/** Whether an opening bracket stands in the outermost list as the list's own does, behind items that are no lists. */
export function beginsAgain(scan: Scan, { start }: Bracket, last: Node | undefined): boolean {
  if (scan.at.kind !== "[" || scan.open.length !== 1 || last === undefined || last.kind === "list") return false;
  const here = indentOf(scan, scan.at.start);
  return here.first && here.indent <= indentOf(scan, start).indent;
}
