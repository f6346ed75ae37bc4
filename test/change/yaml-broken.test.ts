import { describe, expect, test } from "@jest/globals";
import { causesIn, entriesIn, jsonIn, parseFile } from "./read-format.ts";

const BOATS = `boats:
  - name: Ferry
    text: Crosses twice a day.
    links:
      - url: https://ferry.example
      - url: https://quay.example
  - name: Barge
    text: Carries sand.
  - name: Tug
    text: Pulls others.
`;

function broken(from: string, to: string): string {
  const text = BOATS.replace(from, to);
  if (text === BOATS) throw new Error(`${from} does not stand in the list`);
  return text;
}

const ALL = ["Ferry", "Barge", "Tug"];

describe("one mistake: its place and cause, and the other entries", () => {
  test.each([
    [
      "no blank after a dash",
      "  - name: Barge",
      "  -name: Barge",
      "7:3 missing blank after the dash on line 7",
      ["Ferry", "Tug"],
    ],
    [
      "no blank after a colon",
      "name: Barge",
      "name:Barge",
      "7:10 missing blank after the colon on line 7",
      ["Ferry", "Tug"],
    ],
    [
      "no blank after a second colon",
      "text: Carries",
      "text:Carries",
      "8:10 missing blank after the colon on line 8",
      ["Ferry", "Tug"],
    ],
    ["a back-tick", "Carries sand", "`sand`", "8:11 missing quotation marks on line 8", ["Ferry", "Tug"]],
    ["an at sign", "Carries", "@carries", "8:11 missing quotation marks on line 8", ["Ferry", "Tug"]],
    ["a colon in a text", "Carries sand", "Carries: sand", "8:11 missing quotation marks on line 8", ["Ferry", "Tug"]],
    ["a text that is not closed", "Carries sand.", '"Carries sand.', "8:11 unclosed text on line 8", ["Ferry", "Tug"]],
    [
      "a text in single marks that is not closed",
      "Carries sand.",
      "'Carries sand.",
      "8:11 unclosed text on line 8",
      ["Ferry", "Tug"],
    ],
    [
      "more after a text",
      "Carries sand.",
      '"Carries" sand.',
      "8:11 text after the quotation mark on line 8",
      ["Ferry", "Tug"],
    ],
    ["a tab", "    text: Carries", "\ttext: Carries", "8:1 tab in the indentation of line 8", ["Ferry", "Tug"]],
    ["too little indentation", "    text: Carries", "   text: Carries", "8:4 wrong indentation on line 8", ALL],
    ["too much indentation", "    text: Carries", "     text: Carries", "8:6 wrong indentation on line 8", ALL],
    ["an item too far to the right", "  - name: Barge", "     - name: Barge", "7:6 wrong indentation on line 7", ALL],
    ["the first item too far to the left", "  - name: Ferry", "- name: Ferry", "2:1 wrong indentation on line 2", ALL],
    [
      "a line without a key",
      "    text: Carries",
      "    text: Takes\n    what it carries,",
      "9:5 line without a key on line 9",
      ALL,
    ],
    [
      "an address alone",
      "    text: Carries",
      "    https://barge.example\n    text: C",
      "8:5 line without a key on line 8",
      ALL,
    ],
    [
      "a link of Markdown as a value",
      "Carries sand.",
      "[Sand](https://sand.example) is carried.",
      "8:11 missing quotation marks on line 8",
      ["Ferry", "Tug"],
    ],
    [
      "a key that stands twice on its line",
      "text: Carries sand.",
      "text: text: 'sand'",
      "8:11 key written twice on line 8",
      ["Ferry", "Tug"],
    ],
    [
      "a text closed with another mark",
      "Carries sand.",
      "'Carries sand.’",
      "8:11 unclosed text on line 8",
      ["Ferry", "Tug"],
    ],
    ["an item too far to the left", "  - name: Barge", " - name: Barge", "7:2 wrong indentation on line 7", ALL],
    [
      "a bracket that is not closed",
      "Carries sand.",
      "[Carries, sand",
      /^8:\d+ invalid YAML on line 8$/,
      ["Ferry", "Tug"],
    ],
    [
      "an item of a list inside an entry",
      "url: https://quay.example",
      "url: a: b",
      "6:14 missing quotation marks on line 6",
      ALL,
    ],
  ])("%s", (_, from, to, cause, names) => {
    const text = broken(from, to);
    expect(causesIn("a.yml", text)).toEqual([typeof cause === "string" ? cause : expect.stringMatching(cause)]);
    expect(entriesIn("a.yml", text, { entries: "$.boats[*]" }).map((entry) => entry.replace(/^\S+ /, ""))).toEqual(
      names,
    );
    expect(parseFile("a.yml", text).clean).toBe(false);
  });

  test("lines stay where they are behind what was left out", () => {
    expect(entriesIn("a.yml", broken("Carries", "@carries"), { entries: "$.boats[*]" })).toEqual([
      "2-6 Ferry",
      "9-10 Tug",
    ]);
  });

  test("of a map by an id only the broken entry is left out", () => {
    const map = "version: 1\nboats:\n  ferry:\n    text: One.\n  barge:\n    text: `Two`\n  tug:\n    text: Three.\n";
    expect(entriesIn("a.yml", map, { entries: "$.boats[*]" })).toEqual(["3-4 ferry", "7-8 tug"]);
  });

  test("a file that is one entry is not read without the line that is broken", () => {
    const parsed = parseFile("a.yml", "name: Ferry\ntext: a: b\nstars: 3\n");
    expect(parsed.root).toBeNull();
    expect(causesIn("a.yml", "name: Ferry\ntext: a: b\nstars: 3\n")).toEqual(["2:7 missing quotation marks on line 2"]);
  });

  test("of several documents only the broken one is left out", () => {
    expect(jsonIn(parseFile("a.yml", "- a\n---\n- `b`\n---\n- c\n"))).toBe('["a","c"]');
  });
});

