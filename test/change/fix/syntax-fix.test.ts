import { describe, expect, test } from "@jest/globals";
import { type Given, mended, sentencesOf } from "./mending.ts";

const FIELDS = { fields: { name: "$.name", repository: "$.repo", description: "$.text" } };
const yaml = { file: "list.yml", list: FIELDS };
const json = { file: "list.json", list: FIELDS };
const module = { file: "list.js", list: FIELDS };
const toml = { file: "list.toml", list: { ...FIELDS, entries: "$.tool[*]" } };
const csv = { file: "list.csv", list: FIELDS };

const card = (name: string, more = "") =>
  `  {\n    "name": "${name}",\n    "repo": "https://github.com/o/${name}"${more}\n  }`;
const JSON_BASE = `[\n${card("ant")},\n${card("bee")}\n]\n`;
const JSON_HEAD = `[\n${card("ant")},\n${card("bee")},\n${card("cow")}\n]\n`;
const MODULE_BASE = `export default [\n  { name: 'ant', repo: 'a/b' },\n];\n`;
const MODULE_HEAD = `export default [\n  { name: 'ant', repo: 'a/b' },\n  { name: 'bee', repo: 'c/d' },\n];\n`;
const YAML_BASE = "- name: ant\n  repo: a/b\n  text: An ant\n";
const TOML_BASE = '[[tool]]\nname = "ant"\nrepo = "a/b"\n';
const CSV_BASE =
  "name,repo,text\nant,https://a.example/x,An ant\nbee,https://a.example/y,A bee\ncow,https://a.example/z,\n";

type Case = readonly [what: string, given: Omit<Given, "head">, broken: string, right: string];

/** Takes something out of the right text, or puts something else in its place. */
function broken(right: string, from: string, to: string): string {
  if (!right.includes(from)) throw new Error(`${from} is not there`);
  return right.replace(from, () => to);
}

const jsonCase = (what: string, from: string, to: string, right = JSON_HEAD): Case => [
  `JSON: ${what}`,
  { ...json, base: JSON_BASE },
  broken(right, from, to),
  right,
];
const moduleCase = (what: string, from: string, to: string): Case => [
  `module: ${what}`,
  { ...module, base: MODULE_BASE },
  broken(MODULE_HEAD, from, to),
  MODULE_HEAD,
];
const yamlCase = (what: string, added: string, right: string): Case => [
  `YAML: ${what}`,
  { ...yaml, base: YAML_BASE },
  YAML_BASE + added,
  YAML_BASE + right,
];
const tomlCase = (what: string, added: string, right: string): Case => [
  `TOML: ${what}`,
  { ...toml, base: TOML_BASE },
  TOML_BASE + added,
  TOML_BASE + right,
];
const csvCase = (what: string, added: string, right: string): Case => [
  `CSV: ${what}`,
  { ...csv, base: CSV_BASE },
  CSV_BASE + added,
  CSV_BASE + right,
];

