/** JSON with comments and trailing commas -> its tree, and what is wrong with it. */
import { blank } from "../../blank.ts";
import type { Parsed, Source, Span } from "../../tree.ts";
import { readJson } from "./json.ts";

// A text ends at its quotation mark or, where that is missing, with its line.
const MARKS = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|,|[^\s",/]+/g;

/** Reads as JSON what is left without them; all offsets stay. */
export function readJsonWithComments(source: Source): Parsed {
  const allowed: Span[] = [];
  let comma: Span | null = null;
  for (const { 0: mark, index } of source.text.matchAll(MARKS)) {
    const span = { start: index, end: index + mark.length };
    if (mark.startsWith("//") || mark.startsWith("/*")) allowed.push(span);
    else {
      if (comma !== null && /^[\]}]/.test(mark)) allowed.push(comma);
      comma = mark === "," ? span : null;
    }
  }
  return readJson({ ...source, text: blank(source.text, allowed) });
}
