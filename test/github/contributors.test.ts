import { afterEach, describe, expect, test } from "@jest/globals";
import type { ContributorsAnswer } from "../../src/model/answers.ts";
import { fakeGitHub, finish } from "./fake-github.ts";
import { type FakeChange, type FakeRow, type FakeState, fakeState } from "./fake-state.ts";

afterEach(finish);

const people = (count: number): readonly FakeRow[] =>
  Array.from({ length: count }, (_, i) => ({ type: "User", login: `p${i}` }));
const bots = (count: number): readonly FakeRow[] =>
  Array.from({ length: count }, (_, i) => ({ type: "Bot", login: `b${i}[bot]` }));
const strangers = (count: number): readonly FakeRow[] =>
  Array.from({ length: count }, (_, i) => ({ type: "Anonymous", email: `S${i}@example.org` }));
const TOO_LARGE = {
  status: 403,
  body: {
    message: "The history or contributor list is too large to list contributors for this repository via the API.",
  },
};

const github = (rows: readonly FakeRow[], more: Partial<FakeState> = {}) =>
  fakeGitHub(fakeState({ projects: { "a/p": {} }, contributors: { "a/p": rows }, ...more }));

async function count(fake: ReturnType<typeof github>, atLeast = 50) {
  const [answer] = await fake.door.readProjects([{ address: "a/p", contributors: atLeast }]);
  return answer?.contributors;
}

const calls = (fake: ReturnType<typeof github>) => fake.log.filter((line) => line.includes("/contributors"));
const found = (value: Partial<ContributorsAnswer>) => ({ ok: true, value });

describe("the list of contributors", () => {
  test("proves the number with its first page, in the same round as the facts", async () => {
    const fake = github([...people(60), ...bots(2)]);
    expect(await count(fake)).toEqual({
      ok: true,
      value: {
        people: 60,
        bots: 2,
        anonymous: null,
        complete: true,
        method: "list",
        commits: null,
        url: "https://github.com/a/p/graphs/contributors",
      },
    });
    expect(calls(fake)).toEqual(["GET /repos/a/p/contributors?per_page=100&page=1"]);
    expect(fake.door.cost()).toEqual({ requests: 2, graphqlPoints: 1, rounds: 1 });
  });

  test("is not read on where enough people are found", async () => {
    const fake = github(people(250));
    expect(await count(fake)).toMatchObject(found({ people: 100, complete: false, anonymous: null }));
    expect(calls(fake)).toHaveLength(1);
  });

  test("is read on where bots push people off the first page", async () => {
    const fake = github([...bots(80), ...people(70)]);
    expect(await count(fake)).toMatchObject(found({ people: 70, bots: 80, complete: true }));
    expect(calls(fake)).toHaveLength(2);
  });

  test("is read with those without an account where the others are too few", async () => {
    const fake = github([...people(30), ...strangers(12), { type: "Anonymous", email: "s0@EXAMPLE.org" }]);
    expect(await count(fake)).toMatchObject(found({ people: 30, anonymous: 12, complete: true }));
    expect(calls(fake)[1]).toBe("GET /repos/a/p/contributors?per_page=100&page=1&anon=1");
  });

  test("leaves out machines by their names, also without an account", async () => {
    const machines: readonly FakeRow[] = [
      { type: "User", login: "k8s-ci-robot" },
      { type: "Anonymous", email: "1+renovate[bot]@users.noreply.github.com" },
    ];
    expect(await count(github([...people(3), ...machines]))).toMatchObject(found({ people: 3, bots: 1, anonymous: 0 }));
  });

  test("is said to be cut where those without an account fill five pages", async () => {
    const fake = github([...people(10), ...strangers(900)]);
    expect(await count(fake)).toMatchObject(found({ people: 10, anonymous: 490, complete: false }));
    expect(calls(fake)).toHaveLength(6);
  });

  test("of an empty repository is empty, and known to be", async () => {
    const fake = github([]);
    expect(await count(fake)).toMatchObject(found({ people: 0, bots: 0, anonymous: 0, complete: true }));
    expect(calls(fake)).toHaveLength(1);
  });

  test("of people without an account alone is no empty one", async () => {
    expect(await count(github(strangers(3)))).toMatchObject(found({ people: 0, anonymous: 3, complete: true }));
  });

  test("of nobody at all is no answer", async () => {
    const fake = github(people(1));
    const empty = { status: 200, body: [] };
    fake.fail("GET /repos/a/p/contributors", empty, empty);
    expect(await count(fake)).toMatchObject({ ok: false, refusal: "unavailable" });
  });

  test("is asked for once, with the larger of two numbers", async () => {
    const fake = github([...people(99), ...bots(1), ...people(150).slice(100)]);
    const answers = await fake.door.readProjects([
      { address: "a/p", contributors: 50 },
      { address: "https://github.com/a/p", contributors: 120 },
    ]);
    expect(answers.map(({ contributors }) => contributors.ok && contributors.value.people)).toEqual([149, 149]);
  });

  test.each([
    [404, { message: "Not Found" }, {}, "not-found"],
    [403, { message: "Resource not accessible by integration" }, {}, "forbidden"],
    [403, { message: "API rate limit exceeded" }, { "x-ratelimit-remaining": "0" }, "rate-limited"],
    [429, { message: "Slow down" }, { "retry-after": "60" }, "rate-limited"],
    [502, "", {}, "unavailable"],
    [200, "<html>", {}, "unavailable"],
  ])("that GitHub answers with %i %j is refused, never empty", async (status, body, headers, refusal) => {
    const fake = github(people(60));
    const fault = { status, body, headers };
    fake.fail("GET /repos/a/p/contributors", fault, fault);
    expect(await count(fake)).toMatchObject({ ok: false, refusal });
  });
});

