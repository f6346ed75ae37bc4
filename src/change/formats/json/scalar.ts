/** Tokens of one text, number, word or expression -> its node, also where quotation marks inside or around it are wrong. */

import type { ScalarNode } from "../../tree.ts";
import { overInnerMarks, withoutFirstMark } from "./lost-mark.ts";
import { isKey, lineAt, moveTo, type Scan, take } from "./scan.ts";
import type { Token } from "./token.ts";

const CLOSERS = "}])";
const OPENERS = "{[(";
const PARENTHESES = /^\(\s*(<[\s\S]*>)\s*\)$/;
const BARE = /[^\n,"{}[\]]*/y;

/** Whether the token at hand may begin a value that is neither list nor object. */
export function beginsScalar({ at, text, dialect }: Scan): boolean {
  if (at.kind === "string" || at.kind === "number" || at.kind === "word" || at.kind === "code") return true;
  return dialect === "module" && at.kind === "mark" && !");".includes(text[at.start] ?? " ");
}

export function readScalar(scan: Scan): ScalarNode {
  const first = scan.at;
  if (first.kind === "word" && typeof first.value === "string") {
    const text = withoutFirstMark(scan);
    if (text !== null) return scalar(text);
    if (scan.dialect === "json") return words(scan, take(scan));
  }
  if (first.kind === "string") {
    take(scan);
    const whole = overInnerMarks(scan, first);
    if (whole !== null) return scalar(whole);
  } else if (scan.dialect === "json" || first.kind === "number") take(scan);
  if (scan.dialect === "json") return scalar(first);
  return endsHere(scan) && scan.taken === first ? scalar(first) : expression(scan, first);
}

function scalar({ kind, start, end, value }: Token): ScalarNode {
  const code = kind === "code" || (kind === "word" && typeof value === "string");
  return { kind: code ? "code" : "scalar", start, end, value };
}

/** Bare words in JSON, up to what ends a value. */
function words(scan: Scan, first: Token): ScalarNode {
  BARE.lastIndex = first.end;
  BARE.test(scan.text);
  const value = scan.text.slice(first.start, BARE.lastIndex).trimEnd();
  const whole: Token = { ...first, end: first.start + value.length, value };
  scan.taken = whole;
  moveTo(scan, whole.end);
  return { kind: "scalar", start: whole.start, end: whole.end, value };
}

/** What JavaScript would compute: texts joined by `+` as their text, anything else as its source. */
function expression(scan: Scan, first: Token): ScalarNode {
  let joined: string | null = scan.taken === first && typeof first.value === "string" ? first.value : null;
  let depth = 0;
  let wantsText = false;
  const isDone = () => depth === 0 && endsHere(scan) && (scan.taken?.end ?? 0) > first.start;
  while (scan.at.kind !== "end" && !isDone()) {
    const token = take(scan);
    const sign = scan.text.slice(token.start, token.end);
    if (OPENERS.includes(sign)) depth += 1;
    else if (CLOSERS.includes(sign)) depth -= 1;
    if (wantsText && token.kind === "string" && joined !== null) joined += String(token.value);
    else if (sign !== "+" || wantsText) joined = null;
    wantsText = sign === "+";
  }
  const end = scan.taken?.end ?? first.end;
  const { start } = first;
  if (joined !== null && !wantsText) return { kind: "scalar", start, end, value: joined };
  return { kind: "code", start, end, value: scan.text.slice(start, end).replace(PARENTHESES, "$1") };
}

/** Whether a value ends before the token at hand. */
function endsHere(scan: Scan): boolean {
  const { at, taken, text } = scan;
  const sign = text.slice(at.start, at.end);
  if (at.kind === "end" || at.kind === "," || sign === ";" || (sign !== "" && CLOSERS.includes(sign))) return true;
  if (at.kind === "{" && taken !== null && taken.kind !== "word" && taken.kind !== "mark") return true;
  if (taken === null || !isKey(scan)) return false;
  return taken.kind !== "mark" || lineAt(scan, at.start) > lineAt(scan, taken.start);
}
