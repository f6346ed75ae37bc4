/** YAML that cannot be read -> the stretches of it that are broken, as few as possible, and the likely causes. */
import type { Fault } from "../../cause.ts";
import { lineOf, type Source, type Span } from "../../tree.ts";
import { type Block, belowKey, blocksOf, contentOf, documentsIn, type Region } from "./blocks.ts";
import { guessCause, misaligned, notYaml } from "./cause.ts";
import { type Failure, failureIn } from "./events.ts";

export interface Broken {
  readonly spans: readonly Span[];
  readonly faults: readonly Fault[];
}

/** Below this depth what is broken is not searched for, but taken as a whole. */
const MOST_LEVELS = 12;
const MOST_FAULTS = 50;
const MOST_FAILURES = 2000;
const MOST_LINES = 200;

interface Search {
  readonly source: Source;
  readonly faults: Fault[];
  failures: number;
}

export function findBroken(source: Source, text: string): Broken {
  const search: Search = { source, faults: [], failures: 0 };
  const documents = documentsIn(text);
  const spans = documents.flatMap((region) => {
    if (failureIn(region.text) === null) return [];
    const found = brokenIn(search, region, 0) ?? [];
    return found.length > 0 ? found : [spanOf(search, region)];
  });
  return { spans, faults: search.faults };
}

/** The broken parts of a region that does not parse; null if only the region as a whole can be left out. */
function brokenIn(search: Search, region: Region, level: number): readonly Span[] | null {
  const found = level < MOST_LEVELS ? blocksOf(region) : null;
  if (found === null) return null;
  const { kind, blocks } = found;
  const astray = new Set(
    failingOf(
      search,
      blocks.filter(({ misfit }) => !misfit),
    ),
  );
  const failing = blocks.filter((block) => block.misfit || astray.has(block));
  if (failing.length === 0) return null;
  if (kind === "items") return failing.flatMap((block) => brokenItem(search, block, level));
  const spans: Span[] = [];
  const severable = level === 0 || areContainers(blocks);
  for (const block of failing) {
    const inner = block.misfit ? null : brokenBelow(search, block, level);
    if (inner === null && !(severable && (block.misfit || belowKey(block) !== null))) return null;
    spans.push(...(inner ?? [spanOf(search, block)]));
  }
  return spans;
}

/** An item is left out as a whole, unless what is broken stands in a list inside it. */
function brokenItem(search: Search, block: Block, level: number): readonly Span[] {
  const inner = block.misfit ? null : brokenIn(search, contentOf(block), level + 1);
  return inner ?? [spanOf(search, block)];
}

function brokenBelow(search: Search, block: Block, level: number): readonly Span[] | null {
  const below = belowKey(block);
  return below === null || !fails(search, below) ? null : brokenIn(search, below, level + 1);
}

/** Whether the members of a mapping are things in their own right: maps by an id, not fields. */
function areContainers(blocks: readonly Block[]): boolean {
  return blocks.filter((block) => belowKey(block) !== null).length * 2 > blocks.length;
}

/** Asks for many blocks at once, then for each half of those among which one fails. */
function failingOf(search: Search, blocks: readonly Block[]): readonly Block[] {
  const text = blocks.map((block) => block.text).join("");
  if (blocks.length === 0 || !fails(search, { text, start: 0 })) return [];
  if (blocks.length === 1 || search.failures >= MOST_FAILURES) return blocks;
  const middle = blocks.length >> 1;
  return [...failingOf(search, blocks.slice(0, middle)), ...failingOf(search, blocks.slice(middle))];
}

/** Behind so many failures all the rest is taken for broken: each one takes the parser long to tell. */
function fails(search: Search, region: Region): boolean {
  if (search.failures >= MOST_FAILURES) return true;
  if (failureIn(region.text) === null) return false;
  search.failures += 1;
  return true;
}

/** Notes why a region is left out, and gives its place. */
function spanOf({ source, faults }: Search, region: Region & Partial<Block>): Span {
  const span = { start: region.start, end: region.start + region.text.length };
  if (faults.length < MOST_FAULTS)
    faults.push(faultOf(source, region, region.misfit === true ? null : failureIn(region.text)));
  return span;
}

function faultOf(source: Source, { text, start }: Region, failure: Failure | null): Fault {
  const inside = Math.min(failure?.offset ?? text.search(/[^ ]|$/), text.trimEnd().length);
  const offset = start + inside;
  const first = lineOf(source, start);
  const last = lineOf(source, Math.min(offset, source.text.length));
  const lines = [];
  for (let line = Math.max(first, last - MOST_LINES); line <= last; line += 1) {
    const begin = source.lineStarts[line - 1] ?? 0;
    const end = (source.lineStarts[line] ?? source.text.length + 1) - 1;
    lines.push({ text: source.text.slice(begin, end).replace(/\r$/, ""), start: begin, line });
  }
  const guess = guessCause(lines);
  const cause = guess?.cause ?? (failure === null ? misaligned(last) : notYaml(failure.reason, last));
  return { offset: guess?.offset ?? offset, seen: null, cause, severity: "error" };
}
