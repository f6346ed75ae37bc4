import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Node, plainValue } from "../../src/change/tree.ts";
import { causes, parseText, valueIn } from "./read-text.ts";

const runs = { numRuns: 300, seed: 20 };
const SCRAPS =
  `" ' \` , { } [ ] : \\ // /* */ “ ” <<<<<<<HEAD ======= >>>>>>>main \u00a0 \u2028 01 -1.5e3 true nul name "name" ... => ( ) ;`.split(
    " ",
  );
const scrap = fc.oneof(
  fc.constantFrom(...SCRAPS, "\n", "\r\n", "\t", "${"),
  fc.string({ maxLength: 4, unit: "binary" }),
);
const soup = fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join(""));

const address = fc.stringMatching(/^https:\/\/[a-z]{3,9}\.example\/[a-z]{2,9}$/);
const card = fc.record({
  name: fc.stringMatching(/^[A-Z][a-z]{2,8}$/),
  text: fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8}){2,9}\.$/),
  urls: fc.array(fc.record({ label: fc.constantFrom("GitHub", "Website"), url: address }), {
    minLength: 1,
    maxLength: 2,
  }),
  stars: fc.nat({ max: 9999 }),
});
const cards = fc.uniqueArray(card, { minLength: 3, maxLength: 6, selector: ({ name }) => name });

/** The same list as people write it in a module. */
function asModule(list: readonly object[]): string {
  const body = JSON.stringify(list, null, 2)
    .replaceAll(/"(\w+)": /g, "$1: ")
    .replaceAll(/: "([^"\\']*)"/g, ": '$1'")
    .replaceAll(/([}\]'\d])\n/g, "$1,\n");
  return `import a from './a.svg';\n\nconst list = ${body};\n\nexport default list;\n`;
}

/** Takes one mark away; none stands inside a text. */
function without(text: string, choice: number): string {
  const marks = [...text.matchAll(/[{}[\],"']/g)];
  const at = marks[choice % marks.length]?.index ?? 0;
  return text.slice(0, at) + text.slice(at + 1);
}

function spans(node: Node, from: number, to: number): boolean {
  if (node.start < from || node.end > to || node.start > node.end) return false;
  if (node.kind === "list") return node.items.every((item) => spans(item, node.start, node.end));
  return node.kind !== "object" || node.members.every(({ value }) => spans(value, node.start, node.end));
}

describe("whatever the text", () => {
  test("JSON: nothing is told exactly where JSON.parse is content, and the values are the same", () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.json({ maxDepth: 4 })), (text) => {
        const parsed = parseText(text);
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          expect(parsed.clean).toBe(false);
          expect(parsed.problems).not.toEqual([]);
          return;
        }
        const told = causes(parsed.problems).filter((cause) => !/doubled key|run into one/.test(cause));
        expect(told).toEqual([]);
        if (parsed.problems.length === 0) expect(JSON.stringify(valueIn(parsed))).toBe(JSON.stringify(value));
      }),
      { ...runs, numRuns: 2000 },
    );
  });

  test.each(["list.json", "list.jsx", "list.ts"])(
    "%s: it is read to its end, and what is read stands in it",
    (file) => {
      fc.assert(
        fc.property(soup, (text) => {
          const { root, problems } = parseText(file === "list.json" ? text : `export default [${text}`, file);
          if (root !== null) {
            plainValue(root);
            if (file === "list.json") expect(spans(root, 0, text.length)).toBe(true);
          }
          for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
        }),
        runs,
      );
    },
  );
});

describe("one mark missing in a list costs at most the entry that it stood in", () => {
  test.each([
    ["list.json", (list: readonly object[]) => JSON.stringify(list, null, 2)],
    ["list.js", asModule],
  ])("%s", (file, write) => {
    fc.assert(
      fc.property(cards, fc.nat(), (list, choice) => {
        const text = write(list);
        expect(JSON.stringify(valueIn(parseText(text, file)))).toBe(JSON.stringify(list));
        const parsed = parseText(without(text, choice), file);
        const read = new Set(([valueIn(parsed)].flat() as unknown[]).map((entry) => JSON.stringify(entry)));
        const lost = list.filter((entry) => !read.has(JSON.stringify(entry)));
        expect(lost.length).toBeLessThanOrEqual(1);
        expect(parsed.problems.length).toBeLessThanOrEqual(2);
      }),
      runs,
    );
  });
});
