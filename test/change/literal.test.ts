import { describe, expect, test } from "@jest/globals";
import { linesOf, memberOf, plainValue, sourceOf } from "../../src/change/tree.ts";
import { parseText, valueIn } from "./read-text.ts";

function named(text: string, name: string, file = "list.jsx") {
  const member = memberOf(parseText(text, file).root ?? undefined, name);
  return member && plainValue(member.value);
}

describe("the values of a module", () => {
  test.each([
    ["'a'", "a"],
    ['"a\\u00e9\\n"', "aé\n"],
    ["`two\n    lines`", "two\n    lines"],
    ["`a\\`b`", "a`b"],
    ["'a' + \"b\" + `c`", "abc"],
    ["('a' + 'b')", "ab"],
    ["-5", -5],
    ["+5", 5],
    ["1_000", 1000],
    ["0x10", 16],
    ["true", true],
    ["null", null],
    ["[]", []],
    ["{ 'a-b': 1, 2: 3, [`c`]: 4 }", { "a-b": 1, 2: 3, "[`c`]": 4 }],
  ])("%s is read", (source, value) => {
    const read = named(`const x = ${source};`, "x");
    expect(JSON.stringify(read)).toBe(JSON.stringify(value));
  });

  test.each([
    "undefined",
    "fooLogo",
    "1n",
    "/a+/",
    `\`a\${1}b\``,
    "'a' + b",
    "1 + 2",
    "'a' - 'b'",
    "f(1, { a: 2 })",
    "a ? 'b' : 'c'",
    "() => 1",
    "<Logo size={1} alt='a' />",
    "<b>it's</b>",
    "!0",
    "-a",
    "Object.freeze([])",
    "new Map()",
  ])("%s is code: its own source", (source) => {
    expect(named(`const x = [${source}];`, "x")).toEqual([source]);
  });

  test("an object's members: shorthand, methods, computed keys as code; spread is left out", () => {
    const text = "const x = { logo, size: 1, f() { return 1; }, [key]: 2, ...others };";
    expect(named(text, "x")).toEqual({ logo: "logo", size: 1, f: "f() { return 1; }", "[key]": 2 });
  });

  test("keys that objects have by nature stay plain keys", () => {
    const value = named("const x = { __proto__: 1, constructor: 2 };", "x");
    expect(JSON.stringify(value)).toBe('{"__proto__":1,"constructor":2}');
    expect(Object.getPrototypeOf(value)).toBeNull();
  });

  test("types are looked through", () => {
    const text = "export const x: readonly A[] = [{ a: <B>'c', d: e! }] as const satisfies readonly A[];";
    expect(named(text, "x", "list.ts")).toEqual([{ a: "c", d: "e" }]);
    expect(named("const x = [{ a: <B /> }] as const;", "x", "list.tsx")).toEqual([{ a: "<B />" }]);
  });

  test("comments are stepped over", () => {
    expect(named("/* a */ const x = [ // b\n 1, /* c */ 2, // d\n];", "x")).toEqual([1, 2]);
  });
});

describe("the names of a module", () => {
  test.each([
    ["export default [1];"],
    ["const list = [1];\nexport default list;"],
    ["export default list;\nconst list = [1];"],
    ["const list = [1];\nexport { list as default };"],
    ["const list = [1];\nexport { list as 'default' };"],
    ["module.exports = [1];"],
    ["let list = [1];\nmodule.exports = list;"],
    ["const list = [1] as const;\nexport default list as readonly number[];"],
  ])("%s has a default", (text) => {
    expect(valueIn(parseText(text, text.includes(" as const") ? "list.ts" : "list.js"))).toEqual([1]);
  });

  test("several lists, exported or not", () => {
    const { root } = parseText("const a = [1], b = [2];\nexport const c = [3];\nexports.d = [4];\nvar e;\n", "list.js");
    expect(root && plainValue(root)).toEqual({ a: [1], b: [2], c: [3], d: [4] });
  });

  test.each([
    ["export default function Page() { return <p>a</p>; }", "code"],
    ["export default () => [];", "code"],
    ["export default class {}", "code"],
  ])("%s is code", (text, kind) => {
    expect(parseText(text, "list.jsx").main?.kind).toBe(kind);
  });

  test.each(["export default missing;", "export { a } from './a';\nimport b from './b';", "", "f();"])(
    "%j names nothing",
    (text) => {
      const parsed = parseText(text, "list.js");
      expect(parsed).toMatchObject({ main: null, clean: true, problems: [] });
      expect(parsed.root && plainValue(parsed.root)).toEqual({});
    },
  );
});

describe("places in a module", () => {
  test.each([
    ["\n", "line feeds"],
    ["\r\n", "carriage returns before them"],
    ["\n\u2028", "line separators, which are none to git"],
  ])("an object stands from its { to its } (%j: %s)", (end) => {
    const text = [
      "import a from './a.svg';",
      "export default [",
      "  {",
      "    name: `two",
      "lines`,",
      "  },",
      "];",
      "",
    ].join(end);
    const source = sourceOf("list.js", text);
    const { main } = parseText(text, "list.js");
    const [item] = main?.kind === "list" ? main.items : [];
    expect(item && linesOf(source, item)).toEqual({ startLine: 3, endLine: 6 });
    const name = item && memberOf(item, "name");
    expect(name && linesOf(source, name)).toEqual({ startLine: 4, endLine: 5 });
  });
});
