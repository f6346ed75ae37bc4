import { describe, expect, test } from "@jest/globals";
import { findEntries } from "../../src/change/entries.ts";
import { sourceOf } from "../../src/change/tree.ts";
import { cards } from "./entry.ts";
import { causesIn, entriesIn, jsonIn, parseFile } from "./read-format.ts";

const texts = { fields: { name: "$", repository: "$" } };

function addresses(file: string, text: string): readonly (string | null)[] {
  const { entries } = findEntries(sourceOf(file, text), parseFile(file, text), { ...cards, ...texts }, null);
  return entries.map(({ repository }) => repository);
}

describe("lists of texts", () => {
  const LIST = '[\n  "quay/ferry",\n  "https://codeberg.org/quay/barge"\n]\n';

  test("each is an entry; an owner and a name are a repository on GitHub", () => {
    expect(entriesIn("a.json", LIST, texts)).toEqual(["2-2 quay/ferry", "3-3 https://codeberg.org/quay/barge"]);
    expect(addresses("a.json", LIST)).toEqual(["https://github.com/quay/ferry", "https://codeberg.org/quay/barge"]);
  });

  test("where an entry must have a name of its own, a text is none", () => {
    const { entries, problems } = findEntries(sourceOf("a.json", LIST), parseFile("a.json", LIST), cards, null);
    expect(entries).toEqual([]);
    expect(problems).toHaveLength(2);
  });

  test("plain text: comments and empty lines are none", () => {
    const text = "# boats\n\n  https://a.example/x#y # old\r\nquay/ferry\n#quay/tug\n";
    expect(entriesIn("a.txt", text, texts)).toEqual(["3-3 https://a.example/x#y", "4-4 quay/ferry"]);
    expect(causesIn("a.txt", "# nothing\n")).toEqual(["1:1 empty file"]);
    expect(causesIn("a.txt", "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n")).toEqual([
      "2:1 merge conflict left in from line 2",
    ]);
  });
});

describe("maps by an id", () => {
  const MAP = '{\n  "10": {"name": "Ten"},\n  "2": {\n    "name": "Two"\n  },\n  "x": {"stars": 1}\n}\n';

  test("keep the order of the file, and an entry stands from its key", () => {
    expect(entriesIn("a.json", MAP)).toEqual(["2-2 Ten", "3-5 Two", "6-6 x"]);
  });

  test("the key goes with the entry", () => {
    const { entries } = findEntries(sourceOf("a.json", MAP), parseFile("a.json", MAP), cards, null);
    expect(entries.map(({ key }) => key)).toEqual(["10", "2", "x"]);
  });
});

describe("JSON with comments", () => {
  const TEXT =
    '// boats\n[\n  { "name": "A // b", /* x */ "u": "http://x" }, // old\n  # no\n  { "name": "B", "n": [1, 2,], },\n]\n';

  test("comments and commas before an end are allowed, and only they", () => {
    expect(causesIn("a.jsonc", TEXT.replace("  # no\n", ""))).toEqual([]);
    expect(entriesIn("a.jsonc", TEXT.replace("  # no\n", ""))).toEqual(["3-3 A // b", "4-4 B"]);
    expect(causesIn("a.jsonc", TEXT)).not.toEqual([]);
    expect(causesIn("a.jsonc", "[1 2]")).toEqual(["1:4 missing comma on line 1"]);
    expect(causesIn("a.jsonc", "[1,,]")).toHaveLength(1);
  });

  test("in plain JSON they are a problem, and the entries are read all the same", () => {
    const text = '[\n  // old\n  {"name": "A"}\n]\n';
    expect(causesIn("a.json", text)).toHaveLength(1);
    expect(entriesIn("a.json", text)).toEqual(["3-3 A"]);
  });

  test("a text that is not closed does not hide the lines after it", () => {
    expect(jsonIn(parseFile("a.jsonc", '[\n"a,\n"b" // c\n]'))).toContain('"b"');
  });
});
