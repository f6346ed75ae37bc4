/**
 * A Markdown list -> a tree of its entries, in the order of the file:
 * `{ entries: [{ name, url, repository, description, links: [{ label, url }], nested, notes, section: [...] }] }`.
 * An entry is a bullet with a link, without the bullets nested in it, or a row of a table, whose cells are members by the header's titles.
 */
import type { Problem } from "../../../model/entry.ts";
import { type Fault, problemOf } from "../../cause.ts";
import type { Node, ObjectNode, Parsed, Source, Span } from "../../tree.ts";
import type { Block, Blocks, Heading } from "./block.ts";
import { blocksOf } from "./blocks.ts";
import { bulletReading, type Remark, readBullet, tellBare } from "./bullets.ts";
import { definitionsIn } from "./hidden.ts";
import { list, object } from "./node.ts";
import { readPart } from "./part.ts";
import type { Definitions } from "./piece.ts";
import { readTable } from "./rows.ts";
import { plainWords, wordsIn } from "./words.ts";

const MOST_PROBLEMS = 50;

interface Under {
  readonly level: number;
  readonly name: string;
}

/** What was read, and what a reading of a text that differs in a part wants to know of it. */
export interface MarkdownReading {
  readonly entries: readonly ObjectNode[];
  readonly problems: readonly Problem[];
  readonly clean: boolean;
  readonly headings: readonly Placed[];
  readonly definitions: Definitions;
  readonly count: number;
  /** Whether there are bullets that lack nothing but a link: all of the list around them tells whether that is wrong. */
  readonly bare: boolean;
}

/** A heading with the section that it opens. */
export interface Placed {
  readonly heading: Heading;
  readonly section: readonly string[];
}

export function readMarkdown(source: Source): Parsed {
  const read = readBlocks(source, blocksOf(source), definitionsIn(source.text));
  return parsedFrom(source, read);
}

const readings = new WeakMap<Node, MarkdownReading>();

/** How a tree was made. */
export function readingOf(root: Node): MarkdownReading | null {
  return readings.get(root) ?? null;
}

export function parsedFrom(source: Source, reading: MarkdownReading): Parsed {
  const root = rootOf(source, reading.entries);
  readings.set(root, reading);
  return { root, main: root, problems: reading.problems, clean: reading.clean };
}

/** `placed`: the headings of the part with their sections, where those around it are known already; `above`: the section at its start. */
export function readBlocks(
  source: Source,
  { blocks, faults, clean, count }: Blocks,
  definitions: Definitions,
  placed: readonly Placed[] = placedIn(source, blocks.filter(isHeading), definitions),
  above: readonly string[] = [],
): MarkdownReading {
  const sections = new Map(placed.map(({ heading, section }) => [heading, section]));
  const bullets = bulletReading(source, definitions);
  const remarks: Remark[] = [];
  const split: Span[] = [];
  const entries: ObjectNode[] = [];
  let section = above;
  for (const block of blocks) {
    if (block.kind === "heading") section = sections.get(block) ?? [];
    else if (block.kind === "item") {
      const entry = readBullet(bullets, block, section);
      if (entry !== null) entries.push(entry);
    } else {
      const table = readTable(source, block, definitions, section);
      for (const entry of table.entries) entries.push(entry);
      for (const remark of table.remarks) remarks.push(remark);
      for (const row of table.split) split.push(row);
    }
  }
  tellBare(bullets);
  // A line amid such a row is no text behind the table.
  const inRow = ({ offset, cause }: Fault) =>
    cause.kind === "glued-table" && split.some(({ start, end }) => start < offset && offset < end);
  const all = [...faults.filter((one) => !inRow(one)), ...[...bullets.remarks, ...remarks].map(faultOf)];
  const problems = all.toSorted((a, b) => a.offset - b.offset).slice(0, MOST_PROBLEMS);
  const told = problems.map((fault) => problemOf(source, fault));
  const bare = [...bullets.siblings.values()].some((siblings) => siblings.bare.length > 0);
  return { entries, problems: told, clean, headings: placed, definitions, count, bare };
}

function isHeading(block: Block): block is Heading {
  return block.kind === "heading";
}

function faultOf({ offset, cause }: Remark): Fault {
  return { offset, seen: null, cause, severity: "error" };
}

function rootOf({ text: { length } }: Source, entries: readonly ObjectNode[]): ObjectNode {
  const span = { start: 0, end: length };
  return object([{ key: "entries", value: list(entries, span), ...span }], span);
}

/**
 * The headings with the names of those around what stands below them, without the page's title: the first one, if it is of
 * the highest level.
 */
export function placedIn(source: Source, headings: readonly Heading[], definitions: Definitions): readonly Placed[] {
  const title = headings[0]?.level === 1 ? headings[0] : null;
  const alone = headings.every((one) => one === title || one.level > 1);
  let under: readonly Under[] = [];
  return headings.map((heading) => {
    const name = nameOf(source, heading, definitions);
    const outer = under.filter(({ level }) => level < heading.level);
    under = [...outer, { level: heading.level, name: heading === title ? "" : name }];
    // Where other headings are of the level of the title, what stands right below it is a section like theirs.
    if (heading === title && !alone) return { heading, section: [name] };
    return { heading, section: under.flatMap((one) => (one.name === "" ? [] : [one.name])) };
  });
}

/** Without the links to places of the page that stand beside it. */
function nameOf({ text: all }: Source, heading: Heading, definitions: Definitions): string {
  const span = { start: heading.start, end: Math.min(heading.end, heading.start + 1000) };
  const { pieces } = readPart(all, span, definitions);
  const kept = pieces.map((piece) =>
    piece.kind === "link" && piece.url.startsWith("#") && !(piece.start === span.start && piece.end === span.end)
      ? { kind: "gap" as const, start: piece.start, end: piece.end, alt: "" }
      : piece,
  );
  return plainWords(wordsIn(all, span, kept)).replace(/[\s:：]+$/u, "");
}
