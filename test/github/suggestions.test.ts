import { afterEach, describe, expect, test } from "@jest/globals";
import type { Suggestion, Write } from "../../src/model/report.ts";
import { sha } from "./fake-git.ts";
import { fakeGitHub, finish } from "./fake-github.ts";
import { type FakeComment, type FakeThread, fakeState } from "./fake-state.ts";

afterEach(finish);

const REF = { owner: "o", repository: "list", number: 7 };
const HEAD = sha("head");
const URL = "https://github.com/o/list/pull/7#discussion_r";

const mark = (digest: string): string => `<!-- listkeeper:suggestion ${digest} -->\nA comma.`;
const said = (id: number, body: string, more: Partial<FakeComment> = {}): FakeComment => {
  return { id, body, mine: true, ...more };
};
const read = (threads: FakeThread[]) =>
  fakeGitHub(fakeState({ threads })).door.readPullRequest(REF, () => () => false, null);

describe("our suggestions", () => {
  test("are found among the threads, with what people made of them", async () => {
    const threads: FakeThread[] = [
      { line: 3, comments: [said(1, mark("a1"))] },
      { line: null, comments: [said(2, mark("a2"))] },
      { line: 5, resolved: true, comments: [said(3, mark("a3"))] },
      { line: 6, comments: [said(4, mark("a4")), said(5, "Thanks!", { mine: false })] },
      { line: 7, comments: [said(6, mark("a6"), { minimized: true })] },
    ];
    const { suggestions } = (await read(threads)).pull.standings;
    expect(suggestions).toEqual([
      { id: 1, digest: "a1", url: `${URL}1`, line: 3, settled: false },
      { id: 2, digest: "a2", url: `${URL}2`, line: null, settled: false },
      { id: 3, digest: "a3", url: `${URL}3`, line: 5, settled: true },
      { id: 4, digest: "a4", url: `${URL}4`, line: 6, settled: true },
      { id: 6, digest: "a6", url: `${URL}6`, line: 7, settled: true },
    ]);
  });

  test("are none of those that anybody else wrote, and no answer of ours", async () => {
    const threads: FakeThread[] = [
      { line: 3, comments: [said(1, mark("a1"), { mine: false })] },
      { line: 3, comments: [said(2, "Hm?", { mine: false }), said(3, mark("a3"))] },
      { line: 3, comments: [said(4, `See ${mark("a4")}`)] },
      { line: 3, comments: [] },
    ];
    expect((await read(threads)).pull.standings.suggestions).toEqual([]);
  });

  test("are looked for on every page, up to a bound behind which nothing is known", async () => {
    const many = (count: number): FakeThread[] => [
      ...Array.from({ length: count }, (_, i) => ({ line: 1, comments: [said(100 + i, "talk", { mine: false })] })),
      { line: 2, comments: [said(9, mark("b"))] },
    ];
    expect((await read(many(250))).pull.standings.suggestions).toMatchObject([{ id: 9 }]);
    finish();
    expect((await read(many(1000))).pull.standings.suggestions).toBeNull();
  });
});

describe("what is written", () => {
  const one: Suggestion = { path: "list.json", startLine: 1, endLine: 1, body: mark("c1"), digest: "c1" };
  const other: Suggestion = { path: "list.json", startLine: 2, endLine: 4, body: mark("c2"), digest: "c2" };
  const suggest: Write = { kind: "suggest", headSha: HEAD, suggestions: [one, other] };
  const comment: Write = { kind: "create-comment", body: "<!-- listkeeper:review {} -->" };
  const REVIEW = "POST /repos/o/list/pulls/7/reviews";

  test("is one review with a comment on each run of lines", async () => {
    const fake = fakeGitHub(fakeState());
    expect(await fake.door.apply(REF, HEAD, [suggest])).toBe("applied");
    expect(fake.log.filter((line) => line.startsWith("POST"))).toEqual([REVIEW]);
    expect(fake.state.threads).toMatchObject([{ line: 1 }, { line: 4 }]);
    expect(fake.state.reviews).toMatchObject([{ state: "COMMENTED", commit: HEAD }]);
  });

  test.each([
    [422, { message: "Unprocessable Entity", errors: ["Line could not be resolved"] }],
    [403, { message: "Resource not accessible by integration" }],
  ])("ends where GitHub refuses it (%i), before anything speaks of it", async (status, body) => {
    const fake = fakeGitHub(fakeState());
    fake.fail(REVIEW, { status, body });
    expect(await fake.door.apply(REF, HEAD, [suggest, comment])).toBe("suggestions-refused");
    expect(fake.state.comments).toEqual([]);
  });

  test("is tried again later where GitHub's limit is used up", async () => {
    const fake = fakeGitHub(fakeState());
    fake.fail(REVIEW, { status: 403, body: { message: "You have exceeded a secondary rate limit" } });
    await expect(fake.door.apply(REF, HEAD, [suggest, comment])).rejects.toThrow(/suggest on o\/list#7/);
    expect(fake.state.comments).toEqual([]);
  });

  test("is not sent a second time after an answer that was lost", async () => {
    const fake = fakeGitHub(fakeState());
    fake.fail(REVIEW, { status: 502, body: "", after: true });
    expect(await fake.door.apply(REF, HEAD, [suggest])).toBe("applied");
    expect(fake.state.threads).toHaveLength(2);
  });

  test("what is to be gone may be gone already", async () => {
    const fake = fakeGitHub(fakeState({ threads: [{ line: 1, comments: [said(3, mark("d"))] }] }));
    const gone = (id: number): Write => ({ kind: "delete-suggestion", id });
    expect(await fake.door.apply(REF, HEAD, [gone(3), gone(4)])).toBe("applied");
    expect(fake.state.threads).toEqual([]);
  });
});
