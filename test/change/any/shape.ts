/** What a format makes of a listing: its files, where each entry stands in them, and what a reader must find there. */
import type { Config, ListConfig } from "../../../src/model/config.ts";
import type { Entry, Value } from "../../../src/model/entry.ts";
import { cards, config } from "../entry.ts";
import type { Item, Listing, Section } from "./listing.ts";
import type { Page, Span } from "./page.ts";
import type { Style } from "./style.ts";
import type { Abilities } from "./unambiguous.ts";

/** A way to break an entry that is written; null where this one cannot be broken so. */
export type Way = (text: string, span: Span, item: Item) => Damage | null;

/** What takes the place of a stretch of the text. */
export interface Damage extends Span {
  readonly by: string;
  /** Whether the entry cannot be told any more. */
  readonly spoils: boolean;
}

export interface Shape extends Abilities {
  readonly title: string;
  readonly list: Partial<ListConfig>;
  /** Whether entries may have names, addresses or all in common. */
  readonly kin: boolean;
  /** Whether an entry can be written at all. */
  readonly holds: (item: Item) => boolean;
  readonly section: (section: Section) => string;
  readonly name: (item: Item) => string;
  readonly repository: (item: Item) => string | null;
  readonly key: (item: Item) => string | null;
  /** The members of an entry as a reader gives them. */
  readonly says: (item: Item, section: Section) => Readonly<Record<string, Value>>;
  readonly write: (listing: Listing, style: Style) => readonly Page[];
  /** What a file beside the list says of it, by role. */
  readonly borrows: (item: Item) => Readonly<Record<string, Value>>;
  /** A member that does nothing but name the section. */
  readonly naming: string | null;
  readonly ways: readonly Way[];
}

export const usual = {
  keyed: false,
  described: true,
  empties: true,
  kin: true,
  holds: () => true,
  section: ({ name }: Section) => name,
  name: ({ name }: Item) => name,
  repository: ({ repo }: Item) => (repo === "" ? null : repo),
  key: () => null,
  borrows: () => ({}),
  naming: null,
  ways: [],
} as const;

/** The configuration with which a listing of that shape is read. */
export function configOf({ list }: Shape): Config {
  return { ...config, lists: [{ ...cards, ...list }] };
}

/** What of a listing the shape can write. */
export function fitting(shape: Shape, listing: Listing): Listing {
  const held = listing.map((section) => ({ ...section, items: section.items.filter(shape.holds) }));
  return shape.empties ? held : held.filter(({ items }) => items.length > 0);
}

/** The members of an entry, without the places. */
export function saidIn({ members }: Entry): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(members).map(([name, { value }]) => [name, value]));
}

/** Members with their values, those left out that have none. */
export function given(members: Readonly<Record<string, Value | null>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null)) as Readonly<
    Record<string, Value>
  >;
}

/** What most formats say of an entry. */
export function plainly({ name, repo, site, text, stars, tags }: Item): Readonly<Record<string, Value>> {
  return given({ name, repo: repo === "" ? null : repo, site, text, stars, tags });
}
