import { describe, expect, test } from "@jest/globals";
import { schemasOf } from "../../src/change/schema/schema.ts";
import type { ListConfig } from "../../src/model/config.ts";
import type { Entry, Value } from "../../src/model/entry.ts";
import type { Snapshot } from "../../src/model/pull-request.ts";
import { say as sayMarked } from "../say.ts";
import { cards, entry } from "./entry.ts";

const say = (text: Parameters<typeof sayMarked>[0]): string => sayMarked(text).replaceAll("`", "");
type Schema = NonNullable<ListConfig["schema"]>;

const HEALTHY = { name: "Bee", repo: "https://github.com/hive/bee" };

function tip(files: Readonly<Record<string, string>> = {}): Snapshot {
  const read = Object.entries(files).map(([path, text]) => ({ path, text, unreadable: null }));
  return { revision: "0".repeat(40), files: read, paths: Object.keys(files) };
}

function schemas(schema: Schema | null, { files = {}, required = [] as readonly string[], listed = [HEALTHY] } = {}) {
  const list: ListConfig = { ...cards, schema, required };
  return schemasOf(
    [list],
    tip(files),
    listed.map((members) => entry(members)),
  );
}

const flaws = (schema: Schema, members: Readonly<Record<string, Value>>): string[] =>
  schemas(schema)
    .flawsOf(entry({ name: "Bee", ...members }), null)
    .map(({ what, fix }) => `${say(what)} ${say(fix)}`);
const hints = (schema: Schema, files = {}): string[] =>
  schemas(schema, { files }).hints.map(({ file, message }) => `${file}: ${say(message)}`);

describe("what a schema does not allow is told so that it can be mended", () => {
  test.each<[string, Schema, Readonly<Record<string, Value>>, string[]]>([
    [
      "missing members",
      { required: ["name", "license", "repo"] },
      {},
      ["license is missing; the list asks for it. Add license.", "repo is missing; the list asks for it. Add repo."],
    ],
    [
      "what another member needs",
      { dependentRequired: { logo: ["logo_dark"] } },
      { logo: "bee.svg" },
      ["logo_dark is missing; an entry with logo needs it. Add logo_dark."],
    ],
    [
      "a type",
      { properties: { n: { type: "integer" } } },
      { n: 1.5 },
      ["n is a number; the list asks for a whole number. Make n a whole number."],
    ],
    [
      "several types",
      { properties: { n: { type: ["string", "null"] } } },
      { n: [1] },
      ["n is a list; the list asks for one of these: a text and null. Make n one of these: a text and null."],
    ],
    [
      "a value of a few",
      { properties: { os: { enum: ["linux", "windows"] } } },
      { os: "beos" },
      ["os is beos, and must be one of these: linux and windows. Choose one of them for os."],
    ],
    [
      "a value in another spelling",
      { properties: { os: { enum: ["linux", "windows"] } } },
      { os: "Linux " },
      ["os is Linux, and must be one of these: linux and windows. Write linux instead of Linux."],
    ],
    [
      "one value",
      { properties: { kind: { const: "app" } } },
      { kind: "tool" },
      ["kind is tool, and must be app. Write app as kind."],
    ],
    [
      "a form",
      { properties: { id: { pattern: "^[a-z-]+$", examples: ["my-bee"] } } },
      { id: "My Bee" },
      [
        "id is My Bee, which does not have the form that the list asks for: ^[a-z-]+$. Write id in that form, as in my-bee.",
      ],
    ],
    [
      "an address",
      { properties: { site: { format: "uri" } } },
      { site: "soon" },
      [
        "site is soon, which is not a web address, as the browser shows it. Make site a web address, as the browser shows it.",
      ],
    ],
    [
      "a length",
      { properties: { text: { minLength: 4 } } },
      { text: "🐝🐝" },
      ["text has 2 characters; the list asks for at least 4 characters. Write at least 4 characters for text."],
    ],
    [
      "a number of items",
      { properties: { tags: { maxItems: 1 } } },
      { tags: ["a", "b"] },
      ["tags has 2 items; the list allows up to 1 item. Shorten tags to 1 item."],
    ],
    [
      "a size",
      { properties: { n: { minimum: 5 } } },
      { n: 3 },
      ["n is 3; the list asks for 5 or more. Write 5 or more as n."],
    ],
    [
      "a member that has no place",
      { properties: { name: true, repo: true }, additionalProperties: false },
      { rpeo: "x" },
      ["rpeo does not belong into an entry of this list. Take rpeo away, or see whether it is only misspelt."],
    ],
    [
      "doubled items",
      { properties: { tags: { uniqueItems: true } } },
      { tags: ["a", "a"] },
      ["tags names something twice. Take what is doubled in tags away."],
    ],
    [
      "a place far inside",
      { properties: { urls: { items: { $ref: "#/$defs/link" } } }, $defs: { link: { required: ["label"] } } },
      { urls: [{ label: "GitHub" }, {}] },
      ["urls[1].label is missing; the list asks for it. Add urls[1].label."],
    ],
    [
      "the only form of its own kind",
      { properties: { n: { anyOf: [{ type: "string" }, { type: "number", minimum: 5 }] } } },
      { n: 3 },
      ["n is 3; the list asks for 5 or more. Write 5 or more as n."],
    ],
    [
      "no form of its kind",
      { properties: { n: { oneOf: [{ type: "string" }, { type: "number" }] } } },
      { n: true },
      [
        "n is true or false; the list asks for one of these: a text and a number. Make n one of these: a text and a number.",
      ],
    ],
    [
      "none of several forms of its kind",
      { properties: { n: { anyOf: [{ minLength: 9 }, { pattern: "^x" }] } } },
      { n: "abc" },
      ["n has none of the forms that the list allows. Write n as the entries around it do."],
    ],
    [
      "what follows from another",
      JSON.parse('{ "if": { "properties": { "kind": { "const": "app" } } }, "then": { "required": ["icon"] } }'),
      { kind: "app" },
      ["icon is missing; the list asks for it. Add icon."],
    ],
  ])("%s", (_, schema, members, told) => expect(flaws(schema, members)).toEqual(told));

  test("a healthy entry has none, and neither has one that an edit did not make worse", () => {
    const { flawsOf } = schemas({ properties: { text: { maxLength: 3 } } });
    expect(flawsOf(entry(HEALTHY), null)).toEqual([]);
    const [old, now] = [entry({ name: "Bee", text: "longer" }), entry({ name: "Bee", text: "longer", stars: 3 })];
    expect(flawsOf(now, old)).toEqual([]);
    expect(flawsOf(now, entry(HEALTHY))).toHaveLength(1);
  });

  test("an entry that is nothing but a text is held against the schema as a text", () => {
    const bare = (name: string): Entry => ({ ...entry({ name }), members: {}, roles: { name } });
    const { flawsOf } = schemasOf([{ ...cards, schema: { pattern: "^[^/]+/[^/]+$" } }], tip(), [bare("hive/ant")]);
    expect(flawsOf(bare("hive/bee"), null)).toEqual([]);
    expect(flawsOf(bare("bee"), null).map(({ what }) => say(what))).toEqual([
      "The entry is bee, which does not have the form that the list asks for: ^[^/]+/[^/]+$.",
    ]);
  });
});

