import { describe, expect, test } from "@jest/globals";
import { type Counting, readContributors } from "../../src/github/contributors.ts";
import type { CommitAuthor, ContributorsAnswer, RepositoryAnswer } from "../../src/model/answers.ts";
import { someCommit, someRepositoryAnswer } from "../answers.ts";
import { type FakePeople, fakePeople, status } from "./fake-history.ts";

type Authors = readonly (readonly Partial<CommitAuthor>[])[];

const each = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const users = (count: number, from = 0) => each(count, (i) => ({ type: "User", login: `p${from + i}` }));
const bots = (count: number) => each(count, (i) => ({ type: "Bot", login: `b${i}[bot]` }));
const anonymous = (count: number, name = (i: number) => `Stranger ${i}`) =>
  each(count, (i) => ({ type: "Anonymous", name: name(i), email: `S${i}@example.org` }));
/** That many commits by as many people with accounts, one after the other. */
const commitsBy = (people: number, commits = people): Authors => each(commits, (i) => [{ login: `p${i % people}` }]);

function repository(authors: Authors, more: Partial<RepositoryAnswer> = {}): RepositoryAnswer {
  const commits = authors.map((some) =>
    someCommit("2026-01-01T00:00:00Z", null, {
      authors: some.map(({ login = null, name = null, email = null }) => ({ login, name, email })),
    }),
  );
  return someRepositoryAnswer({ recent: { total: commits.length, commits }, ...more });
}

/** What is found of 50 people, and what was asked for it. */
async function count(people: FakePeople, more: Partial<Counting> = {}) {
  const { ask, log } = fakePeople(people);
  const place = { owner: "a", name: "p", url: "https://github.com/a/p" };
  const counting = { place, folder: null, atLeast: 50, bots: [], repository: repository([[{ login: "p0" }]]), ...more };
  return { answer: await readContributors(ask, counting), log };
}

const found = (value: Partial<ContributorsAnswer>) => ({ ok: true, value });

describe("with no request", () => {
  test("the newest commits prove the number, co-authors and people without an account too", async () => {
    const authors = each(25, (i) => [{ login: `p${i}` }, { name: `Co ${i}`, email: `c${i}@example.org` }]);
    const { answer, log } = await count({}, { repository: repository(authors) });
    expect(answer).toEqual({
      ok: true,
      value: {
        method: "history",
        people: 50,
        coAuthors: 0,
        bots: 0,
        anonymous: 0,
        complete: false,
        commits: 25,
        folder: null,
        whole: null,
        url: "https://github.com/a/p/commits/HEAD",
      },
    });
    expect(log).toEqual([]);
  });

  test("an empty repository has nobody", async () => {
    const { answer, log } = await count({}, { repository: repository([], { isEmpty: true }) });
    expect(answer).toMatchObject(found({ people: 0, anonymous: 0, complete: true }));
    expect(log).toEqual([]);
  });

  test("a folder that is not there is not found", async () => {
    const part = { path: "lib", found: false, recent: { total: 0, commits: [] }, last: null };
    const { answer, log } = await count({}, { folder: "lib", repository: repository([], { part }) });
    expect(answer).toMatchObject({ ok: false, refusal: "not-found" });
    expect(log).toEqual([]);
  });
});

