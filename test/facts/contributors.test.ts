import { describe, expect, test } from "@jest/globals";
import { contributors } from "../../src/facts/contributors.ts";
import type { ContributorsAnswer, Refusal, RepositoryAnswer } from "../../src/model/answers.ts";
import { answered, refused, someContributorsAnswer, someRepositoryAnswer } from "../answers.ts";
import { factOf, show, whyOf } from "./show.ts";

const asked = {
  address: "https://github.com/skylark-labs/packetlens",
  takenAt: "2026-06-01T12:00:00Z",
  folder: null as string | null,
  repository: someRepositoryAnswer(),
  mirror: null as string | null,
};

function told(answer: Partial<ContributorsAnswer>, about: Partial<typeof asked> = {}) {
  const { method, notes, doubts, ...facts } = factOf(
    contributors(answered(someContributorsAnswer(answer)), { ...asked, ...about }),
  );
  return { ...facts, method: show(method), notes: notes.map(show), doubts: doubts.map(show) };
}

const history = (more: Partial<ContributorsAnswer> = {}): Partial<ContributorsAnswer> => ({
  method: "history",
  people: 38,
  anonymous: 0,
  commits: 500,
  complete: false,
  ...more,
});

describe("a list", () => {
  test("that was read to its end and leaves nobody out is exact", () => {
    expect(told({ people: 41, anonymous: 0 })).toEqual({
      count: 41,
      bound: "exact",
      atMost: null,
      method: "GitHub accounts on its list of contributors, without bots",
      notes: [],
      doubts: [],
      countedOn: "2026-06-01",
    });
  });

  test("has addresses without an account for its upper bound", () => {
    expect(told({ people: 41, anonymous: 12 })).toMatchObject({
      count: 41,
      bound: "at-least",
      atMost: 53,
      doubts: ["12 more e-mail addresses have no account: they may be more people, or the same ones again."],
    });
    expect(told({ people: 41, anonymous: 1 }).doubts).toEqual([
      "1 more e-mail address has no account: it may be one more person, or one of them again.",
    ]);
  });

  test("that was not read to its end is at least", () => {
    expect(told({ people: 60, anonymous: 3, complete: false })).toMatchObject({
      count: 60,
      bound: "at-least",
      atMost: null,
      doubts: ["At least 3 more e-mail addresses have no account: they may be more people, or the same ones again."],
    });
    expect(told({ people: 60, anonymous: null })).toMatchObject({ bound: "at-least", atMost: null, doubts: [] });
  });

  test("tells co-authors that it does not hold", () => {
    expect(told({ people: 50, coAuthors: 3, commits: 100, anonymous: 0 })).toMatchObject({
      bound: "exact",
      notes: ["3 of them are not on the list, but among the authors and co-authors of the newest 100 commits."],
    });
  });

  test("of names is called so, with the forge that it comes from", () => {
    expect(told({ method: "authors", people: 60, anonymous: 30, complete: false })).toMatchObject({
      count: 60,
      bound: "at-least",
      method:
        "names without an account on the list of contributors of GitHub, each with e-mail addresses of its own, without bots",
      doubts: ["At least 30 more accounts and e-mail addresses may be more people, or the same ones again."],
    });
    const onGitLab = { repository: someRepositoryAnswer({ forge: "gitlab" }) };
    expect(told({ method: "authors", people: 9, anonymous: 1 }, onGitLab)).toMatchObject({ count: 9, atMost: 10 });
    expect(told({ method: "authors", people: 9, anonymous: 1 }, onGitLab).method).toBe(
      "names on the list of contributors of GitLab, each with e-mail addresses of its own, without bots",
    );
  });
});

test("a history is at least, or has bounds where it was read to its end", () => {
  expect(told(history())).toMatchObject({
    count: 38,
    bound: "at-least",
    atMost: null,
    method: "authors and co-authors of the newest 500 commits, without bots",
  });
  expect(told(history({ complete: true, commits: 472, anonymous: 6 }))).toMatchObject({
    bound: "at-least",
    atMost: 44,
    method: "authors and co-authors of all 472 commits, without bots",
    doubts: ["6 more accounts and e-mail addresses may be more people, or the same ones again."],
  });
  expect(told(history({ complete: true, commits: 1, people: 1 }))).toMatchObject({
    bound: "exact",
    method: "authors and co-authors of the only commit, without bots",
  });
});

