import { describe, expect, test } from "@jest/globals";
import { parseModule } from "../../src/change/formats/module/syntax.ts";
import { sourceOf } from "../../src/change/tree.ts";
import { causes, messages, parseText, valueIn } from "./read-text.ts";

const LIST = `import ferry from './ferry.svg';

const items = [
  {
    name: 'Ferry',
    logo: ferry,
    text: \`Carries packets,
    both ways.\`,
    urls: [
      { label: 'GitHub', url: 'https://github.com/quay/ferry' },
      { label: 'Website', url: 'https://ferry.example' },
    ],
    stars: 3,
  },
  {
    name: 'Barge',
    text: 'a' +
      'b',
    stars: 4,
  },
];

export default items;
`;
const FERRY = {
  name: "Ferry",
  logo: "ferry",
  text: "Carries packets,\n    both ways.",
  urls: [
    { label: "GitHub", url: "https://github.com/quay/ferry" },
    { label: "Website", url: "https://ferry.example" },
  ],
  stars: 3,
};
const BARGE = { name: "Barge", text: "ab", stars: 4 };

function broken(from: string, to: string) {
  const text = LIST.replace(from, to);
  if (text === LIST) throw new Error(`${from} does not stand in the list`);
  return parseText(text, "list.js");
}

describe("a module that does not parse: one problem, its place and cause, and both entries", () => {
  test.each([
    ["no comma between objects", "},\n  {", "}\n  {", "15:3 missing comma after line 14"],
    ["no comma after a text", "'Ferry',", "'Ferry'", "6:5 missing comma after line 5"],
    ["no comma after a template", "ways.`,", "ways.`", "9:5 missing comma after line 8"],
    ["no comma on the same line", "'GitHub', url", "'GitHub' url", "10:25 missing comma on line 10"],
    ["a doubled comma in an object", "3,", "3,,", "13:14 one comma too many on line 13"],
    ["a list that is not closed", "];", "", "23:1 missing ] for the [ on line 3"],
    ["a list that is not closed before a semicolon", "];", ";", "21:1 missing ] for the [ on line 3"],
    ["an inner list that is not closed", "    ],\n", "", "12:5 missing ] for the [ on line 9"],
    ["an inner list that is not closed before its comma", "    ],", "    ,", "12:5 missing ] for the [ on line 9"],
    ["an object that is not closed", "3,\n  },", "3,", "14:3 missing } for the { on line 4"],
    ["an object that is not closed before its comma", "3,\n  },", "3,\n  ,", "14:3 missing } for the { on line 4"],
    ["an inner object that is not closed", "ferry' }", "ferry'", "11:7 missing } for the { on line 10"],
    ["a list that is not opened", "items = [", "items =", "14:4 missing [ before line 4"],
    ["an inner list that is not opened", "urls: [", "urls:", "11:7 missing [ before line 10"],
    ["an object that is not opened", "  {\n    name: 'B", "    name: 'B", "15:5 missing { before line 15"],
    ["a brace too many", "];", "},\n];", "21:1 one } too many on line 21"],
    ["a bracket too many", "];", "]];", "21:2 one ] too many on line 21"],
    ["a missing colon", "stars: 4", "stars 4", "19:11 missing colon on line 19"],
    ["no closing quote", "'Ferry'", "'Ferry", "5:11 unclosed text on line 5"],
    ["no closing quote inside a line", "'GitHub', url", "'GitHub, url", "10:16 unclosed text on line 10"],
    ["no closing back-tick", "ways.`", "ways.", "7:11 unclosed text on line 7"],
    ["no opening quote", "'Ferry'", "Ferry'", "5:11 missing quotation mark on line 5"],
    ["no opening quote of an address", "'https://g", "https://g", "10:31 missing quotation mark on line 10"],
    ["no opening back-tick", "`Carries", "Carries", "7:11 missing quotation mark on line 7"],
    ["curly quotes", "'Ferry'", "‘Ferry’", "5:11 wrong quotation marks on line 5"],
  ])("%s", (_, from, to, cause) => {
    const parsed = broken(from, to);
    expect(causes(parsed.problems)).toEqual([cause]);
    expect(valueIn(parsed)).toEqual([FERRY, BARGE]);
    expect(parsed.clean).toBe(false);
  });

  test.each([
    ["an apostrophe", "'Ferry'", "'Quay's Ferry'", "Quay's Ferry", "5:17 quotation mark inside a text on line 5"],
    ["a line break", "'Ferry'", "'Quay\nFerry'", "Quay\nFerry", "5:11 line break inside a text on line 5"],
  ])("%s inside a text", (_, from, to, name, cause) => {
    const parsed = broken(from, to);
    expect(causes(parsed.problems)).toEqual([cause]);
    expect(valueIn(parsed)).toEqual([{ ...FERRY, name }, BARGE]);
  });

  test("a conflict: the entries of both sides", () => {
    const parsed = broken("    stars: 4,\n", "<<<<<<< HEAD\n    stars: 4,\n=======\n    stars: 5,\n>>>>>>> main\n");
    expect(causes(parsed.problems)).toEqual(["19:1 merge conflict left in from line 19"]);
    expect(valueIn(parsed)).toEqual([FERRY, { ...BARGE, stars: 5 }]);
  });

  test("expressions are their source, as in a module that parses", () => {
    const items = "[{ a: f({ b: 1 }), c: (\n<I d={1} />\n), e: x ? 'y' : z, ...more, g, h: -1 }]";
    const whole = valueIn(parseText(`export default ${items};`, "list.jsx"));
    expect(whole).toEqual([{ a: "f({ b: 1 })", c: "<I d={1} />", e: "x ? 'y' : z", g: "g", h: -1 }]);
    expect(valueIn(parseText(`export default ${items.slice(0, -1)};`, "list.jsx"))).toEqual(whole);
  });

  test("statements after the broken one are read", () => {
    const parsed = parseText("const a = [{ b: 1 { b: 2 }];\nexport default [3];\n", "list.js");
    expect(valueIn(parsed)).toEqual([3]);
    expect(causes(parsed.problems)).toEqual(["1:19 missing } for the { on line 1"]);
  });
});

