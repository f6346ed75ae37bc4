/** A line of a table -> its cells. */

import type { Span } from "../../tree.ts";
import type { Line } from "./line.ts";

/** Without the blanks around them; a pipe with a back-slash before it parts nothing. */
export function cellsOf(text: string, { start, end }: Span): readonly Span[] {
  const line = trimmed(text, start, end);
  const cells: Span[] = [];
  let from = text.charAt(line.start) === "|" ? line.start + 1 : line.start;
  for (let at = from; at < line.end; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x5c) at += 1;
    else if (char === 0x7c) {
      cells.push(trimmed(text, from, at));
      from = at + 1;
    }
  }
  if (from < line.end) cells.push(trimmed(text, from, line.end));
  return cells;
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && text.charCodeAt(from) <= 0x20) from += 1;
  while (to > from && text.charCodeAt(to - 1) <= 0x20) to -= 1;
  return { start: from, end: to };
}

/** The line of dashes below the header. */
export function isDelimiter(text: string, { at, end }: Line): boolean {
  let [dashes, pipes] = [0, 0];
  for (let i = at; i < end; i += 1) {
    const char = text.charAt(i);
    if (char === "-") dashes += 1;
    else if (char === "|") pipes += 1;
    else if (char !== ":" && char > " ") return false;
  }
  return dashes > 0 && pipes > 0;
}
