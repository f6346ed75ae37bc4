import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readChange } from "../../src/change/read.ts";
import { readerFor } from "../../src/change/readers.ts";
import { readingsFrom } from "../../src/change/reread/readings.ts";
import { originOf } from "../../src/change/reread/splice.ts";
import { type Node, sourceOf } from "../../src/change/tree.ts";
import type { Format } from "../../src/model/config.ts";
import { type LargeFormat, largeListing } from "../bench/large.ts";
import { differenceIn } from "./same-tree.ts";

const runs = { numRuns: 80, seed: 33 };
const FORMATS: readonly LargeFormat[] = ["json", "yaml", "markdown", "csv", "toml", "text"];
const SCRAPS = [
  "",
  "x",
  " ",
  "\n",
  "- ",
  "# y\n",
  '"',
  ",",
  "]",
  "}",
  "a: 1\n",
  "<!--",
  "```\n",
  "&a ",
  "[z]: y\n",
  "\r\n",
];

/** Lines go, come, or come again; and scraps come anywhere. */
const edit = fc.record({
  at: fc.nat({ max: 10_000 }),
  taken: fc.nat({ max: 12 }),
  lines: fc.nat({ max: 12 }),
  scrap: fc.constantFrom(...SCRAPS),
});
type Choice = { readonly at: number; readonly taken: number; readonly lines: number; readonly scrap: string };

function edited(text: string, { at, taken, lines, scrap }: Choice): string {
  const all = text.split("\n");
  const line = at % all.length;
  const again = all.slice(at % 7, (at % 7) + lines);
  const head = scrap === "" ? [] : [scrap];
  return [...all.slice(0, line), ...again, ...head, ...all.slice(line + taken)].join("\n");
}

function textsOf(format: LargeFormat, size: number): { readonly base: string; readonly head: string } {
  const { mergeBase, head } = largeListing(format, size, "added").sides;
  return { base: mergeBase.files[0]?.text ?? "", head: head.files[0]?.text ?? "" };
}

function inside(node: Node): readonly Node[] {
  if (node.kind === "list") return node.items;
  return node.kind === "object" ? node.members.map(({ value }) => value) : [];
}

/** The nodes of one tree that stand in another, at the same or another place. */
function shared(one: Node, other: Node): number {
  const known = new Set<Node>();
  const remember = (node: Node): void => {
    known.add(node);
    for (const each of inside(node)) remember(each);
  };
  remember(one);
  const count = (node: Node): number =>
    known.has(originOf(node)) ? 1 : inside(node).reduce((sum, each) => sum + count(each), 0);
  return count(other);
}

describe.each(FORMATS)("%s", (format) => {
  const { base } = textsOf(format, 6000);

  test("what was read before is not read again, but around the difference", () => {
    const { base: before, head } = textsOf(format, 60_000);
    const read = readingsFrom();
    const [old, now] = [before, head].map((text) => read(format, sourceOf("list", text)).root);
    if (old == null || now == null) throw new Error("a listing that cannot be read");
    expect(shared(old, now)).toBeGreaterThan(3);
    expect(differenceIn(read(format, sourceOf("list", head)), readerFor(format)(sourceOf("list", head)))).toBeNull();
  });

  test("the same text is the same reading", () => {
    const read = readingsFrom();
    expect(read(format, sourceOf("list", base))).toBe(read(format, sourceOf("list", base)));
    expect(read(format, sourceOf("other", base))).not.toBe(read(format, sourceOf("list", base)));
  });

  test("whatever the edits, it is read as if nothing was read before", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 2 }), fc.boolean(), (edits, swapped) => {
        const other = edits.reduce(edited, base);
        const [one, two] = swapped ? [other, base] : [base, other];
        const read = readingsFrom();
        read(format, sourceOf("list", one));
        expect(differenceIn(read(format, sourceOf("list", two)), readerFor(format)(sourceOf("list", two)))).toBeNull();
      }),
      runs,
    );
  });

  test("one entry added to many is the one that is told", () => {
    const { sides, config } = largeListing(format, 60_000, "added");
    const { change } = readChange(sides, config);
    expect(change).toMatchObject({
      removed: [],
      moved: [],
      renamed: [],
      edited: [],
      reordered: [],
      problems: [],
      hints: [],
    });
    expect(change.added).toHaveLength(1);
  });
});

