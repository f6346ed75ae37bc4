import { describe, expect, test } from "@jest/globals";
import { compareReads } from "../../src/config/reads.ts";
import { wordsOf } from "../../src/config/reads-words.ts";
import { loadConfig } from "../../src/config.ts";
import { md } from "../../src/markdown.ts";
import type { Entry } from "../../src/model/entry.ts";
import { say } from "../say.ts";

const NOWHERE = { owner: "", repository: "" };
const LIST = "lists: [{ files: a.json, entries: '$[*]', fields: { name: $.name } }]\n";
const configFor = (criteria: string) => loadConfig(`${LIST}criteria: ${criteria}\n`, NOWHERE).config;
const PLAIN = configFor("{}");

function entryAt(line: number, more: Partial<Entry> = {}): Entry {
  return {
    name: `Entry ${line}`,
    repository: `https://github.com/owner/${line}`,
    url: null,
    section: "main",
    list: "a.json",
    key: null,
    roles: {},
    members: {},
    file: "a.json",
    startLine: line,
    endLine: line + 2,
    ...more,
  };
}

const compare = (before: readonly Entry[], after: readonly Entry[]) =>
  compareReads({ config: PLAIN, entries: before }, { config: PLAIN, entries: after });
const told = (reads: ReturnType<typeof compareReads>) => wordsOf(reads, md`this configuration`).map(say);

describe("compareReads", () => {
  test("knows an entry by its lines, and tells in what it differs", () => {
    const reads = compare(
      [entryAt(1), entryAt(4), entryAt(7)],
      [entryAt(1), entryAt(4, { name: "Other", section: "main > inner" }), entryAt(7, { roles: { stars: 3 } })],
    );
    expect(reads.same).toBe(1);
    expect(reads.readDifferently.map(({ to, fields }) => [to.startLine, fields])).toEqual([
      [4, ["name", "section"]],
      [7, ["stars"]],
    ]);
    expect([reads.newlyRead, reads.noLongerRead]).toEqual([[], []]);
  });

  test("tells what is read no longer, and what is read for the first time", () => {
    const reads = compare([entryAt(1), entryAt(4)], [entryAt(4), entryAt(9)]);
    expect(reads.noLongerRead.map(({ name }) => name)).toEqual(["Entry 1"]);
    expect(reads.newlyRead.map(({ name }) => name)).toEqual(["Entry 9"]);
  });

  test("pairs several entries of one line one to one", () => {
    const row = [entryAt(1, { name: "A" }), entryAt(1, { name: "B" })];
    expect(compare(row, row.toReversed())).toMatchObject({ same: 2, readDifferently: [] });
    expect(compare(row, row.slice(0, 1)).noLongerRead).toHaveLength(1);
  });

  test("counts the entries of which something else is asked", () => {
    const entries = [entryAt(1), entryAt(4, { section: "major" })];
    const [before, after] = [
      configFor("{ all: { license: required, stars: { more-than: 3 }, order: off } }"),
      configFor("{ all: { license: ask, stars: { more-than: 4 } }, major: { age: advised } }"),
    ];
    const { asked } = compareReads({ config: before, entries }, { config: after, entries });
    expect(asked).toEqual([
      { criterion: "license", from: "required", to: "ask", entries: 2 },
      { criterion: "stars", from: "required", to: "required", entries: 2 },
      { criterion: "age", from: null, to: "advised", entries: 1 },
    ]);
  });
});

describe("the words", () => {
  test("say that nothing changes", () => {
    expect(told(compare([entryAt(1)], [entryAt(1)]))).toEqual([
      "With this configuration, the 1 entry that is listed is read as before.",
    ]);
  });

  test("give three examples, and how many there are", () => {
    const lines = [1, 4, 7, 10, 13].map((line) => entryAt(line));
    expect(told(compare(lines, []))).toEqual([
      "With this configuration, 5 entries are no longer read: Entry 1 (a.json:1), Entry 4 (a.json:4), Entry 7 (a.json:7) and 2 more.",
    ]);
    const [different] = told(compare([entryAt(1)], [entryAt(1, { repository: null })]));
    expect(different).toContain(
      "1 entry is read with another repository: Entry 1 (repository: https://github.com/owner/1 → none).",
    );
  });

  test("keep what strangers wrote short", () => {
    const [text = ""] = told(compare([], [entryAt(1, { name: "x".repeat(500) })]));
    expect(text.length).toBeLessThan(200);
  });
});