describe("the list", () => {
  test("tells all of a small project on its first page", async () => {
    const list = [...users(30), ...anonymous(12), ...anonymous(1), ...bots(2)];
    const { answer, log } = await count({ list });
    expect(answer).toMatchObject(found({ method: "list", people: 30, anonymous: 12, bots: 2, complete: true }));
    expect(log).toEqual(["list with anonymous 1"]);
  });

  test("is not read on where it has enough accounts", async () => {
    const { answer, log } = await count({ list: [...users(250), ...anonymous(9)] });
    expect(answer).toMatchObject(found({ method: "list", people: 100, complete: false, coAuthors: 0 }));
    expect(log).toHaveLength(1);
  });

  test("is not read on where it has enough people without an account", async () => {
    const list = [...anonymous(70, (i) => `Stranger ${i % 60}`), ...users(20), ...anonymous(200)];
    const { answer, log } = await count({ list });
    expect(answer).toMatchObject(found({ method: "authors", people: 60, anonymous: 30, complete: false }));
    expect(log).toEqual(["list with anonymous 1"]);
  });

  test("is read without those who have no account where they take the places of others", async () => {
    const list = [...anonymous(80, (i) => `Stranger ${i % 9}`), ...users(70)];
    const { answer, log } = await count({ list });
    expect(answer).toMatchObject(found({ method: "list", people: 70, anonymous: 80 }));
    expect(log).toEqual(["list with anonymous 1", "list 1"]);
  });

  test("is read on where bots take the places of people, five pages at most", async () => {
    const { answer, log } = await count({ list: [...bots(80), ...users(70)] });
    expect(answer).toMatchObject(found({ people: 70, bots: 80, complete: true }));
    expect(log).toEqual(["list with anonymous 1", "list with anonymous 2"]);
    const many = await count({ list: [...bots(700), ...users(49)], history: commitsBy(1) });
    expect(many.log.filter((line) => line.startsWith("list"))).toHaveLength(10);
  });

  test("has co-authors of the newest commits added, and may be proven by them", async () => {
    const recent = repository(each(3, (i) => [{ login: `P${i}` }, { login: `co${i}` }]));
    const { answer, log } = await count({ list: users(47) }, { repository: recent });
    expect(answer).toMatchObject(found({ method: "list", people: 50, coAuthors: 3, commits: 3, complete: true }));
    expect(log).toHaveLength(1);
  });

  test("has co-authors without an account added to those who may be more people, each once", async () => {
    const recent = repository([
      [{ login: "p1" }, { name: "Stranger 1", email: "s1@example.org" }, { name: "New", email: "new@example.org" }],
      [{ login: "p2", name: "P2", email: "S2@example.org" }],
    ]);
    const { answer, log } = await count({ list: [...users(9), ...anonymous(4)] }, { repository: recent });
    expect(answer).toMatchObject(found({ people: 9, anonymous: 4, coAuthors: 0, complete: true }));
    expect(log).toHaveLength(1);
  });

  test("leaves out machines by name, by address and by what the listing says", async () => {
    const list = [
      ...users(3),
      { type: "User", login: "k8s-ci-robot" },
      { type: "User", login: "Sync-Account" },
      { type: "Anonymous", email: "1+renovate[bot]@users.noreply.github.com" },
    ];
    const { answer } = await count({ list }, { bots: ["sync-account"] });
    expect(answer).toMatchObject(found({ people: 3, bots: 3, anonymous: 0 }));
  });

  test("is asked once more where its last page is full", async () => {
    const { answer, log } = await count({ list: [...bots(55), ...users(45)], history: commitsBy(45) });
    expect(answer).toMatchObject(found({ people: 45, complete: true }));
    expect(log.slice(0, 2)).toEqual(["list with anonymous 1", "list with anonymous 2"]);
  });

  test("takes an account that is no user's any more for somebody who may be a person", async () => {
    const { answer } = await count({ list: [...users(3), { type: "Organization", login: "team" }] });
    expect(answer).toMatchObject(found({ people: 3, anonymous: 1 }));
  });

  test("of nobody at all is no answer, but one without content says that nobody committed", async () => {
    expect((await count({ list: [] })).answer).toMatchObject({ ok: false, refusal: "unavailable" });
    expect((await count({ list: "empty" }, { repository: null })).answer).toMatchObject(
      found({ people: 0, anonymous: 0, complete: true }),
    );
  });

  test("is all that there is without a token", async () => {
    const { answer, log } = await count({ list: users(48), signedIn: false }, { repository: null });
    expect(answer).toMatchObject(found({ people: 48, complete: true }));
    expect(log).toHaveLength(1);
  });

  test.each([
    [404, "Not Found", "not-found"],
    [403, "Resource not accessible by integration", "forbidden"],
    [429, "Slow down", "rate-limited"],
    [451, "Unavailable for legal reasons", "forbidden"],
    [502, "", "unavailable"],
  ])("that GitHub answers with %i %j is refused, never empty", async (code, message, refusal) => {
    const { answer, log } = await count({ list: status(code, message), history: commitsBy(60) });
    expect(answer).toMatchObject({ ok: false, refusal });
    expect(log).toHaveLength(1);
  });
});

describe("a list that leaves it open", () => {
  test("is settled by the whole history where that is short", async () => {
    const authors = each(150, (i) => (i < 20 ? [{ login: `p${i}` }] : [{ name: `S${i % 25}`, email: `s${i}@x.org` }]));
    const list = [...users(20), ...anonymous(40, (i) => `S${i % 25}`)];
    const { answer, log } = await count({ list, history: authors });
    expect(answer).toMatchObject(found({ method: "history", people: 45, complete: true, commits: 150 }));
    expect(log).toEqual(["list with anonymous 1", "history", "history"]);
  });

  test("may be settled by accounts of the history that it does not hold", async () => {
    const history = each(300, (i) => [{ login: `p${i % 20}` }, { login: `co${i}` }].slice(0, i % 100 === 99 ? 2 : 1));
    const { answer } = await count({ list: users(48), history });
    expect(answer).toMatchObject(found({ method: "list", people: 50, coAuthors: 2, commits: 200 }));
  });

  test("stays as it is where the newest commits are of too few people to make up for it", async () => {
    const { answer, log } = await count({ list: [...users(40), ...anonymous(20)], history: commitsBy(5, 900) });
    expect(answer).toMatchObject(found({ method: "list", people: 40, anonymous: 20, complete: true }));
    expect(log).toEqual(["list with anonymous 1", "history"]);
  });

  test("stays as it is where the history is not to be had", async () => {
    const { answer } = await count({ list: [...users(40), ...anonymous(20)], history: status(502) });
    expect(answer).toMatchObject(found({ method: "list", people: 40, anonymous: 20, complete: true }));
  });

  test("stays as it is where the history contradicts it", async () => {
    const list = [...users(45), ...anonymous(9)];
    const { answer } = await count({ list, history: commitsBy(44) });
    expect(answer).toMatchObject(found({ method: "list", people: 45, anonymous: 9 }));
    const none = await count({ list, history: [] });
    expect(none.answer).toMatchObject(found({ method: "list", people: 45, anonymous: 9 }));
  });

  test("is no question where even all e-mail addresses are far too few", async () => {
    expect((await count({ list: [...users(30), ...anonymous(14)] })).log).toEqual(["list with anonymous 1"]);
    expect((await count({ list: [...users(30), ...anonymous(15)], history: commitsBy(30) })).log).toHaveLength(2);
  });
});

