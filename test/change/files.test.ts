import { describe, expect, test } from "@jest/globals";
import { belongings, isListingFile, wantedFiles, wantedReaches } from "../../src/change/files.ts";
import { globOf, globsBeside, reachesOf } from "../../src/glob.ts";
import { cards, config } from "./entry.ts";

describe("where the files of a glob may be", () => {
  test.each([
    ["list.json", [["", 0]]],
    ["a/b/list.json", [["a/b", 0]]],
    ["a/*.json", [["a", 0]]],
    ["modules/{key}/metadata.json", [["modules", 1]]],
    ["{section}/{key}/*.yml", [["", 2]]],
    ["a/pre{section}/x/y.md", [["a", 2]]],
    [
      "{section:tools,parts}/*.yml",
      [
        ["tools", 0],
        ["parts", 0],
      ],
    ],
    [
      "{pages/,}a.json",
      [
        ["pages", 0],
        ["", 0],
      ],
    ],
    ["a/**", [["a", null]]],
    ["**/x.js", [["", null]]],
    ["a/b-**", [["a", null]]],
    ["a/{section/**}/*.yml", [["a", null]]],
    ["{odd}/x.json", [["{odd}", 0]]],
  ])("%s: %j", (glob, places) => {
    expect(reachesOf(glob).map(({ folder, below }) => [folder, below])).toEqual(places);
  });

  test("holds for all files that are wanted, each folder once", () => {
    const logo = { registry: "src/logos.js", lists: [] };
    const companions = [companion(".gitmodules"), companion("./links.yml")];
    const list = { ...cards, files: ["a/{key}/data.json", "a/*.json"], companions, schema: "docs/entry.json" };
    expect(wantedReaches({ ...config, lists: [list], logo })).toEqual([
      { folder: "src", below: 0 },
      { folder: "a", below: 1 },
      { folder: "", below: 0 },
      { folder: "docs", below: 0 },
    ]);
  });
});

function companion(file: string) {
  return { file, format: null, items: "$[*]", match: null, fields: {} };
}

describe("globs", () => {
  test.each([
    ["a/b.json", "a/b.json", []],
    ["a/b.json", "a/b.jso", null],
    ["a/*.json", "a/b.json", []],
    ["a/*.json", "a/.json", []],
    ["a/*.json", "a/b/c.json", null],
    ["a/{section}.json", "a/small.json", ["small"]],
    ["a/{section}.json", "a/.json", null],
    ["a/{section}.json", "a/b/c.json", null],
    ["{section}/{section}.md", "a/b.md", ["a", "b"]],
    ["list-{section}-*.md", "list-a-b-c.md", ["a"]],
    ["**/x.js", "x.js", []],
    ["**/x.js", "a/b/x.js", []],
    ["**/x.js", "a/bx.js", null],
    ["a/**", "a/b/c", []],
    ["a/**", "a/", null],
    ["a/**/b", "a/b", []],
    ["a/**/b", "a/c/d/b", []],
    ["{pages/,}a.{json,js}", "pages/a.js", []],
    ["{pages/,}a.{json,js}", "a.json", []],
    ["{a,b{c,d}}", "bd", []],
    ["what?.json", "what?.json", []],
    ["what?.json", "whats.json", null],
    ["a.json", "aXjson", null],
    ["{odd}", "{odd}", []],
    ["{section:tools,parts}", "parts", ["parts"]],
    ["{section:tools,parts}", "README.md", null],
    ["{section:tools,parts}.{json,yml}", "tools.yml", ["tools"]],
    ["a/{section/**}/*.yml", "a/b/c/d.yml", ["b", "c"]],
    ["a/{section/**}/*.yml", "a/b/d.yml", ["b"]],
    ["a/{section/**}/*.yml", "a/d.yml", null],
  ])("%s on %s: sections %j", (glob, path, section) => {
    expect(globOf(glob)(path)?.section ?? null).toEqual(section);
  });

  test.each([
    ["a/{key}.yml", "a/b.yml", "b"],
    ["a/{key}/x.yml", "a/b/x.yml", "b"],
    ["a/{key}-x.yml", "a/b-c-x.yml", "b-c"],
    ["{key}/{key}.yml", "a/b.yml", "a/b"],
    ["{section}/{key}.yml", "a/b.yml", "b"],
    ["a/*.yml", "a/b.yml", null],
  ])("%s on %s: key %s", (glob, path, key) => {
    expect(globOf(glob)(path)?.key).toBe(key);
  });

  test.each([
    ["a/*/x.yml", "./y.yml", ["a/*/y.yml"]],
    [
      "{a,b}/{key}/x.{yml,json}",
      "./y/z.yml",
      ["a/{key}/y/z.yml", "b/{key}/y/z.yml", "a/{key}/y/z.yml", "b/{key}/y/z.yml"],
    ],
    ["a/**", "./y.yml", ["a/**/y.yml"]],
    ["x.yml", "./y.yml", ["y.yml"]],
    ["a/{section/**}", "./y.yml", ["a/**/y.yml"]],
  ])("beside %s stands %s: %j", (glob, relative, expected) => {
    expect([...globsBeside(glob, relative)].sort()).toEqual([...expected].sort());
  });

  test.each([
    ["*a*a*a*a*a*b", "a".repeat(1500)],
    ["**/**/**/**/b", "a/".repeat(1500)],
    ["{section}{section}{section}x", "a".repeat(1500)],
    [`${"{a,b}".repeat(30)}`, "a".repeat(30)],
  ])("%s takes no time", (glob, path) => {
    const begun = performance.now();
    globOf(glob)(path);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  test("a path that is too long for git matches nothing", () => {
    expect(globOf("**")("a".repeat(5000))).toBeNull();
  });
});

describe("the lists of a path", () => {
  const many = {
    ...config,
    lists: [
      { ...cards, name: "one", files: ["cards/{section}.json"], except: ["**/index.json"] },
      { ...cards, name: "two", files: ["cards/*.json", "more/{section}/{section}.json"] },
    ],
    logo: { registry: "card.jsx", lists: [] },
  };

  test.each([
    ["cards/small.json", ["one small", "two null"]],
    ["cards/index.json", ["two null"]],
    ["more/a/b.json", ["two a > b"]],
    ["other.json", []],
  ])("%s: %j", (path, expected) => {
    expect(belongings(many)(path).map(({ list, section }) => `${list.name} ${section}`)).toEqual(expected);
  });

  test("the registry is wanted, but lists nothing", () => {
    const paths = ["cards/small.json", "card.jsx", "README.md"];
    expect(paths.map(wantedFiles(many))).toEqual([true, true, false]);
    expect(paths.map(isListingFile(many))).toEqual([true, false, false]);
  });
});
