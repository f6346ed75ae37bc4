import { expect, test } from "@jest/globals";
import { tableOf } from "./table.ts";

test("columns of words to the left, of numbers to the right; what a row lacks stays empty", () => {
  const rows = [
    { what: "one", count: 3, ratio: 1.5 },
    { what: "another", count: 12_000, ratio: 132.25, note: "late" },
  ];
  expect(tableOf(rows).split("\n")).toEqual([
    "what       count   ratio   note",
    "-------   ------   -----   ----",
    "one            3    1.50",
    "another   12,000   132.3   late",
  ]);
});
