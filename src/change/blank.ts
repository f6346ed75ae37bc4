/** A text and stretches of it -> the text with blanks in their place, so that all offsets stay. */
import { conflictMarkers, type Fault } from "./cause.ts";
import { lineOf, type Source, type Span } from "./tree.ts";

const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r]|$)[^\n]*/gm;

/** The stretches may overlap. Line feeds stay. */
export function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(text.slice(at, from), text.slice(from, end).replace(/[^\n]/g, " "));
    at = end;
  }
  return parts.length === 0 ? text : parts.join("") + text.slice(at);
}

/** Takes the marks of a merge conflict away; both sides of it are read. */
export function withoutConflicts(source: Source): { readonly text: string; readonly faults: readonly Fault[] } {
  const { text } = source;
  if (!text.includes("<<<<<<<") || !/^<{7}(?: |\r?$)/m.test(text)) return { text, faults: [] };
  const marks = [...text.matchAll(MARKER)].map(({ 0: mark, index }) => {
    return { start: index, end: index + mark.length, opens: mark.startsWith("<") };
  });
  const faults = marks.flatMap(({ start, opens }): readonly Fault[] => {
    if (!opens) return [];
    return [{ offset: start, seen: null, cause: conflictMarkers(lineOf(source, start)), severity: "error" }];
  });
  return { text: blank(text, marks), faults };
}
