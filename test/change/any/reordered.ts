/** A listing before and after -> in which files and sections entries changed places, and how many at least. */
import type { Reorder } from "../../../src/model/entry.ts";
import { type Doubled, placed, type Side } from "./expected.ts";
import type { Shape } from "./shape.ts";

/** `FILE: SECTION: COUNT` for each; which ones moved is a matter of taste, how few of them explain it is not. */
export function expectedReorders(shape: Shape, base: Side, head: Side): readonly string[] {
  const [before, after] = [placed(base), placed(head)];
  const ranks = new Map<string, Map<string, number[]>>();
  for (const [id, to] of [...after].toSorted(([, a], [, b]) => a.rank - b.rank)) {
    const from = before.get(id);
    if (from === undefined || shape.section(from.section) !== shape.section(to.section)) continue;
    const place = `${to.lines.file}: ${shape.section(to.section)}`;
    const byFile = ranks.get(place) ?? new Map<string, number[]>();
    ranks.set(place, byFile.set(from.lines.file, [...(byFile.get(from.lines.file) ?? []), from.rank]));
  }
  return [...ranks]
    .map(([place, byFile]) => ({ place, count: sum([...byFile.values()].map((all) => all.length - longestRise(all))) }))
    .filter(({ count }) => count > 0)
    .map(({ place, count }) => `${place}: ${count}`)
    .sort();
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}

export function foundReorders(reordered: readonly Reorder[]): readonly string[] {
  return reordered.map(({ file, section, entries }) => `${file}: ${section}: ${entries.length}`).sort();
}

/** Doubles in a section make it a matter of taste whether anything changed places there. */
export function withoutDoubled(told: readonly string[], shape: Shape, doubled: Doubled, sides: readonly Side[]) {
  const places = new Set(
    sides.flatMap((side) =>
      [...placed(side).values()]
        .filter(({ item }) => doubled.has(`${shape.name(item)} <${shape.repository(item)}> ${shape.key(item) ?? ""}`))
        .map(({ lines, section }) => `${lines.file}: ${shape.section(section)}`),
    ),
  );
  return told.filter((one) => !places.has(one.replace(/: \d+$/, "")));
}

/** The length of the longest part that only rises, in the plain way. */
function longestRise(all: readonly number[]): number {
  const best: number[] = [];
  for (const [i, value] of all.entries()) {
    best.push(1 + Math.max(0, ...best.filter((_, j) => j < i && (all[j] ?? 0) < value)));
  }
  return Math.max(0, ...best);
}
