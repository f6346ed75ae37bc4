import { describe, expect, test } from "@jest/globals";
import { readListing } from "../../src/change/listing.ts";
import type { ListConfig } from "../../src/model/config.ts";
import type { FileVersion, Snapshot } from "../../src/model/pull-request.ts";
import { cards, config } from "./entry.ts";
import { causes, messages } from "./read-text.ts";

const small = "cards/small.json";

function read(files: Readonly<Record<string, string>>, lists: readonly ListConfig[] = [cards]) {
  const versions = Object.entries(files).map(([path, text]): FileVersion => ({ path, text, unreadable: null }));
  return readListing(snapshot(versions), { ...config, lists });
}

function snapshot(files: readonly FileVersion[]): Snapshot {
  return { revision: "0".repeat(40), files, paths: null };
}

const libraries: ListConfig = {
  ...cards,
  name: "libraries",
  files: ["libraries.jsx"],
  section: "libraries",
  groups: [{ each: "$.items[*]", named: "$.name" }],
  entries: "$.list[*]",
  fields: { name: "$.name", repository: "$.linkUrl", logo: "$.logo" },
};

describe("entries", () => {
  test("of JSON: fields, members and places", () => {
    const text = `[
  { "name": "Ferry", "repo": " https://github.com/quay/ferry ",
    "site": "https://ferry.example", "stars": 3, "text": "two\\nlines" }
]`;
    const { entries, problems, partial } = read({ [small]: text });
    expect(entries).toEqual([
      {
        name: "Ferry",
        repository: " https://github.com/quay/ferry ",
        url: "https://ferry.example",
        section: "small",
        list: "cards",
        key: null,
        file: small,
        startLine: 2,
        endLine: 3,
        roles: expect.objectContaining({ name: "Ferry", stars: 3, description: "two\nlines" }),
        members: {
          name: { value: "Ferry", startLine: 2, endLine: 2 },
          repo: { value: " https://github.com/quay/ferry ", startLine: 2, endLine: 2 },
          site: { value: "https://ferry.example", startLine: 3, endLine: 3 },
          stars: { value: 3, startLine: 3, endLine: 3 },
          text: { value: "two\nlines", startLine: 3, endLine: 3 },
        },
      },
    ]);
    expect(Object.keys(entries[0]?.roles ?? {})).not.toContain("logo");
    expect([problems, [...partial]]).toEqual([[], []]);
  });

  test("of nested groups in a module", () => {
    const text = `const items = [
  { name: 'C++', list: [{ name: 'Ferry', linkUrl: 'https://github.com/quay/ferry', logo: ferryLogo }] },
  { name: 'Rust', list: [{ name: 'Barge' }, { name: 'Raft' }] },
  { name: 'Lua', list: [] },
];`;
    const { entries, problems, partial } = read({ "libraries.jsx": text }, [libraries]);
    expect(entries.map(({ name, section }) => [name, section])).toEqual([
      ["Ferry", "libraries > C++"],
      ["Barge", "libraries > Rust"],
      ["Raft", "libraries > Rust"],
    ]);
    expect(entries[0]).toMatchObject({
      repository: "https://github.com/quay/ferry",
      url: null,
      roles: { logo: "ferryLogo" },
    });
    expect([problems, [...partial]]).toEqual([[], []]);
  });

  test("one list over JSON and modules: $[*] is asked of the default export", () => {
    const both = { ...cards, files: ["cards/{section}.{json,js}"] };
    const files = {
      "cards/b.js": "const all = [{ name: 'B' }];\nexport default all;",
      "cards/a.json": '[{"name": "A"}]',
    };
    expect(read(files, [both]).entries.map(({ name, section }) => name + section)).toEqual(["Aa", "Bb"]);
  });

  test("several lists in one module", () => {
    const text = "export const big = [{ name: 'B' }];\nexport const small = [{ name: 'S' }];\n";
    const list = (name: string) => ({ ...cards, name, section: name, files: ["all.js"], entries: `$.${name}[*]` });
    const { entries } = read({ "all.js": text }, [list("small"), list("big")]);
    expect(entries.map((entry) => [entry.name, entry.list, entry.section, entry.startLine])).toEqual([
      ["B", "big", "big", 1],
      ["S", "small", "small", 2],
    ]);
  });

  test("of a map: from its key, which is its name where it has none", () => {
    const text = '{\n  "ferry": {\n    "repo": "x"\n  },\n  "9": {"name": "Nine"}\n}';
    const { entries } = read({ [small]: text });
    expect(entries.map(({ key, name, startLine, endLine }) => [key, name, startLine, endLine])).toEqual([
      ["ferry", "ferry", 2, 4],
      ["9", "Nine", 5, 5],
    ]);
  });

  test("a number is a name, and where nothing names the section it is the list's", () => {
    const plain = { ...cards, files: ["all.json"] };
    expect(read({ "all.json": '[{"name": 9}]' }, [plain]).entries).toMatchObject([{ name: "9", section: "cards" }]);
  });

  test("members named as objects have them by nature", () => {
    const [entry] = read({ [small]: '[{"name": "A", "__proto__": {"x": 1}, "constructor": 2}]' }).entries;
    expect(Object.keys(entry?.members ?? {})).toEqual(["name", "__proto__", "constructor"]);
    expect(Object.getPrototypeOf(entry?.members)).toBeNull();
    expect(Object.getPrototypeOf(entry?.roles)).toBeNull();
  });

  test("files come in the order of their paths", () => {
    const files = { "cards/b.json": '[{"name": "B"}]', "cards/a.json": '[{"name": "A"}]', "other.json": "[" };
    expect(read(files).entries.map(({ name }) => name)).toEqual(["A", "B"]);
  });
});

