import { describe, expect, test } from "@jest/globals";
import { linesOf, sourceOf } from "../../src/change/tree.ts";
import { causes, messages, parseText, valueIn, written } from "./read-text.ts";

const LIST = `[
  {
    "name": "Ferry",
    "urls": [
      {
        "label": "GitHub",
        "url": "https://github.com/quay/ferry"
      }
    ],
    "stars": 3
  },
  {
    "name": "Barge",
    "stars": 4
  }
]
`;
const FERRY = { name: "Ferry", urls: [{ label: "GitHub", url: "https://github.com/quay/ferry" }], stars: 3 };
const BARGE = { name: "Barge", stars: 4 };

function broken(from: string, to: string) {
  const text = LIST.replace(from, to);
  if (text === LIST) throw new Error(`${from} does not stand in the list`);
  return parseText(text);
}

describe("JSON that parses", () => {
  test.each([
    ["a list", LIST],
    ["scalars", '[true, false, null, 0, -1.5e+3, "", "\\u00e9\\n\\/\\ud83d\\ude00"]'],
    ["white space", "\t\r\n [ 1 ,\r\n2 ]\r\n"],
    ["no final newline", '{"a": {}, "b": []}'],
    ["line separators in a text", '["a\u2028b\u2029c\u007f"]'],
    ["a scalar alone", '"x"'],
    ["keys that objects have by nature", '{"constructor": 1, "__proto__": {"x": 2}, "toString": 3}'],
  ])("%s: the values are those of JSON.parse, and nothing is told", (_, text) => {
    const parsed = parseText(text);
    expect(JSON.stringify(valueIn(parsed))).toBe(JSON.stringify(JSON.parse(text)));
    expect(parsed).toMatchObject({ problems: [], clean: true });
  });

  test.each([
    ["\n", "line feeds"],
    ["\r\n", "carriage returns before them"],
  ])("an object stands from its { to its } (%j: %s)", (end) => {
    const source = sourceOf("list.json", LIST.replaceAll("\n", end));
    const { root } = parseText(source.text);
    const items = root?.kind === "list" ? root.items : [];
    expect(items.map((item) => linesOf(source, item))).toEqual([
      { startLine: 2, endLine: 11 },
      { startLine: 12, endLine: 15 },
    ]);
    expect(items.map((item) => written(source, item)).every((text) => text.startsWith("{") && text.endsWith("}"))).toBe(
      true,
    );
  });

  test("only line feeds end a line: not U+2028, and not a carriage return alone", () => {
    const source = sourceOf("list.json", '["a\u2028b",\r{}]');
    const { root } = parseText(source.text);
    expect(root && linesOf(source, root)).toEqual({ startLine: 1, endLine: 1 });
  });
});

