/** YAML whose lines stand in wrong columns is read as it was meant, and each move of lines is told. */
import { describe, expect, test } from "@jest/globals";
import { sourceOf } from "../../src/change/tree.ts";
import { inEnglish } from "../../src/json.ts";
import { causesIn, entriesIn, jsonIn, parseFile } from "./read-format.ts";

function told(text: string): readonly string[] {
  return parseFile("a.yml", text).problems.map(({ message }) => inEnglish(message));
}

const MEANT = '{"name":"Ferry","kinds":["boat"],"flags":["red","blue"],"crew":2}';

describe("a file that is one entry", () => {
  test("fields pushed in below the list above them, each deeper than the one before", () => {
    const text = "name: Ferry\nkinds:\n  - boat\n  flags:\n    - red\n    - blue\n    crew: 2\n";
    expect(jsonIn(parseFile("a.yml", text))).toBe(MEANT);
    expect(causesIn("a.yml", text)).toEqual(["4:3 wrong indentation on line 4", "7:5 wrong indentation on line 7"]);
    expect(told(text)[0]).toContain("Take 2 blanks away at the beginning of each of the lines 4 to 6.");
    expect(told(text)[1]).toContain("Take 4 blanks away at the beginning of this line.");
  });

  test("an item pushed in below the one above it, which YAML takes for more words of that", () => {
    const text = "name: Ferry\nkinds:\n  - boat\nflags:\n  - red\n    - blue\n    crew: 2\n";
    expect(jsonIn(parseFile("a.yml", text))).toBe(MEANT);
    expect(causesIn("a.yml", text)).toEqual(["6:5 wrong indentation on line 6", "7:5 wrong indentation on line 7"]);
  });

  test("all fields but the first pushed in", () => {
    const text = "name: Ferry\n  kinds:\n    - boat\n  flags:\n    - red\n    - blue\n  crew: 2\n";
    expect(jsonIn(parseFile("a.yml", text))).toBe(MEANT);
    expect(causesIn("a.yml", text)).toEqual(["2:3 wrong indentation on line 2"]);
    expect(told(text)[0]).toContain("kinds: belongs in column 1, like name: on line 1.");
  });

  test("a text that goes on in the column of its key", () => {
    const text = "name: Ferry\ntext: Crosses twice\nand comes back.\ncrew: 2\n";
    expect(jsonIn(parseFile("a.yml", text))).toBe('{"name":"Ferry","text":"Crosses twice and comes back.","crew":2}');
    expect(causesIn("a.yml", text)).toEqual(["3:1 line without a key on line 3"]);
  });

  test("a block of text that goes on in the column of its key", () => {
    const text = "name: Ferry\ntext: >-\n  Crosses twice\nand comes\nback.\ncrew: 2\n";
    expect(jsonIn(parseFile("a.yml", text))).toBe('{"name":"Ferry","text":"Crosses twice and comes back.","crew":2}');
    expect(causesIn("a.yml", text)).toEqual(["4:1 line without a key on line 4"]);
  });

  test("a list whose key is missing is left out, and what stands around it is read", () => {
    const text = 'name: "Ferry"\n  - boat\ncrew: 2\n';
    expect(jsonIn(parseFile("a.yml", text))).toBe('{"name":"Ferry","crew":2}');
    expect(causesIn("a.yml", text)).toEqual(["2:3 list without a key on line 2"]);
  });

  test("each member stands where it is written", () => {
    const text = "name: Ferry\n  crew: 2\r\n";
    const { root } = parseFile("a.yml", text);
    const members = root?.kind === "object" ? root.members : [];
    expect(members.map(({ start, end }) => text.slice(start, end))).toEqual(["name: Ferry", "crew: 2"]);
    expect(sourceOf("a.yml", text).text).toBe(text);
  });
});

