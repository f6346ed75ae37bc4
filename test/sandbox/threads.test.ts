import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { suggestedLines } from "../../sandbox/act/suggestion.ts";
import type { PullRequest } from "../../sandbox/discussion.ts";
import { movedTo } from "../../sandbox/line-places.ts";
import { type Held, held } from "./held.ts";
import { LISTING, type Stage, stage } from "./stage.ts";

const PATH = "list/new.txt";
const LINES = Array.from({ length: 30 }, (_, i) => `line ${i + 1}`);
const text = (lines: readonly string[], end = "\n"): string => lines.map((line) => line + end).join("");

let on: Stage;
let bot: Held;
let pull: PullRequest;

beforeEach(async () => {
  on = await stage();
  bot = held(on.client("installation"));
  await on.sandbox.act.push({ repository: LISTING, branch: "main", files: [{ path: PATH, content: text(LINES) }] });
  const changed = LINES.with(14, "line fifteen");
  pull = await on.sandbox.act.openPullRequest({
    repository: LISTING,
    title: "Fifteen",
    author: "bob",
    fork: true,
    files: [{ path: PATH, content: text(changed) }],
  });
});

afterEach(async () => {
  await on.sandbox.close();
  expect(on.sandbox.failures).toEqual([]);
  expect(bot.complaints).toEqual([]);
});

interface Place {
  readonly path?: string;
  readonly line: number;
  readonly start_line?: number;
}

function review(body: string, ...places: readonly Place[]) {
  return bot.client.rest.pulls.createReview({
    owner: "acme",
    repo: "listing",
    pull_number: pull.number,
    commit_id: pull.pull.head.sha,
    event: "COMMENT",
    comments: places.map((place) => ({ path: PATH, side: "RIGHT", body, ...place })),
  });
}

const remove = (comment_id: number) =>
  bot.client.rest.pulls.deleteReviewComment({ owner: "acme", repo: "listing", comment_id });

const place = () => pull.pull.threads.map((thread) => thread.place);
const push = (lines: readonly string[], end?: string) =>
  on.sandbox.act.push({ repository: LISTING, number: pull.number, files: [{ path: PATH, content: text(lines, end) }] });

describe("a review with comments on lines", () => {
  test("puts a thread on each, also on a line that stands around the change", async () => {
    expect((await review("Why?", { line: 15 }, { start_line: 14, line: 16 }, { line: 18 })).status).toBe(200);
    expect(place()).toEqual([
      { startLine: 15, line: 15 },
      { startLine: 14, line: 16 },
      { startLine: 18, line: 18 },
    ]);
    expect(pull.pull.reviews).toMatchObject([{ state: "COMMENTED", body: "" }]);
  });

  test.each([
    ["Line could not be resolved", { line: 25 }],
    ["Line could not be resolved", { start_line: 1, line: 15 }],
    ["Path could not be resolved", { line: 1, path: "README.md" }],
    ["Start line must precede the end line", { start_line: 16, line: 15 }],
  ])("is refused as a whole: %s (%j)", async (words, where) => {
    await expect(review("Why?", { line: 15 }, where)).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining(words),
    });
    expect([pull.pull.threads, pull.pull.reviews]).toEqual([[], []]);
  });

  test("is gone with the last of its comments", async () => {
    await review("Why?", { line: 15 });
    await remove(pull.pull.threads[0]?.comments[0]?.id ?? 0);
    expect([pull.pull.threads, pull.pull.reviews]).toEqual([[], []]);
    await expect(remove(1)).rejects.toMatchObject({ status: 404 });
  });
});

