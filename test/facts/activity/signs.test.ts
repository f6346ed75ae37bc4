import { describe, expect, test } from "@jest/globals";
import { isBot } from "../../../src/bots.ts";
import { signsOf } from "../../../src/facts/activity/signs.ts";
import type { RepositoryAnswer } from "../../../src/model/answers.ts";
import type { ActivityFacts } from "../../../src/model/facts.ts";
import { someMerged, someRepositoryAnswer } from "../../answers.ts";

function signs(more: Partial<RepositoryAnswer>): Partial<ActivityFacts> {
  return signsOf(someRepositoryAnswer(more), null, "2026-06-02", isBot);
}

const on = (...days: readonly string[]) => days.map((day) => someMerged(day, "mika"));

describe("merges", () => {
  test("are those of people in the year up to the newest of them, whenever that was", () => {
    const pulls = [someMerged("2024-03-03", "dependabot[bot]"), ...on("2024-03-02", "2023-05-01", "2023-03-02")];
    expect(signs({ merged: { total: 4, pulls } }).merged).toEqual({ count: 2, atLeast: false, last: "2024-03-02" });
  });

  test("there may be more where the list was cut and does not reach back a year", () => {
    const cut = { total: 90, pulls: on("2026-05-02", "2026-05-01") };
    expect(signs({ merged: cut }).merged).toEqual({ count: 2, atLeast: true, last: "2026-05-02" });
    const far = { total: 90, pulls: on("2026-05-02", "2025-05-01") };
    expect(signs({ merged: far }).merged).toEqual({ count: 1, atLeast: false, last: "2026-05-02" });
  });

  test("none, none by people, and none that was told are told apart", () => {
    expect(signs({ merged: { total: 0, pulls: [] } })).toMatchObject({ merged: null, untold: ["answers"] });
    const bots = { total: 1, pulls: [someMerged("2026-05-01", "renovate", { bot: true })] };
    expect(signs({ merged: bots })).toMatchObject({ merged: null, untold: ["answers"] });
    expect(signs({ merged: null })).toMatchObject({ merged: null, untold: ["merges", "answers"] });
  });

  test("an account that is gone was a person's; what is dated after tomorrow shows nothing", () => {
    const pulls = [{ ...someMerged("2026-05-01", "mika"), author: null }, ...on("2026-06-03")];
    expect(signs({ merged: { total: 2, pulls } }).merged).toEqual({ count: 1, atLeast: false, last: "2026-05-01" });
  });
});

describe("answers", () => {
  const given = (at: string, login: string | null) => ({
    at,
    login,
    url: "https://github.com/skylark-labs/packetlens/issues/1",
  });

  test("the newest by a person", () => {
    const answers = {
      issues: 3,
      given: [
        given("2026-05-09T01:00:00Z", "ci-bot"),
        given("2026-05-01T01:00:00Z", "mika"),
        given("2026-05-02T01:00:00Z", null),
      ],
    };
    expect(signs({ answers })).toMatchObject({ lastAnswer: "2026-05-02", untold: ["merges"] });
  });

  test("are not missed where issues are switched off", () => {
    expect(signs({ answers: null, hasIssuesEnabled: false })).toMatchObject({ lastAnswer: null, untold: ["merges"] });
  });
});

describe("releases and tags", () => {
  test("each by its day; a tag without one is not told, unless there is a release", () => {
    const tag = { name: "v1.0", date: null };
    expect(signs({ newestTag: tag })).toMatchObject({ latestTag: null, untold: ["merges", "answers"] });
    expect(signs({ newestTag: tag, latestRelease: null }).untold).toEqual(["merges", "releases", "answers"]);
    expect(signs({ newestTag: { name: "v1.0", date: "2026-05-01T10:00:00Z" } }).latestTag).toEqual({
      tag: "v1.0",
      date: "2026-05-01",
    });
  });

  test("what is dated after tomorrow shows nothing", () => {
    const future = "2031-01-01T00:00:00Z";
    const more = { newestTag: { name: "v9", date: future }, latestRelease: { tagName: "v9", publishedAt: future } };
    expect(signs(more)).toMatchObject({ latestTag: null, latestRelease: null });
  });
});