const CASES: readonly Case[] = [
  jsonCase("a comma between entries", '  },\n  {\n    "name": "cow"', '  }\n  {\n    "name": "cow"'),
  jsonCase("a comma between members", '"name": "cow",', '"name": "cow"'),
  jsonCase("both of them", '  },\n  {\n    "name": "cow",', '  }\n  {\n    "name": "cow"'),
  jsonCase("a comma after the last entry", "  }\n]", "  },\n]"),
  jsonCase("a comma after the last member", 'o/cow"\n', 'o/cow",\n'),
  jsonCase("two commas", '"name": "cow",', '"name": "cow",,'),
  jsonCase("no closing brace", 'o/bee"\n  },', 'o/bee"\n'.trimEnd()),
  jsonCase("no closing brace, but its comma", 'o/bee"\n  },', 'o/bee",'),
  jsonCase("no brace at the end", 'o/cow"\n  }', 'o/cow"'),
  jsonCase("no bracket at the end", "\n]\n", "\n"),
  jsonCase("neither brace nor bracket at the end", "\n  }\n]\n", "\n"),
  jsonCase("no opening brace", '  {\n    "name": "cow"', '    "name": "cow"'),
  jsonCase("two entries run into one", '  },\n  {\n    "name": "cow"', '    "name": "cow"'),
  jsonCase("one brace too many", "  }\n]", "  }\n  }\n]"),
  jsonCase("the list closed before its last entry", '  },\n  {\n    "name": "cow"', '  }\n]\n  {\n    "name": "cow"'),
  jsonCase("curly quotation marks", '"name": "cow"', "“name”: “cow”"),
  jsonCase("plain single quotation marks", '"name": "cow"', "'name': 'cow'"),
  jsonCase("a key without quotation marks", '"name": "cow"', 'name: "cow"'),
  jsonCase("a key that is not closed", '"name": "cow"', '"name: "cow"'),
  jsonCase("a text that is not closed", '"name": "cow",', '"name": "cow,'),
  jsonCase("a text that is not opened", '"name": "cow",', '"name": cow",'),
  jsonCase("no colon", '"name": "cow"', '"name" "cow"'),
  jsonCase("a comment", '"name": "cow",\n', '"name": "cow",\n    // mine\n'),
  jsonCase("a hard blank", '"name": "cow"', '"name":\u00a0"cow"'),
  jsonCase("a comma of another script", '"name": "cow",', '"name": "cow"，'),
  jsonCase(
    "a text over two lines",
    "slow calls",
    "slow\n    calls",
    `[\n${card("ant")},\n${card("bee")},\n${card("cow", ',\n    "text": "Finds slow calls"')}\n]\n`,
  ),
  jsonCase(
    "quotation marks inside a text",
    '\\"slow\\"',
    '"slow"',
    `[\n${card("ant")},\n${card("bee")},\n${card("cow", ',\n    "text": "Finds \\"slow\\" calls"')}\n]\n`,
  ),
  moduleCase("a comma between entries", "},\n  { name: 'bee'", "}\n  { name: 'bee'"),
  moduleCase("a comma between members", "'bee', repo", "'bee' repo"),
  moduleCase("a text that is not closed", "'c/d' }", "'c/d }"),
  moduleCase("no closing brace", "'c/d' },", "'c/d',"),
  moduleCase("no closing bracket", "\n];", "\n;"),
  moduleCase("two commas", "'c/d' },", "'c/d' },,"),
  yamlCase("a dash without a blank", "-name: bee\n  repo: c/d\n", "- name: bee\n  repo: c/d\n"),
  yamlCase("a colon without a blank", "- name: bee\n  repo:c/d\n", "- name: bee\n  repo: c/d\n"),
  yamlCase("a colon in a text", "- name: bee\n  text: Bees: they hum\n", '- name: bee\n  text: "Bees: they hum"\n'),
  yamlCase("a back-tick first", "- name: bee\n  text: `hum` it\n", '- name: bee\n  text: "`hum` it"\n'),
  yamlCase("an open text", '- name: bee\n  text: "hum\n  repo: c/d\n', '- name: bee\n  text: "hum"\n  repo: c/d\n'),
  yamlCase("text after the mark", '- name: bee\n  text: "hum" it\n', "- name: bee\n  text: '\"hum\" it'\n"),
  yamlCase("a dash that is missing", "  name: bee\n  repo: c/d\n", "- name: bee\n  repo: c/d\n"),
  tomlCase("an open text", '\n[[tool]]\nname = "bee\nrepo = "c/d"\n', '\n[[tool]]\nname = "bee"\nrepo = "c/d"\n'),
  tomlCase("a bare text", '\n[[tool]]\nname = bee\nrepo = "c/d"\n', '\n[[tool]]\nname = "bee"\nrepo = "c/d"\n'),
  tomlCase("a colon", '\n[[tool]]\nname: "bee"\nrepo = "c/d"\n', '\n[[tool]]\nname = "bee"\nrepo = "c/d"\n'),
  tomlCase("no sign", '\n[[tool]]\nname "bee"\nrepo = "c/d"\n', '\n[[tool]]\nname = "bee"\nrepo = "c/d"\n'),
  tomlCase("an open header", '\n[[tool]\nname = "bee"\nrepo = "c/d"\n', '\n[[tool]]\nname = "bee"\nrepo = "c/d"\n'),
  yamlCase(
    "a text closed with another mark",
    "- name: bee\n  text: \"hum'\n  repo: c/d\n",
    '- name: bee\n  text: "hum"\n  repo: c/d\n',
  ),
  yamlCase(
    "a key that stands twice",
    '- name: bee\n  text: "text: "They hum"\n  repo: c/d\n',
    '- name: bee\n  text: "They hum"\n  repo: c/d\n',
  ),
  yamlCase(
    "members pushed in below each list",
    "- name: bee\n  tags:\n    - hum\n    repo: c/d\n    links:\n      - d/e\n      text: A bee\n",
    "- name: bee\n  tags:\n    - hum\n  repo: c/d\n  links:\n    - d/e\n  text: A bee\n",
  ),
  yamlCase(
    "an item further in than the others",
    "  - name: bee\n    repo: c/d\n    text: A bee\n",
    "- name: bee\n  repo: c/d\n  text: A bee\n",
  ),
  yamlCase(
    "members in the column of the dash",
    "- name: bee\nrepo: c/d\ntext: A bee\n",
    "- name: bee\n  repo: c/d\n  text: A bee\n",
  ),
  yamlCase(
    "a text that goes on below its key",
    "- name: bee\n  repo: c/d\n  text: A bee\n  and its hive\n",
    "- name: bee\n  repo: c/d\n  text: A bee\n    and its hive\n",
  ),
  yamlCase(
    "a text that begins with a link",
    "- name: bee\n  repo: c/d\n  text: [Hums](https://a.example) all day\n",
    '- name: bee\n  repo: c/d\n  text: "[Hums](https://a.example) all day"\n',
  ),
  yamlCase(
    "members below the list above",
    "- name: bee\n  tags:\n    - hum\n      - fly\n    repo: c/d\n    text: A bee\n",
    "- name: bee\n  tags:\n    - hum\n    - fly\n  repo: c/d\n  text: A bee\n",
  ),
  tomlCase(
    "a text closed with another mark",
    '\n[[tool]]\nname = "bee\'\nrepo = "c/d"\n',
    '\n[[tool]]\nname = "bee"\nrepo = "c/d"\n',
  ),
  tomlCase(
    "a version without marks",
    '\n[[tool]]\nname = "bee"\nversion = 0.0.1\n',
    '\n[[tool]]\nname = "bee"\nversion = "0.0.1"\n',
  ),
  csvCase(
    "a comma in a text",
    "dog,https://a.example/w,Runs, and barks\n",
    'dog,https://a.example/w,"Runs, and barks"\n',
  ),
  csvCase("cells missing at the end", "dog,https://a.example/w\n", "dog,https://a.example/w,\n"),
  csvCase("an open cell", 'dog,https://a.example/w,"Runs\n', 'dog,https://a.example/w,"Runs"\n'),
  csvCase("marks in a cell", 'dog,https://a.example/w,"Runs "fast""\n', 'dog,https://a.example/w,"Runs ""fast"""\n'),
];

