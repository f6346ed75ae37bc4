import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Effect, FaultMatch } from "../../sandbox/faults.ts";
import { openPullRequests, pullRequestsAt } from "../../src/github/open-pull-requests.ts";
import type { Hint } from "../../src/github/port.ts";
import type { PullRequestRef } from "../../src/model/pull-request.ts";
import type { Write } from "../../src/model/report.ts";
import { nothingMore, someQuestion } from "../answers.ts";
import { PROJECT, type Stage } from "../sandbox/stage.ts";
import { type Embedded, OURS, openEmbedded, QUESTIONS } from "./embedded-scene.ts";

let on: Stage;
let ref: PullRequestRef;
let hint: Hint;
let octokit: Embedded["octokit"];
let door: Embedded["door"];
let read: Embedded["read"];

beforeAll(async () => {
  ({ on, ref, hint, octokit, door, read } = await openEmbedded());
});

afterEach(() => on.sandbox.faults.clear());
afterAll(() => on.sandbox.close());

describe("over HTTP, as an App", () => {
  test("a pull request of a fork is read in two rounds, and its projects in a third", async () => {
    const github = door();
    const { pull, head, mergeBase, tip, touched } = await read(github);
    expect(pull).toMatchObject({
      ...ref,
      title: "Add Lantern",
      author: "bob",
      headSha: hint.headSha,
      mergeBase: hint.baseSha,
    });
    expect(head.files).toEqual([{ path: "list/tools.json", text: '[{ "name": "Lantern" }]\n', unreadable: null }]);
    expect(mergeBase.files).toEqual([{ path: "list/tools.json", text: "[]\n", unreadable: null }]);
    expect(tip).toEqual(mergeBase);
    expect(touched).toEqual(["list/tools.json"]);
    const [lantern, gone] = await github.readProjects(QUESTIONS, nothingMore);
    expect(lantern?.repository).toMatchObject({
      ok: true,
      value: { nameWithOwner: PROJECT, stargazerCount: 174, defaultBranch: "trunk" },
    });
    expect(lantern?.contributors).toMatchObject({ ok: true, value: { people: 3, method: "history" } });
    expect(gone?.repository).toMatchObject({ ok: false, refusal: "not-found" });
    // The newest commits prove the number: no list is asked for.
    expect(github.cost()).toMatchObject({ requests: 5, rounds: 3 });
  });

  test("what is written stands, is found again, and is no second time written", async () => {
    const report = {
      conclusion: "success",
      title: "Ready",
      summary: "All met.",
      text: "More.",
      annotations: [],
      buttons: [],
    } as const;
    const annotation = {
      path: "list/tools.json",
      startLine: 1,
      endLine: 1,
      level: "notice",
      title: "New",
      message: "New.",
    } as const;
    const writes: readonly Write[] = [
      { kind: "create-comment", body: OURS },
      { kind: "create-label", label: { name: "lk: ready", color: "0e8a16", description: "Ready" } },
      { kind: "add-labels", names: ["lk: ready"] },
      {
        kind: "create-check-run",
        headSha: hint.headSha,
        externalId: "1",
        report: { ...report, annotations: Array(60).fill(annotation) },
      },
      { kind: "approve", headSha: hint.headSha, body: "Good." },
    ];
    expect(await door().apply(ref, hint.headSha, writes)).toBe("applied");
    const { standings } = (await read()).pull;
    const words = { title: "Ready", summary: "All met.", text: "More." };
    expect(standings).toEqual({
      ...{ answers: [], pings: [], unwanted: false, reviewRequested: false },
      comments: [
        {
          id: expect.any(Number),
          body: OURS,
          minimized: false,
          url: expect.stringContaining("#issuecomment-"),
        },
      ],
      labels: ["lk: ready"],
      repositoryLabels: ["lk: ready"],
      checkRuns: [
        {
          id: expect.any(Number),
          headSha: hint.headSha,
          status: "completed",
          conclusion: "success",
          externalId: "1",
          ...words,
        },
      ],
      reviews: [{ id: expect.any(Number), state: "APPROVED", commit: hint.headSha }],
      suggestions: [],
    });
    expect(await door().apply(ref, hint.headSha, writes.slice(0, 3))).toBe("applied");
    expect((await read()).pull.standings.comments).toHaveLength(1);
    const [run] = standings.checkRuns;
    const again = { ...report, title: "Not ready", conclusion: "failure", annotations: [annotation] } as const;
    await door().apply(ref, hint.headSha, [
      { kind: "update-check-run", id: run?.id ?? 0, externalId: "1", report: again },
    ]);
    expect((await read()).pull.standings.checkRuns).toMatchObject([{ title: "Not ready", conclusion: "failure" }]);
    const open = openPullRequests(octokit, ref, on.app.id);
    expect((await open.next()).value).toMatchObject({ ref, hint, conclusion: "failure" });
    expect((await open.next()).done).toBe(true);
    expect(await pullRequestsAt(octokit, ref, hint.headSha)).toEqual([ref.number]);
    const [comment, review] = [standings.comments[0]?.id ?? 0, standings.reviews[0]?.id ?? 0];
    const undone: readonly Write[] = [
      { kind: "dismiss-review", id: review, message: "No longer." },
      { kind: "remove-label", name: "lk: ready" },
      { kind: "delete-comment", id: comment },
    ];
    expect(await door().apply(ref, hint.headSha, undone)).toBe("applied");
    expect((await read()).pull.standings).toMatchObject({ comments: [], labels: [], reviews: [] });
  });

  test("a suggestion stands on a line of GitHub's diff, is found again, and can be taken away", async () => {
    const { hunks } = (await read()).pull;
    expect(hunks).toContainEqual({ file: "list/tools.json", startLine: 1, endLine: 1 });
    const suggest = (endLine: number): Write => {
      return { kind: "suggest", headSha: hint.headSha, suggestions: [{ ...SUGGESTION, endLine }] };
    };
    const never: Write = { kind: "create-comment", body: OURS };
    expect(await door().apply(ref, hint.headSha, [suggest(40), never])).toBe("suggestions-refused");
    expect((await read()).pull.standings).toMatchObject({ comments: [], suggestions: [] });
    expect(await door().apply(ref, hint.headSha, [suggest(1)])).toBe("applied");
    const { suggestions } = (await read()).pull.standings;
    expect(suggestions).toEqual([
      {
        id: expect.any(Number),
        digest: "0f",
        line: 1,
        settled: false,
        url: expect.stringMatching(/#discussion_r\d+$/),
      },
    ]);
    const gone: Write = { kind: "delete-suggestion", id: suggestions?.[0]?.id ?? 0 };
    expect(await door().apply(ref, hint.headSha, [gone, gone])).toBe("applied");
    expect((await read()).pull.standings.suggestions).toEqual([]);
  });

  test.each<readonly [string, FaultMatch]>([
    ["the projects", { operation: "Projects" }],
    ["the contributors", { route: "/repos/{owner}/{repo}/contributors" }],
  ])("a limit that is reached with %s is told with the time of its reset", async (_, match) => {
    on.sandbox.faults.add({ match, effect: { kind: "rate-limit", which: "primary" } });
    const github = door();
    const many = someQuestion(`https://github.com/${PROJECT}`, { contributors: 9 });
    const [answer] = await github.readProjects([many], nothingMore);
    const refused = [answer?.repository, answer?.contributors].find((one) => one?.ok === false);
    expect(refused).toMatchObject({ refusal: "rate-limited", until: expect.stringMatching(/^\d{4}-.*Z$/) });
    const until = github.limitedUntil?.() ?? "";
    expect(refused).toHaveProperty("until", until);
    expect(Math.abs(Date.parse(until) - Date.now())).toBeLessThan(3_700_000);
  });

  test("nothing is written on another head", async () => {
    expect(await door().apply(ref, hint.baseSha, [{ kind: "create-comment", body: OURS }])).toBe("head-moved");
  });
});

/** On the only line that the pull request adds. */
const SUGGESTION = {
  path: "list/tools.json",
  startLine: 1,
  endLine: 1,
  body: "<!-- listkeeper:suggestion 0f -->\nBetter so.\n\n```suggestion\n[]\n```",
  digest: "0f",
};

describe("a write that GitHub carried out and then failed to say so", () => {
  const then: Effect = { kind: "answer", status: 502, body: {}, done: true };
  const writes: readonly (readonly [string, Write])[] = [
    ["a comment", { kind: "create-comment", body: OURS }],
    ["an approval", { kind: "approve", headSha: "", body: "Good." }],
    ["a suggestion", { kind: "suggest", headSha: "", suggestions: [SUGGESTION] }],
  ];

  test.each(writes)("happens once: %s", async (_, write) => {
    const sent = "headSha" in write ? { ...write, headSha: hint.headSha } : write;
    on.sandbox.faults.add({ match: { method: "POST", route: /\/(comments|reviews)$/ }, times: 1, effect: then });
    expect(await door().apply(ref, hint.headSha, [sent])).toBe("applied");
    const { comments, reviews, suggestions } = (await read()).pull.standings;
    const written = { approve: reviews, suggest: suggestions }[write.kind as string] ?? comments;
    expect(written).toHaveLength(1);
  });
});
