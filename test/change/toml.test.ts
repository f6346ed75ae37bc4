import { describe, expect, test } from "@jest/globals";
import { causesIn, entriesIn, jsonIn, parseFile } from "./read-format.ts";

const TABLES = `# all boats
[ferry]
repo = "https://github.com/quay/ferry" # moved twice
tags = [
  "wood",
  "old",
]

# soon gone
["x.y"]
text = """
Carries
[sand]
"""

[10]
[10.owner]
name = "Ann"
`;

const NAMED = `title = "Boats"

[[boat]]
name = "Ferry"
owner.name = "Ann"

  [boat.links]
  home = "https://ferry.example"

[[boat]]
name = "Barge"
`;

describe("TOML that parses", () => {
  test.each(["\n", "\r\n"])("a table stands from its header to its last line, in the order of the file (%j)", (end) => {
    expect(entriesIn("a.toml", TABLES.replaceAll("\n", end))).toEqual(
      ["2-7 ferry", "10-14 x.y", "16-18 Ann"].map((one) => one.replace("Ann", "10")),
    );
  });

  test("an item of an array of tables, with the tables inside it", () => {
    expect(entriesIn("a.toml", NAMED, { entries: "$.boat[*]" })).toEqual(["3-8 Ferry", "10-11 Barge"]);
    expect(jsonIn(parseFile("a.toml", NAMED))).toBe(
      '{"title":"Boats","boat":[{"name":"Ferry","owner":{"name":"Ann"},"links":{"home":"https://ferry.example"}},{"name":"Barge"}]}',
    );
  });

  test("a file that is one entry is the entry as a whole", () => {
    expect(entriesIn("a.toml", '# lead\nname = "Ferry"\n', { entries: "$" })).toEqual(["1-2 Ferry"]);
  });

  test.each([
    [
      "numbers",
      "a = 1_000\nb = -2.5\nc = 0xff\nd = nan\ne = 9223372036854775807",
      { a: 1000, b: -2.5, c: 255, d: "nan", e: "9223372036854775807" },
    ],
    [
      "dates stay as they are written",
      "a = 2021-01-02\nb = 2021-01-02T03:04:05Z",
      { a: "2021-01-02", b: "2021-01-02T03:04:05Z" },
    ],
    ["tables in a line", 'a = { b.c = 1, b.d = [true, { e = "f" }] }', { a: { b: { c: 1, d: [true, { e: "f" }] } } }],
    ["keys in quotation marks", '"a.b" = 1\n\'c "\' = 2\n3 = 4', { "3": 4, "a.b": 1, 'c "': 2 }],
    [
      "lines in a text or list that look like headers",
      'a = """\n[b]\n"""\nc = [\n[1],\n[2]\n]\n[d]\n',
      { a: "[b]\n", c: [[1], [2]], d: {} },
    ],
    ["a table above one that was there", "[a.b]\nc = 1\n[a]\nd = 2\n", { a: { b: { c: 1 }, d: 2 } }],
  ])("%s", (_, text, value) => {
    const parsed = parseFile("a.toml", text);
    expect(JSON.parse(jsonIn(parsed))).toEqual(value);
    expect(parsed).toMatchObject({ problems: [], clean: true });
  });

  test("keys that objects have by nature are keys like others", () => {
    expect(jsonIn(parseFile("a.toml", "constructor = 1\n[__proto__]\nx = 1\n"))).toBe(
      '{"constructor":1,"__proto__":{"x":1}}',
    );
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });
});