describe("what is not there", () => {
  test("an empty list is an empty list", () => {
    expect(read({ [small]: "[]" })).toMatchObject({ entries: [], problems: [], partial: new Set() });
  });

  test.each([
    [
      "a mistyped root",
      { [small]: '{"itms": [{"name": "A"}]}' },
      { ...cards, entries: "$.items[*]" },
      "1:1 nothing at $.items[*]",
    ],
    ["a scalar", { [small]: '"x"' }, cards, "1:1 nothing at $[*]"],
    ["no default", { "cards/a.js": "const a = [];" }, { ...cards, files: ["cards/*.js"] }, "1:1 nothing at $[*]"],
    ["no such group", { "libraries.jsx": "const itms = [];" }, libraries, "1:1 nothing at $.items[*]"],
    [
      "no list in a group",
      { "libraries.jsx": "const items = [\n{ name: 'a', lst: [] }];" },
      libraries,
      "2:1 nothing at $.list[*]",
    ],
    ["a member where a list should be", { [small]: "[]" }, { ...cards, entries: "$.a" }, "1:1 nothing at $.a"],
  ])("%s is a problem, and the file is not known in full", (_, files, list, cause) => {
    const { entries, problems, partial } = read(files, [list]);
    expect(entries).toEqual([]);
    expect(causes(problems)).toEqual([cause]);
    expect([...partial]).toEqual(Object.keys(files));
  });

  test("the message says what there is", () => {
    const { problems } = read({ [small]: '{"itms": [], "note": 1}' }, [{ ...cards, entries: "$.items[*]" }]);
    expect(messages(problems)).toEqual([
      "The configuration expects the entries at `$.items[*]`, and nothing is there. The names here are itms and note. Was a key renamed or mistyped?",
    ]);
  });

  test("an item that is no object, or has no name, costs only itself", () => {
    const { entries, problems, partial } = read({ [small]: '[{"name": "A"},\n"B",\n{"nam": "C"},\n{"name": " "}]' });
    expect(entries.map(({ name }) => name)).toEqual(["A"]);
    expect(causes(problems)).toEqual([
      "2:1 no entry on line 2",
      "3:1 entry without a name on line 3",
      "4:1 entry without a name on line 4",
    ]);
    expect([...partial]).toEqual([]);
  });

  test("but where no item has a name, the file is not known", () => {
    expect([...read({ [small]: '[{"nam": "A"}, {"nam": "B"}]' }).partial]).toEqual([small]);
  });

  test("a group without a name", () => {
    const { entries, problems } = read({ "libraries.jsx": "const items = [{ list: [{ name: 'A' }] }];" }, [libraries]);
    expect(entries).toMatchObject([{ name: "A", section: "libraries" }]);
    expect(causes(problems)).toEqual(["1:16 group without a name on line 1"]);
  });
});

describe("files that cannot be read", () => {
  test("a broken one yields what can be read, its own problem, and no others", () => {
    const { entries, problems, partial } = read({ [small]: '[{"name": "A"}\n{"nam": "B"}]' });
    expect(entries.map(({ name }) => name)).toEqual(["A"]);
    expect(causes(problems)).toEqual(["2:1 missing comma after line 1"]);
    expect([...partial]).toEqual([small]);
  });

  test.each([
    ["binary", "error"],
    ["too-large", "error"],
    ["symlink", "error"],
    ["submodule", "error"],
    ["invalid-utf8", "error"],
    ["not-answered", "warning"],
  ] as const)("%s: one problem (%s)", (unreadable, severity) => {
    const { entries, problems, partial } = readListing(snapshot([{ path: small, text: null, unreadable }]), config);
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ file: small, line: 1, column: 1, severity }]);
    expect([...partial]).toEqual([small]);
  });

  test("a name that tells no format", () => {
    const odd = { ...cards, files: ["cards.list"] };
    expect(causes(read({ "cards.list": "[]" }, [odd]).problems)).toEqual(["1:1 unknown format"]);
    expect(read({ "cards.list": '[{"name": "A"}]' }, [{ ...odd, format: "json" }]).entries).toHaveLength(1);
  });
});
