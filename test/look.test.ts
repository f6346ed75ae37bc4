import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { lookOf, sameLook, withLook, withoutLook } from "../src/look.ts";
import type { Look } from "../src/model/report.ts";

const look: Look = { again: "2026-12-01", every: 7, base: "b".repeat(40), config: "0123456789abcdef" };
const SUMMARY = "Everything is met.";

test("it is the hidden last line of the summary, and is read back", () => {
  const written = withLook(SUMMARY, look);
  expect(written.split("\n").at(-1)).toMatch(/^<!-- listkeeper:look \{.*\} -->$/);
  expect(lookOf(written)).toEqual(look);
  expect(withoutLook(written)).toBe(SUMMARY);
});

test("without one the summary stays as it is", () => {
  expect(withLook(SUMMARY, null)).toBe(SUMMARY);
  expect(withoutLook(SUMMARY)).toBe(SUMMARY);
  expect(lookOf(SUMMARY)).toBeNull();
});

test.each([
  ["no JSON", "{"],
  ["another kind of value", "7"],
  ["null", "null"],
  ["a day that is none", JSON.stringify({ ...look, again: "soon" })],
  ["days that are no number", JSON.stringify({ ...look, every: "7" })],
  ["days before today", JSON.stringify({ ...look, every: -1 })],
  ["no commit", JSON.stringify({ ...look, base: "main" })],
  ["no configuration", JSON.stringify({ ...look, config: undefined })],
])("%s is as good as none, and looked at again", (_, rest) => {
  expect(lookOf(`${SUMMARY}\n\n<!-- listkeeper:look ${rest} -->`)).toBeNull();
});

test("one that is not the last line is a stranger's", () => {
  expect(lookOf(`${withLook(SUMMARY, look)}\n\nand more`)).toBeNull();
});

test("it is the same only in all of its parts", () => {
  const others: readonly Look[] = [
    { ...look, again: null },
    { ...look, every: 1 },
    { ...look, base: "c".repeat(40) },
    { ...look, config: "other" },
  ];
  expect(sameLook(look, { ...look })).toBe(true);
  expect(others.map((other) => sameLook(look, other))).toEqual([false, false, false, false]);
  expect([sameLook(look, null), sameLook(null, look), sameLook(null, null)]).toEqual([false, false, true]);
});

test("whatever a summary is, reading it never throws", () => {
  fc.assert(fc.property(fc.string(), (rest) => lookOf(`x\n<!-- listkeeper:look ${rest} -->`) !== undefined));
});