describe("a nested list", () => {
  const HEAD = "docks:\n  - dock:\n    name: East\n    boats:\n";
  const TUG = "      - boat:\n        name: Tug\n        crew: 3\n";
  const BARGE = "      - boat:\n        name: Barge\n        crew: 1\n";
  const read = (text: string) => entriesIn("a.yml", text, { entries: "$.docks[*].boats[*]" });

  test("an item further left than the others is the one that is told, though it stands first", () => {
    const text = `${HEAD}    - boat:\n      name: Ferry\n      crew: 2\n${TUG}${BARGE}`;
    expect(read(text)).toEqual(["5-7 Ferry", "8-10 Tug", "11-13 Barge"]);
    expect(causesIn("a.yml", text)).toEqual(["5:5 wrong indentation on line 5"]);
    expect(told(text)[0]).toContain("it belongs in column 7. Add 2 blanks at the beginning of each of the lines 5");
  });

  test("a dash further left, what belongs to it in its place", () => {
    const text = `${HEAD}    - boat:\n        name: Ferry\n        crew: 2\n${TUG}${BARGE}`;
    expect(read(text)).toEqual(["5-7 Ferry", "8-10 Tug", "11-13 Barge"]);
    expect(told(text)[0]).toContain("Add 2 blanks at the beginning of this line.");
  });

  test("the fields of an item in the column of its dash", () => {
    const text = `${HEAD}${TUG}      - boat:\n      name: Ferry\n      crew: 2\n${BARGE}`;
    expect(read(text)).toEqual(["5-7 Tug", "8-10 Ferry", "11-13 Barge"]);
    expect(causesIn("a.yml", text)).toEqual(["9:7 wrong indentation on line 9"]);
    expect(told(text)[0]).toContain("Add 2 blanks at the beginning of each of the lines 9 to 10.");
  });

  test("the first dash of a file glued to its key", () => {
    const text = "-name: Ferry\n  crew: 2\n- name: Tug\n  crew: 3\n- name: Barge\n  crew: 1\n";
    expect(entriesIn("a.yml", text)).toEqual(["3-4 Tug", "5-6 Barge"]);
    expect(causesIn("a.yml", text)).toEqual(["1:1 missing blank after the dash on line 1"]);
  });
});

describe("a page pasted around the entry", () => {
  const FENCED = "```yaml\nname: Ferry\ncrew: 2\n```\n";

  test("what stands between the fences is the entry, and not the head of the page", () => {
    const text = `---\nname: Addition\nlabels: new, wanted\n---\n\nThank you: fill this in.\n\n${FENCED}\n- [x] It floats: yes.\n`;
    expect(jsonIn(parseFile("a.yml", text))).toBe('{"name":"Ferry","crew":2}');
    expect(causesIn("a.yml", text)).toEqual(["1:1 more than the entry, from line 1"]);
    expect(told(text)[0]).toContain("(lines 8 and 11)");
  });

  test("a fence that is not closed", () => {
    expect(jsonIn(parseFile("a.yml", `Fill this in: all of it: now\n\n${FENCED.slice(0, -4)}`))).toBe(
      '{"name":"Ferry","crew":2}',
    );
  });

  test("the end of the page alone", () => {
    const text = "name: Ferry\ncrew: 2\n```\nPlease check: all boxes: here\n";
    expect(jsonIn(parseFile("a.yml", text))).toBe('{"name":"Ferry","crew":2}');
    expect(causesIn("a.yml", text)).toEqual(["3:1 text after the entry on line 3"]);
  });

  test("fences in a block of text are none of that", () => {
    const text = "name: Ferry\ntext: |\n  ```\n  crew: 2\n  ```\n";
    expect(parseFile("a.yml", text)).toMatchObject({ problems: [], clean: true });
  });
});

describe("what is wrong is told in our words", () => {
  test.each([
    "a: [b, c\n",
    'a: "\\q"\n',
    "a: {b: c\n",
    "a: b\n c: d\n",
    "? a\n: b\n : c\n",
    "%X\n",
    "a: \u0007\n",
    "a: *\n",
  ])("%j", (text) => {
    for (const sentence of told(text)) expect(sentence).not.toMatch(/mapping entry|stream|flow|scalar|implicit|node/);
    expect(told(text)).not.toEqual([]);
  });
});
