import { describe, expect, test } from "@jest/globals";
import { causesIn, entriesIn, jsonIn, parseFile } from "./read-format.ts";

const TABLE = 'name,repo,text\nFerry,https://github.com/quay/ferry,"Crosses, twice\na ""day"""\n\nBarge,,Sand\n';

describe("CSV that parses", () => {
  test.each(["\n", "\r\n"])("a row stands on its lines, also those inside its cells (%j)", (end) => {
    const text = TABLE.replaceAll("\n", end);
    expect(entriesIn("a.csv", text)).toEqual(["2-3 Ferry", "5-5 Barge"]);
    expect(parseFile("a.csv", text)).toMatchObject({ problems: [], clean: true });
    expect(JSON.parse(jsonIn(parseFile("a.csv", text)))).toEqual([
      { name: "Ferry", repo: "https://github.com/quay/ferry", text: `Crosses, twice${end}a "day"` },
      { name: "Barge", repo: "", text: "Sand" },
    ]);
  });

  test.each([
    ["no final newline", "name\nA", ["A"]],
    ["a mark of the byte order", "\uFEFFname\nA\n", ["A"]],
    ["blanks around the names of columns", " name ,b\nA,1\n", ["A"]],
    ["an empty text in quotation marks", 'name,b\nA,""\n', ["A"]],
    ["a quotation mark in a bare cell", 'name,b\nA 5" boat,1\n', ['A 5" boat']],
    ["keys that objects have by nature", "name,__proto__\nA,1\n", ["A"]],
  ])("%s", (_, text, names) => {
    expect(entriesIn("a.csv", text).map((entry) => entry.replace(/^\S+ /, ""))).toEqual(names);
    expect(parseFile("a.csv", text).problems).toEqual([]);
  });

  test("tabs between cells", () => {
    expect(jsonIn(parseFile("a.tsv", 'name\tb\n"A\tB"\t1,2\n'))).toBe('[{"name":"A\\tB","b":"1,2"}]');
  });
});

describe("one mistake: its place and cause, and the other rows", () => {
  test.each([
    ["a cell that is not closed", 'B,"b,2', "3:3 unclosed cell on line 3"],
    ["more after a cell", 'B,"b"x,2', "3:3 text after the cell on line 3"],
    ["a cell too few", "B,b", "3:1 missing cells on line 3"],
    ["a comma in a bare text", "B,b,c,2", "3:1 too many cells on line 3"],
  ])("%s", (_, row, cause) => {
    const text = `name,text,n\nA,a,1\n${row}\nC,"c, c",3\n`;
    expect(causesIn("a.csv", text)).toEqual([cause]);
    expect(entriesIn("a.csv", text)).toEqual(["2-2 A", "3-3 B", "4-4 C"]);
  });

  test("a quotation mark too many at the row's beginning: its cells are read", () => {
    const text = 'name,text,n\nA,a,1\n"B,b,2\nC,"c, c",3\n';
    expect(causesIn("a.csv", text)).toEqual(["3:1 unclosed cell on line 3"]);
    expect(JSON.parse(jsonIn(parseFile("a.csv", text)))).toMatchObject([
      { name: "A" },
      { name: "B", text: "b", n: "2" },
      { name: "C" },
    ]);
  });

  test("a blank before a cell in quotation marks that holds a comma", () => {
    const text = 'name,text,n\nA,a,1\nB, "b, ""b""",2\nC,"c, c",3\n';
    expect(causesIn("a.csv", text)).toEqual(["3:3 blank before a quotation mark on line 3"]);
    expect(JSON.parse(jsonIn(parseFile("a.csv", text)))).toMatchObject([{}, { name: "B", text: 'b, "b"', n: "2" }, {}]);
    expect(parseFile("a.csv", text).clean).toBe(false);
  });

  test("a blank before quotation marks that hold no comma is a letter like others", () => {
    const text = 'name,text\nA, "a" b\nB, "b"\n';
    expect(parseFile("a.csv", text).problems).toEqual([]);
    expect(jsonIn(parseFile("a.csv", text))).toContain('" \\"b\\""');
  });

  test("a doubled column, a merge conflict, an empty file", () => {
    expect(causesIn("a.csv", "name,b,b\nA,1,2\n")).toEqual(["1:8 doubled column b"]);
    expect(causesIn("a.csv", "name\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> x\n")).toEqual([
      "2:1 merge conflict left in from line 2",
    ]);
    expect(causesIn("a.csv", "\n")).toEqual(["1:1 empty file"]);
  });

  test("many cells that are not closed end the reading, and the file is not read in full", () => {
    const text = `name,b\n${'A,"b\n'.repeat(100_000)}`;
    expect(parseFile("a.csv", text).clean).toBe(false);
    expect(parseFile("a.csv", text).problems).toHaveLength(10);
  });
});
