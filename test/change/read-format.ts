/** A file's name and text -> what the reader of its format makes of it, for tests. */
import { findEntries } from "../../src/change/entries.ts";
import { formatOf, readerFor } from "../../src/change/readers.ts";
import { linesOf, type Node, type Parsed, plainValue, sourceOf } from "../../src/change/tree.ts";
import type { ListConfig } from "../../src/model/config.ts";
import { cards } from "./entry.ts";
import { causes } from "./read-text.ts";

export function parseFile(file: string, text: string): Parsed {
  const format = formatOf(file);
  if (format === null) throw new Error(`${file} has no format`);
  return readerFor(format)(sourceOf(file, text));
}

/** The value as JSON: `__proto__` and the order of keys show in it. */
export function jsonIn({ root }: Parsed): string {
  return JSON.stringify(root === null ? null : plainValue(root));
}

/** `FIRST-LAST NAME` for each entry that a list finds in a file. */
export function entriesIn(file: string, text: string, given: Partial<ListConfig> = {}): readonly string[] {
  const parsed = parseFile(file, text);
  const list = { ...cards, ...given };
  return findEntries(sourceOf(file, text), parsed, list, null).entries.map(({ name, startLine, endLine, section }) => {
    return `${startLine}-${endLine} ${name}${section === list.name ? "" : ` (${section})`}`;
  });
}

export function causesIn(file: string, text: string): readonly string[] {
  return causes(parseFile(file, text).problems);
}

/** The lines of each item of a list, or member of a mapping. */
export function linesIn(file: string, text: string): readonly string[] {
  const { root } = parseFile(file, text);
  const inside = root?.kind === "list" ? root.items : root?.kind === "object" ? root.members : [];
  return inside.map((one) => {
    const { startLine, endLine } = linesOf(sourceOf(file, text), one);
    return `${startLine}-${endLine}`;
  });
}

/** Whether all that is in a node stands in the text, its start not behind its end. */
export function stands(node: Node, length: number): boolean {
  if (node.start < 0 || node.end > length || node.start > node.end) return false;
  if (node.kind === "list") return node.items.every((item) => stands(item, length));
  return node.kind !== "object" || node.members.every(({ value }) => stands(value, length));
}
