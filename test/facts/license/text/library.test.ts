import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { numberReader, writeNumber } from "../../../../src/facts/license/text/digits.ts";
import { hashesOf, stretchHash } from "../../../../src/facts/license/text/hashes.ts";
import { ALL, numbersOf, unpack } from "../../../../src/facts/license/text/library.ts";

test("every stretch unpacks to the words that its hashes are of", () => {
  const { vocabulary } = unpack();
  const wrong = ALL.filter((stretch) => {
    const words = Array.from(numbersOf(stretch), (number) => vocabulary[number] ?? "");
    const hashes = hashesOf(words);
    const [one, two] = stretchHash(hashes, 0, words.length);
    const [start] = stretchHash(hashes, 0, Math.min(4, words.length));
    return one !== stretch.hash[0] || two !== stretch.hash[1] || start !== stretch.start;
  });
  expect(ALL.length).toBeGreaterThan(700);
  expect(wrong.map(({ id, kind }) => `${id} ${kind}`)).toEqual([]);
});

test("the hash of a stretch does not depend on what stands around it", () => {
  const words = fc.array(fc.constantFrom("permission", "is", "not", "granted"), { maxLength: 20 });
  fc.assert(
    fc.property(words, words, words, (before, stretch, behind) => {
      const inside = stretchHash(
        hashesOf([...before, ...stretch, ...behind]),
        before.length,
        before.length + stretch.length,
      );
      expect(inside).toEqual(stretchHash(hashesOf(stretch), 0, stretch.length));
    }),
  );
});

test("numbers are read as they were written, over line breaks", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 20 }), (numbers) => {
      const read = numberReader(numbers.map(writeNumber).join("\n"));
      expect(numbers.map(() => read())).toEqual(numbers);
    }),
  );
});
