import { describe, expect, test } from "@jest/globals";
import { type Given, mended, type Wanted } from "./mending.ts";

const FIELDS = { fields: { name: "$.name", repository: "$.repo", description: "$.text" } };
const MAP = { entries: "$.*", fields: { repository: "$.repo" } };
const TOOLS = { ...FIELDS, entries: "$.tool[*]" };
const MARKDOWN = {
  entries: "$.entries[*]",
  fields: { name: "$.name", repository: "$.url", description: "$.description" },
};

type Case = readonly [
  what: string,
  given: Pick<Given, "file" | "list">,
  base: string,
  added: readonly [before: string, after: string],
  wishes: Readonly<Record<string, readonly Wanted[]>>,
  right: string,
];

const set = (member: string, value: string | number | boolean | readonly string[]): Wanted => ({
  kind: "set",
  member,
  value,
});
const rename = (member: string, to: string): Wanted => ({ kind: "rename", member, to });
const spell = (member: string, from: string, to: string): Wanted => ({ kind: "spell", member, from, to });
const place = (after: string | null, before: string | null): Wanted => ({ kind: "place", after, before });

const json = { file: "list.json", list: FIELDS };
const jsonc = { file: "list.jsonc", list: FIELDS };
const keyed = { file: "list.json", list: MAP };
const module = { file: "list.js", list: FIELDS };
const yaml = { file: "list.yml", list: FIELDS };
const toml = { file: "list.toml", list: TOOLS };
const csv = { file: "list.csv", list: FIELDS };
const text = { file: "list.txt", list: { fields: { name: "$", repository: "$" } } };
const markdown = { file: "list.md", list: MARKDOWN };

const TWO = `[
  {
    "name": "ant",
    "stars": 12,
    "repo": "a/b"
  },
  {
    "name": "bee",
    "stars": 9,
    "repo": "c/d"
  }
]
`;
const CODE = `export default [
  {
    name: 'ant',
    stars: 12, // counted
    links: [{ label: 'GitHub', url: 'https://a.example' }],
  },
];
`;
const BLOCK = `# tools
- name: ant
  stars: 12
  repo: a/b

- name: cow
  stars: 5
  repo: e/f
`;
const TABLES = `[[tool]]
name = "ant"
repo = "a/b"
text = "An ant"

[[tool]]
name = "cow"
repo = "e/f"
text = "A cow"
`;
const BULLETS = `# List

## Tools

- [ant](https://github.com/o/ant) - An ant.
- [cow](https://github.com/o/cow) - A cow.
  - [calf](https://github.com/o/calf) - A calf.
- [dog](https://github.com/o/dog) - A dog.
`;