describe("a mistake in what a pull request adds is mended to the byte", () => {
  test.each(CASES)("%s", (_, given, head, right) => {
    expect(mended({ ...given, head })).toBe(right);
  });

  test.each(CASES)("%s, with CRLF", (_, given, head, right) => {
    const crlf = (text: string) => text.replaceAll("\n", "\r\n");
    expect(mended({ ...given, base: crlf(given.base ?? ""), head: crlf(head) })).toBe(crlf(right));
  });
});

test("an empty file that gets its first entries is no file that was broken before", () => {
  const right = JSON_HEAD;
  expect(mended({ ...json, base: "", head: broken(right, '"name": "cow",', '"name": "cow"') })).toBe(right);
});

describe("what needs a person is left alone", () => {
  const conflict = JSON_HEAD.replace('  {\n    "name": "cow"', '<<<<<<< HEAD\n  {\n    "name": "cow"');
  const doubled = broken(JSON_HEAD, '"name": "cow",', '"name": "cow",\n    "name": "cows",');
  test.each([
    ["a merge conflict", { ...json, base: JSON_BASE, head: conflict }],
    ["a doubled key", { ...json, base: JSON_BASE, head: doubled }],
    ["text after the list", { ...json, base: JSON_BASE, head: `${JSON_HEAD}hello\n` }],
    [
      "an old mistake",
      {
        ...json,
        base: broken(JSON_BASE, '"name": "ant",', '"name": "ant"'),
        head: broken(JSON_HEAD, '"name": "ant",', '"name": "ant"'),
      },
    ],
    [
      "a cell that may be any",
      { ...csv, base: CSV_BASE, head: `${CSV_BASE}dog,wolf,https://a.example/w,Runs, barks\n` },
    ],
    [
      "a text that would be no address, as its neighbours hold",
      {
        ...yaml,
        base: ["ant", "bee", "cow"].map((name) => `- name: ${name}\n  repo: "https://a.example/${name}"\n`).join(""),
        head: `${["ant", "bee", "cow"].map((name) => `- name: ${name}\n  repo: "https://a.example/${name}"\n`).join("")}- name: dog\n  repo: "[https://a.example/x"](https://b.example/dog)\n`,
      },
    ],
    ["a file that is right", { ...json, base: JSON_BASE, head: JSON_HEAD }],
  ])("%s", (_, given) => {
    expect(mended(given)).toBeNull();
  });
});

test("mistakes that only together make the file right are one fix, told on the lines of the head", () => {
  const head = broken(broken(JSON_HEAD, '  },\n  {\n    "name": "cow"', '    "name": "cow"'), "  }\n]", "  },\n]");
  expect(sentencesOf({ ...json, base: JSON_BASE, head })).toEqual([
    "Close the entry that ends on line 8 and open the next one, which has run into it. Take away the comma that is one too many on line 11.",
  ]);
});
