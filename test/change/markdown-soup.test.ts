import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readMarkdown } from "../../src/change/formats/markdown/markdown.ts";
import { type Node, sourceOf } from "../../src/change/tree.ts";

const runs = { numRuns: 150, seed: 28 };
const FILE = "readme.md";

const SCRAPS = [
  ..."[ ] ( ) ! < > ` ``` ~~~ * _ | \\ # ## - + 1. : = === --- :-- <!-- --> <a </a> [x] [a]: http:// & \t".split(" "),
  ..."\n \r\n - \n\n \n- \n| \n\t- <<<<<<<\u0020a\n =======\n >>>>>>>\u0020b\n".split(" "),
  "](",
  "[a](b)",
  "<a href='x'>",
  "https://a.example/b",
  "\u2028",
  "é",
  "👍",
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 3, unit: "binary" })), { maxLength: 60 })
  .map((parts) => parts.join(""));

/** Members of an entry may stand in any order, but each inside of the text. */
function spans(node: Node, length: number): boolean {
  if (node.start < 0 || node.end > length || node.start > node.end) return false;
  if (node.kind === "list") return node.items.every((item) => spans(item, length));
  return node.kind !== "object" || node.members.every(({ value }) => spans(value, length));
}

describe("whatever the text", () => {
  test("it is read to its end, and what is read stands in it in its order", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { root, problems } = readMarkdown(sourceOf(FILE, text));
        if (root?.kind !== "object") throw new Error("there is always a document");
        expect(spans(root, text.length)).toBe(true);
        const entries = root.members[0]?.value;
        if (entries?.kind !== "list") throw new Error("the document always has entries");
        for (const [i, entry] of entries.items.entries()) {
          expect(entry.start).toBeGreaterThanOrEqual(entries.items[i - 1]?.end ?? 0);
          expect(entry.end).toBeGreaterThan(entry.start);
        }
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { ...runs, numRuns: 1500 },
    );
  });

  test.each([
    "[",
    "![",
    "](",
    "[](",
    "[](a",
    "[a][",
    "[a](b",
    "[]((((",
    "[](<",
    '[](a "',
    "`",
    "` `` ``` ",
    "<",
    "<a href=x>",
    "<!--",
    "<!-- -->",
    "http://",
    "\\",
    "|",
    "- ",
    "-\n",
    "- a\n",
    "- [a](b)\n",
    " - a\n  - b\n",
    "```\n````\n",
    "```a\n",
    "~~~\n",
    "a|b\n-|-\n",
    "|a|\n",
    "## a\n",
    "a\n===\n",
    "[a]: b\n",
    "---\na: b\n",
    "\n",
    "\t",
    "<<<<<<< a\n=======\n",
    "1. a\n",
    "[b](#c)\n",
    "<a name=\n",
    "* * *\n",
    "&amp;",
    "-[a](b)\n",
    "[a] (http://b\n",
    "\t- a\n\t\t- b\n",
  ])("%j again and again takes no longer than its length allows", (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const took = (given: string) => {
      const start = performance.now();
      readMarkdown(sourceOf(FILE, given));
      return performance.now() - start;
    };
    // Quadratic reading of that much takes minutes; what is linear takes a few hundred milliseconds on a busy machine.
    expect(took(text)).toBeLessThan(5000);
    expect(took(`a|b\n-|-\n- x ${text}`)).toBeLessThan(5000);
    expect(took(text.replaceAll("\n", " "))).toBeLessThan(5000);
  });
});
