/** Entries that are gone -> hints about those that were listed twice, and still stand there once. */
import { md, plural } from "../../markdown.ts";
import type { Hint } from "../../model/entry.ts";
import { groupBy } from "../group.ts";
import { type Folded, saysSame } from "../match/compare.ts";

export function findMerged(removed: readonly Folded[], now: readonly Folded[]): readonly Hint[] {
  if (removed.length === 0) return [];
  const names = new Set(removed.map(({ entry }) => entry.name));
  const left = groupBy(
    now.filter(({ entry }) => names.has(entry.name)),
    ({ entry }) => entry.name,
  );
  const merged = removed.filter((one) => left.get(one.entry.name)?.some((other) => isCopy(one, other)));
  return [...groupBy(merged, ({ entry }) => entry.file)].map(([file, all]) => {
    const message = plural(
      all.length,
      md`${all.length} entry that is taken out here stood in its section twice, and is still listed.`,
      md`${all.length} entries that are taken out here stood in their sections twice, and are still listed.`,
    );
    return { file, message };
  });
}

function isCopy(one: Folded, other: Folded): boolean {
  return one.entry.list === other.entry.list && one.entry.section === other.entry.section && saysSame(one, other);
}
