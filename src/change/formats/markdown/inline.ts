/** A stretch of Markdown -> the links in it, with their places; what lies between them is text. */

import type { Span } from "../../tree.ts";
import { afterTag } from "./html.ts";
import type { Definitions, Inline, InlineScan } from "./piece.ts";
import { bareAddress, targetAfter } from "./target.ts";
import { labelled, plainWords, wordsIn } from "./words.ts";

const SPECIAL = new Uint8Array(0x10000);
for (const mark of "\\`[]!<:") SPECIAL[mark.charCodeAt(0)] = 1;

const PLAIN: Inline = { pieces: [], undefinedReference: null };

/** One pass from left to right: each mark is looked at once. */
export function readInline(text: string, span: Span, definitions: Definitions): Inline {
  let at = span.start;
  while (at < span.end && SPECIAL[text.charCodeAt(at)] !== 1) at += 1;
  if (at >= span.end) return PLAIN;
  const scan: InlineScan = {
    text,
    start: span.start,
    end: span.end,
    definitions,
    pieces: [],
    openers: [],
    anchor: null,
    lastLink: -1,
    ticks: null,
    undefinedReference: null,
    commentsEnd: true,
  };
  while (at < span.end) at = SPECIAL[text.charCodeAt(at)] === 1 ? step(scan, at) : at + 1;
  return { pieces: scan.pieces, undefinedReference: scan.undefinedReference };
}

function step(scan: InlineScan, at: number): number {
  switch (scan.text.charCodeAt(at)) {
    case 0x5c: // backslash
      return at + 2;
    case 0x60: // back-tick
      return afterCode(scan, at);
    case 0x5b: // [
      scan.openers.push({ start: at, label: at + 1, image: false, piece: scan.pieces.length });
      return at + 1;
    case 0x21: // !
      if (scan.text.charCodeAt(at + 1) !== 0x5b) return at + 1;
      scan.openers.push({ start: at, label: at + 2, image: true, piece: scan.pieces.length });
      return at + 2;
    case 0x5d: // ]
      return afterBracket(scan, at);
    case 0x3c: // <
      return afterTag(scan, at);
    case 0x3a: // :
      return afterAddress(scan, at);
    default:
      return at + 1;
  }
}

function afterCode(scan: InlineScan, at: number): number {
  let after = at;
  while (after < scan.end && scan.text.charCodeAt(after) === 0x60) after += 1;
  scan.ticks ??= ticksIn(scan.text, at, scan.end);
  const closers = scan.ticks.get(after - at) ?? [];
  const close = firstFrom(closers, after);
  return close === null ? after : close + (after - at);
}

function ticksIn(text: string, start: number, end: number): ReadonlyMap<number, readonly number[]> {
  const runs = new Map<number, number[]>();
  for (let at = text.indexOf("`", start); at !== -1 && at < end; at = text.indexOf("`", at)) {
    const begin = at;
    while (at < end && text.charCodeAt(at) === 0x60) at += 1;
    const same = runs.get(at - begin) ?? [];
    if (same.length === 0) runs.set(at - begin, same);
    same.push(begin);
  }
  return runs;
}

/** The first of the sorted numbers that is not less. */
export function firstFrom(sorted: readonly number[], least: number): number | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return sorted[low] ?? null;
}

function afterBracket(scan: InlineScan, at: number): number {
  const opener = scan.openers.pop();
  if (opener === undefined) return at + 1;
  const label = { start: opener.label, end: at };
  if (!opener.image && scan.lastLink >= opener.start) return at + 1;
  const target = targetAfter(scan, label);
  if (target === null) return at + 1;
  const inside = scan.pieces.splice(opener.piece);
  const span = { start: opener.start, end: target.end };
  const words = plainWords(wordsIn(scan.text, label, inside));
  if (opener.image) {
    scan.pieces.push({ kind: "gap", ...span, alt: words });
    return target.end;
  }
  scan.lastLink = opener.start;
  scan.pieces.push({ kind: "link", ...span, ...labelled(words, inside), name: label, ...target.to, flaw: target.flaw });
  return target.end;
}

/** At a colon: the scheme of an address may stand before it. */
function afterAddress(scan: InlineScan, at: number): number {
  const { text, pieces } = scan;
  if (!text.startsWith("//", at + 1)) return at + 1;
  const start = at - (/s/i.test(text.charAt(at - 1)) ? 5 : 4);
  const end = start < scan.start ? null : bareAddress(text, start, scan.end);
  if (end === null || start < (pieces.at(-1)?.end ?? 0)) return at + 1;
  const span = { start, end };
  const url = text.slice(start, end);
  pieces.push({ kind: "link", ...span, label: url, shown: "address", name: span, url, address: span, flaw: null });
  return end;
}