describe("what parses, and is wrong all the same", () => {
  test("a doubled key; the last one counts", () => {
    const text = "- name: Ferry\n  stars: 1\n  name: Barge\n";
    expect(causesIn("a.yml", text)).toEqual(["3:3 doubled key name on line 3"]);
    expect(entriesIn("a.yml", text)).toEqual(["1-3 Barge"]);
  });

  test("two entries that ran into one are two", () => {
    expect(entriesIn("a.yml", "- name: A\n  stars: 1\n  text: a\n  name: B\n  stars: 2\n  text: b\n")).toEqual([
      "1-3 A",
      "4-6 B",
    ]);
    expect(causesIn("a.yml", "- name: A\n  stars: 1\n  name: B\n  stars: 2\n")).toEqual([
      "3:3 doubled keys from line 3",
    ]);
  });

  test("a list whose only dash has no blank after it is a key", () => {
    expect(causesIn("a.yml", "boats:\n  -name: Ferry\n   stars: 1\n")).toEqual(
      expect.arrayContaining([expect.stringContaining("missing blank after the dash on line 2")]),
    );
  });

  test("conflict marks are told once, and both sides are read", () => {
    const text = "- a\n<<<<<<< HEAD\n- b\n=======\n- c\n>>>>>>> main\n- d\n";
    expect(causesIn("a.yml", text)).toEqual(["2:1 merge conflict left in from line 2"]);
    expect(jsonIn(parseFile("a.yml", text))).toBe('["a","b","c","d"]');
  });

  test.each(["", "# nothing\n", "---\n"])("an empty file: %j", (text) => {
    expect(causesIn("a.yml", text)).toEqual(["1:1 empty file"]);
    expect(parseFile("a.yml", text)).toMatchObject({ root: null, clean: false });
  });

  test("nothing at all can be read of what is no YAML", () => {
    const parsed = parseFile("a.yml", "{{{{ \u0000");
    expect(parsed).toMatchObject({ root: null, clean: false });
    expect(parsed.problems).not.toEqual([]);
  });
});
