import { describe, expect, test } from "@jest/globals";
import type { OpenPullRequest } from "../src/github/open-pull-requests.ts";
import type { Look } from "../src/model/report.ts";
import { untilNext } from "../src/serve.ts";
import { isDue } from "../src/sweep.ts";

const look: Look = { again: null, every: null, base: "b".repeat(40), config: "0123456789abcdef" };
const CONCLUDED = "2026-11-01T10:00:00Z";

function open(told: Partial<Look>, more: Partial<OpenPullRequest> = {}): OpenPullRequest {
  return {
    ref: { owner: "harbor", repository: "landscape", number: 42 },
    hint: { baseSha: "b".repeat(40), headSha: "a".repeat(40) },
    conclusion: "failure",
    concludedAt: CONCLUDED,
    look: { ...look, ...told },
    updatedAt: CONCLUDED,
    ...more,
  };
}

const at = (time: string) => new Date(time);

describe("a pull request is due", () => {
  test("on the day from which time alone changes something, and not before", () => {
    const waiting = open({ again: "2026-12-01" });
    expect(isDue(waiting, at("2026-11-30T23:59:59Z"))).toBe(false);
    expect(isDue(waiting, at("2026-12-01T00:05:00Z"))).toBe(true);
    expect(isDue(waiting, at("2026-12-04T18:05:00Z"))).toBe(true);
  });

  test("where nothing was concluded, or nobody said when to look again", () => {
    expect(isDue(open({}, { look: null }), at(CONCLUDED))).toBe(true);
    expect(isDue(open({}, { concludedAt: null }), at(CONCLUDED))).toBe(true);
  });

  test("each time where GitHub did not answer", () => {
    expect(isDue(open({ every: 0 }), at("2026-11-05T18:05:00Z"))).toBe(true);
  });

  test.each([
    [1, 14],
    [7, 2],
    [null, 0],
  ])("every %s days: %i times in two weeks of four looks a day", (every, times) => {
    const hours = Array.from({ length: 14 * 4 }, (_, i) => new Date(Date.UTC(2026, 10, 10, i * 6, 5)));
    expect(hours.filter((hour) => isDue(open({ every }), hour))).toHaveLength(times);
  });

  test("on a day of its own where others are on theirs", () => {
    const days = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2026, 10, 10 + i, 0, 5)));
    const numbers = [1, 2, 3, 4, 5, 6, 7];
    const ofDay = (day: Date) =>
      numbers.filter((number) => isDue(open({ every: 7 }, { ref: { owner: "o", repository: "r", number } }), day));
    expect(days.map((day) => ofDay(day).length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  test("once, where somebody did something after the check of which we may not have heard", () => {
    const talked = open({}, { updatedAt: "2026-11-01T15:00:00Z" });
    expect(isDue(talked, at("2026-11-01T18:05:00Z"))).toBe(true);
    expect(isDue(talked, at("2026-11-02T00:05:00Z"))).toBe(false);
    expect(isDue(open({}, { updatedAt: "2026-11-01T10:00:50Z" }), at("2026-11-01T12:05:00Z"))).toBe(false);
  });
});

test("the look over comes at five past midnight, and every six hours", () => {
  const next = (time: string) => new Date(Date.parse(time) + untilNext(Date.parse(time))).toISOString().slice(0, 16);
  expect(next("2026-11-01T23:59:30Z")).toBe("2026-11-02T00:05");
  expect(next("2026-11-02T00:04:59Z")).toBe("2026-11-02T00:05");
  expect(next("2026-11-02T00:05:00Z")).toBe("2026-11-02T06:05");
  expect(next("2026-11-02T11:00:00Z")).toBe("2026-11-02T12:05");
});
