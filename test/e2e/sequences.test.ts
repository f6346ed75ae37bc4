import { describe, expect, test } from "@jest/globals";
import { flawOf } from "./sequences/flaw.ts";
import { stepsFrom } from "./sequences/plan.ts";

const SEQUENCES = 30;
const IN_ONE = 10;

describe("whatever people do and whatever becomes of the deliveries, a look over ends where one clean review does", () => {
  const firsts = Array.from({ length: SEQUENCES / IN_ONE }, (_, i) => i * IN_ONE);
  test.each(firsts)("sequences from %i", async (first) => {
    for (let seed = first; seed < first + IN_ONE; seed += 1) {
      expect({ seed, flaw: await flawOf(stepsFrom(seed)) }).toEqual({ seed, flaw: null });
    }
  });
});
