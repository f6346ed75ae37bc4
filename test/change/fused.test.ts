import { describe, expect, test } from "@jest/globals";
import { linesOf, sourceOf } from "../../src/change/tree.ts";
import { causes, messages, parseText, valueIn } from "./read-text.ts";

const FUSED = `[
  {
    "name": "Ferry",
    "stars": 3
    "name": "Barge",
    "stars": 4
  }
]`;

describe("two entries that ran into one", () => {
  test.each([
    ["without a comma", FUSED],
    ["with a comma, so that other parsers see nothing", FUSED.replace("3\n", "3,\n")],
  ])("%s are two entries again", (_, text) => {
    const parsed = parseText(text);
    expect(valueIn(parsed)).toEqual([
      { name: "Ferry", stars: 3 },
      { name: "Barge", stars: 4 },
    ]);
    expect(causes(parsed.problems)).toEqual(["5:5 two entries run into one on line 5"]);
    expect(parsed.clean).toBe(false);
    const source = sourceOf("list.json", text);
    const items = parsed.root?.kind === "list" ? parsed.root.items : [];
    expect(items.map((item) => linesOf(source, item))).toEqual([
      { startLine: 2, endLine: 4 },
      { startLine: 5, endLine: 7 },
    ]);
  });

  test("the same in a module", () => {
    const text = "export default [\n  {\n    name: 'a',\n    url: 'x'\n    name: 'b',\n    url: 'y',\n  },\n];\n";
    const parsed = parseText(text, "list.js");
    expect(valueIn(parsed)).toEqual([
      { name: "a", url: "x" },
      { name: "b", url: "y" },
    ]);
    expect(causes(parsed.problems)).toEqual(["5:5 two entries run into one on line 5"]);
  });

  test("three in one", () => {
    const text = '[{"a": 1, "b": 1, "a": 2, "b": 2, "a": 3, "b": 3}]';
    expect(valueIn(parseText(text))).toEqual([
      { a: 1, b: 1 },
      { a: 2, b: 2 },
      { a: 3, b: 3 },
    ]);
  });
});

describe("doubled keys that are no fusion", () => {
  test.each([
    ["of equal value: a warning", '{"a": 1, "a": 1}', "warning", { a: 1 }],
    ["of other value: an error, and the last one counts", '{"a": 1, "a": 2}', "error", { a: 2 }],
    ["nested", '[{"x": [{"a": {"b": 1, "b": 2}}]}]', "error", [{ x: [{ a: { b: 2 } }] }]],
    ["one above the other", '[{"n": 1, "n": 2, "t": 1, "t": 2}]', "error", [{ n: 2, t: 2 }]],
  ])("%s", (_, text, severity, value) => {
    const parsed = parseText(text);
    expect(valueIn(parsed)).toEqual(value);
    expect(parsed.problems.map((problem) => problem.severity)).toEqual([severity]);
    expect(parsed.clean).toBe(true);
  });

  test("say where the first one stands", () => {
    const { problems } = parseText('{\n"a": 1,\n"b": 2,\n"a": 3\n}');
    expect(causes(problems)).toEqual(["4:1 doubled key a on line 4"]);
    expect(messages(problems)).toEqual([
      "The key a stands twice in the same object, on line 2 already: only the last one counts. Take one of them away.",
    ]);
  });
});
