import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readYaml } from "../../src/config/yaml.ts";
import { say } from "../say.ts";

const TEXT = `# a comment
name: one
lists:
  - files: a.json
    "entries": '$[*]'
  - &second
    files: [b.json, c.json]
    fields: { name: $.name,
      logo: $.logo }
again: *second
empty:
`;

describe("readYaml", () => {
  const document = readYaml(TEXT);
  if (!document.ok) throw new Error(say(document.message));

  test("reads the value", () => {
    expect(document.value).toEqual({
      name: "one",
      lists: [
        { files: "a.json", entries: "$[*]" },
        { files: ["b.json", "c.json"], fields: { name: "$.name", logo: "$.logo" } },
      ],
      again: { files: ["b.json", "c.json"], fields: { name: "$.name", logo: "$.logo" } },
      empty: null,
    });
  });

  test.each<[PropertyKey[], string, string]>([
    [[], "2:1", "2:1"],
    [["name"], "2:1", "2:7"],
    [["lists", 0], "4:5", "4:5"],
    [["lists", 0, "files"], "4:5", "4:12"],
    [["lists", 0, "entries"], "5:6", "5:17"],
    [["lists", 1, "files", 1], "7:21", "7:21"],
    [["lists", 1, "fields", "logo"], "9:7", "9:13"],
    [["again", "fields", "logo"], "9:7", "9:13"],
    [["again"], "10:1", "10:9"],
    [["empty"], "11:1", "11:1"],
    [["lists", 7, "files"], "3:1", "4:3"],
    [["nothing", "here"], "2:1", "2:1"],
  ])("knows where %j stands", (path, key, value) => {
    const told = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
    expect([told(document.keyAt(path)), told(document.valueAt(path))]).toEqual([key, value]);
  });

  test.each(["", "\n\n", "# only a comment\n", "---\n"])("%j has no value", (text) => {
    expect(readYaml(text)).toMatchObject({ ok: true, value: null });
  });

  test("counts lines with any line end", () => {
    const read = readYaml("a: 1\r\nb: 2\r\n");
    expect(read.ok && read.keyAt(["b"])).toEqual({ line: 2, column: 1 });
  });

  test.each([
    ["a: 1\na: 2", 2, 1, "duplicated mapping key"],
    ["a: [1", 1, 6, "unexpected end"],
    ["a:\n\tb: 1", 2, 1, "tab characters"],
    ["a: !thing 1", 1, 4, "unknown scalar tag"],
    ["a: !!js/function 'x'", 1, 4, "unknown scalar tag"],
    ["a: *nothing", 1, 5, "unidentified alias"],
    ["a: &x [*x]", 1, 9, "stands for a value that holds it"],
    ["a: 1\n---\nb: 2", 3, 1, "more than one document"],
    ["? [a]\n: b", 1, 1, "complex keys"],
    ["x: {__proto__: 1}", 1, 5, "__proto__"],
    ['x: {"__pro\\x74o__": 1}', 1, 6, "__proto__"],
    [`${"[".repeat(200)}${"]".repeat(200)}`, 1, 30, "nesting"],
    [`a: ${"x".repeat(70_000)}`, 1, 1, "longer than 64 KB"],
  ])("%j is an error with its place", (text, line, column, told) => {
    const read = readYaml(text);
    expect(read).toMatchObject({ ok: false, line, column });
    expect(!read.ok && say(read.message)).toContain(told);
  });

  test("aliases that stand for billions of values are refused at once", () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 12; i += 1) {
      const before = String.fromCharCode(96 + i);
      lines.push(
        `${String.fromCharCode(97 + i)}: &${String.fromCharCode(97 + i)} [${`*${before}, `.repeat(9)}*${before}]`,
      );
    }
    const read = readYaml(lines.join("\n"));
    expect(!read.ok && say(read.message)).toContain("stand for more than");
  });

  test("more aliases than anybody needs are refused", () => {
    expect(readYaml(`a: &a 1\nb: [${"*a, ".repeat(300)}]`)).toMatchObject({ ok: false });
  });

  test("never fails, whatever it is given", () => {
    const piece = fc.constantFrom(
      "a",
      ": ",
      "\n",
      "- ",
      "  ",
      "&x ",
      "*x",
      "[",
      "]",
      "{",
      "}",
      ", ",
      "'",
      '"',
      "|",
      ">",
      "#",
      "!",
      "?",
      "%",
      "---\n",
      "\t",
      "<<",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const read = readYaml(pieces.join(""));
        expect(typeof read.ok).toBe("boolean");
      }),
      { numRuns: 5000 },
    );
  });
});