describe("a push", () => {
  test("carries a thread along with its lines, and leaves it outdated where they change", async () => {
    await review("Why?", { line: 15 }, { start_line: 16, line: 17 });
    await push(["new", ...LINES.with(14, "line fifteen")]);
    expect(place()).toEqual([
      { startLine: 16, line: 16 },
      { startLine: 17, line: 18 },
    ]);
    await push(["new", ...LINES.with(14, "line fifteen").with(16, "else")]);
    expect(place()).toEqual([{ startLine: 16, line: 16 }, null]);
    const asked = await on
      .client("installation")
      .graphql<{ repository: { pullRequest: { reviewThreads: { nodes: unknown[] } } } }>(
        `{ repository(owner: "acme", name: "listing") { pullRequest(number: ${pull.number}) {
        reviewThreads(first: 10) { nodes { path line startLine originalLine originalStartLine isOutdated isResolved comments(first: 1) { totalCount nodes { body url viewerDidAuthor } } } }
      } } }`,
      );
    const comments = {
      totalCount: 1,
      nodes: [{ body: "Why?", url: expect.stringContaining("#discussion_r"), viewerDidAuthor: true }],
    };
    const common = { path: PATH, isResolved: false, comments };
    expect(asked.repository.pullRequest.reviewThreads.nodes).toEqual([
      { ...common, line: 16, startLine: null, originalLine: 15, originalStartLine: null, isOutdated: false },
      { ...common, line: null, startLine: null, originalLine: 17, originalStartLine: 16, isOutdated: true },
    ]);
  });

  test("that takes a line out of the middle leaves nothing in one piece", () => {
    const at = { startLine: 1, line: 3 };
    expect(movedTo(at, ["a", "b", "c"], ["x", "a", "b", "c"])).toEqual({ startLine: 2, line: 4 });
    expect(movedTo(at, ["a", "b", "c"], ["a", "c"])).toBeNull();
    expect(movedTo(at, ["a", "b", "c"], ["a", "b", "x", "c"])).toBeNull();
    expect(movedTo(at, ["a", "b", "c"], [])).toBeNull();
  });
});

describe("a suggestion", () => {
  const id = () => pull.pull.threads[0]?.comments[0]?.id ?? 0;
  const head = async () => {
    const { history } = on.listing;
    const item = await history.item(pull.pull.head.sha, PATH);
    return `${await history.blob(item?.sha ?? "")}`;
  };

  test.each(["\n", "\r\n"])("is committed to the branch with the file's own line ends (%j)", async (end) => {
    const changed = LINES.with(14, "line fifteen");
    await push(changed, end);
    await review("So:\n\n````suggestion\n```\nfifteen\n````\n", { start_line: 14, line: 15 });
    await on.sandbox.act.applySuggestion({ repository: LISTING, number: pull.number, id: id() });
    expect(await head()).toBe(text([...LINES.slice(0, 13), "```", "fifteen", ...LINES.slice(15)], end));
    expect(pull.pull.threads).toMatchObject([{ place: null, resolvedBy: { login: "bob" } }]);
    await expect(
      on.sandbox.act.applySuggestion({ repository: LISTING, number: pull.number, id: id() }),
    ).rejects.toThrow(/nothing to apply/);
  });

  test("without lines takes the lines away", async () => {
    await review("```suggestion\n```", { line: 15 });
    await on.sandbox.act.applySuggestion({ repository: LISTING, number: pull.number, id: id() });
    expect(await head()).toBe(text([...LINES.slice(0, 14), ...LINES.slice(15)]));
  });

  test.each([
    ["```suggestion\na\n```\nb", ["a"]],
    ["````suggestion\n```\n````", ["```"]],
    ["```suggestion\r\na\r\n\r\n```", ["a", ""]],
    ["```suggestion\n```", []],
    ["```js\na\n```", null],
    ["words", null],
  ])("is read out of %j", (body, lines) => {
    expect(suggestedLines(body)).toEqual(lines);
  });

  test("can be answered, resolved and hidden", async () => {
    await review("```suggestion\na\n```", { line: 15 });
    const at = { repository: LISTING, number: pull.number, id: id() };
    on.sandbox.act.answerThread({ ...at, by: "bob", body: "No." });
    on.sandbox.act.resolveThread({ ...at, by: "ann", resolved: true });
    on.sandbox.act.minimizeThreadComment({ ...at, reason: "resolved" });
    expect(pull.pull.threads).toMatchObject([
      { resolvedBy: { login: "ann" }, comments: [{ minimized: "resolved" }, { by: { login: "bob" }, body: "No." }] },
    ]);
  });
});