describe("members that are required by name", () => {
  const { flawsOf } = schemas({ required: ["text"] }, { required: ["text", "site"] });
  const told = (members: Readonly<Record<string, Value>>) =>
    flawsOf(entry({ name: "Bee", ...members }), null).map(({ what }) => say(what));

  test.each<[Readonly<Record<string, Value>>, string[]]>([
    [{}, ["text is missing; the list asks every entry for it.", "site is missing; the list asks every entry for it."]],
    [
      { text: " ", site: [] },
      ["text is empty; the list asks every entry for it.", "site is empty; the list asks every entry for it."],
    ],
    [{ text: "x", site: 0 }, []],
  ])("%j", (members, flaws) => expect(told(members)).toEqual(flaws));

  test("also those that every object has", () => {
    const { flawsOf } = schemas(null, { required: ["constructor", "__proto__"] });
    expect(flawsOf(entry(HEALTHY), null)).toHaveLength(2);
  });
});

describe("a schema in a file", () => {
  test.each([
    ["schema/entry.json", '{ "required": ["license"] }'],
    ["schema/entry.yml", "required:\n  - license\n"],
    ["schema/entry", '{ "required": ["license"] }'],
  ])("%s", (path, text) => {
    const { flawsOf, hints } = schemas(path, { files: { [path]: text } });
    expect(hints).toEqual([]);
    expect(flawsOf(entry(HEALTHY), null).map(({ member }) => member)).toEqual(["license"]);
  });
});

describe("a schema that is wrong is told to the maintainers, and held against nobody", () => {
  const REFUSED: readonly (readonly [string, Schema, string])[] = [
    ["no file", "schema.json", "There is no file schema.json on the base branch."],
    ["a broken file", "broken.json", "Line 2 of broken.json"],
    ["no schema", "list.json", "It is no JSON Schema"],
    ["a keyword's value", { required: "name" }, "required does not have the value that JSON Schema asks for."],
    ["a keyword's value inside", { properties: { n: { type: "text" } } }, "type does not have the value"],
    [
      "another's schema",
      { $ref: "https://example.org/schema.json" },
      "leads to https://example.org/schema.json, which is not in the schema",
    ],
    ["nothing", { properties: { n: { $ref: "#/$defs/n" } } }, "leads to #/$defs/n"],
    ["a look-ahead", { properties: { n: { pattern: "^(?!x)" } } }, "The regular expression ^(?!x) cannot be used"],
    ["a name's pattern", { patternProperties: { "(": true } }, "The regular expression ( cannot be used"],
    ["a dynamic reference", { $dynamicRef: "#x" }, "$dynamicRef is not understood"],
    [
      "an id twice",
      { $defs: { a: { $id: "https://example.org/a" }, b: { $id: "https://example.org/a" } } },
      "It is no JSON Schema",
    ],
    [
      "a limit as draft 4 has it",
      { properties: { n: { maximum: 3, exclusiveMaximum: true } } },
      "exclusiveMaximum does not have",
    ],
    ["a reference to itself", { $ref: "#" }, "It must describe one entry"],
    ["a schema of the whole list", { type: "array", items: { required: ["license"] } }, "It must describe one entry"],
  ];

  test.each(REFUSED)("%s", (_, schema, why) => {
    const files = { "broken.json": "{\n  required }", "list.json": "[]" };
    const made = schemas(schema, { files });
    expect(hints(schema, files).join()).toContain(`The schema of the list cards is not used`);
    expect(hints(schema, files).join()).toContain(why);
    expect(made.flawsOf(entry({ name: "Bee", n: "xx" }), null)).toEqual([]);
  });

  test("of a kind that no schema can be", () => {
    const circle: Record<string, unknown> = { type: "object" };
    circle.not = circle;
    expect(hints(circle).join()).toContain("It refers to itself, and so has no end.");
    const deep = Array.from({ length: 300 }).reduce<Schema>(
      (inner) => ({ not: inner as Readonly<Record<string, unknown>> }),
      {},
    );
    expect(hints(deep).join()).toContain("It is too large, or too deep.");
  });
});

