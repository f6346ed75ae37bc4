import { describe, expect, test } from "@jest/globals";
import { belongings, isListingFile, wantedFiles } from "../../src/change/files.ts";
import { globOf } from "../../src/change/glob.ts";
import { cards, config } from "./entry.ts";

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
  ])("%s on %s: %j", (glob, path, captures) => {
    expect(globOf(glob)(path)).toEqual(captures);
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
