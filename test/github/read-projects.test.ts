import { afterEach, describe, expect, test } from "@jest/globals";
import type { ProjectAnswers } from "../../src/model/answers.ts";
import { nothingMore, someQuestion } from "../answers.ts";
import { fakeGitHub, finish } from "./fake-github.ts";
import { type FakeProject, type FakeState, fakeState } from "./fake-state.ts";

afterEach(finish);

const ask = (address: string | null, contributors: number | null = null) => someQuestion(address, { contributors });
const github = (projects: Readonly<Record<string, FakeProject>>, more: Partial<FakeState> = {}) =>
  fakeGitHub(fakeState({ projects, ...more }));
const refusals = (answers: readonly ProjectAnswers[]) =>
  answers.map(({ repository }) => (repository.ok ? "ok" : repository.refusal));

describe("a project", () => {
  test("without a commit has no branch, no head and no last commit", async () => {
    const [answer] = await github({ "a/p": { empty: true } }).door.readProjects([ask("a/p")], nothingMore);
    expect(answer?.repository).toMatchObject({
      ok: true,
      value: {
        isEmpty: true,
        defaultBranch: null,
        head: null,
        last: null,
        recent: { total: 0, commits: [] },
        tree: [],
        unlisted: [],
      },
    });
  });

  test("is asked about once, however often and however it is written", async () => {
    const fake = github({ "a/p": {} });
    const answers = await fake.door.readProjects(
      [ask("https://github.com/a/p"), ask("git@github.com:A/P.git"), ask("a/p")],
      nothingMore,
    );
    expect(refusals(answers)).toEqual(["ok", "ok", "ok"]);
    expect(fake.bodies[0]?.variables).toEqual({ since: "2025-03-04T05:06:07.000Z", o0: "a", n0: "p" });
  });

  test("of an odd name stays a variable: no name becomes a part of the question", async () => {
    const fake = github({});
    await fake.door.readProjects([ask("https://github.com/a/p.__typename-x_y")], nothingMore);
    expect(String(fake.bodies[0]?.query)).not.toContain("__typename-x_y");
  });
});

describe("no answer", () => {
  test("for what is no repository on GitHub, and no request for it", async () => {
    const fake = github({});
    const questions = [null, "not an address", "https://gitlab.com/a/p"].map((address) => ask(address, 50));
    const answers = await fake.door.readProjects(questions, nothingMore);
    expect(refusals(answers)).toEqual(["not-github", "not-github", "not-github"]);
    expect(answers.map(({ contributors }) => contributors.ok || contributors.refusal)).toEqual(
      Array(3).fill("not-github"),
    );
    expect(fake.log).toEqual([]);
  });

  test("for one that is not there; the others are answered", async () => {
    const answers = await github({ "a/p": {} }).door.readProjects([ask("a/gone"), ask("a/p")], nothingMore);
    expect(refusals(answers)).toEqual(["not-found", "ok"]);
    expect(answers[0]?.repository).toMatchObject({ status: 404 });
  });

  test("for a private one: not its name, not its contributors", async () => {
    const fake = github(
      { "a/secret": { visibility: "PRIVATE" } },
      { contributors: { "a/secret": [{ type: "User", login: "x" }] } },
    );
    const [answer] = await fake.door.readProjects([ask("a/secret", 1)], nothingMore);
    const nothing = { ok: false, refusal: "private", status: null, message: "" };
    expect(answer).toMatchObject({ repository: nothing, contributors: nothing });
  });

  test("about contributors for one of which it is not known whether it is public", async () => {
    const fake = github({ "a/p": {} }, { contributors: { "a/p": [{ type: "User", login: "x" }] } });
    fake.fail("query Projects", { status: 403, body: { message: "Forbidden" } });
    const [answer] = await fake.door.readProjects([ask("a/p", 1)], nothingMore);
    expect(answer).toMatchObject({ repository: { refusal: "forbidden" }, contributors: { refusal: "forbidden" } });
  });

  const partial = (type: string, path: readonly string[], project: unknown) => ({
    status: 200,
    body: { data: { rateLimit: { cost: 1 }, r0: project }, errors: [{ type, path, message: "No." }] },
  });

  test("where GitHub forbids it", async () => {
    const fake = github({ "a/p": {} });
    fake.fail("query Projects", partial("FORBIDDEN", ["r0"], null));
    expect(refusals(await fake.door.readProjects([ask("a/p")], nothingMore))).toEqual(["forbidden"]);
  });

  test("where a part of it failed that a fact would be made of", async () => {
    const fake = github({ "a/p": {} });
    const halved = { visibility: "PUBLIC", defaultBranchRef: null };
    fake.fail("query Projects", partial("SERVICE_UNAVAILABLE", ["r0", "defaultBranchRef"], halved));
    expect(refusals(await fake.door.readProjects([ask("a/p")], nothingMore))).toEqual(["unavailable"]);
  });

  test.each(["defaultBranchRef", "object"])("where one that is not empty has no %s, without a word", async (field) => {
    const fake = github({ "a/p": { files: { LICENSE: "MIT" }, [field]: null } });
    expect(refusals(await fake.door.readProjects([ask("a/p")], nothingMore))).toEqual(["unavailable"]);
  });

  test("in the words of a page: its status says more", async () => {
    const fake = github({ "a/p": {} });
    const page = { status: 503, body: "<!DOCTYPE html><title>Unicorn!</title>" };
    fake.fail("query Projects", page, page);
    const [answer] = await fake.door.readProjects([ask("a/p")], nothingMore);
    expect(answer?.repository).toMatchObject({ status: 503, message: "GitHub answered with status 503" });
  });

  test("where the answer lacks what was asked, without a word", async () => {
    const fake = github({ "a/p": {} });
    fake.fail("query Projects", {
      status: 200,
      body: { data: { r0: { visibility: "PUBLIC", nameWithOwner: "a/p" } } },
    });
    expect(refusals(await fake.door.readProjects([ask("a/p")], nothingMore))).toEqual(["unavailable"]);
  });

  test("to any where the limit is reached", async () => {
    const fake = github({ "a/p": {}, "a/q": {} });
    fake.fail("query Projects", {
      status: 200,
      body: { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] },
    });
    expect(refusals(await fake.door.readProjects([ask("a/p"), ask("a/q")], nothingMore))).toEqual([
      "rate-limited",
      "rate-limited",
    ]);
    expect(fake.log).toHaveLength(1);
  });

  test.each([
    [429, { message: "Too many requests" }, "rate-limited"],
    [403, { message: "You have exceeded a secondary rate limit." }, "rate-limited"],
    [403, { message: "IP allow list" }, "forbidden"],
    [451, { message: "Blocked" }, "forbidden"],
    [404, { message: "Not Found" }, "unavailable"],
    [401, { message: "Bad credentials" }, "forbidden"],
  ])("for status %i with %j is %s", async (status, body, refusal) => {
    const fake = github({ "a/p": {} });
    fake.fail("query Projects", { status, body });
    expect(refusals(await fake.door.readProjects([ask("a/p")], nothingMore))).toEqual([refusal]);
  });
});

