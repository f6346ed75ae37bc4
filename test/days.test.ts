import { expect, test } from "@jest/globals";
import { DURATION, dayOf, dayOfLooking, shift, withoutDaysOfLooking } from "../src/days.ts";

test.each([
  ["2026-01-31", "1 month", 1, "2026-02-28"],
  ["2024-01-31", "1 month", 1, "2024-02-29"],
  ["2024-02-29", "1 year", 1, "2025-02-28"],
  ["2026-03-31", "1 month", -1, "2026-02-28"],
  ["2026-01-14", "6 months", 1, "2026-07-14"],
  ["2026-01-14", "6 months", -1, "2025-07-14"],
  ["2026-11-22", "180 days", -1, "2026-05-26"],
  ["2026-11-22", "2 weeks", 1, "2026-12-06"],
] as const)("%s and %s, %i: %s", (day, duration, sign, expected) => {
  expect(shift(day, duration, sign)).toBe(expected);
});

test("a day is the date of a time", () => {
  expect(dayOf("2026-11-22T10:47:38Z")).toBe("2026-11-22");
});

test("a day of looking reads like any other, and is told from it", () => {
  expect(dayOfLooking("2026-11-22")).toBe("2026\u201111\u201122");
  expect(withoutDaysOfLooking(`counted on ${dayOfLooking("2026-11-22")}, from 2026-11-30 on`)).toBe(
    "counted on , from 2026-11-30 on",
  );
});

test.each([
  ["180 days", true],
  ["1 year", true],
  ["6 months", true],
  ["six months", false],
  ["6months", false],
  ["99999 days", false],
])("%j as the configuration writes it: %s", (written, valid) => {
  expect(DURATION.test(written)).toBe(valid);
});
