/** Tokens of a list of literals -> its tree, read on over every mistake, and what the mistakes are. */
import { code, md } from "../../../markdown.ts";
import { missingColon, missingKey, missingValue, strayText, surplus, unclosedKey, unopened } from "../../cause.ts";
import type { ListNode, MemberNode, Node, ObjectNode, ScalarNode } from "../../tree.ts";
import { beginsAgain, isKeyAmongTexts, skipKey, skipsBracketAtEnd, skipsTypingSlip, takesOtherSign } from "./astray.ts";
import {
  A_KEY,
  A_VALUE,
  type Bracket,
  belongsToOuterObject,
  demandComma,
  isInside,
  isOutdented,
  leave,
  orClose,
  step,
  THE_END,
} from "./bracket.ts";
import { beginsScalar, readScalar } from "./scalar.ts";
import { count, indentOf, isKey, lineAt, moveTo, type Scan, stumble, take, within } from "./scan.ts";
import { nextToken, type Token } from "./token.ts";

const KEY_WITHOUT_MARK = /([\w$-]{1,100})[ \t]*:/y;

/** Reads an outermost list or object. Where objects follow it, it is the first of a list that was not opened. */
export function readTop(scan: Scan): Node {
  const top = readValue(scan);
  if (top.kind !== "object" || !objectFollows(scan)) return top;
  stumble(scan, THE_END, unopened("[", lineAt(scan, top.start)));
  return readList(scan, null, [top]);
}

function objectFollows({ at, text, dialect }: Scan): boolean {
  return at.kind === "{" || (at.kind === "," && nextToken(text, at.end, dialect).kind === "{");
}

export function readValue(scan: Scan): Node {
  count(scan);
  if (scan.at.kind === "{") return readObject(scan, take(scan));
  if (scan.at.kind === "[") return readList(scan, take(scan), []);
  return readScalar(scan);
}

export function atCloser({ at }: Scan): "]" | "}" | null {
  return at.kind === "]" || at.kind === "}" ? at.kind : null;
}

export function atEnd({ at }: Scan): boolean {
  return at.kind === "end";
}

export function beginsValue(scan: Scan): boolean {
  return scan.at.kind === "{" || scan.at.kind === "[" || beginsScalar(scan);
}

/** Reads a list whose opening bracket was taken, or is missing. Items before that bracket are read already. */
export function readList(scan: Scan, opener: Token | null, items: Node[]): ListNode {
  const start = opener?.start ?? items[0]?.start ?? scan.at.start;
  const filled = opener === null && items.length > 0;
  const bracket: Bracket = { opener: "[", start, comma: null, again: null, filled, ended: filled };
  within(scan, "list", start, () => {
    while (readItem(scan, bracket, items) !== "left");
  });
  return { kind: "list", start, end: Math.max(start, scan.taken?.end ?? start), items };
}

function readItem(scan: Scan, bracket: Bracket, items: Node[]): "left" | "on" {
  const went = step(scan, bracket);
  if (went === "left" || went === "on") return went;
  if (went === "astray") return skipCloser(scan);
  const last = items.at(-1);
  if (takesOtherSign(scan, bracket) || skipsTypingSlip(scan, bracket, last)) return "on";
  if (skipsBracketAtEnd(scan, bracket, last)) return "on";
  if (isKey(scan)) {
    if (belongsToOuterObject(scan, bracket)) return leave(scan, bracket);
    if (isKeyAmongTexts(scan, last)) {
      demandComma(scan, bracket, false);
      return skipKey(scan);
    }
    stumble(scan, md`a value without a key, or ${code("{")}`, unopened("{", lineAt(scan, scan.at.start)));
    items.push(readObject(scan, null));
  } else if (beginsSpread(scan)) readScalar(scan);
  else if (!beginsValue(scan)) return skipStray(scan);
  else if (isOutdented(scan, bracket)) return leave(scan, bracket);
  else {
    demandComma(scan, bracket, last?.kind === "object" && scan.at.kind === "{");
    if (bracket.again === null && beginsAgain(scan, bracket, last)) bracket.again = scan.at;
    items.push(readValue(scan));
  }
  bracket.comma = null;
  bracket.filled = true;
  return "on";
}

/** Reads an object whose opening brace was taken, or is missing. */
export function readObject(scan: Scan, opener: Token | null): ObjectNode {
  const start = opener?.start ?? scan.at.start;
  const bracket: Bracket = { opener: "{", start, comma: null, again: null, filled: false, ended: false };
  const members: MemberNode[] = [];
  within(scan, "object", start, () => {
    while (readNext(scan, bracket, members) !== "left");
  });
  return { kind: "object", start, end: Math.max(start, scan.taken?.end ?? start), members };
}

