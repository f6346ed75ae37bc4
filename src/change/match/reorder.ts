/** Pairs of entries -> those that changed places in their section. */
import type { Entry, Reorder } from "../../model/entry.ts";
import { groupBy } from "../group.ts";
import { longestRun } from "../run.ts";
import { join, joining } from "./candidate.ts";

interface Ends {
  readonly from: Entry;
  readonly to: Entry;
}

/** Takes the pairs that stayed in their sections, in the order of the new side, and all entries of the old side in theirs. Gives entries of the new side. */
export function findReplaced(stayed: readonly Ends[], old: readonly Entry[]): readonly Entry[] {
  const order = new Map(old.map((entry, at) => [entry, at]));
  // Files that became one, or one that became several, say nothing about an order across them.
  const joined = joining();
  const groups = groupBy(stayed, ({ from, to }) => joined(from.file, to.file, to.list, to.section));
  const replaced = new Set<Entry>();
  for (const group of groups.values()) {
    const run = new Set(longestRun(group.map(({ from }) => order.get(from) ?? 0)));
    for (const [i, { to }] of group.entries()) if (!run.has(i)) replaced.add(to);
  }
  return stayed.map(({ to }) => to).filter((entry) => replaced.has(entry));
}

export function reordersOf(replaced: readonly Entry[]): readonly Reorder[] {
  const places = groupBy(replaced, ({ file, list, section }) => join(file, list, section));
  return [...places.values()].flatMap((entries) => {
    const [first] = entries;
    return first === undefined
      ? []
      : [{ file: first.file, section: first.section, entries: entries.map(({ name }) => name) }];
  });
}
