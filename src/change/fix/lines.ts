/** A text and an offset in it -> the line that stands there, its blanks and its end. */
import type { Span } from "../tree.ts";
import type { Edit } from "./edit.ts";

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The end of an offset's line, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf("\n", offset);
  if (feed === -1) return text.length;
  return feed > 0 && text[feed - 1] === "\r" ? feed - 1 : feed;
}

/** The beginning of the line after an offset's line; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const feed = text.indexOf("\n", offset);
  return feed === -1 ? text.length : feed + 1;
}

/** The blanks at the beginning of an offset's line. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  let at = start;
  while (text[at] === " " || text[at] === "\t") at += 1;
  return text.slice(start, at);
}

/** Whether nothing but blanks stands before the offset on its line. */
export function isFirst(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === "";
}

/** The line end that a text uses. */
export function lineBreakOf(text: string): string {
  const feed = text.indexOf("\n");
  return feed > 0 && text[feed - 1] === "\r" ? "\r\n" : "\n";
}

/** Takes a stretch away, and its whole line where nothing else stands there. */
export function removeWithLine(text: string, { start, end }: Span): Edit {
  const [from, to] = [lineStart(text, start), lineEnd(text, end)];
  const alone = text.slice(from, start).trim() === "" && text.slice(end, to).trim() === "";
  return alone && to < text.length ? { start: from, end: nextLine(text, end), text: "" } : { start, end, text: "" };
}
