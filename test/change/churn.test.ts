import { expect, test } from "@jest/globals";
import { findChurn } from "../../src/change/told/churn.ts";
import { textId } from "../../src/markdown.ts";
import { entry } from "./entry.ts";

const pair = (from: readonly [number, number], to: readonly [number, number] = from, file = "list.json") => ({
  from: entry({ name: "Bee" }, { startLine: from[0], endLine: from[1], file: "list.json" }),
  to: entry({ name: "Bee" }, { startLine: to[0], endLine: to[1], file }),
  fields: [],
});

const hints = (pairs: Parameters<typeof findChurn>[0], old: readonly string[], now: readonly string[]) => {
  const found = findChurn(
    pairs,
    () => old.join("\n"),
    () => now.join("\n"),
  );
  return found.map(({ file, message }) => [file, textId(message), ...message.values]);
};

const bee = ["{", "a: 1", "b: 2", "}"];
const indented = bee.map((line) => `  ${line}`);
const manyEntries = expect.stringContaining("entries are formatted in another way");

test("equal lines in another place are no churn, nor is a comma behind the last one", () => {
  expect(hints([pair([1, 4], [3, 6])], bee, ["[", "", ...bee.with(3, "},"), "]"])).toEqual([]);
});

test("lines that are only indented in another way are counted with their entries", () => {
  const one = [["list.json", expect.stringContaining("entry is formatted in another way"), 1, 4]];
  expect(hints([pair([1, 4]), pair([5, 8])], [...bee, ...bee], [...indented, ...bee])).toEqual(one);
  const ends = bee.with(1, "a: 1\r");
  expect(hints([pair([1, 4]), pair([5, 8])], [...bee, ...bee], [...indented, ...ends])).toEqual([
    ["list.json", manyEntries, 2, 5],
  ]);
});

test("up to three lines are not worth a word", () => {
  expect(hints([pair([1, 4])], bee, indented.with(0, "{"))).toEqual([]);
});

test("lines that were joined count, though none is new", () => {
  const blank = ["{", "", "", "", "", "a: 1", "}"];
  expect(hints([pair([1, 7], [1, 3])], blank, ["{", "a: 1", "}"])).toEqual([["list.json", expect.any(String), 1, 4]]);
});

test("lines with other words in them are not the entry's own", () => {
  expect(hints([pair([1, 4])], bee, indented.with(3, "}, { c: 3 }"))).toEqual([]);
});

test("entries that stand in another file unchanged are counted as such", () => {
  const moved = pair([1, 1], [1, 1], "new.json");
  expect(hints([moved, moved], ["{}"], ["{}"])).toEqual([
    ["new.json", expect.stringContaining("entries stand here unchanged"), 2, { code: "list.json" }],
  ]);
});
