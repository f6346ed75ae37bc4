import { describe, expect, test } from "@jest/globals";
import { beginsWithName, checkPath, firstValue, parentOf, pathOf, select, selectsMany } from "../../src/change/path.ts";
import { plainValue, sourceOf } from "../../src/change/tree.ts";
import { parseText, written } from "./read-text.ts";

const TEXT = `{
  "name": "Ferry",
  "10": "ten", "9": "nine",
  "__proto__": {"a": 1},
  "urls": [{"label": "GitHub", "url": "g"}, {"label": "Website", "url": "w"}, "x", null],
  "twice": 1, "twice": 2
}`;

function selected(path: string, text = TEXT): readonly string[] {
  const source = sourceOf("list.json", text);
  const { root } = parseText(text);
  if (root === null) throw new Error("nothing was read");
  return select(pathOf(path), root).map(({ node }) => written(source, node));
}

describe("paths", () => {
  test.each([
    ["$.name", ['"Ferry"']],
    ["$['name']", ['"Ferry"']],
    ["$.urls[0].label", ['"GitHub"']],
    ["$.urls[-1]", ["null"]],
    ["$.urls[9]", []],
    ["$.urls[*].url", ['"g"', '"w"']],
    ["$.urls[?@.label == 'GitHub'].url", ['"g"']],
    ["$.urls[?match(@.label, '[Gg]it[Hh]ub')].url", ['"g"']],
    ["$.urls[?search(@.label, 'site')].url", ['"w"']],
    ["$.urls[?match(@.label, '(')].url", []],
    ["$.urls[?@.label == 'Docs'].url", []],
    ["$.urls[1:3]", ['{"label": "Website", "url": "w"}', '"x"']],
    ["$..url", ['"g"', '"w"']],
    ["$['9','name']", ['"nine"', '"Ferry"']],
    ["$.twice", ["2"]],
    ["$.__proto__.a", ["1"]],
    ["$.constructor", []],
    ["$.name.length", []],
    ["$.name[0]", []],
    ["$.urls.label", []],
    ["$", [TEXT]],
  ])("%s selects nodes at their places", (path, texts) => {
    expect(selected(path)).toEqual(texts);
  });

  test("a wildcard takes members in the file's order, doubled ones once", () => {
    expect(selected("$.*")).toEqual([
      '"Ferry"',
      '"ten"',
      '"nine"',
      '{"a": 1}',
      '[{"label": "GitHub", "url": "g"}, {"label": "Website", "url": "w"}, "x", null]',
      "2",
    ]);
  });

  test("a member's value comes with its member", () => {
    const { root } = parseText(TEXT);
    expect(root && select(pathOf("$.urls[?@.url == 'w'].label"), root).map(({ member }) => member?.key)).toEqual([
      "label",
    ]);
    expect(root && select(pathOf("$.urls[0]"), root)[0]?.member).toBeNull();
  });

  test("the first value", () => {
    const { root } = parseText(TEXT);
    expect(root && firstValue(pathOf("$.urls[*]"), root)).toEqual({ label: "GitHub", url: "g" });
    expect(root && firstValue(pathOf("$.none"), root)).toBeUndefined();
    expect(root && plainValue(root)).toMatchObject({ twice: 2 });
  });

  test("more items than an argument list can hold", () => {
    const text = `[${"1,".repeat(200_000)}1]`;
    expect(selected("$[?@ == 1]", text)).toHaveLength(200_001);
    expect(selected("$[*]", text)).toHaveLength(200_001);
  });

  test("what kind of path it is", () => {
    expect(["$[*]", "$.a", "$.a[?@.b]", "$[0]", "$"].map((path) => selectsMany(pathOf(path)))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(["$[*]", "$.a[*]", "$..a", "$['a']"].map((path) => beginsWithName(pathOf(path)))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(parentOf(pathOf("$.a[*]")).text).toBe("$.a");
    expect(pathOf("$.a[*]")).toBe(pathOf("$.a[*]"));
  });
});

describe("checkPath", () => {
  test.each(["$", "$.name", "$[*]", "$.urls[?@.label == 'GitHub'].url", "$..a", "$[?count(@.*) > 1]"])(
    "%s is a path",
    (path) => expect(checkPath(path)).toBeNull(),
  );

  test.each([
    ["", "a path begins with $"],
    ["name", "expected '$'"],
    ["$.name[", "unclosed"],
    ["$.a b", "expected"],
    ["$[?nearest(@.a)]", "no such function 'nearest'"],
    ["$[?match(@.a)]", "match"],
    [`$${".a".repeat(600)}`, "at most 1000 characters"],
  ])("%j is none", (path, reason) => expect(checkPath(path)).toContain(reason));
});
