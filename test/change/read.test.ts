import { describe, expect, test } from "@jest/globals";
import { readChange } from "../../src/change/read.ts";
import type { Change } from "../../src/model/entry.ts";
import type { FileVersion, Snapshot } from "../../src/model/pull-request.ts";
import { config as empty } from "./entry.ts";

const REGISTRY = "card.jsx";
const SMALL = "cards/small.json";
const config = { ...empty, logo: { registry: REGISTRY, lists: [] } };
const registry = "import beeLogo from './bee.svg';\nconst logos = { beeLogo };\n";

type Given = Readonly<Record<string, string | FileVersion["unreadable"]>>;
const REASONS: readonly (string | null)[] = [
  "binary",
  "too-large",
  "symlink",
  "submodule",
  "invalid-utf8",
  "not-answered",
];

/** A value that is a reason stands for a file that cannot be read. */
function snapshot(given: Given): Snapshot {
  const files = Object.entries({ [REGISTRY]: registry, ...given }).map(([path, value]): FileVersion => {
    const isReason = REASONS.includes(value);
    return { path, text: isReason ? null : value, unreadable: isReason ? (value as FileVersion["unreadable"]) : null };
  });
  return { revision: "0".repeat(40), files, paths: files.map(({ path }) => path) };
}

const card = (name: string, more: object = {}) => ({
  name,
  repo: `https://github.com/${name}/${name}`,
  logo: "beeLogo",
  ...more,
});
const json = (...entries: readonly object[]) => JSON.stringify(entries, null, 2);
const two = json(card("bee"), card("ant"));

function read(base: Given, head: Given, tip: Given = base) {
  return readChange({ mergeBase: snapshot(base), head: snapshot(head), tip: snapshot(tip) }, config);
}

/** The parts of a change that are not empty, as names. */
function parts({ added, removed, moved, renamed, edited, reordered, problems, hints }: Change) {
  const all = {
    added: added.map(({ name }) => name),
    removed: removed.map(({ name }) => name),
    pairs: [...moved, ...renamed, ...edited].map(({ to }) => to.name),
    reordered: reordered.flatMap(({ entries }) => entries),
    problems: problems.map(({ file, severity }) => `${file} ${severity}`),
    hints: hints.map(({ file }) => file),
  };
  return Object.fromEntries(Object.entries(all).filter(([, found]) => found.length > 0));
}

describe("a file that cannot be read", () => {
  test("at head is a problem, and none of its entries is gone", () => {
    for (const reason of ["binary", "too-large", "symlink", "submodule", "invalid-utf8"] as const) {
      const { change } = read({ [SMALL]: two }, { [SMALL]: reason });
      expect(parts(change)).toEqual({ problems: [`${SMALL} error`] });
      expect(change.touchesListing).toBe(true);
    }
    expect(parts(read({ [SMALL]: two }, { [SMALL]: "{[" }).change)).toEqual({ problems: [`${SMALL} error`] });
    expect(parts(read({ [SMALL]: two }, { [SMALL]: "not-answered" }).change)).toEqual({
      problems: [`${SMALL} warning`],
    });
  });

  test("at the base makes none of its entries new", () => {
    expect(parts(read({ [SMALL]: "binary" }, { [SMALL]: two }).change)).toEqual({});
    expect(
      parts(read({ [SMALL]: two.replace("},", "}") }, { [SMALL]: json(card("bee"), card("ant"), card("fly")) }).change),
    ).toEqual({
      added: ["fly"],
    });
  });

  test("on both sides is no news where it was not touched", () => {
    const { change } = read(
      { [SMALL]: "{[", "cards/big.json": two },
      { [SMALL]: "{[", "cards/big.json": json(card("bee")) },
    );
    expect(parts(change)).toEqual({ removed: ["ant"] });
  });
});

describe("a file that is read", () => {
  test("with other ends of lines has no other entries", () => {
    const { change } = read({ [SMALL]: two }, { [SMALL]: two.replaceAll("\n", "\r\n") });
    expect(parts(change)).toEqual({ hints: [SMALL] });
    expect(change.touchesListing).toBe(true);
  });

  test("in another format, folder or order of files has no other entries", () => {
    const module = `export default ${two};`;
    const { change } = read({ [SMALL]: two }, { "cards/small.json": json(card("ant")), "old/small.js": module });
    expect(parts(change)).toEqual({ removed: ["bee"] });
  });

  test("may be empty, or hold names that mean something to the language", () => {
    expect(parts(read({ [SMALL]: "[]" }, { [SMALL]: "[\n]\n" }).change)).toEqual({});
    const strange = `[{ "name": "__proto__", "constructor": 1, "__proto__": { "a": 1 } }, { "name": "toString" }]`;
    expect(parts(read({ [SMALL]: "[]" }, { [SMALL]: strange }).change)).toEqual({ added: ["__proto__", "toString"] });
    expect(parts(read({ [SMALL]: strange }, { [SMALL]: strange.replace('"a": 1', '"a": 2') }).change)).toEqual({
      pairs: ["__proto__"],
    });
  });
});

