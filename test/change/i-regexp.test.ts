import { describe, expect, test } from "@jest/globals";
import { iRegexp } from "../../src/change/i-regexp.ts";

describe("patterns", () => {
  test.each([
    ["a*", "aaa", true],
    ["a*", "aab", false],
    ["a|b", "b", true],
    ["", "", true],
    ["", "a", false],
    ["[Gg]it[Hh]ub", "Github", true],
    ["a{2,3}", "aaaa", false],
    ["a{2,3}", "aaa", true],
    ["a{2}b?", "aab", true],
    ["a{2,}", "aaaaa", true],
    ["a{0}b", "b", true],
    [".", "\n", false],
    ["x.y", "x😀y", true],
    ["\\p{Lu}x", "Éx", true],
    ["\\P{Lu}", "é", true],
    ["[^a-c]+", "def", true],
    ["[^a-c]", "b", false],
    ["[\\-.]", "-", true],
    ["[a-]", "-", true],
    ["(ab)+c", "ababc", true],
    ["(a|b(c|d))*", "abdbc", true],
    ["\\^\\n", "^\n", true],
    ["^a$", "^a$", true],
  ])("%j on %j: %j", (pattern, text, result) => {
    expect(iRegexp(pattern, "match")?.(text)).toBe(result);
  });

  test("search finds the pattern anywhere", () => {
    expect(["b", "c$", "^a", "bc", ""].map((pattern) => iRegexp(pattern, "search")?.("abc"))).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  test.each([
    "(",
    ")",
    "a**",
    "a{2,1}",
    "a*?",
    "(?:a)",
    "[z-a]",
    "[]",
    "\\d",
    "\\p{Zz}x{",
    "a{1",
    "*",
    "x{3,2}y".repeat(2000),
    "(".repeat(50),
  ])("%j is no pattern", (pattern) => expect(iRegexp(pattern.slice(0, 5000), "match")).toBeNull());

  test.each(["(a*)*b", "(a|a)*b", "(a+)+$", "a*a*a*a*a*a*b", "((a{1,9}){1,9})*b"])("%s takes no time", (pattern) => {
    const begun = performance.now();
    expect(iRegexp(pattern, "match")?.("a".repeat(5000))).toBe(false);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  test("repeating what is large already is refused", () => {
    expect(iRegexp("(((a{99}){99}){99}){99}", "match")).toBeNull();
  });
});
