/** What stands on the open pull requests at two times -> how the one differs from the other, in lines. */
import { isDeepStrictEqual } from "node:util";
import type { Standing } from "./standing.ts";

/** By number. */
export type Standings = ReadonlyMap<number, Standing>;

export function difference(one: Standings, other: Standings): string | null {
  for (const [number, before] of one) {
    const after = other.get(number);
    const found = after === undefined ? "that it is open" : between(before, after);
    if (found !== null) return `#${number}: ${found}`;
  }
  return one.size === other.size ? null : `which are open: ${[...other.keys()].join(", ")}`;
}

function between(one: Standing, other: Standing): string | null {
  for (const key of Object.keys(one) as (keyof Standing)[]) {
    if (isDeepStrictEqual(one[key], other[key])) continue;
    const [before, after] = [linesOf(one[key]), linesOf(other[key])];
    const told = (lines: readonly string[], others: readonly string[]) =>
      lines.filter((line) => !others.includes(line)).join("\n");
    return `${key}\n${told(before, after)}\n--- against\n${told(after, before)}`;
  }
  return null;
}

function linesOf(value: unknown): readonly string[] {
  return JSON.stringify(value, null, 1).replaceAll("\\n", "\n").split("\n");
}
