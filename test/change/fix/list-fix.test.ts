import { describe, expect, test } from "@jest/globals";
import { type Given, mended } from "./mending.ts";

const texts = { file: "list.json", list: { fields: { name: "$", repository: "$" } } };
const tables = { file: "list.toml", list: { entries: "$[*]", fields: { name: "$.name", repository: "$.repo" } } };
const cells = { file: "list.csv", list: { fields: { name: "$.name", repository: "$.repo" } } };

const LIST = '[\n  "ant/hill",\n  "bee/hive",\n  "wasp/nest"\n]\n';
const FIRST = LIST.replace("[\n", '[\n  "ape/tree",\n');
const AMID = LIST.replace('  "bee', '  "ape/tree",\n  "bee');
const LAST = LIST.replace('nest"', 'nest",\n  "yak/yard"');

describe("a list of texts", () => {
  test.each([
    ["an item above it", `"ape/tree",\n${LIST}`, FIRST],
    ["an item above it, without a comma", `\n"ape/tree"\n${LIST}`, `\n${FIRST}`],
    ["its bracket is missing", LIST.replace("[\n", '  "ape/tree",\n'), FIRST],
    ["an empty line in place of its bracket", LIST.replace("[\n", '\n  "ape/tree",\n'), FIRST],
    ["prose above it", `Put it behind the ants\n${AMID}`, AMID],
    ["a bare item below it", `${LIST}yak/yard\n`, LAST],
    ["all lines sorted", `${LIST.replace("[\n", "").replace("]\n", "")}[\n]\nyak/yard\n`, LAST],
    ["a key", AMID.replace('"ape', '"ape": "ape'), AMID],
    ["a full stop for a comma", AMID.replace('tree",', 'tree".'), AMID],
    ["a full-width comma", AMID.replace('tree",', 'tree"，'), AMID],
    ["a letter behind a comma", AMID.replace('tree",', 'tree",f'), AMID],
    ["copied out of a text", AMID.replace('"ape/tree",\n', '\\"ape/tree\\",\\n'), AMID],
  ])("%s", (_, head, right) => {
    expect(mended({ ...texts, base: LIST, head })).toBe(right);
    const given: Given = { ...texts, base: LIST.replaceAll("\n", "\r\n"), head: head.replaceAll("\n", "\r\n") };
    expect(mended(given)).toBe(right.replaceAll("\n", "\r\n"));
  });

  test("an address without quotation marks is no key", () => {
    const head = LIST.replace('  "wasp', '  https://a.example/x\n  "wasp');
    expect(mended({ ...texts, base: LIST, head }) ?? head).toBe(head);
  });
});

describe("tables", () => {
  const BASE = '[ant]\nname = "Ant"\nrepo = "a/b"\n\n[cow]\nname = "Cow"\nrepo = "e/f"\n';
  const RIGHT = `${BASE}\n[eel]\nname = "Eel"\nrepo = "0.1.2"\n`;

  test.each([
    ["a text without quotation marks", RIGHT.replace('"0.1.2"', "0.1.2"), RIGHT],
    ["a header without its last bracket", RIGHT.replace("[eel]", "[eel"), RIGHT],
    [
      "a header without it, before a comment",
      RIGHT.replace("[eel]", "[eel # new"),
      RIGHT.replace("[eel]", "[eel] # new"),
    ],
    [
      "a table put into another one",
      BASE.replace("[cow]\n", '[cow]\n[bee]\nname = "Bee"\nrepo = "c/d"\n'),
      BASE.replace("[cow]\n", '[bee]\nname = "Bee"\nrepo = "c/d"\n\n[cow]\n'),
    ],
  ])("%s", (_, head, right) => {
    expect(mended({ ...tables, base: BASE, head })).toBe(right);
  });
});

describe("cells", () => {
  const BASE = 'name,repo,text\nant,https://a.example/x,"An ant, small"\n';

  test.each([
    [
      "a blank before a quotation mark",
      'bee,https://a.example/y, "A bee, big"\n',
      'bee,https://a.example/y,"A bee, big"\n',
    ],
    ["a quotation mark at the row's beginning", '"bee,https://a.example/y,b\n', '"bee",https://a.example/y,b\n'],
  ])("%s", (_, row, right) => {
    expect(mended({ ...cells, base: BASE, head: BASE + row })).toBe(BASE + right);
  });
});