function readNext(scan: Scan, bracket: Bracket, members: MemberNode[]): "left" | "on" {
  const went = step(scan, bracket);
  if (went === "left" || went === "on") return went;
  if (went === "astray") return wrapLast(scan, members) ? "on" : skipCloser(scan);
  if (takesOtherSign(scan, bracket)) return "on";
  if (scan.at.kind === "{" || scan.at.kind === "[") {
    if (readBare(scan, bracket, members) === "left") return "left";
  } else if (beginsSpread(scan)) readScalar(scan);
  else if (!beginsScalar(scan)) return skipStray(scan);
  else {
    demandComma(scan, bracket, false);
    readMember(scan, members);
  }
  bracket.comma = null;
  bracket.filled = true;
  return "on";
}

/** A list or object where a key should stand: the object is not closed, or the list around it is not opened. */
function readBare(scan: Scan, bracket: Bracket, members: MemberNode[]): "left" | "on" {
  const here = indentOf(scan, scan.at.start);
  const deeper = here.first ? here.indent > indentOf(scan, bracket.start).indent : bracket.comma !== null;
  const last = members.at(-1);
  if (scan.at.kind === "{" && !bracket.filled && bracket.comma === null) {
    stumble(scan, A_KEY, surplus("{", lineAt(scan, scan.at.start)));
    take(scan);
    return "on";
  }
  if (scan.at.kind === "{" && deeper && last?.value.kind === "object") {
    stumble(scan, A_KEY, unopened("[", lineAt(scan, last.value.start)));
    const value = readList(scan, null, [last.value]);
    members.splice(-1, 1, { ...last, value, end: value.end });
    return "on";
  }
  if (scan.at.kind === "{" && !(here.first && deeper) && isInside(scan, "list")) return leave(scan, bracket);
  stumble(scan, A_KEY, missingKey(lineAt(scan, scan.at.start)));
  readValue(scan);
  return "on";
}

/** A list's end in an object whose last value is an object: the list was not opened. */
function wrapLast(scan: Scan, members: MemberNode[]): boolean {
  const last = members.at(-1);
  if (last?.value.kind !== "object" || scan.taken?.end !== last.value.end) return false;
  stumble(scan, orClose("}"), unopened("[", lineAt(scan, last.value.start)));
  const { end } = take(scan);
  const value: ListNode = { kind: "list", start: last.value.start, end, items: [last.value] };
  members.splice(-1, 1, { ...last, value, end });
  return true;
}

function readMember(scan: Scan, members: MemberNode[]): void {
  const key = scan.at;
  const name = (isKey(scan) ? null : keyWithoutMark(scan)) ?? takeKey(scan);
  if (scan.dialect === "module" && scan.taken === key && isShorthand(scan, key)) {
    const value: ScalarNode = { kind: "code", start: key.start, end: key.end, value: name };
    members.push({ key: name, value, start: key.start, end: key.end });
    return;
  }
  if (!beginsValue(scan) || isKey(scan)) {
    stumble(scan, A_VALUE, missingValue(name, lineAt(scan, key.start)));
    return;
  }
  const value = readValue(scan);
  members.push({ key: name, value, start: key.start, end: value.end });
}

/** Takes a key and its colon. */
function takeKey(scan: Scan): string {
  const key = take(scan);
  const name = String(key.value);
  const line = lineAt(scan, key.start);
  if (scan.at.kind === ":") take(scan);
  else if (beginsValue(scan) && !isKey(scan)) stumble(scan, md`${code(":")}`, missingColon(name, line));
  else if (key.kind === "number") stumble(scan, A_KEY, missingKey(line), key);
  return name;
}

function isShorthand({ at }: Scan, key: Token): boolean {
  return key.kind === "word" && (at.kind === "," || at.kind === "}");
}

/** `"name: "Foo"`: the key whose closing quotation mark is missing, the reading then standing before its value. */
function keyWithoutMark(scan: Scan): string | null {
  const { at, text } = scan;
  if (at.kind !== "string") return null;
  KEY_WITHOUT_MARK.lastIndex = at.start + 1;
  const [all, key] = KEY_WITHOUT_MARK.exec(text) ?? [];
  if (all === undefined || key === undefined) return null;
  const place: Token = { ...at, end: at.start + 1 + key.length };
  stumble(scan, A_KEY, unclosedKey(key, lineAt(scan, at.start)), place);
  moveTo(scan, at.start + 1 + all.length);
  return key;
}

/** `...others`: what it stands for only running the module would tell. */
function beginsSpread({ at, text, dialect }: Scan): boolean {
  return dialect === "module" && text.startsWith("...", at.start);
}

function skipCloser(scan: Scan): "on" {
  stumble(scan, A_VALUE, surplus(atCloser(scan) ?? "", lineAt(scan, scan.at.start)));
  take(scan);
  return "on";
}

export function skipStray(scan: Scan): "on" {
  stumble(scan, A_VALUE, strayText(lineAt(scan, scan.at.start)));
  take(scan);
  return "on";
}
