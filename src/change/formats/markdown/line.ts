/** A line of Markdown -> what begins on it, told by its first marks. */

import type { Span } from "../../tree.ts";
import { DEEPEST_COLUMN } from "./block.ts";

/** `end` is before the line break. */
export interface Line extends Span {
  /** The first character that is no blank; `end` for a blank line. */
  readonly at: number;
  /** The column of `at`, from 0; a tab goes on to the next multiple of 4. */
  readonly indent: number;
}

export interface Bullet {
  /** Where its text begins. */
  readonly text: number;
  readonly ordered: boolean;
  /** Without a blank after the mark. */
  readonly glued: boolean;
  readonly first: boolean;
}

const NUMBER = /(\d{1,9})[.)](?=[ \t\r\n]|$)/y;
const GLUED = /[-*+](?=\[[^\]\s]|!\[|<a\s)|[-+](?=\*\*\[)/y;
const TASK = /\[[ xX]\](?=[ \t])/y;
const FENCE = /^(?:(`{3,})[^`]*$|(~{3,}))/;
const HTML_HEADING = /^<h([1-6])(?:\s[^<>]*)?>(.*)<\/h[1-6]>\s*$/i;
const HTML_BLOCK =
  /<(?:\/?(?:details|summary|div|p|table|tbody|thead|tr|td|th|center|hr|br|h[1-6]|ul|ol|li|dl|dt|dd|section)\b|a\s+(?:name|id)=)/iy;
const ANCHOR_LINKS = /\[[^[\]]*\]\(#[^()\s]*\)|<a\s[^<>]*href=["']?#[^<>]*>[^<>]*<\/a>|<[^<>]*>/gi;
const LONGEST_SHOWN = 300;

export function lineAt(text: string, start: number, end: number): Line {
  let indent = 0;
  let at = start;
  for (; at < end; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x20) indent += 1;
    else if (char === 0x09) indent += 4 - (indent % 4);
    else if (char !== 0x0d) break;
  }
  return { start, end, at, indent: Math.min(indent, DEEPEST_COLUMN) };
}

export function bulletOf(text: string, { at, end }: Line): Bullet | null {
  const char = text.charCodeAt(at);
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0x20;
  if (char === 0x2d || char === 0x2a || char === 0x2b) {
    if (next === 0x20 || next === 0x09 || next === 0x0d)
      return { text: afterTask(text, at + 1, end), ordered: false, glued: false, first: true };
    const glued =
      matchAt(GLUED, text, at) &&
      !(
        char === 0x2a &&
        text
          .slice(at + 1, end)
          .trimEnd()
          .endsWith("*")
      );
    return glued ? { text: at + 1, ordered: false, glued, first: true } : null;
  }
  if (char < 0x30 || char > 0x39 || !matchAt(NUMBER, text, at)) return null;
  const first = text.charAt(at) === "1" && NUMBER.lastIndex === at + 2;
  return { text: afterTask(text, NUMBER.lastIndex, end), ordered: true, glued: false, first };
}

function afterTask(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) <= 0x20) at += 1;
  if (text.charCodeAt(at) !== 0x5b || !matchAt(TASK, text, at)) return at;
  return Math.min(end, at + 4);
}

function matchAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

export function isBreak(text: string, { at, end }: Line): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== 0x2d && mark !== 0x2a && mark !== 0x5f) return false;
  let marks = 0;
  for (let i = at; i < end; i += 1) {
    const char = text.charCodeAt(i);
    if (char === mark) marks += 1;
    else if (char > 0x20) return false;
  }
  return marks >= 3;
}

/** The level that a line of `=` or `-` gives the text above it. */
export function underline(text: string, { at, end }: Line): 1 | 2 | null {
  const mark = text.charAt(at);
  if (mark !== "=" && mark !== "-") return null;
  let stop = end;
  while (stop > at && text.charCodeAt(stop - 1) <= 0x20) stop -= 1;
  for (let i = at; i < stop; i += 1) if (text.charAt(i) !== mark) return null;
  if (stop - at < 2) return null;
  return mark === "=" ? 1 : 2;
}

export interface Title extends Span {
  readonly level: number;
  /** Without a blank after the `#`. */
  readonly glued: boolean;
}

/** A heading with `#` before it. One without a blank after the marks counts from two marks on. */
export function titleOf(text: string, { at, end }: Line): Title | null {
  if (text.charCodeAt(at) !== 0x23) return null;
  let start = at;
  while (start < end && text.charCodeAt(start) === 0x23) start += 1;
  const level = start - at;
  if (level === 0 || level > 6) return null;
  const glued = start < end && text.charCodeAt(start) > 0x20;
  if (glued && (level < 2 || !/[\p{L}\p{N}[]/u.test(text.charAt(start)))) return null;
  let stop = trimmedEnd(text, start, end);
  let closing = stop;
  while (closing > start && text.charAt(closing - 1) === "#") closing -= 1;
  if (closing === start || text.charCodeAt(closing - 1) <= 0x20) stop = trimmedEnd(text, start, closing);
  while (start < stop && text.charCodeAt(start) <= 0x20) start += 1;
  return { level, glued, start, end: stop };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && text.charCodeAt(stop - 1) <= 0x20) stop -= 1;
  return stop;
}

/** A heading written as one line of HTML. */
export function htmlTitleOf(text: string, { at, end }: Line): Title | null {
  if (text.charCodeAt(at) !== 0x3c || !/^<h[1-6]/i.test(text.slice(at, at + 3))) return null;
  const found = HTML_HEADING.exec(text.slice(at, end));
  if (found === null) return null;
  const start = text.indexOf(">", at) + 1;
  return { level: Number(found[1]), glued: false, start, end: start + (found[2] ?? "").length };
}

/** What a line of back-ticks or tildes opens. */
export function fenceOf(text: string, { at, end }: Line): string | null {
  const found = FENCE.exec(text.slice(at, end));
  return found?.[1] ?? found?.[2] ?? null;
}

export function isHtmlBlock(text: string, { at }: Line): boolean {
  return text.charCodeAt(at) === 0x3c && matchAt(HTML_BLOCK, text, at);
}

/** A line that only leads to other places of the page: `back to top`. */
export function leadsBack(text: string, { at, end }: Line): boolean {
  if (end - at > LONGEST_SHOWN) return false;
  const line = text.slice(at, end);
  if (!line.includes("](#") && !/href=["']?#/i.test(line)) return false;
  return !/\p{L}/u.test(line.replace(ANCHOR_LINKS, ""));
}

/** `<` and the branch's name stand after the mark, except for the one of equals signs. */
export function conflictMark(text: string, { start, end }: Line): string | null {
  const mark = text.charAt(start);
  if ((mark !== "<" && mark !== "=" && mark !== ">" && mark !== "|") || end - start < 7) return null;
  if (text.slice(start, start + 7) !== mark.repeat(7)) return null;
  const next = text.charAt(start + 7);
  if (start + 7 === end || next === "\r") return mark;
  return next === " " && mark !== "=" ? mark : null;
}
