import { describe, expect, test } from "@jest/globals";
import { isCostly } from "../../src/change/formats/module/costly.ts";
import { parseModule } from "../../src/change/formats/module/syntax.ts";
import { sourceOf } from "../../src/change/tree.ts";
import { causes, parseText, valueIn } from "./read-text.ts";

const SIZE = 150_000;

describe("texts that are made to hurt", () => {
  test.each([
    "[",
    "{",
    '{"a":',
    "[{",
    ",",
    '"',
    '"\n',
    "'",
    "`",
    "`${",
    "a ",
    "a:",
    "a,",
    "\\",
    '"\\',
    "/*",
    "/**/",
    "//",
    "<<<<<<< \n",
    " ",
    "\n",
    '"a" "b" ',
    '"a": 1, ',
    "f(",
    "x:{",
    "a<b>(",
    "async <T>(a=",
    "<a>",
    "a=>",
    "“",
    "🦊",
    "'a' + ",
    '{"a":1,"b":2,"a":3,"b":4,',
  ])("%j over and over is read in a time that grows with the size alone", (unit) => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length));
    const begun = performance.now();
    parseText(`[${text}`, "list.json");
    parseText(`export default [${text}`, "list.js");
    parseText(`export default [${text}`, "list.tsx");
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  test("brackets deeper than 200 are a problem, in every format", () => {
    for (const [file, before] of [
      ["list.json", ""],
      ["list.js", "export default "],
    ] as const) {
      const fine = parseText(`${before}${"[".repeat(200)}${"]".repeat(200)}`, file);
      expect(fine).toMatchObject({ clean: true, problems: [] });
      for (const depth of [201, 100_000]) {
        const deep = parseText(`${before}${"[".repeat(depth)}${"]".repeat(depth)}`, file);
        expect(causes(deep.problems)).toEqual([`1:${before.length + 201} nested too deep`]);
        expect(deep.clean).toBe(false);
      }
    }
  });

  test("more values than memory should hold are not read", () => {
    const parsed = parseText(`[${"1,".repeat(1_600_000)}1]`);
    expect(causes(parsed.problems).map((cause) => cause.replace(/^\S+ /, ""))).toEqual(["too many values"]);
    expect(parsed.clean).toBe(false);
  });

  test("a module that would keep the parser busy is read all the same, and says so", () => {
    const text = `const x = ${"a<b>(".repeat(30)};\n\nexport default [{ name: 'A' }];\n`;
    const parsed = parseText(text, "list.ts");
    expect(valueIn(parsed)).toEqual([{ name: "A" }]);
    expect(parsed.problems.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(parsed.clean).toBe(false);
    expect(parseModule(sourceOf("list.ts", text)).ast).toBeNull();
  });

  test.each([
    ["size", "1;".repeat(1_000_001), true],
    ["comments on one line", "/**/".repeat(100_000), true],
    ["comments on lines of their own", "/**/\n".repeat(100_000), false],
    ["a few type arguments", "f<a>(1);".repeat(6), false],
    ["many type arguments", "f<a>(1);".repeat(7), true],
  ])("what is costly: %s", (_, text, costly) => {
    expect(isCostly(text, ["typescript"])).toBe(costly);
  });
});
