/** A text in JSON or JavaScript and an offset -> the end of what stands before it, over white space and comments. */
import { lineStart } from "./lines.ts";

const LONGEST_LINE = 10_000;

export function endBefore(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    while (at > 0 && " \t\r\n".includes(text[at - 1] ?? "")) at -= 1;
    const comment = commentBefore(text, at);
    if (comment === null) return at;
    at = comment;
  }
}

/** Where the comment begins that ends at an offset; null where none does. */
function commentBefore(text: string, end: number): number | null {
  if (text.slice(end - 2, end) === "*/") {
    const open = text.lastIndexOf("/*", end - 2);
    return open === -1 ? null : open;
  }
  const start = lineStart(text, end);
  return end - start > LONGEST_LINE ? null : lineComment(text, start, end);
}

/** Two slashes outside of quotation marks; a text is taken to end with its line. */
function lineComment(text: string, start: number, end: number): number | null {
  let quote = "";
  for (let at = start; at < end; at += 1) {
    const character = text[at] ?? "";
    if (character === "\\") at += 1;
    else if (quote !== "") quote = character === quote ? "" : quote;
    else if ("\"'`".includes(character)) quote = character;
    else if (character === "/" && text[at + 1] === "/" && text[at - 1] !== ":") return at;
  }
  return null;
}
