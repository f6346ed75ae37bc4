import { expect, test } from "@jest/globals";
import { nearest } from "../src/nearest.ts";

const KNOWN = ["license", "docs-license", "stars", "maintained", "age"];

test.each([
  ["licence", "license"],
  ["lisence", "license"],
  ["licnese", "license"],
  ["LICENSE", "license"],
  ["docs_license", "docs-license"],
  ["start", "stars"],
  ["star", "stars"],
  ["maintianed", "maintained"],
  ["ag", "age"],
  ["maintenance", null],
  ["docs", "docs-license"],
  ["popularity", null],
  ["", null],
  ["x".repeat(10_000), null],
])("%j is near %j", (word, near) => {
  expect(nearest(word, KNOWN)).toBe(near);
});

test("looks no farther than it is told", () => {
  expect(nearest("starz", KNOWN, 1)).toBe("stars");
  expect(nearest("status", KNOWN, 1)).toBe(null);
  expect(nearest("docs", KNOWN, 1)).toBe(null);
});