describe("a list that is too large for GitHub", () => {
  test("is made up for by the newest commits, until the number is proven", async () => {
    const { answer, log } = await count({ list: "too-large", history: commitsBy(300) });
    expect(answer).toMatchObject(found({ method: "history", people: 100, commits: 100, complete: false }));
    expect(log).toEqual(["list with anonymous 1", "history"]);
  });

  test("is made up for by five pages where the people are too few, and where two addresses of one name are one person", async () => {
    const author = (i: number) => {
      if (i % 3 === 0) return { login: `p${i % 9}` };
      return i % 3 === 1 ? { name: `S ${i % 7}`, email: `s${i}@example.org` } : { name: "renovate[bot]" };
    };
    const { answer, log } = await count({ list: "too-large", history: each(900, (i) => [author(i)]) }, { atLeast: 30 });
    expect(answer).toMatchObject(found({ people: 10, anonymous: 160, bots: 1, commits: 500, complete: false }));
    expect(log.filter((line) => line === "history")).toHaveLength(5);
  });

  test("is made up for by eight pages where the people are nearly enough after five", async () => {
    const rare = each(900, (i) => [{ login: i % 12 === 0 ? `p${i}` : "p0" }]);
    const { answer, log } = await count({ list: "too-large", history: rare });
    expect(answer).toMatchObject(found({ people: 50, commits: 600 }));
    expect(log).toHaveLength(7);
    const never = await count({ list: "too-large", history: commitsBy(49, 900) });
    expect(never.answer).toMatchObject(found({ people: 49, commits: 800, complete: false }));
  });

  test("is refused where the history is", async () => {
    const { answer } = await count({ list: "too-large", history: status(429) });
    expect(answer).toMatchObject({ ok: false, refusal: "rate-limited" });
  });

  test("is nobody's business where the repository is private", async () => {
    const { answer } = await count({ list: "too-large", history: commitsBy(3), visibility: "PRIVATE" });
    expect(answer).toMatchObject({ ok: false, refusal: "private", message: "" });
  });

  test("is refused without a token", async () => {
    const { answer } = await count({ list: "too-large", signedIn: false }, { repository: null });
    expect(answer).toMatchObject({ ok: false, refusal: "too-large", status: 403 });
  });
});

describe("a folder", () => {
  const inside = (path: string, history: Authors | Error, list: FakePeople["list"], recent: Authors = [[]]) => {
    const commits = repository(recent).recent;
    const part = { path, found: true, recent: commits, last: null };
    const whole = repository(commitsBy(90), { part });
    return count({ byPath: { [path]: history }, list: list ?? [] }, { folder: path, repository: whole });
  };

  test("is counted by its own commits, not by those of the whole", async () => {
    const { answer, log } = await inside("lib/a b", commitsBy(60, 300), users(200));
    expect(answer).toMatchObject(
      found({
        people: 60,
        commits: 100,
        folder: "lib/a b",
        whole: null,
        url: "https://github.com/a/p/commits/HEAD/lib/a%20b",
      }),
    );
    expect(log).toEqual(["history of lib/a b"]);
  });

  test("has the whole for an upper bound where its commits do not settle it", async () => {
    const { answer, log } = await inside("lib", commitsBy(12, 80), [...users(30), ...anonymous(5)]);
    expect(answer).toMatchObject(
      found({ method: "history", people: 12, commits: 80, complete: true, whole: { count: 35, bound: "at-most" } }),
    );
    expect(log).toEqual(["history of lib", "list with anonymous 1"]);
    const open = await inside("lib", commitsBy(12, 900), users(200));
    expect(open.log).toHaveLength(6);
    expect(open.answer).toMatchObject(found({ people: 12, whole: { count: 100, bound: "at-least" } }));
  });

  test("whose commits GitHub cannot tell in time is told by what is known", async () => {
    const { answer } = await inside("lib", status(502), users(30), commitsBy(3));
    expect(answer).toMatchObject(
      found({ people: 3, commits: 3, complete: false, whole: { count: 30, bound: "at-most" } }),
    );
    const limited = await inside("lib", status(429), users(30), commitsBy(3));
    expect(limited.answer).toMatchObject({ ok: false, refusal: "rate-limited" });
    const out = await inside("lib", status(502), status(502), commitsBy(3));
    expect(out.answer).toMatchObject({ ok: false, refusal: "unavailable" });
  });
});
