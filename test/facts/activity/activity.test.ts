import { describe, expect, test } from "@jest/globals";
import { isBot } from "../../../src/bots.ts";
import { shift } from "../../../src/days.ts";
import { activity, type Look } from "../../../src/facts/activity/activity.ts";
import type { CommitAnswer, RepositoryAnswer } from "../../../src/model/answers.ts";
import type { ActivityFacts } from "../../../src/model/facts.ts";
import { someCommit, someRepositoryAnswer } from "../../answers.ts";
import { someHead } from "../../facts.ts";
import { factOf, whyOf } from "../show.ts";

const takenAt = "2026-06-01T12:00:00Z";

const look = (folder: string | null = null, day = takenAt): Look => ({ takenAt: day, folder, listed: null, isBot });

function answer(commits: readonly CommitAnswer[], more: Partial<RepositoryAnswer> = {}): RepositoryAnswer {
  return someRepositoryAnswer({ recent: { total: commits.length, commits }, last: commits[0] ?? null, ...more });
}

function factsOf(commits: readonly CommitAnswer[], more: Partial<RepositoryAnswer> = {}): ActivityFacts {
  return factOf(activity(answer(commits, more), look()));
}

describe("windows", () => {
  test("180 days up to the newest commit and 365 days back, all of them included", () => {
    const days = ["2026-06-01", "2025-12-03", "2025-12-02", "2025-06-01"].map((day) =>
      someCommit(`${day}T23:00:00Z`, "mika"),
    );
    expect(factsOf(days)).toMatchObject({
      commits180: 2,
      people180: 1,
      atLeast: false,
      lastHumanCommit: "2026-06-01",
    });
  });

  test("the newest by a person is found by its date, bots are left out", () => {
    const commits = [
      someCommit("2026-05-30T00:00:00Z", "dependabot[bot]"),
      someCommit("2026-04-01T00:00:00Z", "noor"),
      someCommit("2026-05-20T00:00:00Z", "mika"),
    ];
    expect(factsOf(commits)).toMatchObject({ commits180: 2, lastHumanCommit: "2026-05-20", lastCommit: "2026-05-30" });
  });

  test("what is dated after tomorrow shows nothing", () => {
    const commits = [someCommit("2031-01-01T00:00:00Z", "mika"), someCommit("2026-02-01T00:00:00Z", "noor")];
    expect(factsOf(commits)).toMatchObject({ commits180: 1, lastHumanCommit: "2026-02-01", lastCommit: "2031-01-01" });
  });

  test("a year without commits: the last one of all still counts", () => {
    expect(factsOf([], { last: someCommit("2023-03-01T00:00:00Z", "mika") })).toMatchObject({
      commits180: 0,
      lastHumanCommit: "2023-03-01",
    });
    expect(factsOf([], { last: someCommit("2023-03-01T00:00:00Z", "renovate[bot]") }).lastHumanCommit).toBeNull();
  });
});

describe("a sample that was cut", () => {
  test("says at least", () => {
    expect(
      factsOf([someCommit("2026-05-01T00:00:00Z", "mika")], {
        recent: { total: 400, commits: [someCommit("2026-05-01T00:00:00Z", "mika")] },
      }),
    ).toMatchObject({
      commits180: 1,
      atLeast: true,
    });
  });

  test("reaches back far enough, or not", () => {
    const at = (day: string) => someCommit(`${day}T00:00:00Z`, "mika");
    const within = Array.from({ length: 99 }, () => at("2026-05-01"));
    const sample = (commits: readonly CommitAnswer[], total: number) =>
      factsOf(commits, { recent: { total, commits } }).atLeast;
    expect(sample(within, 99)).toBe(false);
    expect(sample([...within, at("2026-04-01")], 100)).toBe(true);
    expect(sample([...within, at("2026-04-01")], 400)).toBe(true);
    expect(sample([...within, at("2025-11-01")], 100)).toBe(false);
    expect(sample([...within, at("2025-11-01")], 400)).toBe(false);
    expect(sample([at("2025-10-01")], 1)).toBe(true);
  });

  test("with bots alone: who made the older ones was not looked at", () => {
    const commits = Array.from({ length: 100 }, () => someCommit("2026-05-01T00:00:00Z", "renovate[bot]"));
    const none = { commits180: 0, lastHumanCommit: null, lastCommit: "2026-05-01" };
    expect(factsOf(commits, { recent: { total: 140, commits } })).toMatchObject({ ...none, atLeast: true });
    expect(factsOf(commits)).toMatchObject({ ...none, atLeast: false });
  });
});

test("the days that pass after the newest commit change nothing about it", () => {
  const days = ["2026-05-20", "2026-03-01", "2025-11-24", "2025-11-20", "2025-06-10"];
  const whole = answer(days.map((day) => someCommit(`${day}T00:00:00Z`, "mika")));
  const on = (day: string) => {
    // The door asks for the commits of a year.
    const commits = whole.recent.commits.filter(({ committedDate }) => committedDate >= shift(day, "1 year", -1));
    return factOf(activity({ ...whole, recent: { total: commits.length, commits } }, look(null, `${day}T12:00:00Z`)));
  };
  expect(on("2026-05-20")).toMatchObject({ commits180: 3, people180: 1, atLeast: false });
  for (const day of ["2026-05-21", "2026-07-01", "2026-11-16"]) expect(on(day)).toEqual(on("2026-05-20"));
});

