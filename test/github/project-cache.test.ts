import { afterEach, describe, expect, test } from "@jest/globals";
import { LISTKEEPER_OCTOKIT } from "../../src/github/client.ts";
import { openGitHub } from "../../src/github/octokit.ts";
import { afresh, openProjectCache, type ProjectCache } from "../../src/github/project-cache.ts";
import { nothingMore, someQuestion } from "../answers.ts";
import { type FakeGitHub, finish, intercept, NOW } from "./fake-github.ts";
import { type FakeProject, fakeState } from "./fake-state.ts";

afterEach(finish);

const MINUTE = 60_000;

/** A GitHub, a memory, and doors that share it, each for a review of its own. */
function reviews(projects: Readonly<Record<string, FakeProject>>) {
  let time = NOW.getTime();
  const now = () => new Date(time);
  const cache = openProjectCache(now);
  const octokit = new LISTKEEPER_OCTOKIT({
    auth: { token: "secret" },
    retry: { enabled: false },
    throttle: { enabled: false },
  });
  const door = (memory: ProjectCache) => openGitHub({ octokit, projects: octokit, appId: 99, cache: memory, now });
  const rows = Array.from({ length: 60 }, (_, i) => ({ type: "User" as const, login: `user-${i}` }));
  const fake: FakeGitHub = intercept(fakeState({ projects, contributors: { "a/p": rows } }), door(cache));
  return {
    fake,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    /** What a review of its own learns, and which requests that takes. */
    async review(question = someQuestion("a/p"), choose: () => readonly string[] = nothingMore, memory = cache) {
      const before = fake.log.length;
      const [answer] = await door(memory).readProjects([question], choose);
      return { answer, asked: fake.log.slice(before) };
    },
    cache,
  };
}

describe("what GitHub told of a project", () => {
  test("is remembered by other reviews for five minutes, with the time at which it was told", async () => {
    const { review, pass } = reviews({ "a/p": {} });
    const first = await review();
    pass(5 * MINUTE - 1);
    const second = await review(someQuestion("https://github.com/A/P.git"));
    expect([first.asked, second.asked]).toEqual([["query Projects"], []]);
    expect(second.answer).toMatchObject({ takenAt: NOW.toISOString(), repository: { ok: true } });
    pass(1);
    expect((await review()).asked).toEqual(["query Projects"]);
  });

  test("is not remembered for whoever wants to know how it is now; what that brings, others remember", async () => {
    const { review, cache, fake } = reviews({ "a/p": {} });
    await review();
    Object.assign(fake.state.projects["a/p"] ?? {}, { stargazerCount: 999 });
    expect((await review()).answer?.repository).toMatchObject({ value: { stargazerCount: 100 } });
    const anew = await review(someQuestion("a/p"), nothingMore, afresh(cache));
    expect(anew.asked).toEqual(["query Projects"]);
    expect((await review()).answer?.repository).toMatchObject({ value: { stargazerCount: 999 } });
  });

  test.each([
    ["a folder of it", "a/p", { folder: "src" }],
    ["another one", "a/q", {}],
  ])("says nothing of %s", async (_, address, more) => {
    const { review } = reviews({ "a/p": {}, "a/q": {} });
    await review();
    expect((await review(someQuestion(address, more))).asked).toEqual(["query Projects"]);
  });

  test.each<readonly [string, FakeProject | null]>([
    ["that it is not there", null],
    ["that it is private", { visibility: "PRIVATE" }],
  ])("is never remembered where it is %s", async (_, project) => {
    const { review } = reviews(project === null ? {} : { "a/p": project });
    await review();
    expect((await review()).asked).toEqual(["query Projects"]);
  });

  test("is never remembered where it failed", async () => {
    const { review, fake } = reviews({ "a/p": {} });
    fake.fail("query Projects", { status: 403, body: { message: "Forbidden" } });
    expect((await review()).answer?.repository).toMatchObject({ ok: false, refusal: "forbidden" });
    expect((await review()).answer?.repository).toMatchObject({ ok: true });
  });

  test("holds the number of contributors for six hours", async () => {
    const { review, pass } = reviews({ "a/p": {} });
    const question = someQuestion("a/p", { contributors: 50 });
    const first = await review(question);
    expect(first.asked.filter((line) => line.startsWith("GET"))).toHaveLength(1);
    pass(6 * 60 * MINUTE - 1);
    const second = await review(question);
    expect(second.asked).toEqual(["query Projects"]);
    expect(second.answer?.contributors).toEqual(first.answer?.contributors);
    expect((await review(someQuestion("a/p", { contributors: 51 }))).asked).toHaveLength(1);
    pass(1);
    expect((await review(question)).asked).toHaveLength(1);
  });

  test("holds the texts of a commit as long as there is room", async () => {
    const { review, pass } = reviews({ "a/p": { files: { "bpf/x.bpf.c": "SEC", "README.md": "#" } } });
    const first = await review(someQuestion("a/p"), () => ["bpf/x.bpf.c"]);
    pass(24 * 60 * MINUTE);
    const second = await review(someQuestion("a/p"), () => ["bpf/x.bpf.c"]);
    expect([first.asked, second.asked]).toEqual([["query Projects", "query Texts"], ["query Projects"]]);
    expect(second.answer?.repository).toEqual(first.answer?.repository);
  });
});