describe("one mistake: its place and cause, and the other tables", () => {
  const LIST = '[ferry]\nstars = 1\n\n[barge]\nstars = 2\ntext = "Sand"\n\n[tug]\nstars = 3\n';

  test.each([
    ["no value", "stars = 2", "stars =", /^5:\d+ invalid TOML on line 5$/],
    ["no equals sign", "stars = 2", "stars 2", /^5:\d+ invalid TOML on line 5$/],
    ["a text that is not closed", '"Sand"', '"Sand', /^6:\d+ invalid TOML on line 6$/],
  ])("%s", (_, from, to, cause) => {
    const text = LIST.replace(from, to);
    expect(causesIn("a.toml", text)).toEqual([typeof cause === "string" ? cause : expect.stringMatching(cause)]);
    expect(entriesIn("a.toml", text)).toEqual(["1-2 ferry", "8-9 tug"]);
    expect(parseFile("a.toml", text).clean).toBe(false);
  });

  test.each([
    ["a header that is not closed", "[barge]", "[barge", "4:1 unclosed table name on line 4", "barge"],
    ["one with a comment behind it", "[barge]", "[ barge  # big", "4:1 unclosed table name on line 4", "barge"],
    ["a bare text", '"Sand"', "Sand and stones", "6:8 missing quotation marks on line 6", "barge"],
    [
      "a version without quotation marks",
      "stars = 2",
      "stars = 0.2.1",
      "5:9 missing quotation marks on line 5",
      "barge",
    ],
  ])("%s: told, and the table is read all the same", (_, from, to, cause, name) => {
    const text = LIST.replace(from, to);
    expect(causesIn("a.toml", text)).toEqual([cause]);
    expect(entriesIn("a.toml", text)).toEqual(["1-2 ferry", `4-6 ${name}`, "8-9 tug"]);
    expect(parseFile("a.toml", text).clean).toBe(false);
  });

  test("a doubled key: the first one counts", () => {
    const text = LIST.replace('text = "Sand"', "tags = []\nstars = 7\ntext = 'x'");
    expect(causesIn("a.toml", text)).toEqual(["7:1 doubled key stars on line 7"]);
    expect(entriesIn("a.toml", text)).toEqual(["1-2 ferry", "4-8 barge", "10-11 tug"]);
    expect(JSON.parse(jsonIn(parseFile("a.toml", text)))).toMatchObject({ barge: { stars: 2, text: "x" } });
  });

  test("what stood there without quotation marks is read as the text", () => {
    const text = LIST.replace('"Sand"', "Sand and stones").replace("stars = 2", "stars = 0.2.1-rc1");
    expect(JSON.parse(jsonIn(parseFile("a.toml", text)))).toMatchObject({
      barge: { stars: "0.2.1-rc1", text: "Sand and stones" },
    });
  });

  test.each(["\n", "\r\n"])("a table put into another one: each has its own pairs (%j)", (end) => {
    const text = LIST.replace("[barge]\n", "[barge]\n[canoe]\nstars = 9\ntext = 'Wood'\n").replaceAll("\n", end);
    expect(causesIn("a.toml", text)).toEqual(["8:1 table put into another one before line 8"]);
    expect(entriesIn("a.toml", text)).toEqual(["1-2 ferry", "5-7 canoe", "8-9 barge", "11-12 tug"]);
    expect(JSON.parse(jsonIn(parseFile("a.toml", text)))).toMatchObject({
      barge: { stars: 2, text: "Sand" },
      canoe: { stars: 9, text: "Wood" },
    });
  });

  test("a conflict inside one table is told alone, and the table is read", () => {
    const both = "<<<<<<< HEAD\nstars = 2\n||||||| base\nstars = 1\n=======\nstars = 4\n>>>>>>> main\n";
    const text = LIST.replace("stars = 2\n", both);
    expect(causesIn("a.toml", text)).toEqual(["5:1 merge conflict left in from line 5"]);
    expect(entriesIn("a.toml", text)).toEqual(["1-2 ferry", "4-12 barge", "14-15 tug"]);
  });

  test("a doubled table: the first one counts", () => {
    const text = LIST.replace("[tug]", "[ferry]");
    expect(causesIn("a.toml", text)).toEqual([expect.stringMatching(/^8:\d doubled key ferry on line 8$/)]);
    expect(entriesIn("a.toml", text)).toEqual(["1-2 ferry", "4-6 barge"]);
  });

  test("a name whose dots make tables inside tables, among names without dots", () => {
    const text = "[a]\n[b]\n[c]\n[d]\n[e.f]\nstars = 1\n";
    expect(causesIn("a.toml", text)).toEqual(["5:1 dots in the table name on line 5"]);
    expect(entriesIn("a.toml", text)).toEqual(["1-1 a", "2-2 b", "3-3 c", "4-4 d", "5-6 e.f"]);
  });

  test("conflict marks are told once, and both sides are read", () => {
    const text = "[a]\n<<<<<<< HEAD\n[b]\n=======\n[c]\n>>>>>>> main\n";
    expect(causesIn("a.toml", text)).toEqual(["2:1 merge conflict left in from line 2"]);
    expect(entriesIn("a.toml", text)).toEqual(["1-1 a", "3-3 b", "5-5 c"]);
  });

  test.each([
    ["", "1:1 empty file"],
    [`a = ${"[".repeat(100_000)}`, "1:1 nested too deep"],
    [`a = ${"{b=".repeat(100_000)}`, "1:1 nested too deep"],
    [`${"a.".repeat(1000)}a = 1`, "1:1 nested too deep"],
    [`${"{".repeat(90)}`, /invalid TOML/],
  ])("hostile text %#", (text, cause) => {
    expect(causesIn("a.toml", text)).toEqual([typeof cause === "string" ? cause : expect.stringMatching(cause)]);
    expect(parseFile("a.toml", text).clean).toBe(false);
  });
});