describe("a project whose owner withholds what it hands down", () => {
  test("is answered all the same", async () => {
    const fake = github({ "a/p": {} });
    const errors = [{ type: "FORBIDDEN", path: ["r0", "codeOfConduct"], message: "No." }];
    fake.fail("query Projects", { status: 200, body: "", errors });
    expect(refusals(await fake.door.readProjects([ask("a/p")], nothingMore))).toEqual(["ok"]);
  });
});

describe("many projects", () => {
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`a/p${i}`, {}]));
  const questions = (count: number) => Array.from({ length: count }, (_, i) => ask(`a/p${i}`));
  const down = { status: 502, body: "" };

  test("are asked about in parts of 15, at the same time, and answered in order", async () => {
    const fake = github(many(30));
    const answers = await fake.door.readProjects(questions(30), nothingMore);
    expect(answers.map(({ address }) => address)).toEqual(questions(30).map(({ address }) => address));
    expect(refusals(answers)).toEqual(Array(30).fill("ok"));
    expect(fake.door.cost()).toEqual({ requests: 2, graphqlPoints: 2, rounds: 1 });
  });

  test("are asked about by halves where they are too much together", async () => {
    const fake = github(many(8));
    const tooMuch = {
      status: 200,
      body: { data: { r0: null }, errors: [{ type: "RESOURCE_LIMITS_EXCEEDED", path: ["r0"], message: "Too much." }] },
    };
    fake.fail("query Projects", down, tooMuch);
    expect(refusals(await fake.door.readProjects(questions(8), nothingMore))).toEqual(Array(8).fill("ok"));
    expect(fake.log).toHaveLength(5); // 8, 4, 2, 2, 4
  });

  test("lose but the one that GitHub cannot answer in time", async () => {
    const fake = github(many(4));
    fake.fail("query Projects", down, down, down, down);
    expect(refusals(await fake.door.readProjects(questions(4), nothingMore))).toEqual([
      "unavailable",
      "ok",
      "ok",
      "ok",
    ]);
  });

  test("lose what is slow of one that is too much alone, and nothing else", async () => {
    const fake = github({ "a/p": { files: { LICENSE: "MIT", "src/deep/x.c": "" } } });
    const cut = { status: 200, body: { errors: [{ message: "Something went wrong while executing your query." }] } };
    fake.fail("query Projects", cut);
    const [answer] = await fake.door.readProjects(
      questions(1).map(() => ask("a/p")),
      nothingMore,
    );
    expect(answer?.repository).toMatchObject({
      ok: true,
      value: {
        licenseSpdxId: "MIT",
        merged: null,
        answers: null,
        unlisted: ["src/deep"],
        files: [{ path: "LICENSE" }],
      },
    });
    expect(fake.log).toHaveLength(2);
  });

  test("are not asked about for ever in an outage", async () => {
    const fake = github(many(25));
    fake.fail("query Projects", ...Array<typeof down>(100).fill(down));
    expect(refusals(await fake.door.readProjects(questions(25), nothingMore))).toEqual(Array(25).fill("unavailable"));
    expect(fake.log.length).toBeLessThan(20);
  });
});
