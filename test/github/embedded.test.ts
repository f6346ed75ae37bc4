import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Effect, FaultMatch } from "../../sandbox/faults.ts";
import { LISTKEEPER_OCTOKIT, requestOptions } from "../../src/github/client.ts";
import { GitHubError } from "../../src/github/errors.ts";
import { openGitHub } from "../../src/github/octokit.ts";
import { openPullRequests, pullRequestsAt } from "../../src/github/open-pull-requests.ts";
import type { GitHub, Hint, Reading } from "../../src/github/port.ts";
import type { PullRequestRef } from "../../src/model/pull-request.ts";
import type { Write } from "../../src/model/report.ts";
import { nothingMore, someQuestion } from "../answers.ts";
import { LISTING, PROJECT, type Stage, stage } from "../sandbox/stage.ts";

const NOW = new Date("2026-03-04T05:06:07Z");
const MARK = "<!-- listkeeper:v1 -->";
const QUESTIONS = [
  someQuestion(`https://github.com/${PROJECT}`, { contributors: 2 }),
  someQuestion("https://github.com/tools/gone"),
];

let on: Stage;
let ref: PullRequestRef;
let hint: Hint;
let octokit: InstanceType<typeof LISTKEEPER_OCTOKIT>;

beforeAll(async () => {
  on = await stage({ hourly: { installation: 100_000 } });
  octokit = new LISTKEEPER_OCTOKIT({
    auth: { appId: on.app.id, privateKey: on.app.privateKey, installationId: on.app.installations[0]?.id },
    baseUrl: on.sandbox.apiUrl,
    request: requestOptions(700),
    throttle: { enabled: false },
    retry: { retryAfterBaseValue: 1, retries: 1 },
  });
  const opened = await on.sandbox.act.openPullRequest({
    repository: LISTING,
    title: "Add Lantern",
    body: "It lights up packets.",
    author: "bob",
    fork: true,
    files: [{ path: "list/tools.json", content: '[{ "name": "Lantern" }]\n' }],
  });
  const [owner = "", repository = ""] = LISTING.split("/");
  ref = { owner, repository, number: opened.number };
  hint = { baseSha: opened.pull.base.sha, headSha: opened.pull.head.sha };
  await read(); // what is slow the first time is not to be taken for an outage
});

afterEach(() => on.sandbox.faults.clear());
afterAll(() => on.sandbox.close());

/** As the App, with the waiting between tries left out. */
function door(): GitHub {
  return openGitHub({ octokit, projects: octokit, appId: on.app.id, now: () => NOW });
}

const read = (github = door()) => github.readPullRequest(ref, () => (path) => path.startsWith("list/"), hint);

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
      { kind: "create-comment", body: `${MARK} hello` },
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
      comments: [
        {
          id: expect.any(Number),
          body: `${MARK} hello`,
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
    expect((await open.next()).value).toEqual({ ref, hint, conclusion: "failure" });
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
    const never: Write = { kind: "create-comment", body: MARK };
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
    expect(await door().apply(ref, hint.baseSha, [{ kind: "create-comment", body: MARK }])).toBe("head-moved");
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

const answer = (status: number, body: unknown = {}): Effect => ({ kind: "answer", status, body });
const EFFECTS: readonly Effect[] = [
  answer(403, { message: "Resource not accessible by integration" }),
  answer(404, { message: "Not Found" }),
  answer(451, { message: "Blocked" }),
  answer(500),
  answer(502),
  answer(200, {}),
  answer(200, []),
  { kind: "nonsense" },
  { kind: "cut", when: "before" },
  { kind: "cut", when: "midway" },
  { kind: "hang" },
  { kind: "rate-limit", which: "primary" },
  { kind: "rate-limit", which: "secondary", status: 429, retryAfter: 600 },
];
const broken = (path: readonly string[], type: string): Effect => ({
  kind: "graphql-error",
  path,
  type,
  message: "No.",
});

describe("faults make no answer that GitHub did not give", () => {
  const place = "/repos/{owner}/{repo}";
  const reads: readonly FaultMatch[] = [
    { operation: "PullRequest" },
    { operation: "Objects" },
    { route: `${place}/compare/{basehead}` },
    { route: `${place}/git/trees/{tree_sha}` },
  ];
  const partly = [
    broken(["repository", "pullRequest"], "FORBIDDEN"),
    broken(["repository", "b0"], "RESOURCE_LIMITS_EXCEEDED"),
  ];

  test.each(crossed(reads, [...EFFECTS, ...partly]))("reading, %j struck by %j", async (match, then) => {
    on.sandbox.faults.add({ match, effect: then });
    const found = await read().catch((error: unknown) => error);
    on.sandbox.faults.clear();
    if (found instanceof GitHubError) expect(found.doing).toBe(`read ${LISTING}#${ref.number}`);
    else expect(isRight(found as Reading, await read())).toBe(true);
  });

  const asks: readonly FaultMatch[] = [{ operation: "Projects" }, { route: `${place}/contributors` }];
  const parts = ["r0", "r0.defaultBranchRef", "r0.root", "r0.licenseInfo", "r0.stargazerCount", "r1"].map((path) =>
    broken(path.split("."), "SERVICE_UNAVAILABLE"),
  );

  test.each(crossed(asks, [...EFFECTS, ...parts]))("gathering, %j struck by %j", async (match, then) => {
    on.sandbox.faults.add({ match, effect: then });
    const found = await door().readProjects(QUESTIONS, nothingMore);
    on.sandbox.faults.clear();
    const right = await door().readProjects(QUESTIONS, nothingMore);
    found.forEach(({ repository, contributors }, i) => {
      expect([right[i]?.repository, "refused"]).toContainEqual(repository.ok ? repository : "refused");
      expect([right[i]?.contributors, "refused"]).toContainEqual(contributors.ok ? contributors : "refused");
    });
  });
});

function crossed(
  matches: readonly FaultMatch[],
  effects: readonly Effect[],
): readonly (readonly [FaultMatch, Effect])[] {
  return matches.flatMap((match) => effects.map((then) => [match, then] as const));
}

/** Every file is told as it is, or as not answered. */
function isRight({ pull, ...found }: Reading, right: Reading): boolean {
  const sides = (["mergeBase", "head", "tip"] as const).map((side) => [found[side].files, right[side].files] as const);
  const files = sides.flatMap(([some, all]) => some.map((file, i) => [file, all[i]] as const));
  const same = files.every(([file, other]) => file.unreadable === "not-answered" || file.text === other?.text);
  return same && JSON.stringify(pull) === JSON.stringify(right.pull);
}

describe("a write that GitHub carried out and then failed to say so", () => {
  const then: Effect = { kind: "answer", status: 502, body: {}, done: true };
  const writes: readonly (readonly [string, Write])[] = [
    ["a comment", { kind: "create-comment", body: `${MARK} once` }],
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
