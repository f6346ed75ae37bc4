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

describe("lists of texts that a contributor broke", () => {
  const LIST = '[\n  "quay/barge",\n  "quay/ferry",\n  "quay/tug"\n]\n';
  const names = ["quay/barge", "quay/ferry", "quay/tug"];

  function namesIn(text: string): readonly string[] {
    return entriesIn("a.json", text, texts).map((entry) => entry.slice(entry.indexOf(" ") + 1));
  }

  test.each([
    ["an item above", `"quay/ark",\n${LIST}`, ["1:1 item before the list on line 1"], ["quay/ark", ...names]],
    ["two above, without a comma", `"quay/ark",\n"quay/arm"\n${LIST}`, ["1:1 item before the list on line 1"], null],
    ["no bracket", LIST.replace("[", ""), ["2:3 missing [ before line 2"], names],
    [
      "an item in its place",
      LIST.replace("[", '  "quay/ark",'),
      ["1:3 missing [ before line 1"],
      ["quay/ark", ...names],
    ],
    [
      "prose above",
      `Put it at place 3, please - don't sort\n${LIST}`,
      ["1:1 text before the content on line 1"],
      names,
    ],
    ["prose above an object", 'See below:\n\n{"name": "x"}\n', ["1:1 text before the content on line 1"], ["x"]],
    ["a bare item below", `${LIST}quay/yawl\n`, ["6:1 item below the list on line 6"], [...names, "quay/yawl"]],
    [
      "all lines sorted",
      '  "quay/barge",\n  "quay/ferry",\n  "quay/tug"\n[\n]\nquay/yawl\n',
      ["1:3 missing [ before line 1", "4:1 [ at the end of the list on line 4", "6:1 item below the list on line 6"],
      [...names, "quay/yawl"],
    ],
    ["a key", LIST.replace('"quay/f', '"ferry": "quay/f'), ["3:3 key in a list of texts on line 3"], names],
    ["a key first", LIST.replace('"quay/b', '"barge": "quay/b'), ["2:3 key in a list of texts on line 2"], names],
    ["a key last", LIST.replace('"quay/t', '"tug": "quay/t'), ["4:3 key in a list of texts on line 4"], names],
    ["a full stop", LIST.replace('y",', 'y".'), ["3:15 another sign in place of a comma on line 3"], names],
    ["a full-width comma", LIST.replace('y",', 'y"，'), ["3:15 another sign in place of a comma on line 3"], names],
    ["a letter", LIST.replace('y",', 'y",f'), ["3:16 stray text on line 3"], names],
    [
      "what was copied out of a text",
      LIST.replace('  "quay/ferry",\n', '  \\"quay/ferry\\",\\n'),
      ["3:3 backslashes outside of a text on line 3"],
      names,
    ],
    ["all of it copied", LIST.replaceAll('"', '\\"'), ["2:3 backslashes outside of a text on line 2"], names],
    ["the list again", `${LIST.slice(0, -3)},\n${LIST}`, ["5:1 list that begins again on line 5"], names],
  ])("%s", (_, text, causes, read) => {
    expect(causesIn("a.json", text)).toEqual(causes);
    if (read !== null) expect(namesIn(text)).toEqual(read);
    expect(parseFile("a.json", text).clean).toBe(false);
  });

  test("a letter behind a brace", () => {
    const text = '[\n  {"name": "A"}x,\n  {"name": "B"}\n]\n';
    expect(causesIn("a.json", text)).toEqual(["2:16 stray text on line 2"]);
    expect(entriesIn("a.json", text)).toEqual(["2-2 A", "3-3 B"]);
  });
});