describe("a list that is too large for GitHub", () => {
  const commits = (count: number, one: (i: number) => FakeChange["authors"]): readonly FakeChange[] =>
    Array.from({ length: count }, (_, i) => ({ date: "2026-01-01T00:00:00Z", headline: "c", authors: one(i) }));
  const large = (changes: readonly FakeChange[], visibility: "PUBLIC" | "PRIVATE" = "PUBLIC") => {
    const fake = github(people(1), { projects: { "a/p": { commits: changes, visibility } } });
    fake.fail("GET /repos/a/p/contributors", TOO_LARGE);
    return fake;
  };
  const pages = (fake: ReturnType<typeof github>) => fake.log.filter((line) => line === "query CommitAuthors");

  test("is sampled from the newest commits until the number is proven, co-authors too", async () => {
    const fake = large(commits(300, (i) => [{ login: `p${i}` }, { login: `q${i % 10}` }]));
    expect(await count(fake)).toEqual({
      ok: true,
      value: {
        people: 110,
        bots: 0,
        anonymous: 0,
        complete: false,
        method: "history",
        commits: 100,
        url: "https://github.com/a/p/commits",
      },
    });
    expect(pages(fake)).toHaveLength(1);
  });

  test("is sampled for five pages at most, and those without an account are counted apart", async () => {
    const author = (i: number) => {
      if (i % 3 === 0) return [{ login: `p${i % 9}` }];
      return i % 3 === 1
        ? [{ name: "S", email: `S${i % 7}@Example.org` }]
        : [{ name: "renovate[bot]", email: "r@example.org" }];
    };
    const fake = large(commits(900, author));
    expect(await count(fake)).toMatchObject(found({ people: 3, anonymous: 7, bots: 1, commits: 500, complete: false }));
    expect(pages(fake)).toHaveLength(5);
  });

  test("is refused where the sample is", async () => {
    const fake = large(commits(300, (i) => [{ login: `p${i % 3}` }]));
    fake.fail("query CommitAuthors", {
      status: 200,
      body: { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] },
    });
    expect(await count(fake)).toMatchObject({ ok: false, refusal: "rate-limited" });
  });

  test("is nobody's business where the repository is private", async () => {
    const fake = large(
      commits(3, () => [{ login: "p" }]),
      "PRIVATE",
    );
    expect(await count(fake)).toMatchObject({ ok: false, refusal: "private", message: "" });
    expect(pages(fake)).toHaveLength(1);
  });
});