describe("hostile input", () => {
  const quickly = (run: () => unknown) => {
    const begun = performance.now();
    run();
    expect(performance.now() - begun).toBeLessThan(2000);
  };

  test("no regular expression and no format is kept busy", () => {
    const patterns = ["(a*)*b", "(a|a)*b$", "^(a+)+$", "((a{1,9}){1,9})*b", "^(?:a?){30}a{30}$"];
    for (const pattern of patterns)
      quickly(() => flaws({ properties: { n: { pattern } } }, { n: `${"a".repeat(30_000)}!` }));
    for (const format of ["url", "uri", "email", "hostname", "json-pointer", "uri-reference", "regex"]) {
      quickly(() => flaws({ properties: { n: { format } } }, { n: `http://${"a".repeat(30_000)}!` }));
    }
    quickly(() => flaws({ patternProperties: { "(a*)*b": false } }, { ["a".repeat(5000)]: 1 }));
  });

  test("a schema that asks the same ever again ends", () => {
    const names = Array.from({ length: 25 }, (_, i) => `s${i}`);
    const $defs = Object.fromEntries(
      names.map((name, i) => [
        name,
        i === 24 ? { minLength: 9 } : { allOf: [{ $ref: `#/$defs/s${i + 1}` }, { $ref: `#/$defs/s${i + 1}` }] },
      ]),
    );
    quickly(() =>
      expect(flaws({ properties: { n: { $ref: "#/$defs/s0" } }, $defs }, { n: "x" }).join()).toContain(
        "holds more than can be held",
      ),
    );
  });

  test("an entry that is too large or too deep is told so", () => {
    const deep = Array.from({ length: 100 }).reduce<Value>((inner) => [inner], 1);
    for (const n of [deep, Array.from({ length: 5000 }, (_, i) => i), "x".repeat(60_000)]) {
      quickly(() =>
        expect(flaws({ properties: { n: { uniqueItems: true } } }, { n }).join()).toContain(
          "holds more than can be held",
        ),
      );
    }
  });

  test("halves of characters and names that every object has do no harm", () => {
    expect(flaws({ additionalProperties: { type: "number" } }, { "\ud800": "\udc00" }).join()).toContain(
      "\ufffd is a text",
    );
    const proto = JSON.parse(
      '{ "properties": { "__proto__": { "type": "number" }, "constructor": { "type": "number" } } }',
    );
    expect(flaws(proto, { constructor: "x" }).join()).toContain("constructor is a text");
    expect(({} as Record<string, unknown>).type).toBeUndefined();
  });

  test("of many flaws the first ten are told", () => {
    const members = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`m${i}`, "x"]));
    expect(flaws({ additionalProperties: { type: "number" } }, members)).toHaveLength(10);
  });
});

test("patterns fit names just as they would", () => {
  const schema = {
    patternProperties: { "^x-": { type: "string" }, "^x-n": { type: "number" }, y: true },
    additionalProperties: false,
  };
  expect(flaws(schema, { "x-a": "1", "x-b": 1 }).join()).toContain("x-b is a number; the list asks for a text.");
  expect(flaws({ ...schema, properties: { name: true } }, { "x-a": "1", y: 1, z: 1 })).toEqual([
    "z does not belong into an entry of this list. Take z away, or see whether it is only misspelt.",
  ]);
  expect(flaws(schema, { "x-n": true }).filter((flaw) => flaw.startsWith("x-n"))).toHaveLength(2);
  expect(flaws({ propertyNames: { pattern: "^[a-z]+$" } }, { "not so": 1 })).toEqual([
    "A member of an entry in this list cannot be called not so. Take not so away, or call it as the entries around it do.",
  ]);
  expect(flaws({ properties: { propertyNames: { pattern: "^x" } } }, { propertyNames: "y" }).join()).toContain("is y");
  expect(flaws({ not: { properties: { name: { pattern: "^B" } } } }, {}).join()).toContain(
    "The entry has a form that the list does not allow.",
  );
});
