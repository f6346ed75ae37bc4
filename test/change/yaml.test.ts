import { describe, expect, test } from "@jest/globals";
import { memberOf, sourceOf } from "../../src/change/tree.ts";
import { causesIn, entriesIn, jsonIn, linesIn, parseFile } from "./read-format.ts";
import { written } from "./read-text.ts";

const FLEET = `# all boats
fleet:
  - dock:
    name: North
    boats:
      # the oldest
      - boat:
        name: Ferry
        repo: https://github.com/quay/ferry # moved twice

      # soon gone
      - boat:
        name: Barge
        text: >-
          Carries sand,
          and coal.


      # nothing more here
  - dock:
    name: South
    boats:
      -
        name: "Tug"

      - { name: Raft,
          stars: 3 }
`;
const GROUPS = { groups: [{ each: "$.fleet[*]", named: "$.name" }], entries: "$.boats[*]" };

describe("YAML that parses", () => {
  test.each([
    ["\n", "line feeds"],
    ["\r\n", "carriage returns before them"],
  ])("an item stands from its dash to its last line that is neither blank nor a comment (%j: %s)", (end) => {
    expect(entriesIn("fleet.yml", FLEET.replaceAll("\n", end), GROUPS)).toEqual([
      "7-9 Ferry (North)",
      "12-16 Barge (North)",
      "23-24 Tug (South)",
      "26-27 Raft (South)",
    ]);
  });

  test("no final newline, and a dash of a list inside a list", () => {
    expect(linesIn("a.yaml", "- - a\n  - b\n- c")).toEqual(["1-2", "3-3"]);
  });

  test("the entry of a map stands from its key, in the order of the file", () => {
    const map = "10:\n  name: Ten\n\n2:\n  name: Two\n'x y':\n  name: Last\n# end\n";
    expect(entriesIn("a.yml", map)).toEqual(["1-2 Ten", "4-5 Two", "6-7 Last"]);
  });

  test("a file that is one entry is the entry as a whole", () => {
    expect(entriesIn("a.yml", "# lead\n---\nname: Ferry\nrepo: x\n\n", { entries: "$" })).toEqual(["1-5 Ferry"]);
  });

  test.each([
    [
      "words that older YAML took for something else",
      "[Yes, no, on, 2021-01-02, 1_000, 12:30]",
      ["Yes", "no", "on", "2021-01-02", "1_000", "12:30"],
    ],
    [
      "numbers, as long as they are written as usual",
      "[1, -2.5, 007, 1.10, 0x10, .inf]",
      [1, -2.5, "007", "1.10", "0x10", ".inf"],
    ],
    ["nothing and quotation marks", "[null, ~, '', \"a\\tb\", 'it''s']", [null, null, "", "a\tb", "it's"]],
    ["a text that is re-flowed", "- one\n  two\n- >\n  one\n  two\n", ["one two", "one two\n"]],
    ["tags of its own", "- !!str 3\n- !boat {a: 1}\n", ["3", { a: 1 }]],
    ["missing values", "- a:\n  b:\n-\n- c\n", [{ a: null, b: null }, null, "c"]],
    ["keys that are lists", "? [a, b]\n: 1\n", { "[a, b]": 1 }],
  ])("%s", (_, text, value) => {
    const parsed = parseFile("a.yml", text);
    expect(jsonIn(parsed)).toBe(JSON.stringify(value));
    expect(parsed).toMatchObject({ problems: [], clean: true });
  });

  test("several documents: those that are all lists are one", () => {
    expect(jsonIn(parseFile("a.yml", "---\n- 1\n...\n---\n- 2\n---\n"))).toBe("[1,2]");
    expect(jsonIn(parseFile("a.yml", "a: 1\n---\nb: 2\n"))).toBe('[{"a":1},{"b":2}]');
    expect(linesIn("a.yml", "- 1\n---\n- 2\n")).toEqual(["1-1", "3-3"]);
  });

  test("keys that objects have by nature are keys like others", () => {
    expect(jsonIn(parseFile("a.yml", "__proto__:\n  x: 1\nconstructor: 2\n"))).toBe(
      '{"__proto__":{"x":1},"constructor":2}',
    );
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  test("each value knows its place", () => {
    const text = "a: &x 'it''s'\nb: |\n  c\n\nd: [1, {e: f}] # g\n";
    const { root } = parseFile("a.yml", text);
    const source = sourceOf("a.yml", text);
    const places = ["a", "b", "d"].map((key) =>
      written(source, memberOf(root ?? undefined, key)?.value ?? { kind: "scalar", start: 0, end: 0, value: null }),
    );
    expect(places).toEqual(["'it''s'", "  c", "[1, {e: f}]"]);
  });
});

describe("anchors, aliases and merge keys", () => {
  const BASE =
    "base: &b\n  kind: boat\n  stars: 1\nboats:\n  - <<: *b\n    name: Ferry\n    stars: 2\n  - *b\n  - <<: [{kind: raft}, *b]\n    name: Raft\n";

  test("are followed; what an entry says itself comes first, then what is merged first", () => {
    expect(jsonIn(parseFile("a.yml", BASE))).toBe(
      JSON.stringify({
        base: { kind: "boat", stars: 1 },
        boats: [
          { kind: "boat", name: "Ferry", stars: 2 },
          { kind: "boat", stars: 1 },
          { kind: "raft", stars: 1, name: "Raft" },
        ],
      }),
    );
    expect(entriesIn("a.yml", BASE, { entries: "$.boats[*]" })).toEqual(["5-7 Ferry", "9-10 Raft"]);
  });

  test("an alias without an anchor is told, also where it stands for what holds it", () => {
    expect(causesIn("a.yml", "a: *x\n")).toEqual(["1:4 unknown alias *x"]);
    expect(causesIn("a.yml", "a: &a [*a]\n")).toEqual(["1:8 unknown alias *a"]);
    expect(parseFile("a.yml", "a: *x\n").clean).toBe(false);
  });

  test("cannot fill the memory: aliases of aliases, merge keys of merge keys", () => {
    const nine = (alias: string) => Array(9).fill(alias).join(", ");
    const lists = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${nine(`*a${i}`)}]`).join("\n");
    const bomb = `a0: &a0 [x]\n${lists}\n`;
    expect(causesIn("a.yml", bomb)).toEqual([expect.stringMatching(/^\d+:\d+ too many aliases$/)]);
    expect(jsonIn(parseFile("a.yml", bomb)).length).toBeLessThan(5_000_000);
    const merges = Array.from({ length: 300 }, (_, i) => `m${i + 1}: &m${i + 1}\n  <<: *m${i}\n  k${i}: 1`).join("\n");
    expect(jsonIn(parseFile("a.yml", `m0: &m0 {a: 1}\n${merges}\n`)).length).toBeLessThan(5_000_000);
  });

  test("cannot make the tree deeper than it may be", () => {
    const chain = Array.from({ length: 300 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`).join("\n");
    expect(causesIn("a.yml", `a0: &a0 [x]\n${chain}\n`)).toEqual([expect.stringMatching(/nested too deep$/)]);
  });
});