test("an empty repository has no commits; one whose branch was not told is not known", () => {
  const empty = { isEmpty: true, head: null, last: null, latestRelease: null, defaultBranch: null };
  expect(factsOf([], empty)).toEqual({
    commits180: 0,
    atLeast: false,
    people180: 0,
    lastHumanCommit: null,
    lastCommit: null,
    latestRelease: null,
    latestTag: { tag: "v0.9.1", date: "2026-05-12" },
    merged: null,
    lastAnswer: null,
    untold: ["merges", "answers"],
    folder: null,
    notices: [],
  });
  expect(whyOf(activity(answer([]), look()))).toBe("The commits of the default branch were not given.");
});

test("commits of the whole repository show nothing about a folder, unless there are none", () => {
  const inFolder = activity(someRepositoryAnswer(), look("lib/lens"));
  expect(whyOf(inFolder)).toBe(
    "The entry is about the folder lib/lens, and commits could be looked at for the whole repository only.",
  );
  expect(inFolder).toMatchObject({ person: true });
  const last = someCommit("2023-03-01T00:00:00Z", "mika");
  expect(factOf(activity(answer([], { last }), look("lib/lens"))).commits180).toBe(0);
});

describe("a folder", () => {
  const at = (day: string, login: string) => someCommit(`${day}T00:00:00Z`, login);
  const commits = [at("2026-04-01", "noor"), at("2026-02-01", "ida")];
  const part = { path: "lib/lens", found: true, recent: { total: 2, commits }, last: commits[0] ?? null };

  test("is known by its own commits alone: a merge or a release may be about the rest", () => {
    const fact = activity(someRepositoryAnswer({ part, merged: { total: 1, pulls: [] } }), look("lib/lens"));
    expect(factOf(fact)).toMatchObject({
      commits180: 2,
      people180: 2,
      lastHumanCommit: "2026-04-01",
      latestRelease: null,
      merged: null,
      untold: ["merges", "releases", "answers"],
      folder: "lib/lens",
    });
    expect(fact.known && fact.source).toBe(`https://github.com/skylark-labs/packetlens/commits/${someHead}/lib/lens`);
  });

  test("that is not there is a question for a person", () => {
    const gone = { ...part, found: false, recent: { total: 0, commits: [] }, last: null };
    expect(whyOf(activity(someRepositoryAnswer({ part: gone }), look("lib/lens")))).toBe(
      "The folder lib/lens, which the entry is about, is not on the default branch.",
    );
  });
});

test("the release and the place where commits are seen", () => {
  const fact = activity(someRepositoryAnswer(), look());
  expect(factOf(fact).latestRelease).toEqual({ tag: "v0.9.1", date: "2026-05-12" });
  expect(fact.known && fact.source).toBe(`https://github.com/skylark-labs/packetlens/commits/${someHead}`);
});

describe("people", () => {
  const by = (...authors: CommitAnswer["authors"]): CommitAnswer =>
    someCommit("2026-05-01T00:00:00Z", null, { authors });

  test("an account is one person, under all its addresses, and so is an address without one", () => {
    const commits = [
      by({ login: "mika", name: "Mika", email: "mika@example.org" }),
      by({ login: null, name: "Mika", email: "MIKA@example.org" }),
      by({ login: "Mika", name: "M.", email: "mika@work.example.org" }),
      by({ login: null, name: "Noor", email: "noor@example.org" }),
      by({ login: null, name: "Noor A.", email: "Noor@example.org" }, { login: "ida", name: "Ida", email: null }),
      by({ login: "renovate[bot]", name: "renovate", email: null }),
    ];
    expect(factsOf(commits)).toMatchObject({ commits180: 5, people180: 3 });
  });

  test("a bot's commit with a person beside it is a person's", () => {
    const commit = by(
      { login: "dependabot[bot]", name: null, email: null },
      { login: "mika", name: "Mika", email: null },
    );
    expect(factsOf([commit])).toMatchObject({ commits180: 1, people180: 1 });
  });

  test("nothing that leaves holds an address", () => {
    const commits = [by({ login: null, name: null, email: "secret@example.org" })];
    expect(JSON.stringify(activity(answer(commits), look()))).not.toContain("secret");
  });

  test.each([
    ["dependabot[bot]", null, null, true],
    ["k8s-ci-robot", null, null, true],
    ["Copilot", null, null, true],
    ["kernel-patches-bot", null, null, true],
    ["abbott", null, null, false],
    ["robotta", "GitHub Actions", null, false],
    [null, "github-actions", null, true],
    [null, "GitHub Action", null, true],
    [null, "renovate[bot]", "x@example.org", true],
    [null, "Mika Bot", "mika@example.org", false],
    [null, "Somebody", "49699333+dependabot[bot]@users.noreply.github.com", true],
    [null, "Somebody", "mika@users.noreply.github.com", false],
    ["octo-writer", "Cursor", "cursoragent@cursor.com", true],
    ["some-account", "Copilot", "223556219+Copilot@users.noreply.github.com", true],
    ["mika", "Mika", "mika@example.org", false],
    [null, null, null, false],
  ])("%p %p %p: bot %p", (login, name, email, expected) => {
    expect(isBot({ login, name, email })).toBe(expected);
  });
});