describe("mistakes beside the list", () => {
  test.each([
    [
      "an import declared twice",
      "';\n",
      "';\nimport ferry from './other.svg';\n",
      "2:8 ferry declared twice, again on line 2",
    ],
    ["back-ticks in an import", "'./ferry.svg'", "`./ferry.svg`", "1:19 back-ticks in the import on line 1"],
  ])("%s: the tree is there all the same", (_, from, to, cause) => {
    const { ast, problems } = parseModule(sourceOf("list.jsx", LIST.replace(from, to)));
    expect(ast?.program.body.map(({ type }) => type)).toContain("ImportDeclaration");
    expect(causes(problems)).toEqual([cause]);
    expect(valueIn(broken(from, to))).toEqual([FERRY, BARGE]);
  });

  test("what the parser says, where there are no better words", () => {
    const parsed = parseText("export default [{ a: 1 }];\nconst x = <a>;\n", "list.jsx");
    expect(valueIn(parsed)).toEqual([{ a: 1 }]);
    expect(causes(parsed.problems)).toEqual(["2:14 syntax error on line 2"]);
    expect(messages(parsed.problems)).toEqual(["The parser stopped here and says: Unterminated JSX contents."]);
  });

  test("a hole in a list is a problem, though JavaScript takes it", () => {
    const parsed = parseText("export default [\n  { a: 1 },,\n  { a: 2 },\n];\n", "list.js");
    expect(valueIn(parsed)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(causes(parsed.problems)).toEqual(["2:12 one comma too many on line 2"]);
    expect(parsed.clean).toBe(true);
  });

  test("a cast of TypeScript before the list is no part of it", () => {
    const parsed = parseText("const list = <Entry[]>[\n  { a: 1 }\n  { a: 2 },\n];\nexport default list;\n", "list.ts");
    expect(valueIn(parsed)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(causes(parsed.problems)).toEqual(["3:3 missing comma after line 2"]);
  });

  test("a list that is exported as the default by name", () => {
    const parsed = parseText("const list = [\n  { a: 1 }\n  { a: 2 },\n];\nexport { list as default };\n", "list.js");
    expect(valueIn(parsed)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(causes(parsed.problems)).toEqual(["3:3 missing comma after line 2"]);
  });

  test("no tree: the reason", () => {
    expect(causes(parseModule(sourceOf("a.js", "const a = {")).problems)).toEqual(["1:12 syntax error on line 1"]);
    expect(causes(parseModule(sourceOf("a.js", "const a = {}}")).problems)).toEqual(["1:13 one } too many on line 1"]);
    expect(causes(parseModule(sourceOf("a.js", "const a = 'b\nc'")).problems)).toEqual([
      "1:11 unclosed text on line 1",
    ]);
    expect(causes(parseModule(sourceOf("a.js", "f(1\n2)")).problems)).toEqual(["2:1 missing comma after line 1"]);
  });
});