describe("the registry of logos", () => {
  const broken = registry.replace("const", "import beeLogo from './bee.svg';\nconst");

  test("that the pull request breaks is an error; it is no file of the listing", () => {
    const { change } = read({ [SMALL]: two }, { [SMALL]: two, [REGISTRY]: broken });
    expect(parts(change)).toEqual({ problems: [`${REGISTRY} error`] });
    expect(change.touchesListing).toBe(false);
  });

  test("that was broken before is a warning where the pull request touches it", () => {
    expect(parts(read({ [REGISTRY]: broken }, { [REGISTRY]: `${broken}\n` }).change)).toEqual({
      problems: [`${REGISTRY} warning`],
    });
    expect(parts(read({ [REGISTRY]: broken }, { [REGISTRY]: broken, [SMALL]: two }).change)).toEqual({
      added: ["bee", "ant"],
    });
  });
});

describe("the tip of the base branch", () => {
  const head = { [SMALL]: json(card("bee"), card("ant"), card("fly")) };
  const twins = (tip: Given, now: Given = head) => {
    const { change, standings } = read({ [SMALL]: two }, now, tip);
    return change.added.flatMap((entry) =>
      standings.get(entry)?.twins.map(({ entry: { name }, same }) => `${name} ${same}`),
    );
  };

  test("has twins that others listed in the meantime", () => {
    expect(twins({ [SMALL]: two })).toEqual([]);
    expect(twins({ [SMALL]: json(card("bee"), card("ant"), card("fly", { name: "Flyer" })) })).toEqual([
      "Flyer address",
    ]);
    expect(twins({ [SMALL]: json(card("bee"), card("fly", { name: "ant", logo: "beeLogo" })) })).toEqual([
      "ant address",
    ]);
  });

  test("no longer has what others took away in the meantime", () => {
    const again = { [SMALL]: json(card("bee"), card("ant"), card("fly", { repo: "https://github.com/bee/bee" })) };
    expect(twins({ [SMALL]: two }, again)).toEqual(["bee address"]);
    expect(twins({ [SMALL]: json(card("ant")) }, again)).toEqual([]);
  });

  test("that is unreadable says nothing", () => {
    expect(twins({ [SMALL]: "{[" })).toEqual([]);
  });
});

test("what the pull request removes or renames is no twin of what it adds", () => {
  const head = {
    [SMALL]: json(card("ant"), card("fly", { repo: "https://github.com/new/fly" })),
    "cards/big.json": json(card("bee")),
  };
  const { change, standings } = read({ [SMALL]: two }, head);
  expect(parts(change)).toEqual({ added: ["fly"], pairs: ["bee"] });
  expect([...standings.values()].flatMap(({ twins }) => twins)).toEqual([]);
});

test("there is a standing for every entry that is added, moved, renamed or edited, and for no other", () => {
  const head = {
    [SMALL]: json(card("fly"), card("ant", { repo: "https://github.com/else/ant" }), card("moth", { text: "new" })),
    "cards/big.json": json(card("bee")),
  };
  const { change, standings } = read({ [SMALL]: json(card("bee"), card("ant"), card("moth"), card("gone")) }, head);
  const pairs = [...change.moved, ...change.renamed, ...change.edited].map(({ to }) => to);
  expect(new Set(standings.keys())).toEqual(new Set([...change.added, ...pairs]));
  expect(standings.size).toBe(4);
});

describe("a section", () => {
  const at = (file: string) => read({ [SMALL]: two }, { [`cards/${file}.json`]: two }).change;

  test("that got another name is a hint and no move, and so is its new file", () => {
    expect(parts(at("tiny"))).toEqual({ hints: ["cards/tiny.json", "cards/tiny.json"] });
  });

  test("that was there before, or that not all went to, got no other name", () => {
    const big = { "cards/big.json": json(card("fly")) };
    const merged = { "cards/big.json": json(card("fly"), card("bee"), card("ant")) };
    expect(parts(read({ [SMALL]: two, ...big }, merged).change)).toEqual({ pairs: ["bee", "ant"] });
    const split = { [SMALL]: json(card("bee")), "cards/tiny.json": json(card("ant")) };
    expect(parts(read({ [SMALL]: two }, split).change)).toEqual({ pairs: ["ant"] });
  });
});

test("texts made to keep a reader busy do not", () => {
  const long = 400_000;
  const values = [
    "a".repeat(long),
    " ".repeat(long),
    "/".repeat(long),
    "a/".repeat(long / 2),
    ",".repeat(long),
    "'".repeat(long),
    ".svg?".repeat(long / 5),
  ];
  const start = performance.now();
  for (const value of values) {
    const old = json(card("bee", { text: value }), card("ant"));
    const now = old.replace("bee/bee", "new/bee").replaceAll("\n", `\n${" ".repeat(1000)}`);
    for (const head of [now, now.replace("},", "}"), `${now}]${value}`])
      read({ [SMALL]: old }, { [SMALL]: head }, { [SMALL]: now });
    const drawn = `import a from ${JSON.stringify(`${value}\n`)};\nconst logos = { beeLogo: a, b: ${JSON.stringify(`${value}\n`)} };`;
    read({ [SMALL]: "[]" }, { [SMALL]: old, [REGISTRY]: drawn });
  }
  expect(performance.now() - start).toBeLessThan(30_000);
});
