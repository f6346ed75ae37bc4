/** The bullets of a Markdown file -> entries, labels of groups, and those that lack something. */
import type { Cause } from "../../cause.ts";
import { lineOf, type MemberNode, type ObjectNode, type ScalarNode, type Source, type Span } from "../../tree.ts";
import type { Item } from "./block.ts";
import { brokenLink, gluedBullet, missingLink, undefinedReference } from "./cause.ts";
import { entryNode, list } from "./node.ts";
import { nameAndText, readPart, type Said } from "./part.ts";
import type { Definitions } from "./piece.ts";
import { plainWords, wordsIn } from "./words.ts";

// Longer ones are sentences about what is nested in them, not names of it.
const LONGEST_LABEL = 60;
const MOST_REMARKS = 100;

export interface Remark {
  readonly offset: number;
  readonly cause: Cause;
}

interface Siblings {
  entries: number;
  others: number;
  /** Bullets that could be entries, but for their link. */
  readonly bare: { readonly item: Item; readonly lacks: string | null }[];
}

/** An entry that bullets are nested in, and what those without a link say, which are read after it. */
interface Notes {
  readonly entry: MemberNode[];
  readonly items: ScalarNode[];
}

export interface BulletReading {
  readonly source: Source;
  readonly definitions: Definitions;
  readonly remarks: Remark[];
  /** The section of what is nested in a bullet. */
  readonly inside: Map<Item, readonly string[]>;
  readonly notes: Map<Item, Notes>;
  readonly siblings: Map<Item | number, Siblings>;
}

export function bulletReading(source: Source, definitions: Definitions): BulletReading {
  return { source, definitions, remarks: [], inside: new Map(), notes: new Map(), siblings: new Map() };
}

/** The entry that a bullet is, if it is one. `section` is that of the headings. */
export function readBullet(reading: BulletReading, item: Item, section: readonly string[]): ObjectNode | null {
  const { source, definitions, inside, notes } = reading;
  const { parent } = item;
  const here = (parent === null ? null : inside.get(parent)) ?? section;
  const span = { start: item.text, end: item.end };
  const said = readPart(source.text, span, definitions);
  count(reading, item, said);
  if (said.main === null) {
    const isLabel = item.children > 0 && !said.leadsInside;
    if (item.children > 0) inside.set(item, isLabel ? [...here, ...label(source.text, span, said)] : here);
    if (item.children === 0 && parent !== null) addNote(reading, parent, span, said);
    return null;
  }
  tellFlaws(reading, item, said);
  const { name, text } = nameAndText(source.text, span, said);
  const written = { start: item.start, end: item.end, name, main: said.main, others: said.others, description: text };
  const more = nested(reading, item);
  if (item.children === 0) return entryNode({ ...written, section: here, more });
  const entry: MemberNode[] = [...more];
  inside.set(item, here);
  notes.set(item, { entry, items: [] });
  const node = entryNode({ ...written, section: here, more: [] });
  entry.unshift(...node.members);
  return { ...node, members: entry };
}

/** A bullet nested in an entry can be told apart, for a list whose entries have bullets of their own. */
function nested({ notes }: BulletReading, { parent, indent, start }: Item): readonly MemberNode[] {
  if (parent === null || !notes.has(parent) || indent < parent.column) return [];
  return [{ key: "nested", value: { kind: "scalar", value: true, start, end: start }, start, end: start }];
}

function addNote({ source, notes }: BulletReading, parent: Item, span: Span, { pieces }: Said): void {
  const value = plainWords(wordsIn(source.text, span, pieces));
  const of = notes.get(parent);
  if (of === undefined || value === "") return;
  if (of.items.length === 0) of.entry.push({ key: "notes", value: list(of.items, span), ...span });
  of.items.push({ kind: "scalar", value, ...span });
}

function label(text: string, span: Span, { pieces }: Said): readonly string[] {
  const words = plainWords(wordsIn(text, { start: span.start, end: Math.min(span.end, span.start + 500) }, pieces));
  const name = words.replace(/\s[-–—]\s.*$/su, "").replace(/[\s:：–—-]+$/u, "");
  return name === "" || name.length > LONGEST_LABEL ? [] : [name];
}

function count({ siblings }: BulletReading, item: Item, { main, leadsInside, undefinedReference: lacks }: Said): void {
  const key = item.parent ?? item.run;
  const all = siblings.get(key) ?? { entries: 0, others: 0, bare: [] };
  siblings.set(key, all);
  if (main !== null) all.entries += 1;
  else if (leadsInside || item.children > 0 || item.end === item.text) all.others += 1;
  else all.bare.push({ item, lacks });
}

function tellFlaws({ source, remarks }: BulletReading, item: Item, { main }: Said): void {
  if (remarks.length >= MOST_REMARKS) return;
  if (item.glued) remarks.push({ offset: item.start, cause: gluedBullet(lineOf(source, item.start)) });
  if (main !== null && main.flaw !== null) {
    remarks.push({ offset: main.start, cause: brokenLink(main.flaw, lineOf(source, main.start)) });
  }
}

/** A bullet without a link is remarked upon where all others around it are entries, or where it was meant to have one. */
export function tellBare({ siblings, source, remarks }: BulletReading): void {
  for (const { entries, others, bare } of siblings.values()) {
    if (entries < 2) continue;
    const alone = others === 0 && bare.length * 4 <= entries + bare.length;
    for (const { item, lacks } of bare) {
      if ((!alone && lacks === null) || remarks.length >= MOST_REMARKS) continue;
      const line = lineOf(source, item.start);
      remarks.push({ offset: item.start, cause: lacks === null ? missingLink(line) : undefinedReference(lacks, line) });
    }
  }
}