describe("JSON that does not parse: one problem, its place and cause, and both entries", () => {
  test.each([
    ["no comma between objects", "},\n  {", "}\n  {", "12:3 missing comma after line 11"],
    ["no comma between members", '"Ferry",', '"Ferry"', "4:5 missing comma after line 3"],
    ["a doubled comma", "  },\n  {", "  },,\n  {", "11:5 one comma too many on line 11"],
    ["a trailing comma in a list", "}\n    ]", "},\n    ]", "9:5 trailing comma on line 8"],
    ["a trailing comma in an object", "3\n  },", "3,\n  },", "11:3 trailing comma on line 10"],
    ["a list that is not closed", "\n]\n", "\n", "16:1 missing ] for the [ on line 1"],
    ["an inner list that is not closed", "    ],\n", "    ,\n", "10:5 missing ] for the [ on line 4"],
    ["an object that is not closed", "3\n  },", "3", "11:3 missing } for the { on line 2"],
    ["an inner object that is not closed", "      }\n    ],", "    ],", "8:5 missing } for the { on line 5"],
    ["a list that is not opened", "[\n  {", "  {", "10:4 missing [ before line 1"],
    ["an inner list that is not opened", '"urls": [', '"urls":', "9:5 missing [ before line 5"],
    ["an object that is not opened", '{\n    "name": "Barge"', '    "name": "Barge"', "12:7 missing { before line 12"],
    ["a brace too many", "3\n  },", "3\n  }},", "11:4 one } too many on line 11"],
    ["an opening brace too many", '  {\n    "name": "B', '  {\n  {\n    "name": "B', "13:3 one { too many on line 13"],
    ["a bracket too many", "    ],\n", "    ]],\n", "9:6 one ] too many on line 9"],
    ["a list that ends too early", "3\n  },", "3\n  }\n],", "12:2 one ] too many on line 12"],
    ["text after the end", "\n]\n", "\n];\n", "16:2 text after the end of the list on line 16"],
    ["a second end", "\n]\n", "\n]\n]\n", "17:1 one ] too many on line 17"],
    ["a missing colon", '"stars": 4', '"stars" 4', "14:13 missing colon on line 14"],
    ["a bare key", '"name": "Ferry"', 'name: "Ferry"', "3:5 missing quotation marks on line 3"],
    ["single quotes", '"Ferry"', "'Ferry'", "3:13 wrong quotation marks on line 3"],
    ["back-ticks", '"Ferry"', "`Ferry`", "3:13 wrong quotation marks on line 3"],
    ["curly quotes", '"Ferry"', "“Ferry”", "3:13 wrong quotation marks on line 3"],
    ["a curly quote at the end", '"Ferry"', '"Ferry”', "3:13 wrong quotation marks on line 3"],
    ["a line comment", '    "stars": 4', '    // count\n    "stars": 4', "14:5 comment on line 14"],
    ["a block comment", '"stars": 4', '"stars": /* count */ 4', "14:14 comment on line 14"],
    ["no closing quote", '"Ferry"', '"Ferry', "3:13 unclosed text on line 3"],
    ["no closing quote before a brace", 'ferry"\n      }', "ferry }", "7:16 unclosed text on line 7"],
    ["no opening quote", '"Ferry"', 'Ferry"', "3:13 missing quotation mark on line 3"],
    ["no opening quote of an address", '"https://g', "https://g", "7:16 missing quotation mark on line 7"],
    ["no opening quote of a key", '"name": "Ferry"', 'name": "Ferry"', "3:5 missing quotation mark on line 3"],
    ["no closing quote of a key", '"name": "Ferry"', '"name: "Ferry"', "3:5 unclosed key on line 3"],
    ["no closing quote of a key before a number", '"stars": 3', '"stars: 3', "10:5 unclosed key on line 10"],
    ["an invisible character", '"stars": 3', '\u00a0"stars": 3', "10:5 invisible character on line 10"],
  ])("%s", (_, from, to, cause) => {
    const parsed = broken(from, to);
    expect(valueIn(parsed)).toEqual([FERRY, BARGE]);
    expect(causes(parsed.problems)).toEqual([cause]);
    expect(parsed.clean).toBe(false);
  });

  test.each([
    [
      "a quote inside",
      '"Ferry"',
      '"The "Ferry" boat"',
      'The "Ferry" boat',
      "3:19 quotation mark inside a text on line 3",
    ],
    ["a line break", '"Ferry"', '"Fer\nry"', "Fer\nry", "3:13 line break inside a text on line 3"],
    ["a tab", '"Ferry"', '"Fer\try"', "Fer\try", "3:13 control character on line 3"],
    ["a carriage return alone", '"Ferry"', '"Fer\rry"', "Fer\rry", "3:13 control character on line 3"],
    ["a wrong escape", '"Ferry"', '"Fer\\xry"', "Ferxry", "3:13 wrong backslash on line 3"],
    ["a number of another form", '"Ferry"', "01", 1, "3:13 malformed number on line 3"],
    ["a word of another language", '"Ferry"', "None", "None", "3:13 missing quotation marks on line 3"],
  ])("%s in a value", (_, from, to, name, cause) => {
    const parsed = broken(from, to);
    expect(valueIn(parsed)).toEqual([{ ...FERRY, name }, BARGE]);
    expect(causes(parsed.problems)).toEqual([cause]);
  });

  test.each([
    ["a missing value", '"stars": 4', '"stars":', "15:3 missing value on line 14"],
    ["a value without a key", '"stars": 4', "4", "14:5 value without a key on line 14"],
  ])("%s costs one member", (_, from, to, cause) => {
    const parsed = broken(from, to);
    expect(valueIn(parsed)).toEqual([FERRY, { name: "Barge" }]);
    expect(causes(parsed.problems)).toEqual([cause]);
  });

  test("says what stands there, what should, and what to do", () => {
    expect(messages(broken("},\n  {", "}\n  {").problems)).toEqual([
      "Found `{` where `,` or `]` was expected. Two objects follow each other without a comma between them: add `,` after the `}` on line 11.",
    ]);
    expect(messages(broken("\n]\n", "").problems)).toEqual([
      "The file ends where `,` or `]` was expected. The `[` on line 1 is not closed: add `]` before this place.",
    ]);
  });

  test("tells mistakes that have nothing to do with each other, at most ten", () => {
    const two = LIST.replace('"Ferry",', '"Ferry"').replace("4\n", "4,\n");
    expect(causes(parseText(two).problems)).toEqual([
      "4:5 missing comma after line 3",
      "15:3 trailing comma on line 14",
    ]);
    const many = `[${'{"a": 1 "b": 2},\n'.repeat(30)}{}]`;
    expect(parseText(many).problems).toHaveLength(10);
  });

  test("tells one mistake that runs through many lines once", () => {
    expect(causes(parseText(LIST.replaceAll('"', "'")).problems)).toEqual(["3:5 wrong quotation marks on line 3"]);
  });

  test.each([
    ["nothing", "", "1:1 empty file"],
    ["blanks", " \n ", "1:1 empty file"],
  ])("%s is an empty file", (_, text, cause) => {
    const parsed = parseText(text);
    expect(parsed).toMatchObject({ root: null, clean: false });
    expect(causes(parsed.problems)).toEqual([cause]);
  });

  test("objects one a line are a list that lacks its brackets", () => {
    const parsed = parseText('{"a": 1}\n{"a": 2}\n');
    expect(valueIn(parsed)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(causes(parsed.problems)).toEqual(["2:1 missing [ before line 1"]);
  });
});

describe("conflicts", () => {
  const conflict = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> main\n`;

  test("entries of both sides are read, and the conflict is the one problem", () => {
    const text = `[\n{"name": "a"},\n${conflict('{"name": "b"}', '{"name": "c"}')}]\n`;
    const parsed = parseText(text);
    expect(valueIn(parsed)).toEqual([{ name: "a" }, { name: "b" }, { name: "c" }]);
    expect(causes(parsed.problems)).toEqual(["3:1 merge conflict left in from line 3"]);
    expect(parsed.clean).toBe(false);
  });

  test("a conflict inside an object does not count as doubled keys", () => {
    const parsed = parseText(LIST.replace('    "stars": 4\n', conflict('    "stars": 4', '    "stars": 5')));
    expect(causes(parsed.problems)).toEqual(["14:1 merge conflict left in from line 14"]);
  });

  test("a mark that was left alone is told", () => {
    expect(causes(parseText(LIST.replace("  {\n", ">>>>>>> main\n  {\n")).problems)).toEqual([
      "2:1 merge conflict left in from line 2",
    ]);
  });
});
