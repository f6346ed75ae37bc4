/** A Markdown list that was read before, and its new text -> its tree again, of which only the sections around the difference are read anew. */

import type { Heading } from "../formats/markdown/block.ts";
import { blocksOf, MOST_BLOCKS } from "../formats/markdown/blocks.ts";
import { defines } from "../formats/markdown/hidden.ts";
import {
  type MarkdownReading,
  type Placed,
  parsedFrom,
  placedIn,
  readBlocks,
  readingOf,
} from "../formats/markdown/markdown.ts";
import type { ObjectNode, Parsed, Source } from "../tree.ts";
import {
  type Before,
  type Difference,
  differenceOf,
  isFlawless,
  lineEnd,
  lineStart,
  type Shift,
  shiftedObject,
  spanIn,
} from "./splice.ts";

/** From the line of the last heading before the difference to that of the first one behind it; `inList`: of bullets, not of headings. */
interface Window {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  /** How many headings stay before it, and which is the first behind it. */
  readonly kept: number;
  readonly next: number;
  readonly inList: boolean;
}

// Numbered ones may be no bullets at all, by what stands before them.
const BULLET = /^[-*+][ \t]$/;

/** Null where it has to be read as a whole. */
export function rereadMarkdown({ source: old, parsed }: Before, source: Source): Parsed | null {
  const known = parsed.root === null ? null : readingOf(parsed.root);
  if (known === null || !isFlawless(parsed)) return null;
  const difference = differenceOf(old.text, source.text);
  const window = windowIn(old, known, difference);
  const inner = narrowed(old, known, difference, window);
  return (inner === null ? null : readWindow(old, source, known, inner)) ?? readWindow(old, source, known, window);
}

function readWindow(old: Source, source: Source, known: MarkdownReading, window: Window): Parsed | null {
  const { start, oldEnd, newEnd } = window;
  if (defines(old.text.slice(start, oldEnd)) || defines(source.text.slice(start, newEnd))) return null;
  const blocks = blocksOf(source, { start, end: newEnd === source.text.length ? newEnd + 1 : newEnd });
  if (!blocks.clean || blocks.faults.length > 0 || !blocks.whole || known.count + blocks.count >= MOST_BLOCKS)
    return null;
  const own = blocks.blocks.filter((block) => block.kind === "heading");
  // What stands below a heading in the list would be in another section.
  if (window.inList && own.length > 0) return null;
  const placed = placedAround(source, known, window, own);
  if (placed === null) return null;
  const here = placed.slice(window.kept, window.kept + own.length);
  const above = window.inList ? (known.headings[window.kept - 1]?.section ?? []) : [];
  const read = readBlocks(source, blocks, known.definitions, here, above);
  if (read.problems.length > 0 || (window.inList && read.bare)) return null;
  const shift = shiftOf(window);
  const entries = [
    ...known.entries.filter((entry) => entry.start < start),
    ...read.entries,
    ...known.entries.filter((entry) => entry.start >= oldEnd).map((entry) => shiftedObject(entry, shift)),
  ];
  return parsedFrom(source, {
    ...known,
    entries,
    headings: placed,
    count: known.count + blocks.count,
    bare: known.bare || read.bare,
  });
}

function windowIn(old: Source, { headings }: MarkdownReading, difference: Difference): Window {
  // The line break behind a heading belongs to what tells that it is one.
  const firsts = headings.map(({ heading }) => headingLine(old.text, heading));
  const kept = firsts.findLastIndex((first) => first !== null && lineEnd(old.text, first) <= difference.start);
  const next = firsts.findIndex((first, i) => i > kept && first !== null && first > difference.oldEnd);
  const oldEnd = firsts[next] ?? old.text.length;
  const newEnd = oldEnd + difference.newEnd - difference.oldEnd;
  return {
    start: firsts[kept] ?? 0,
    oldEnd,
    newEnd,
    kept: Math.max(0, kept),
    next: next === -1 ? headings.length : next,
    inList: false,
  };
}

/**
 * From one outermost bullet to another, if there are any in the window: whatever stands before such a bullet, it is read alike. Null
 * where the headings differ, and where the list as a whole tells what is wrong with a bullet.
 */
function narrowed(
  { text }: Source,
  { entries, headings, bare }: MarkdownReading,
  difference: Difference,
  window: Window,
): Window | null {
  if (bare) return null;
  const isBoundary = ({ start }: ObjectNode) =>
    lineStart(text, start) === start && BULLET.test(text.slice(start, start + 2));
  const first = entries.findLast((entry) => lineEnd(text, entry.end) <= difference.start && isBoundary(entry));
  const after = entries.find((entry) => entry.start > difference.oldEnd && isBoundary(entry));
  if (first === undefined || after === undefined) return null;
  if (first.start < window.start || after.start > window.oldEnd) return null;
  const kept = headings.filter(({ heading }) => heading.start < first.start).length;
  const next = headings.filter(({ heading }) => heading.start < after.start).length;
  const newEnd = after.start + difference.newEnd - difference.oldEnd;
  return kept === next ? { start: first.start, oldEnd: after.start, newEnd, kept, next, inList: true } : null;
}

/** Where the line of a heading begins that has marks before it; what is made one by the line below it is none before that. */
function headingLine(text: string, { start }: Heading): number | null {
  const line = lineStart(text, start);
  return /^[ \t]*#+[ \t]+$/.test(text.slice(line, Math.min(start, line + 100))) ? line : null;
}

function shiftOf({ oldEnd, newEnd }: Window): Shift {
  return { from: oldEnd, by: newEnd - oldEnd };
}

/** All headings of the new text; null where one that stays opens another section than before. */
function placedAround(
  source: Source,
  { headings, definitions }: MarkdownReading,
  window: Window,
  own: readonly Heading[],
): readonly Placed[] | null {
  const { kept, next } = window;
  const shift = shiftOf(window);
  const behind = headings.slice(next).map(({ heading }) => ({ ...heading, ...spanIn(heading, shift) }));
  const before = headings.slice(0, kept).map(({ heading }) => heading);
  const placed = placedIn(source, [...before, ...own, ...behind], definitions);
  const stays = [...headings.slice(0, kept), ...headings.slice(next)];
  const again = [...placed.slice(0, kept), ...placed.slice(kept + own.length)];
  return stays.every(({ section }, i) => isSame(section, again[i]?.section ?? [])) ? placed : null;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part, i) => part === other[i]);
}
