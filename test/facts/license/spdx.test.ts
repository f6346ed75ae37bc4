import { describe, expect, test } from "@jest/globals";
import {
  accepted,
  combine,
  idsOf,
  osiApproves,
  parseExpression,
  printExpression,
} from "../../../src/facts/license/spdx.ts";

function printed(text: string): string | null {
  const expression = parseExpression(text);
  return expression && printExpression(expression);
}

function open(text: string): boolean | null {
  const expression = parseExpression(text);
  if (!expression) throw new Error(`no expression: ${text}`);
  return accepted(expression, osiApproves);
}

describe("parseExpression", () => {
  test.each([
    ["MIT", "MIT"],
    ["  mit or apache-2.0 ", "MIT OR Apache-2.0"],
    ["LGPL-2.1-only OR BSD-2-Clause", "LGPL-2.1-only OR BSD-2-Clause"],
    ["GPL-2.0 WITH Linux-syscall-note", "GPL-2.0 WITH Linux-syscall-note"],
    ["MIT OR Apache-2.0 AND ISC", "MIT OR Apache-2.0 AND ISC"],
    ["(MIT OR Apache-2.0) AND ISC", "(MIT OR Apache-2.0) AND ISC"],
    ["((MIT))", "MIT"],
    ["GPL-2.0+", "GPL-2.0+"],
    ["MPL-2.0+", "MPL-2.0+"],
    ["LicenseRef-Own", "LicenseRef-Own"],
  ])("%s", (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  test.each([
    "",
    "Apache 2.0",
    "MIT OR",
    "OR MIT",
    "(MIT",
    "MIT)",
    "MIT ISC",
    "MIT WITH Nonsense-exception",
    "NOASSERTION",
    "MIT/Apache-2.0",
  ])("not an expression: %s", (text) => {
    expect(parseExpression(text)).toBeNull();
  });

  test("nesting and length are bounded", () => {
    expect(parseExpression(`${"(".repeat(20)}MIT${")".repeat(20)}`)).not.toBeNull();
    expect(parseExpression(`${"(".repeat(21)}MIT${")".repeat(21)}`)).toBeNull();
    expect(parseExpression(Array(200).fill("MIT").join(" OR "))).toBeNull();
  });
});

describe("accepted", () => {
  test.each([
    ["MIT", true],
    ["BUSL-1.1", false],
    ["LicenseRef-Own", null],
    ["MIT OR BUSL-1.1", true],
    ["MIT AND BUSL-1.1", false],
    ["MIT AND LicenseRef-Own", null],
    ["MIT OR LicenseRef-Own", true],
    ["BUSL-1.1 AND LicenseRef-Own", false],
    ["BUSL-1.1 OR LicenseRef-Own", null],
    ["Apache-2.0 WITH LLVM-exception", true],
    ["SSPL-1.0 WITH LLVM-exception", false],
    ["GPL-2.0-with-classpath-exception", true],
    ["CC0-1.0", false],
    ["(MIT OR SSPL-1.0) AND GPL-2.0-only", true],
  ])("%s: %p", (text, expected) => {
    expect(open(text)).toBe(expected);
  });
});

test("combine keeps each side once and nests other operators", () => {
  const sides = ["MIT", "MIT OR ISC", "MIT"].map(parseExpression).filter((side) => side !== null);
  const both = combine("and", sides);
  expect(both && printExpression(both)).toBe("MIT AND (MIT OR ISC)");
  expect(both && idsOf(both)).toEqual(["MIT", "MIT", "ISC"]);
  expect(combine("or", [])).toBeNull();
});
