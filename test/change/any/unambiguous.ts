/** A listing before and after -> whether everybody who looks at both would tell the same change. */
import type { Item, Listing } from "./listing.ts";

/** What a format can say, and a listing in it can do. */
export interface Abilities {
  /** Each entry has a key of its own. */
  readonly keyed: boolean;
  /** Entries have texts; else a name or an address is all that they are. */
  readonly described: boolean;
  /** A section may have no entries at all. */
  readonly empties: boolean;
}

interface Placed {
  readonly item: Item;
  readonly section: string;
}

export function isUnambiguous(base: Listing, head: Listing, abilities: Abilities): boolean {
  if (!abilities.empties && head.some(({ items }) => items.length === 0)) return false;
  if (isRegrouped(base, head) || isRegrouped(head, base)) return false;
  const [before, after] = [placed(base), placed(head)];
  return isClear(before, after, abilities) && isClear(after, before, abilities);
}

/** Whether all entries of a section stand in one that was empty: then it is the section that has another name. */
function isRegrouped(base: Listing, head: Listing): boolean {
  return base.some(({ items }) => {
    const ids = new Set(items.map(({ id }) => id));
    return head.some((to, i) => {
      const moved = to.items.filter(({ id }) => ids.has(id));
      return base[i]?.items.length === 0 && moved.length === items.length && moved.length > 1;
    });
  });
}

type Side = ReadonlyMap<number, Placed>;

function isClear(before: Side, after: Side, abilities: Abilities): boolean {
  const all = [...before.values(), ...after.values()];
  const uses = { name: idsBy(all, ({ name }) => name), home: idsBy(all, ({ home }) => home) };
  const content = idsBy(all, (item) => contentOf(item, abilities));
  const added = [...after.values()].filter(({ item }) => !before.has(item.id)).map(({ item }) => item);
  const sole = (of: ReadonlyMap<string, ReadonlySet<number>>, key: string) => (of.get(key)?.size ?? 0) <= 1;
  return [...before.values()].every((from) => {
    const to = after.get(from.item.id);
    if (to === undefined && added.some((item) => isAkin(from.item, item))) return false;
    const twins = [...(content.get(contentOf(from.item, abilities)) ?? [])].filter((id) => id !== from.item.id);
    if (twins.length > 0) return to === undefined || isLeftAlone(from, to, abilities);
    if (to === undefined) return true;
    if (added.some((item) => hasLeft(from.item, to.item, item))) return false;
    const unique = {
      name: sole(uses.name, from.item.name) && sole(uses.name, to.item.name),
      home: sole(uses.home, from.item.home) && sole(uses.home, to.item.home),
    };
    return isKnownAgain(from, to, unique, abilities);
  });
}

/** Whether a new entry has the name or the address that another one gave up. */
function hasLeft(from: Item, to: Item, added: Item): boolean {
  const home = from.home !== to.home && from.home !== "" && lastPart(from.home) === lastPart(added.home);
  return home || (from.name !== to.name && from.name === added.name);
}

function isLeftAlone(from: Placed, to: Placed, abilities: Abilities): boolean {
  return (
    from.section === to.section &&
    contentOf(from.item, abilities) === contentOf(to.item, abilities) &&
    from.item.key === to.item.key
  );
}

/** Of two that have this in common one might be what became of the other. */
function isAkin(gone: Item, come: Item): boolean {
  if (gone.name === come.name || (gone.home !== "" && lastPart(gone.home) === lastPart(come.home))) return true;
  return gone.text === come.text || (!gone.distinct && !come.distinct);
}

/** Name and address are enough; one of them too if nobody else has it; else it is the text that tells. */
function isKnownAgain(
  { item: from, section }: Placed,
  { item: to, section: now }: Placed,
  unique: { readonly name: boolean; readonly home: boolean },
  { keyed, described }: Abilities,
): boolean {
  const moved = section !== now;
  const told = described && from.text === to.text && from.distinct;
  const name = from.name === to.name;
  const home = from.home !== "" && from.home === to.home;
  if (!described) return home || (!moved && lastPart(from.home) === lastPart(to.home));
  if (keyed && from.key !== to.key && !(home && unique.home)) return false;
  if (name && home) return unique.name || unique.home || told || !moved;
  if (home && unique.home) return true;
  if (name && unique.name) return told || !moved;
  return told;
}

/** The name of a repository without its owner. */
function lastPart(home: string): string {
  return home.slice(home.lastIndexOf("/") + 1);
}

function placed(listing: Listing): ReadonlyMap<number, Placed> {
  return new Map(listing.flatMap(({ name, items }) => items.map((item) => [item.id, { item, section: name }])));
}

function idsBy(all: readonly Placed[], keyOf: (item: Item) => string): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { item } of all) {
    const key = keyOf(item);
    if (key === "") continue;
    const ids = found.get(key) ?? new Set();
    found.set(key, ids.add(item.id));
  }
  return found;
}

/** All that an entry says but its key: a copy gets another one. */
function contentOf({ name, home, repo, site, text, stars, tags }: Item, { described }: Abilities): string {
  return described ? JSON.stringify([name, repo, site, text, stars, tags]) : home;
}