test.each([
  ["json", '[1, {"a": [2, 3]}, 4]', '[1, {"a": [2]}, {"b": [3]}, 4]'],
  ["json", '[{"a": 1}, {"b": 2}]', '[{"a": 1}, {"c": 1}], [{"b": 2}]'],
  ["json", '{"a": 1, "b": 2}', '{"a": 1, "b": 3, "b": 2}'],
  ["jsonc", "[1, 2, /* x */ 3]", "[1, 2, /* x 3]"],
  ["jsonc", "[1, // x\n 2]", "[1, // x 2]"],
  ["yaml", "a:\n  - |\n    x\n  - y\n", "a:\n  - |\n    x\n    # z\n  - y\n"],
  ["yaml", "- |+\n  x\n- y\n", "- |+\n  x\n\n\n- y\n"],
  ["yaml", "- &a x\n- b\n- *a\n", "- &a x\n- &a b\n- *a\n"],
  ["yaml", "x: [\n  a,\n  b\n]\n", "x: [\n  a,\n  c,\n  b\n]\n"],
  ["yaml", "x: {\n  a: 1,\n  b: 2\n}\n", "x: {\n  a: 1,\n  c: 1,\n  b: 2\n}\n"],
  ["yaml", "a:\n- b\n- c\n", "a:\n- b\n- c\nd: e\n"],
  ["yaml", "- a\n- b\n", "- a\n---\n- b\n"],
  ["yaml", "a: 1\nb: 2\nc: 3\n", "a: 1\nb: 2\na: 4\nc: 3\n"],
  ["csv", "a,b\n1,2\n3,4\n", 'a,b\n1,"2\n3,4\n'],
  ["yaml", "- a: 1\n  b: 2\n  c: 3\n", "- a: 1\n  : 2\n  c: 3\n"],
  ["csv", "a,b\n1,2\n3,4\n", "a,b\n1,23,4\n"],
  ["text", "a\nb\n", "ab\n"],
  ["toml", '[[a]]\nx = 1\n[[a]]\ny = """\n[[a]]\n"""\n', '[[a]]\nx = """\n[[a]]\ny = """\n[[a]]\n"""\n'],
  ["toml", "[a]\nx = 1\n[b]\ny = 2\n", "[a]\nx = 1\n[a]\ny = 2\n"],
  ["markdown", "## A\n- [a](b)\n## B\n- [c](d)\n", "## A\n<!--\n- [a](b)\n## B\n- [c](d) -->\n"],
  ["markdown", "## A\n- [a](b)\n## B\n- [c][d]\n\n[d]: e\n", "## A\n- [a](b)\n\n[d]: f\n## B\n- [c][d]\n\n[d]: e\n"],
  ["markdown", "# T\n## A\n- [a](b)\n## B\n- [c](d)\n", "# T\n## A\n- [a](b)\n# U\n## B\n- [c](d)\n"],
  ["markdown", "## A\n- [a](b)\n## B\n- [c](d)\n", "## A\n```\n- [a](b)\n## B\n- [c](d)\n```\n"],
] as const satisfies readonly (readonly [Format, string, string])[])(
  "%s: what begins before the difference may end behind it: %j, %j",
  (format, base, head) => {
    for (const [one, other] of [
      [base, head],
      [head, base],
    ] as const) {
      const read = readingsFrom();
      read(format, sourceOf("list", one));
      expect(
        differenceIn(read(format, sourceOf("list", other)), readerFor(format)(sourceOf("list", other))),
      ).toBeNull();
    }
  },
);
