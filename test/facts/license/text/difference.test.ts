import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { differences, joined } from "../../../../src/facts/license/text/difference.ts";
import { likeness } from "../../../../src/facts/license/text/likeness.ts";

const numbers = fc.array(fc.nat(5), { maxLength: 40 }).map((list) => Uint16Array.from(list));

describe("differences", () => {
  test("applied to the one text they give the other", () => {
    fc.assert(
      fc.property(numbers, numbers, (standard, text) => {
        const found = differences(standard, text, 100) ?? [];
        const made: number[] = [];
        let at = 0;
        for (const { from, to, addedFrom, addedTo } of found) {
          made.push(...standard.subarray(at, from), ...text.subarray(addedFrom, addedTo));
          at = to;
        }
        made.push(...standard.subarray(at));
        expect(made).toEqual([...text]);
      }),
    );
  });

  test("too many are not looked for", () => {
    expect(differences(Uint16Array.of(1, 2, 3), Uint16Array.of(4, 5, 6), 5)).toBeNull();
    expect(differences(Uint16Array.of(1, 2, 3), Uint16Array.of(4, 5, 6), 6)).toHaveLength(1);
  });

  test("those that stand close to each other are one", () => {
    const found = differences(Uint16Array.of(1, 2, 3, 4, 5), Uint16Array.of(1, 9, 3, 8, 5), 10) ?? [];
    expect(found).toHaveLength(2);
    expect(joined(found, 1)).toEqual([{ from: 1, to: 4, addedFrom: 1, addedTo: 4 }]);
    expect(joined(found, 0)).toEqual(found);
  });
});

test("likeness counts words and pairs of words, each once", () => {
  expect(likeness(Uint16Array.of(1, 2, 3), Uint16Array.of(1, 2, 3))).toEqual({ words: 1, pairs: 1 });
  expect(likeness(Uint16Array.of(1, 2, 3), Uint16Array.of(3, 2, 1))).toEqual({ words: 1, pairs: 0 });
  expect(likeness(Uint16Array.of(1, 2, 2, 2), Uint16Array.of(1, 2, 3, 4)).words).toBeCloseTo(4 / 6);
});
