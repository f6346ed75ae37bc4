import { expect, test } from "@jest/globals";
import { findChurn } from "../../src/change/churn.ts";
import { textId } from "../../src/markdown.ts";
import { entry } from "./entry.ts";

const at = (startLine: number, endLine: number, file = "list.json") =>
  entry({ name: "Bee" }, { startLine, endLine, file });
const pair = (from: readonly [number, number], to: readonly [number, number], file = "list.json") => {
  return { from: at(...from), to: at(...to, file), fields: [] };
};

const hints = (pairs: Parameters<typeof findChurn>[0], old: string, now: string) =>
  findChurn(
    pairs,
    () => old,
    () => now,
  ).map(({ file, message }) => [file, textId(message), ...message.values]);

test("equal lines in another place are no churn, nor is a comma behind the last one", () => {
  expect(hints([pair([2, 4], [3, 5])], "[\n  {\n    a\n  }\n]", "[\n\n  {\n    a\n  },\n]")).toEqual([]);
});

test("lines that are only indented in another way are counted with their entries", () => {
  const old = "[\n{\na\n}\n,{\nb\n}\n]";
  const now = "[\n  {\n    a\n  }\n,{\nb\n}\n]";
  expect(hints([pair([2, 4], [2, 4]), pair([5, 7], [5, 7])], old, now)).toEqual([
    ["list.json", expect.stringContaining("entry is only written in another way"), 1, 3],
  ]);
  expect(hints([pair([2, 4], [2, 4]), pair([5, 7], [5, 7])], old, now.replace("\nb\n", "\n b\r\n"))).toEqual([
    ["list.json", expect.stringContaining("entries are only written in another way"), 2, 4],
  ]);
});

test("lines that were joined count, though none is new", () => {
  expect(hints([pair([1, 3], [1, 2])], "{\n\na }", "{\na }")).toEqual([["list.json", expect.any(String), 1, 1]]);
});

test("entries that stand in another file unchanged are counted as such", () => {
  const moved = pair([1, 1], [1, 1], "new.json");
  expect(hints([moved, moved], "{}", "{}")).toEqual([
    ["new.json", expect.stringContaining("entries stand here unchanged"), 2, { code: "list.json" }],
  ]);
});
