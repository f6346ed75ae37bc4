/** A listing and what is done to it -> the listing afterwards; what nobody could tell apart is not done. */
import { type Item, itemOf, type Listing, lettersOf, type Section } from "./listing.ts";
import type { Edit, Operation, Rename } from "./operation.ts";
import { type Abilities, isUnambiguous } from "./unambiguous.ts";

// Ids below it are those of the listing before.
const FRESH = 1000;

export function apply(base: Listing, operations: readonly Operation[], abilities: Abilities): Listing {
  let listing = base;
  for (const [step, operation] of operations.entries()) {
    const next = applyOne(listing, operation, step);
    if (isUnambiguous(base, next, abilities)) listing = next;
  }
  return listing;
}

function applyOne(listing: Listing, operation: Operation, step: number): Listing {
  const fresh = FRESH + 10 * step;
  switch (operation.kind) {
    case "add": {
      const { draft, beside, section, at } = operation;
      const other = beside === null ? undefined : itemAt(listing, beside.which);
      const item = itemOf(draft, fresh);
      if (beside?.kin === "name" && other) return inserted(listing, section, at, [{ ...item, name: other.name }]);
      if (beside?.kin === "home" && other)
        return inserted(listing, section, at, [{ ...item, home: other.home, repo: other.repo }]);
      return inserted(listing, section, at, [item]);
    }
    case "remove":
      return without(listing, itemAt(listing, operation.which));
    case "edit":
      return mapped(listing, operation.which, (item) => edited(item, operation, fresh));
    case "rename":
      return mapped(listing, operation.which, (item) => renamed(item, operation, fresh));
    case "move": {
      const item = itemAt(listing, operation.which);
      if (item === undefined) return listing;
      return inserted(without(listing, item), operation.section, operation.at, [item]);
    }
    case "sort":
      return listing.map((one, i) =>
        i === operation.section % listing.length ? { ...one, items: shuffled(one.items, operation.salt) } : one,
      );
    case "copy":
      return inserted(
        listing,
        operation.section,
        operation.at,
        copies(listing, operation.which, operation.count, fresh),
      );
  }
}

function itemAt(listing: Listing, which: number): Item | undefined {
  const all = listing.flatMap(({ items }) => items);
  return all[which % Math.max(1, all.length)];
}

function inserted(listing: Listing, section: number, at: number, items: readonly Item[]): Listing {
  return listing.map((one, i) => {
    if (i !== section % listing.length) return one;
    const place = at % (one.items.length + 1);
    return { ...one, items: one.items.toSpliced(place, 0, ...items) };
  });
}

function without(listing: Listing, item: Item | undefined): Listing {
  return listing.map((one) => ({ ...one, items: one.items.filter((each) => each !== item) }));
}

function mapped(listing: Listing, which: number, change: (item: Item) => Item): Listing {
  const item = itemAt(listing, which);
  return listing.map((one) => ({ ...one, items: one.items.map((each) => (each === item ? change(each) : each)) }));
}

/** A block of neighbours once more, as a bad merge leaves it. */
function copies(listing: Listing, which: number, count: number, fresh: number): readonly Item[] {
  const item = itemAt(listing, which);
  const around: Section | undefined = listing.find(({ items }) => item !== undefined && items.includes(item));
  if (item === undefined || around === undefined) return [];
  const start = around.items.indexOf(item);
  return around.items.slice(start, start + count).map((one, i) => ({ ...one, id: fresh + i, key: `key-${fresh + i}` }));
}

function shuffled(items: readonly Item[], salt: number): readonly Item[] {
  if (salt % 4 === 0) return items.toReversed();
  if (salt % 4 === 1) return items.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const at = salt % Math.max(1, items.length);
  if (salt % 4 === 2) return [...items.slice(at), ...items.slice(0, at)];
  return items.toSorted((a, b) => ((a.id * 7919 + salt) % 31) - ((b.id * 7919 + salt) % 31));
}

function edited(item: Item, { fields }: Edit, fresh: number): Item {
  const word = `edit${lettersOf(fresh)}`;
  let next = item;
  if (fields.includes("text")) next = { ...next, text: `${next.text} ${word}` };
  if (fields.includes("rewritten"))
    next = { ...next, text: `Rewritten ${word} entirely since nobody understood ${word}er` };
  if (fields.includes("stars")) next = { ...next, stars: (next.stars ?? 0) + 7 };
  if (fields.includes("site")) next = { ...next, site: next.site === null ? `https://${word}.example/` : null };
  if (fields.includes("tags")) next = { ...next, tags: [...next.tags, word] };
  if (fields.includes("spelling") && next.home !== "") next = { ...next, repo: respelled(next.home, fresh) };
  if (fields.includes("home") && next.home === "")
    next = { ...next, home: `https://github.com/${word}/x`, repo: `https://github.com/${word}/x` };
  return next;
}

function respelled(home: string, choice: number): string {
  if (home.includes("/tree/")) return home.replace("https://", "http://");
  const ways = [
    home.replace("https://", "http://"),
    `${home}/`,
    `${home}.git`,
    home.replace("owner", "Owner"),
    home.replace("https://", "https://www."),
  ];
  return ways[(choice / 10) % ways.length] ?? home;
}

function renamed(item: Item, { what }: Rename, fresh: number): Item {
  let next = item;
  if (what.includes("name")) next = { ...next, name: `${next.name} Next ${fresh}` };
  if (what.includes("key")) next = { ...next, key: `key-${fresh}` };
  if (next.home === "") return next;
  const own = next.home.replace(/^(https:\/\/[^/]+\/).*$/, "$1");
  const [, rest = ""] = next.home.split(/^https:\/\/[^/]+\/[^/]+\//);
  const home = what.includes("owner") ? `${own}new-${fresh}/${rest}` : `${own}new-${fresh}/fresh-${fresh}`;
  return what.includes("owner") || what.includes("home") ? { ...next, home, repo: home } : next;
}
