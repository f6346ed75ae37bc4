/** Many items -> a few of them, spread evenly. */

export function evenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)]).filter(
    (item) => item !== undefined,
  );
}

/** The share of the items that fit; 0 for none at all. */
export function share<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(fits).length / items.length;
}