describe("a folder", () => {
  const folder = "lib/lens";

  test("has at least those of its own commits, and at most those of the whole", () => {
    expect(
      told(history({ folder, complete: true, commits: 120, whole: { count: 640, bound: "at-most" } }), { folder }),
    ).toMatchObject({
      count: 38,
      bound: "at-least",
      atMost: 640,
      method: "authors and co-authors of all 120 commits to the folder lib/lens, without bots",
      doubts: [
        "Commits from before the folder had its name are not among them.",
        "On the whole repository at most 640 people have worked.",
      ],
    });
    expect(told(history({ folder, whole: null }), { folder })).toMatchObject({ bound: "at-least", atMost: null });
    const larger = told(history({ folder, whole: { count: 98, bound: "at-least" } }), { folder });
    expect(larger).toMatchObject({ bound: "at-least", atMost: null });
    expect(larger.doubts[1]).toBe("On the whole repository at least 98 people have worked.");
  });

  test("whose commits could not be told has at most those of the whole, else it is for a person", () => {
    const untold = history({ folder, people: 0, commits: 0 });
    expect(told({ ...untold, whole: { count: 35, bound: "at-most" } }, { folder })).toMatchObject({
      count: 35,
      bound: "at-most",
      method: "everybody on the list of the whole repository, without bots",
      doubts: [],
    });
    const open = contributors(answered(someContributorsAnswer(untold)), { ...asked, folder });
    expect(open).toMatchObject({ known: false, person: true });
    expect(whyOf(open)).toBe(
      "The commits to the folder lib/lens could not be told apart from those to the whole repository in time.",
    );
  });

  test("that is not there is absent, whatever else was answered", () => {
    const part = { path: folder, found: false, recent: { total: 0, commits: [] }, last: null };
    const fact = contributors(refused("not-found", 404), {
      ...asked,
      folder,
      repository: someRepositoryAnswer({ part }),
    });
    expect(fact).toMatchObject({ known: false, absent: true });
    expect(whyOf(fact)).toBe("The repository has no folder lib/lens today: it was moved, renamed or taken away.");
  });
});

describe("a fork", () => {
  const fork = (more: Partial<RepositoryAnswer> = {}) => ({
    repository: someRepositoryAnswer({ isFork: true, parent: "northwind/lens", ...more }),
  });

  test("has at most as many as it has together with its original", () => {
    expect(told({ people: 41, anonymous: 12 }, fork())).toMatchObject({
      count: 53,
      bound: "at-most",
      atMost: null,
      notes: ["The repository is a fork: those who committed to northwind/lens are counted with it."],
    });
    expect(told({ people: 41, anonymous: 0 }, fork({ parent: null }))).toMatchObject({
      count: 41,
      bound: "at-most",
      notes: ["The repository is a fork: those who committed to its original are counted with it."],
    });
  });

  test("is for a person where there is no end to them", () => {
    const open = contributors(answered(someContributorsAnswer({ people: 100, complete: false })), {
      ...asked,
      ...fork(),
    });
    expect(open).toMatchObject({ known: false, person: true });
    expect(whyOf(open)).toBe(
      "The repository is a fork: at least 100 people have committed to it or to northwind/lens, and GitHub does not tell them apart.",
    );
  });
});

test("where the repository itself could not be seen, it is said that it may be a fork", () => {
  const fact = contributors(answered(someContributorsAnswer({ people: 60, anonymous: 0 })), {
    ...asked,
    repository: null,
  });
  expect(factOf(fact)).toMatchObject({ count: 60, bound: "exact" });
  expect(factOf(fact).notes.map(show)).toEqual([
    "Whether the repository is a fork could not be seen: those who committed to its original would be counted with it.",
  ]);
});

test("a mirror is named, since the history is there", () => {
  expect(told({ people: 60, anonymous: 0 }, { mirror: "gcc-mirror/gcc" }).notes).toEqual([
    "They were counted in the mirror gcc-mirror/gcc, which has the history.",
  ]);
});

test.each<[Refusal, number | null, string, RegExp]>([
  [
    "too-large",
    403,
    "The history or contributor list is too large",
    /so large that GitHub does not give the answer\. The answer was 403: The history/,
  ],
  ["rate-limited", 429, "slow down", /nobody's fault/],
  ["not-asked", null, "", /not asked/],
])("%s is not known", (refusal, status, message, why) => {
  expect(whyOf(contributors(refused(refusal, status, message), asked))).toMatch(why);
});
