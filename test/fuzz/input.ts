/** The number of a trial -> the listing file on both sides of a change. The same number gives the same input. */
import { numbersFrom } from "../numbers.ts";
import { mutate, pick } from "./mutate.ts";
import { SHAPES, type Shape } from "./shapes.ts";

export interface Input {
  readonly shape: Shape;
  readonly base: string;
  readonly head: string;
}

const SHORT = 20_000;
const LONG = 500_000;

export function inputOf(number: number, shapes: readonly Shape[] = SHAPES): Input {
  const next = numbersFrom(number * 7919 + 17);
  const shape = shapes[number % shapes.length] ?? pick(next, shapes);
  const longest = next() < 0.002 ? LONG : SHORT;
  const seed = next() < 0.03 ? pick(next, pick(next, SHAPES).seeds) : pick(next, shape.seeds);
  const [base, head] = [next() < 0.7 ? seed : mutate(seed, next, longest), mutate(seed, next, longest)];
  return next() < 0.8 ? { shape, base, head } : { shape, base: head, head: base };
}
