import { describe, expect, test } from "@jest/globals";
import { toTime, type When, when } from "../../../sandbox/world-file/time.ts";

const NOW = new Date("2026-03-31T15:00:00Z");

describe("times", () => {
  const cases: readonly (readonly [When, string])[] = [
    ["2024-05-31", "2024-05-31T00:00:00Z"],
    ["2024-05-31T12:30Z", "2024-05-31T12:30:00Z"],
    ["2024-05-31T12:30:05+02:00", "2024-05-31T10:30:05Z"],
    ["now", "2026-03-31T15:00:00Z"],
    ["90 minutes ago", "2026-03-31T13:30:00Z"],
    ["1 hour ago", "2026-03-31T14:00:00Z"],
    ["40 days ago", "2026-02-19T12:00:00Z"],
    [{ "days-ago": 40 }, "2026-02-19T12:00:00Z"],
    ["2 weeks ago", "2026-03-17T12:00:00Z"],
    ["1 month ago", "2026-02-28T12:00:00Z"],
    ["2 years ago", "2024-03-31T12:00:00Z"],
    ["9999 years ago", "1970-01-01T00:00:00Z"],
  ];
  test.each(cases)("%j", (given, expected) => {
    expect(toTime(when.parse(given), NOW)).toBe(expected);
  });

  test.each([
    "yesterday",
    "3 days",
    "2024-13-01",
    "2024-05-31 12:00",
    "",
    "-1 days ago",
    "1e9 days ago",
    { "days-ago": -1 },
  ])("%j is none", (given) => expect(when.safeParse(given).success).toBe(false));
});
