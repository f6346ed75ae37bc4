import { describe, expect, test } from "@jest/globals";
import { growthsOf, isSteep } from "./growth.ts";
import { inputOf } from "./input.ts";
import { SHAPES } from "./shapes.ts";
import { rereadFlaw, tryInput } from "./trial.ts";

const TRIALS = 25;

describe.each(SHAPES.map((shape) => [`${shape.format} (${shape.file})`, shape] as const))("%s", (_, shape) => {
  test("broken in any way it is read, soon and without harm", () => {
    for (let number = 0; number < TRIALS; number += 1) {
      const { wrong, milliseconds } = tryInput(inputOf(number, [shape]));
      expect({ number, wrong, late: milliseconds > 5000 }).toEqual({ number, wrong: null, late: false });
    }
  });

  test("it is read the same whether or not another version of it was read before", () => {
    for (let number = 0; number < TRIALS; number += 1) expect(rereadFlaw(inputOf(number, [shape]))).toBeNull();
  });

  test.each(shape.seeds.map((seed, i) => [i, seed] as const))(
    "listing %i lists something, and has no problem",
    (_, seed) => {
      expect(tryInput({ shape, base: "", head: seed }).wrong).toBeNull();
    },
  );
});

test("a time that grows by the square is told from one that grows with the length", () => {
  const at = { unit: "x", where: "alone" } as const;
  expect(isSteep({ ...at, short: 100, long: 450 }, 50)).toBe(false);
  expect(isSteep({ ...at, short: 100, long: 1500 }, 50)).toBe(true);
  expect(isSteep({ ...at, short: 1, long: 15 }, 50)).toBe(false);
});

test("every run of marks is read in every place", () => {
  const [shape] = SHAPES;
  if (shape === undefined) throw new Error("no shape");
  expect(growthsOf(shape, 200).every(({ long }) => long < 5000)).toBe(true);
});
