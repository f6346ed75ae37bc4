/** What may be written over and over in a listing -> how the time to read it grows with its length. */
import { readChange } from "../../src/change/read.ts";
import { RUNS } from "./scraps.ts";
import type { Shape } from "./shapes.ts";
import { configOf, snapshotOf } from "./trial.ts";

export interface Growth {
  readonly unit: string;
  readonly where: (typeof PLACES)[number];
  /** Milliseconds for a text of the size, and for one four times as long. */
  readonly short: number;
  readonly long: number;
}

/** In the place of the whole text, at its end, amid it, and in the place of its first long word. */
export const PLACES = ["alone", "behind", "amid", "inside"] as const;

export function growthsOf(shape: Shape, size: number): readonly Growth[] {
  return PLACES.flatMap((where) =>
    RUNS.map((unit) => {
      const [short, long] = [size, size * 4].map((length) => fastest(shape, textOf(shape, { unit, where, length })));
      return { unit, where, short: short ?? 0, long: long ?? 0 };
    }),
  );
}

/** Whether the time seems to grow faster than the length: linear is 4, and by the square is 16. */
export function isSteep({ short, long }: Growth, least: number): boolean {
  return long > least && long > short * 8;
}

interface Written {
  readonly unit: string;
  readonly where: Growth["where"];
  readonly length: number;
}

function textOf({ seeds: [seed = ""] }: Shape, { unit, where, length }: Written): string {
  const run = unit.repeat(Math.ceil(length / unit.length));
  if (where === "alone") return run;
  if (where === "behind") return seed + run;
  const at = where === "amid" ? seed.indexOf("\n", seed.length / 2) + 1 : seed.search(/[a-z]{5}/) + 2;
  return seed.slice(0, at) + run + seed.slice(at);
}

/** Of two readings, so that a hiccup of the machine is no growth. */
function fastest(shape: Shape, text: string): number {
  const [base, head] = [snapshotOf(shape, shape.seeds[0] ?? ""), snapshotOf(shape, text)];
  let least = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 2; times += 1) {
    const { user, system } = process.cpuUsage();
    readChange({ mergeBase: base, head, tip: base }, configOf(shape));
    const now = process.cpuUsage();
    least = Math.min(least, (now.user - user + now.system - system) / 1000);
    if (least < 20) break;
  }
  return least;
}
