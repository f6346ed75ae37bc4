/** A seed -> a sequence of steps: what people do, and what becomes of the deliveries meanwhile. */
import { numbersFrom } from "../../numbers.ts";
import { DEEDS } from "./deeds.ts";

export interface Step {
  readonly what: string;
  readonly pick: number;
}

/** How often each comes, by weight. */
const WEIGHTS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.keys(DEEDS).map((name) => [name, 3])),
  ...{ say: 8, decide: 8, reword: 5, polish: 6, press: 4, push: 4 },
  ...{ role: 1, stars: 1, hideOurs: 1, deleteOurs: 1, twin: 1, close: 2, rival: 2, merge: 1, queue: 1 },
  ...{ deliver: 22, idle: 12, turns: 14, lose: 4, double: 4, swap: 4, restart: 2, crash: 3, fault: 3, sweep: 2 },
};
const WHEEL = Object.entries(WEIGHTS).flatMap(([what, weight]) => Array<string>(weight).fill(what));
const MOST_PICKED = 100_000;
const [FEWEST, MOST] = [4, 28];

export function stepsFrom(seed: number): readonly Step[] {
  const numbers = numbersFrom(seed);
  const below = (most: number) => Math.floor(numbers() * most);
  return Array.from({ length: FEWEST + below(MOST - FEWEST) }, () => ({
    what: WHEEL[below(WHEEL.length)] ?? "idle",
    pick: below(MOST_PICKED),
  }));
}