const CASES: readonly Case[] = [
  [
    "JSON: a member between its neighbours",
    json,
    TWO,
    ['"c/d"\n  }\n', '"c/d"\n  },\n  {\n    "name": "cow",\n    "repo": "e/f"\n  }\n'],
    { cow: [set("stars", 7)] },
    '"c/d"\n  },\n  {\n    "name": "cow",\n    "stars": 7,\n    "repo": "e/f"\n  }\n',
  ],
  [
    "JSON: the last member",
    json,
    TWO,
    ['"c/d"\n  }\n', '"c/d"\n  },\n  {\n    "name": "cow",\n    "stars": 7\n  }\n'],
    { cow: [set("repo", "e/f")] },
    '"c/d"\n  },\n  {\n    "name": "cow",\n    "stars": 7,\n    "repo": "e/f"\n  }\n',
  ],
  [
    "JSON: two members",
    json,
    TWO,
    ['"c/d"\n  }\n', '"c/d"\n  },\n  {\n    "name": "cow"\n  }\n'],
    { cow: [set("stars", 7), set("repo", "e/f")] },
    '"c/d"\n  },\n  {\n    "name": "cow",\n    "stars": 7,\n    "repo": "e/f"\n  }\n',
  ],
  [
    "JSON: on one line",
    json,
    TWO,
    ['"c/d"\n  }\n', '"c/d"\n  },\n  { "name": "cow", "repo": "e/f" }\n'],
    { cow: [set("stars", 7)] },
    '"c/d"\n  },\n  { "name": "cow", "stars": 7, "repo": "e/f" }\n',
  ],
  [
    "JSON: another value",
    json,
    TWO,
    ['"c/d"\n  }\n', '"c/d"\n  },\n  { "name": "cow", "stars": "many" }\n'],
    { cow: [set("stars", 7)] },
    '"c/d"\n  },\n  { "name": "cow", "stars": 7 }\n',
  ],
  [
    "JSON: a hostile value",
    json,
    TWO,
    ['"c/d"\n  }\n', '"c/d"\n  },\n  { "name": "cow", "repo": "e/f" }\n'],
    { cow: [set("text", '"}],\n--> ``` \u202e')] },
    '"c/d"\n  },\n  { "name": "cow", "repo": "e/f", "text": "\\"}],\\n--> ``` \u202e" }\n',
  ],
  [
    "JSON: a list",
    json,
    TWO,
    ['"c/d"\n  }\n', '"c/d"\n  },\n  { "name": "cow" }\n'],
    { cow: [set("tags", ["a", "b"])] },
    '"c/d"\n  },\n  { "name": "cow", "tags": ["a", "b"] }\n',
  ],
  [
    "JSON: a misspelt member",
    json,
    TWO,
    ['"c/d"\n  }\n', '"c/d"\n  },\n  { "name": "cow", "Stars": 7 }\n'],
    { cow: [rename("Stars", "stars")] },
    '"c/d"\n  },\n  { "name": "cow", "stars": 7 }\n',
  ],
  [
    "JSON: moved up from the end",
    json,
    TWO,
    ['"c/d"\n  }\n', '"c/d"\n  },\n  {\n    "name": "ape"\n  }\n'],
    { ape: [place("ant", "bee")] },
    '"moved"',
  ],
  [
    "JSON: a map",
    keyed,
    '{\n  "ant": { "repo": "a/b" },\n  "cow": { "repo": "e/f" }\n}\n',
    ['"e/f" }\n', '"e/f" },\n  "bee": { "repo": "c/d" }\n'],
    { bee: [place("ant", "cow")] },
    '"moved"',
  ],
  [
    "JSON with comments: a comma at the end",
    jsonc,
    '[\n  // first\n  { "name": "ant", "repo": "a/b" },\n]\n',
    ['"a/b" },\n', '"a/b" },\n  { "name": "cow", "stars": 7, },\n'],
    { cow: [set("repo", "e/f")] },
    '"a/b" },\n  { "name": "cow", "repo": "e/f", "stars": 7, },\n',
  ],
  [
    "module: a member after a comment",
    module,
    CODE,
    ["  },\n];", "  },\n  {\n    name: 'cow',\n    stars: 5, // mine\n  },\n];"],
    { cow: [set("repo", 'it\'s "e/f"')] },
    "  },\n  {\n    name: 'cow',\n    stars: 5, // mine\n    repo: 'it\\'s \"e/f\"',\n  },\n];",
  ],
  [
    "module: the label of a link",
    module,
    CODE,
    ["  },\n];", "  },\n  { name: 'cow', links: [{ label: 'Github', url: 'https://github.com/o/Github' }] },\n];"],
    { cow: [spell("links", "Github", "GitHub")] },
    "  },\n  { name: 'cow', links: [{ label: 'GitHub', url: 'https://github.com/o/Github' }] },\n];",
  ],
  [
    "module: moved with its comment",
    module,
    CODE,
    ["  },\n];", "  },\n  // a cow\n  { name: 'ape' },\n];"],
    { ape: [place(null, "ant")] },
    '"moved"',
  ],
  [
    "YAML: a member between its neighbours",
    yaml,
    BLOCK,
    ["  repo: e/f\n", "  repo: e/f\n\n- name: dog\n  repo: g/h\n"],
    { dog: [set("stars", 3)] },
    "  repo: e/f\n\n- name: dog\n  stars: 3\n  repo: g/h\n",
  ],
  [
    "YAML: a member before the first",
    yaml,
    BLOCK.replaceAll("- name: ant\n  stars: 12\n", "- stars: 12\n  name: ant\n").replaceAll(
      "- name: cow\n  stars: 5\n",
      "- stars: 5\n  name: cow\n",
    ),
    ["  repo: e/f\n", "  repo: e/f\n\n- name: dog\n  repo: g/h\n"],
    { dog: [set("stars", 3)] },
    "  repo: e/f\n\n- stars: 3\n  name: dog\n  repo: g/h\n",
  ],
  [
    "YAML: a text that needs marks",
    yaml,
    BLOCK,
    ["  repo: e/f\n", "  repo: e/f\n\n- name: dog\n  repo: g/h\n"],
    { dog: [set("text", "Barks: often")] },
    '  repo: e/f\n\n- name: dog\n  repo: g/h\n  text: "Barks: often"\n',
  ],
  [
    "YAML: a value that is empty",
    yaml,
    BLOCK,
    ["  repo: e/f\n", "  repo: e/f\n\n- name: dog\n  stars:\n  repo: g/h\n"],
    { dog: [set("stars", 3)] },
    "  repo: e/f\n\n- name: dog\n  stars: 3\n  repo: g/h\n",
  ],
  [
    "YAML: moved between blank lines",
    yaml,
    BLOCK,
    ["  repo: e/f\n", "  repo: e/f\n\n- name: bee\n  repo: c/d\n"],
    { bee: [place("ant", "cow")] },
    '"moved"',
  ],
  [
    "YAML: moved and filled in",
    yaml,
    BLOCK,
    ["  repo: e/f\n", "  repo: e/f\n\n- name: bee\n  repo: c/d\n"],
    { bee: [place("ant", "cow"), set("stars", 8)] },
    '"moved"',
  ],
  [
    "TOML: a member",
    toml,
    TABLES,
    ['text = "A cow"\n', 'text = "A cow"\n\n[[tool]]\nname = "dog"\ntext = "A dog"\n'],
    { dog: [set("repo", "g/h")] },
    'text = "A cow"\n\n[[tool]]\nname = "dog"\nrepo = "g/h"\ntext = "A dog"\n',
  ],
  [
    "TOML: moved",
    toml,
    TABLES,
    ['text = "A cow"\n', 'text = "A cow"\n\n[[tool]]\nname = "bee"\nrepo = "c/d"\n'],
    { bee: [place("ant", "cow")] },
    '"moved"',
  ],
  [
    "CSV: a cell",
    csv,
    "name,repo,text\nant,a/b,An ant\n",
    ["An ant\n", "An ant\ncow,e/f,\n"],
    { cow: [set("text", "Moos, often")] },
    'An ant\ncow,e/f,"Moos, often"\n',
  ],
  [
    "CSV: moved",
    csv,
    "name,repo,text\nant,a/b,An ant\ncow,e/f,A cow\n",
    ["A cow\n", "A cow\nbee,c/d,A bee\n"],
    { bee: [place("ant", "cow")] },
    '"moved"',
  ],
  [
    "text: an address",
    text,
    "https://github.com/o/ant\n",
    ["ant\n", "ant\nhttp://github.com/o/cow.git\n"],
    { "http://github.com/o/cow.git": [spell("", "http://github.com/o/cow.git", "https://github.com/o/cow")] },
    "ant\nhttps://github.com/o/cow\n",
  ],
  [
    "text: moved",
    text,
    "https://github.com/o/ant\nhttps://github.com/o/cow\n",
    ["cow\n", "cow\nhttps://github.com/o/bee\n"],
    { "https://github.com/o/bee": [place("https://github.com/o/ant", "https://github.com/o/cow")] },
    '"moved"',
  ],
  [
    "Markdown: an address",
    markdown,
    BULLETS,
    ["A dog.\n", "A dog.\n- [elk](http://github.com/o/elk.git) - An elk.\n"],
    { elk: [spell("url", "http://github.com/o/elk.git", "https://github.com/o/elk")] },
    "A dog.\n- [elk](https://github.com/o/elk) - An elk.\n",
  ],
  [
    "Markdown: moved behind nested bullets",
    markdown,
    BULLETS,
    ["A dog.\n", "A dog.\n- [cub](https://github.com/o/cub) - A cub.\n"],
    { cub: [place("cow", "dog")] },
    '"moved"',
  ],
  [
    "Markdown: moved with nested bullets",
    markdown,
    BULLETS,
    ["A dog.\n", "A dog.\n- [bat](https://github.com/o/bat) - A bat.\n  - [pup](https://github.com/o/pup) - A pup.\n"],
    { bat: [place("ant", "cow")] },
    '"moved"',
  ],
];

