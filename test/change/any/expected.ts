/** A listing before and after -> the change that must be found, told by the entries themselves and not by comparing texts. */
import type { Change, Entry, Pair, Value } from "../../../src/model/entry.ts";
import type { Item, Listing, Section } from "./listing.ts";
import type { Lines, Page } from "./page.ts";
import type { Shape } from "./shape.ts";

/** One revision of a listing as it was written. */
export interface Side {
  readonly listing: Listing;
  readonly pages: readonly Page[];
}

export interface Short {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly moved: readonly string[];
  readonly renamed: readonly string[];
  readonly edited: readonly string[];
}

interface Placed {
  readonly item: Item;
  readonly section: Section;
  readonly lines: Lines;
  readonly rank: number;
}

/** Of entries that say the same, nobody can tell which one is meant: they are called by name and address alone. */
export type Doubled = ReadonlySet<string>;

export function expectedChange(shape: Shape, base: Side, head: Side, doubled: Doubled): Short {
  const [before, after] = [placed(base), placed(head)];
  const tell = (one: Placed) => wordsOf(doubled, { ...one.lines, ...nounsOf(shape, one) });
  const all: Record<keyof Short, string[]> = { added: [], removed: [], moved: [], renamed: [], edited: [] };
  for (const [id, to] of after) {
    const from = before.get(id);
    if (from === undefined) {
      all.added.push(tell(to));
      continue;
    }
    const [old, now] = [nounsOf(shape, from), nounsOf(shape, to)];
    const fields = differing(comparedOf(shape, from), comparedOf(shape, to)).filter((name) => name !== shape.naming);
    const otherHome = from.item.home !== "" && to.item.home !== "" && from.item.home !== to.item.home;
    const pair = `${tell(from)} -> ${tell(to)}: ${fields.join()}`;
    if (old.section !== now.section) all.moved.push(pair);
    else if (otherHome || fold(old.name) !== fold(now.name) || old.key !== now.key) all.renamed.push(pair);
    else if (fields.length > 0) all.edited.push(pair);
  }
  for (const [id, from] of before) if (!after.has(id)) all.removed.push(tell(from));
  return sorted(all);
}

export function foundChange({ added, removed, moved, renamed, edited }: Change, doubled: Doubled): Short {
  const pair = ({ from, to, fields }: Pair) => `${wordsOf(doubled, from)} -> ${wordsOf(doubled, to)}: ${fields.join()}`;
  return sorted({
    added: added.map((entry) => wordsOf(doubled, entry)),
    removed: removed.map((entry) => wordsOf(doubled, entry)),
    moved: moved.map(pair),
    renamed: renamed.map(pair),
    edited: edited.map(pair),
  });
}

function comparedOf(shape: Shape, { item, section }: Placed): Readonly<Record<string, Value>> {
  return { ...shape.says(item, section), ...shape.borrows(item) };
}

function sorted(all: Short): Short {
  const { added, removed, moved, renamed, edited } = all;
  return {
    added: added.toSorted(),
    removed: removed.toSorted(),
    moved: moved.toSorted(),
    renamed: renamed.toSorted(),
    edited: edited.toSorted(),
  };
}

type Told = Pick<Entry, "name" | "repository" | "section" | "key" | "file" | "startLine" | "endLine">;

export function wordsOf(doubled: Doubled, { name, repository, section, key, file, startLine, endLine }: Told): string {
  const words = `${name} <${repository}> ${key ?? ""}`;
  return doubled.has(words) ? words : `${words} in ${section} at ${file}:${startLine}-${endLine}`;
}

function nounsOf(shape: Shape, { item, section }: Pick<Placed, "item" | "section">) {
  return {
    name: shape.name(item),
    repository: shape.repository(item),
    key: shape.key(item),
    section: shape.section(section),
  };
}

/** Those that are written more than once on a side, all that they say included. */
export function doubledIn(shape: Shape, ...sides: readonly Listing[]): Doubled {
  const doubled = new Set<string>();
  for (const listing of sides) {
    const seen = new Set<string>();
    for (const section of listing) {
      for (const item of section.items) {
        const { name, repository, key } = nounsOf(shape, { item, section });
        const words = `${name} <${repository}> ${key ?? ""}`;
        if (seen.has(words)) doubled.add(words);
        seen.add(words);
      }
    }
  }
  return doubled;
}

export function placed({ listing, pages }: Side): ReadonlyMap<number, Placed> {
  const lines = new Map(pages.flatMap(({ places }) => [...places]));
  return new Map(
    listing.flatMap((section) =>
      section.items.map((item, rank) => {
        const own = lines.get(item.id);
        if (own === undefined) throw new Error(`${item.name} was not written`);
        return [item.id, { item, section, rank, lines: own }];
      }),
    ),
  );
}

function differing(from: Readonly<Record<string, Value>>, to: Readonly<Record<string, Value>>): readonly string[] {
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...names].filter((name) => folded(from[name]) !== folded(to[name])).sort();
}

/** A value without differences of white space, as JSON. */
export function folded(value: Value | undefined): string {
  return JSON.stringify(value ?? null, (_, each) => (typeof each === "string" ? fold(each) : each));
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
