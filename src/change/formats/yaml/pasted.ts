/** A YAML file into which a whole page was pasted, the entry between two fences -> the entry alone. */
import { blank } from "../../blank.ts";
import type { Fault } from "../../cause.ts";
import { lineOf, type Source } from "../../tree.ts";
import { aroundFences, strayFence } from "./cause.ts";

interface Fence {
  readonly start: number;
  readonly end: number;
  readonly named: boolean;
}

const FENCE = /^ {0,3}```[ \t]*(\w*)[ \t]*\r?$/gm;
const FIELD = /^[ ]*(?:-[ ]+)?["']?[\w.-]+["']?:(?:[ \t\r]|$)/m;

/** The text as it is where no fence stands in it. Only of use where the text is broken, for a block of text may hold fences. */
export function withoutTemplate(
  source: Source,
  text: string,
): { readonly text: string; readonly faults: readonly Fault[] } {
  const fences = [...text.matchAll(FENCE)].map(({ 0: mark, 1: name, index }): Fence => {
    return { start: index, end: index + mark.length, named: name !== "" };
  });
  const pairs = fences.flatMap((open, i) => {
    const close = fences[i + 1] ?? { start: text.length, end: text.length, named: false };
    return !close.named && FIELD.test(text.slice(open.end, close.start)) ? [{ open, close }] : [];
  });
  const pair = pairs.find(({ open }) => open.named) ?? pairs[0];
  const [first] = fences;
  if (first === undefined) return { text, faults: [] };
  const line = (offset: number) => lineOf(source, offset);
  const [, second] = fences;
  const isLast = second === undefined && !first.named && text.slice(0, first.start).trim() !== "";
  if (pair === undefined || isLast) {
    const cause = strayFence(line(first.start));
    return { text: blank(text, [{ start: first.start, end: text.length }]), faults: [fault(first.start, cause)] };
  }
  const { open, close } = pair;
  const outside = [
    { start: 0, end: open.end },
    { start: close.start, end: text.length },
  ];
  const begin = Math.max(0, text.search(/\S/));
  const closed = close.start < text.length ? line(close.start) : null;
  return { text: blank(text, outside), faults: [fault(begin, aroundFences(line(begin), line(open.start), closed))] };
}

function fault(offset: number, cause: Fault["cause"]): Fault {
  return { offset, seen: null, cause, severity: "error" };
}
