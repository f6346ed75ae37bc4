/** A listing as a shape writes it -> the files of a revision, and in words what must be read in them. */
import type { Entry } from "../../../src/model/entry.ts";
import type { Snapshot } from "../../../src/model/pull-request.ts";
import { folded, placed, type Side, wordsOf } from "./expected.ts";
import type { Listing } from "./listing.ts";
import type { Lines, Page } from "./page.ts";
import { type Shape, saidIn } from "./shape.ts";
import { styleOf } from "./style.ts";

export function written(shape: Shape, listing: Listing, style: number): Side {
  return { listing, pages: shape.write(listing, styleOf(style)) };
}

export function snapshotOf({ pages }: { readonly pages: readonly Page[] }): Snapshot {
  const files = pages.map(({ file }) => file);
  return { revision: "0".repeat(40), files, paths: files.map(({ path }) => path) };
}

/** Name, address, key and section of each entry, its lines, and all that it says. */
export function readingOf(shape: Shape, side: Side): readonly string[] {
  return [...placed(side).values()].map(({ item, section, lines }) => {
    const told = {
      ...lines,
      name: shape.name(item),
      repository: shape.repository(item),
      key: shape.key(item),
      section: shape.section(section),
    };
    return `${wordsOf(new Set(), told)} ${inWords(shape.says(item, section))}`;
  });
}

export function readingIn(entries: readonly Entry[]): readonly string[] {
  return entries.map((entry) => `${wordsOf(new Set(), entry)} ${inWords(saidIn(entry))}`);
}

/** The same without the lines: the entries of each file and section in their order. */
export function toldOf(shape: Shape, side: Side): readonly string[] {
  return ranked(
    [...placed(side).values()].map(({ item, section, lines }) => ({
      ...lines,
      section: shape.section(section),
      says: `${shape.name(item)} ${inWords(shape.says(item, section))}`,
    })),
  );
}

export function toldIn(entries: readonly Entry[]): readonly string[] {
  return ranked(entries.map((entry) => ({ ...entry, says: `${entry.name} ${inWords(saidIn(entry))}` })));
}

function ranked(all: readonly (Lines & { readonly section: string; readonly says: string })[]): readonly string[] {
  const counts = new Map<string, number>();
  return all.map(({ file, section, says }) => {
    const place = `${section} in ${file}`;
    const rank = counts.get(place) ?? 0;
    counts.set(place, rank + 1);
    return `${place}, ${rank}: ${says}`;
  });
}

function inWords(members: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(members).sort();
  return names.map((name) => `${name}: ${folded(members[name] as never)}`).join(", ");
}
