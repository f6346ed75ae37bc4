/** What follows the label of a link -> the address that it leads to, also where a mark is missing. */

import type { Span } from "../../tree.ts";
import type { Flaw, InlineScan } from "./piece.ts";
import { referenceName, unescaped } from "./words.ts";

export interface Target {
  readonly to: { readonly url: string; readonly address: Span };
  readonly end: number;
  readonly flaw: Flaw | null;
}

type Scan = Pick<InlineScan, "text" | "end" | "definitions" | "undefinedReference">;

const WEB = /https?:\/\//iy;
const ADDRESS = /https?:\/\/[^\s<>"`\]]{1,2000}/iy;
const REFERENCE = /\[([^[\]\n]{0,200})\]/y;
const TITLE = /\s+(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|\([^()\n]{0,500}\))(?=\s*\))/y;
const LONGEST = 2000;
const DEEPEST = 32;

/** `label` ends at the closing bracket. */
export function targetAfter(scan: Scan, label: Span): Target | null {
  const { text, end } = scan;
  const after = label.end + 1;
  if (text.charAt(after) === "(" && after < end) return destination(text, after + 1, end);
  if (text.charAt(after) === "[" && after < end) return byReference(scan, label, after);
  if (text.startsWith(" (", after) && label.end - label.start > 1 && matches(WEB, text, after + 2)) {
    const target = destination(text, after + 2, end);
    return target === null ? null : { ...target, flaw: target.flaw ?? "blank" };
  }
  return scan.definitions.size === 0 ? null : named(scan, text.slice(label.start, label.end), label, label.end + 1);
}

function byReference(scan: Scan, label: Span, at: number): Target | null {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(scan.text);
  if (found === null || REFERENCE.lastIndex > scan.end) return null;
  const end = REFERENCE.lastIndex;
  const name = found[1] === undefined || found[1] === "" ? scan.text.slice(label.start, label.end) : found[1];
  const target = named(scan, name, { start: at + 1, end: end - 1 }, end);
  if (target === null) scan.undefinedReference ??= name;
  return target;
}

function named({ definitions }: Scan, name: string, address: Span, end: number): Target | null {
  const url = name.length > 200 ? undefined : definitions.get(referenceName(name));
  return url === undefined ? null : { to: { url, address }, end, flaw: null };
}

/** The address in parentheses, of which the first one is read already. */
function destination(text: string, from: number, end: number): Target | null {
  const start = skipSpace(text, from, end);
  const angled = text.charAt(start) === "<";
  const stop = angled ? angleEnd(text, start + 1, end) : plainEnd(text, start, end);
  if (stop === null) return null;
  const address = { start: angled ? start + 1 : start, end: stop };
  const to = { url: unescaped(text.slice(address.start, address.end)), address };
  const behind = angled ? stop + 1 : stop;
  const close = skipSpace(text, afterTitle(text, behind), end);
  if (close < end && text.charAt(close) === ")") return { to, end: close + 1, flaw: null };
  return matches(WEB, text, address.start) ? { to, end: behind, flaw: "unclosed" } : null;
}

function angleEnd(text: string, start: number, end: number): number | null {
  for (let at = start; at < end && at - start < LONGEST; at += 1) {
    const char = text.charAt(at);
    if (char === ">") return at;
    if (char === "<" || char === "\n") return null;
  }
  return null;
}

function plainEnd(text: string, start: number, end: number): number | null {
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const char = text.charCodeAt(at);
    if (at - start > LONGEST) return null;
    if (char <= 0x20) return at;
    if (char === 0x5c) at += 1;
    else if (char === 0x28) depth += 1;
    else if (char === 0x29) {
      if (depth === 0) return at;
      depth -= 1;
    }
    if (depth > DEEPEST) return null;
  }
  return end;
}

function afterTitle(text: string, at: number): number {
  TITLE.lastIndex = at;
  return TITLE.test(text) ? TITLE.lastIndex : at;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Where an address that stands bare in the text ends; null where none begins. */
export function bareAddress(text: string, at: number, end: number): number | null {
  if (!matches(ADDRESS, text, at) || /[a-z\d]/i.test(text.charAt(at - 1))) return null;
  let stop = Math.min(ADDRESS.lastIndex, end);
  let surplus = 0;
  for (let i = at; i < stop; i += 1) surplus += text.charAt(i) === ")" ? 1 : text.charAt(i) === "(" ? -1 : 0;
  for (; stop > at; stop -= 1) {
    const last = text.charAt(stop - 1);
    if (last === ")" && surplus > 0) surplus -= 1;
    else if (!".,;:!?'*_~|".includes(last)) break;
  }
  return stop;
}
