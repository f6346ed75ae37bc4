import { describe, expect, test } from "@jest/globals";
import { readFrontMatter } from "../../src/change/formats/front-matter/front-matter.ts";
import { plainValue, sourceOf } from "../../src/change/tree.ts";
import { say } from "../say.ts";

function read(text: string) {
  const { root, problems, clean } = readFrontMatter(sourceOf("a.md", text));
  return {
    value: root === null ? null : JSON.parse(JSON.stringify(plainValue(root))),
    problems: problems.map(({ line, column, cause }) => `${line}:${column}: ${cause && say(cause)}`),
    clean,
  };
}

describe("front matter", () => {
  test("YAML between dashes; the text below is nothing", () => {
    const text = "---\nname: Ferry\ntags:\n  - boat\n---\n\n# Ferry\n\nname: not this\n---\nnor: this\n";
    expect(read(text)).toEqual({ value: { name: "Ferry", tags: ["boat"] }, problems: [], clean: true });
  });

  test("TOML between plus signs", () => {
    const text = '+++\nname = "Ferry"\n[links]\ncode = "x"\n+++\n---\na: b\n---\n';
    expect(read(text)).toEqual({ value: { name: "Ferry", links: { code: "x" } }, problems: [], clean: true });
  });

  test("CRLF, blanks after the marks, dots at the end, no line end", () => {
    expect(read("--- \r\nname: Ferry\r\n---\r\ntext").value).toEqual({ name: "Ferry" });
    expect(read("---\nname: Ferry\n...\ntext").value).toEqual({ name: "Ferry" });
    expect(read("\uFEFF---\nname: Ferry\n---\n").problems).toEqual([]);
    expect(read("---\nname: Ferry\n---")).toEqual({ value: { name: "Ferry" }, problems: [], clean: true });
  });

  test("a rule further down, and a fence of dashes, are text", () => {
    expect(read("---\nname: Ferry\n---\n\nOne\n\n---\n\nTwo\n")).toEqual({
      value: { name: "Ferry" },
      problems: [],
      clean: true,
    });
  });

  test.each([
    ["no block", "# Ferry\n\nA boat.\n", null, "1:1: no block of fields at the top"],
    [
      "a block that is not at the top",
      "\n\n---\nname: Ferry\n---\n",
      { name: "Ferry" },
      "3:1: block of fields not at the top",
    ],
    [
      "a block that is not closed",
      "---\nname: Ferry\ntags:\n  - boat\n\n# Ferry\n\nA boat: it floats.\n",
      { name: "Ferry", tags: ["boat"] },
      "1:1: `---` missing after the fields",
    ],
    [
      "an unclosed block of TOML",
      '+++\nname = "Ferry"\n\nA boat.\n',
      { name: "Ferry" },
      "1:1: `+++` missing after the fields",
    ],
    ["a block without fields", "---\n\n# none\n---\ntext\n", null, "1:1: no fields at the top"],
  ])("%s is a problem", (_, text, value, problem) => {
    expect(read(text)).toEqual({ value, problems: [problem], clean: false });
  });

  test("mistakes inside keep their places", () => {
    const { problems, clean } = read("---\nname: Ferry\ntext: a boat: it floats\n---\n\nbelow: it: is\n");
    expect([problems, clean]).toEqual([["3:7: missing quotation marks on line 3"], false]);
  });

  test.each(["---\n", "\n", "a: b\n", "- ", "#\n", "+++\n", " "])("%j many times takes little time", (piece) => {
    const begun = performance.now();
    read(`---\n${piece.repeat(300_000 / piece.length)}`);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
