import { describe, expect, test } from "@jest/globals";
import { botsWith, isBot } from "../../../src/bots.ts";
import { practiceOf } from "../../../src/facts/governance/practice.ts";
import type { MergedPull } from "../../../src/model/answers.ts";
import { someMerged, someRepositoryAnswer } from "../../answers.ts";

const practised = (pulls: readonly MergedPull[], total = pulls.length, bots = isBot) =>
  practiceOf(someRepositoryAnswer({ merged: { total, pulls } }), bots);

describe("outsiders", () => {
  test("are neither members nor do they merge", () => {
    const pulls = [
      someMerged("2026-05-09", "ida"),
      someMerged("2026-05-08", "ole", { association: "FIRST_TIME_CONTRIBUTOR" }),
      someMerged("2026-05-07", "mika", { association: "MEMBER" }),
      someMerged("2026-05-06", "lea", { association: "COLLABORATOR", by: "mika" }),
      someMerged("2026-05-05", "Noor", { by: "mika" }),
      someMerged("2026-01-02", "dependabot[bot]", { bot: true }),
    ];
    expect(practised(pulls)).toEqual({
      from: "2026-05-05",
      to: "2026-05-09",
      merged: 5,
      byOutsiders: 2,
      mergers: 2,
      byMachines: 0,
      atLeast: false,
      url: "https://github.com/skylark-labs/packetlens/pulls?q=is%3Apr+is%3Amerged",
    });
  });

  test("an account that is gone is counted, but who it was nobody can tell", () => {
    expect(practised([{ ...someMerged("2026-05-09", "ida"), author: null }])).toMatchObject({
      merged: 1,
      byOutsiders: 0,
    });
  });
});

test("merge queues and bots are no people, nor are those that the listing knows", () => {
  const pulls = [
    someMerged("2026-05-09", "ida", { by: "github-merge-queue[bot]" }),
    { ...someMerged("2026-05-08", "ida"), mergedBy: null },
    someMerged("2026-05-07", "ida", { by: "Skyhook" }),
    someMerged("2026-05-06", "skyhook"),
  ];
  expect(practised(pulls)).toMatchObject({ merged: 4, mergers: 2, byMachines: 2 });
  expect(practised(pulls, 4, botsWith(["skyhook"]))).toMatchObject({ merged: 3, mergers: 0, byMachines: 3 });
});

test("of the year up to the newest, whenever that was; more where the list was cut before", () => {
  const pulls = [someMerged("2024-05-09", "ida"), someMerged("2023-05-10", "ole"), someMerged("2023-05-09", "ole")];
  expect(practised(pulls, 80)).toMatchObject({ from: "2023-05-10", to: "2024-05-09", merged: 2, atLeast: false });
  expect(practised(pulls.slice(0, 2), 80)).toMatchObject({ merged: 2, atLeast: true });
});

test("none, and not told", () => {
  expect(practised([])).toBeNull();
  expect(practised([someMerged("2026-05-09", "renovate", { bot: true })])).toBeNull();
  expect(practiceOf(someRepositoryAnswer({ merged: null }), isBot)).toBeNull();
});
