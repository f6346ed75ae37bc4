import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Effect, FaultMatch } from "../../sandbox/faults.ts";
import { GitHubError } from "../../src/github/errors.ts";
import type { Reading } from "../../src/github/port.ts";
import type { PullRequestRef } from "../../src/model/pull-request.ts";
import { nothingMore } from "../answers.ts";
import { LISTING, type Stage } from "../sandbox/stage.ts";
import { type Embedded, openEmbedded, QUESTIONS } from "./embedded-scene.ts";

let on: Stage;
let ref: PullRequestRef;
let door: Embedded["door"];
let read: Embedded["read"];

beforeAll(async () => {
  ({ on, ref, door, read } = await openEmbedded());
});

afterEach(() => on.sandbox.faults.clear());
afterAll(() => on.sandbox.close());

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