const MOVED: Readonly<Record<string, string>> = {
  "JSON: moved up from the end": TWO.replace(
    '  {\n    "name": "bee"',
    '  {\n    "name": "ape"\n  },\n  {\n    "name": "bee"',
  ),
  "JSON: a map": '{\n  "ant": { "repo": "a/b" },\n  "bee": { "repo": "c/d" },\n  "cow": { "repo": "e/f" }\n}\n',
  "module: moved with its comment": CODE.replace("[\n", "[\n  // a cow\n  { name: 'ape' },\n"),
  "YAML: moved between blank lines": BLOCK.replace("- name: cow", "- name: bee\n  repo: c/d\n\n- name: cow"),
  "YAML: moved and filled in": BLOCK.replace("- name: cow", "- name: bee\n  stars: 8\n  repo: c/d\n\n- name: cow"),
  "TOML: moved": TABLES.replace(
    '[[tool]]\nname = "cow"',
    '[[tool]]\nname = "bee"\nrepo = "c/d"\n\n[[tool]]\nname = "cow"',
  ),
  "CSV: moved": "name,repo,text\nant,a/b,An ant\nbee,c/d,A bee\ncow,e/f,A cow\n",
  "text: moved": "https://github.com/o/ant\nhttps://github.com/o/bee\nhttps://github.com/o/cow\n",
  "Markdown: moved behind nested bullets": BULLETS.replace(
    "- [dog]",
    "- [cub](https://github.com/o/cub) - A cub.\n- [dog]",
  ),
  "Markdown: moved with nested bullets": BULLETS.replace(
    "- [cow]",
    "- [bat](https://github.com/o/bat) - A bat.\n  - [pup](https://github.com/o/pup) - A pup.\n- [cow]",
  ),
};

