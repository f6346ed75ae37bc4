/**
 * A Markdown list -> a tree of its entries, in the order of the file:
 * `{ entries: [{ name, url, repository, description, links: [{ label, url }], nested, notes, section: [...] }] }`.
 * An entry is a bullet with a link, without the bullets nested in it, or a row of a table, whose cells are members by the header's titles.
 */
import { type Fault, problemOf } from "./cause.ts";
import type { Block, Heading } from "./markdown-block.ts";
import { blocksOf } from "./markdown-blocks.ts";
import { bulletReading, type Remark, readBullet, tellBare } from "./markdown-bullets.ts";
import { definitionsIn } from "./markdown-hidden.ts";
import { list, object } from "./markdown-node.ts";
import { readPart } from "./markdown-part.ts";
import type { Definitions } from "./markdown-piece.ts";
import { readTable } from "./markdown-rows.ts";
import { plainWords, wordsIn } from "./markdown-words.ts";
import type { ObjectNode, Parsed, Source } from "./tree.ts";

const MOST_PROBLEMS = 50;

interface Under {
  readonly level: number;
  readonly name: string;
}

export function readMarkdown(source: Source): Parsed {
  const { blocks, faults, clean } = blocksOf(source);
  const definitions = definitionsIn(source.text);
  const headings = headingsOf(source, blocks, definitions);
  const bullets = bulletReading(source, definitions);
  const remarks: Remark[] = [];
  const entries: ObjectNode[] = [];
  let section: readonly string[] = [];
  for (const block of blocks) {
    if (block.kind === "heading") section = headings.sectionAt(block);
    else if (block.kind === "item") {
      const entry = readBullet(bullets, block, section);
      if (entry !== null) entries.push(entry);
    } else {
      const table = readTable(source, block, definitions, section);
      for (const entry of table.entries) entries.push(entry);
      for (const remark of table.remarks) remarks.push(remark);
    }
  }
  tellBare(bullets);
  const all = [...faults, ...[...bullets.remarks, ...remarks].map(faultOf)];
  const problems = all.toSorted((a, b) => a.offset - b.offset).slice(0, MOST_PROBLEMS);
  const root = rootOf(source, entries);
  return { root, main: root, problems: problems.map((fault) => problemOf(source, fault)), clean };
}

function faultOf({ offset, cause }: Remark): Fault {
  return { offset, seen: null, cause, severity: "error" };
}

function rootOf({ text: { length } }: Source, entries: readonly ObjectNode[]): ObjectNode {
  const span = { start: 0, end: length };
  return object([{ key: "entries", value: list(entries, span), ...span }], span);
}

/** The names of the headings around a place, without the page's title: the first heading, if it is of the highest level. */
function headingsOf(source: Source, blocks: readonly Block[], definitions: Definitions) {
  const all = blocks.filter((block) => block.kind === "heading");
  const title = all[0]?.level === 1 ? all[0] : null;
  const alone = all.every((one) => one === title || one.level > 1);
  let under: readonly Under[] = [];
  const sectionAt = (heading: Heading): readonly string[] => {
    const outer = under.filter(({ level }) => level < heading.level);
    under = [...outer, { level: heading.level, name: heading === title ? "" : nameOf(source, heading, definitions) }];
    // Where other headings are of the level of the title, what stands right below it is a section like theirs.
    if (heading === title && !alone) return [nameOf(source, heading, definitions)];
    return under.flatMap(({ name }) => (name === "" ? [] : [name]));
  };
  return { sectionAt };
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