describe("what is wished of an entry is written as the file writes it, and all else stays", () => {
  test.each(CASES)("%s", (what, given, base, [before, after], wishes, right) => {
    const head = base.replace(before, () => after);
    expect(head).not.toBe(base);
    expect(mended({ ...given, base, head, wishes })).toBe(MOVED[what] ?? base.replace(before, () => right));
  });

  test.each(CASES)("%s, with CRLF and without a last line end", (what, given, base, [before, after], wishes, right) => {
    const crlf = (all: string) => all.trimEnd().replaceAll("\n", "\r\n");
    const head = base.replace(before, () => after);
    const wanted = MOVED[what] ?? base.replace(before, () => right);
    expect(mended({ ...given, base: crlf(base), head: crlf(head), wishes })).toBe(crlf(wanted));
  });
});

describe("what cannot be written for certain is not offered", () => {
  test.each<[string, Given]>([
    [
      "two entries on one line",
      { ...json, base: "[]", head: '[{ "name": "ant" }, { "name": "bee" }]', wishes: { bee: [place(null, "ant")] } },
    ],
    ["a member of a Markdown bullet", { ...markdown, base: "", head: BULLETS, wishes: { ant: [set("stars", 3)] } }],
    [
      "a text that is written in another way",
      {
        ...json,
        base: "[]",
        head: '[{ "name": "ant", "text": "A\\u0042C" }]',
        wishes: { ant: [spell("text", "ABC", "abc")] },
      },
    ],
    [
      "a text of several lines",
      {
        ...yaml,
        base: "- name: cow\n",
        head: "- name: cow\n- name: ant\n  text: |\n    An\n    ant\n",
        wishes: { ant: [set("text", "An ant")] },
      },
    ],
    [
      "a member that an alias brings",
      {
        ...yaml,
        base: "- name: cow\n",
        head: "- &c\n  name: cow\n  text: Moos\n- <<: *c\n  name: ant\n",
        wishes: { ant: [rename("text", "description")] },
      },
    ],
  ])("%s", (_, given) => {
    expect(mended(given)).toBeNull();
  });
});
