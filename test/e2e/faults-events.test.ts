/** Every request beside a review (buttons, look overs, groups), struck by every fault: the next look over does what was missed. */
import { describe, expect, test } from "@jest/globals";
import { differences } from "./fault-claims.ts";
import { type FlowScene, openFlowScene } from "./fault-flow-scene.ts";
import { broken, FLOWS, type Flow, standing } from "./fault-flows.ts";
import { type Asked, askedIn, type Kind, kindsFor, shareOf } from "./fault-kinds.ts";
import { LISTING } from "./sequences/world.ts";

// They take a few seconds each where the machine has nothing else to do.
const PATIENCE = 300_000;
// What a review asks for is struck elsewhere.
const OF_A_REVIEW =
  /PullRequest$|compare|trees|Projects|Texts|contributors|access_tokens|labels|PATCH|permission|memberships|Objects|Configuration|check-runs\/|, \d/;

// A token that was made a moment ago is tried for six seconds where GitHub answers 401: that is struck elsewhere.
const KINDS = new Set([
  ...["403", "404", "502", "the secondary limit", "a page in the place of JSON", "no connection"],
  ...["an empty object", "NOT_FOUND for all of it", "502 although it was done"],
]);

async function open({ before }: Flow): Promise<FlowScene> {
  const scene = await openFlowScene();
  await before?.(scene);
  return scene;
}

async function undisturbed(flow: Flow) {
  const scene = await open(flow);
  scene.sandbox.clearLogs();
  await flow.act(scene);
  await scene.settled();
  const asked = askedIn(scene.sandbox.requests, LISTING);
  await scene.lookOver();
  const usual = standing(scene);
  await scene.close();
  return { flow, asked: asked.filter(({ name }) => !OF_A_REVIEW.test(name)), usual };
}

const subjects: Awaited<ReturnType<typeof undisturbed>>[] = [];
for (const flow of FLOWS) subjects.push(await undisturbed(flow));
const struck = subjects
  .flatMap((subject) => subject.asked.map((asked) => [`${subject.flow.name}: ${asked.name}`, subject, asked] as const))
  .map((row, at) => [...row, at] as const);

async function strike({ flow, usual }: (typeof subjects)[number], { match, after }: Asked, kind: Kind) {
  const scene = await open(flow);
  const { effect, times } = kind;
  scene.sandbox.faults.add({ match, after, effect, ...(times === undefined ? {} : { times }) });
  await flow.act(scene).catch(() => undefined); // a look over that GitHub does not let us take
  await scene.settled();
  scene.sandbox.faults.clear();
  const wrong = broken(scene);
  await scene.lookOver();
  const left = differences(usual, standing(scene));
  expect(scene.sandbox.failures).toEqual([]);
  await scene.close();
  return [...wrong, ...left].map((what) => `${kind.name}: ${what}`);
}

test("there is something to strike", () => {
  const names = struck.map(([name]) => name).join("\n");
  for (const part of ["reactions", "OpenPullRequests", "WaitingGroups", "installations", "/pulls", "BeforeWriting"])
    expect(names).toContain(part);
});

describe("whatever becomes of it, the next look over does what was missed", () => {
  test.each(struck)(
    "%s",
    async (_name, subject, asked, at) => {
      const kinds = shareOf(
        kindsFor(asked).filter(({ name }) => KINDS.has(name)),
        at,
      );
      const wrong = [];
      for (const kind of kinds) wrong.push(...(await strike(subject, asked, kind)));
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
});

describe("a group of the merge queue with a pull request on hold never passes, and is always answered", () => {
  const asked = ["MergeQueue", "PullRequest", "Attempts", "WaitingGroups"].map((operation) => ({ operation }));
  const routes = ["/repos/{owner}/{repo}/commits/{ref}/check-runs", "/repos/{owner}/{repo}/check-runs"];
  const all = [...asked, ...routes.map((route) => ({ route }))].map(
    (match, at) => [JSON.stringify(match), match, at] as const,
  );

  test.each(all)(
    "%s",
    async (_name, match, at) => {
      const graphql = "operation" in match;
      const wrong = [];
      const kinds = kindsFor({ name: "", match, after: 0, graphql, writes: false });
      for (const kind of shareOf(kinds, at)) {
        if (KINDS.has(kind.name)) wrong.push(...(await strikeGroup(match, kind)));
      }
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
});

async function strikeGroup(match: Asked["match"], { name, effect }: Kind): Promise<readonly string[]> {
  const scene = await openFlowScene();
  const { sandbox, pull, listing } = scene;
  const at = { repository: LISTING, number: pull.number, by: "keeper" };
  await sandbox.act.comment({ ...at, body: "/listkeeper hold" });
  await scene.settled();
  sandbox.faults.add({ match, effect });
  const sha = await sandbox.act.mergeGroup(at);
  await scene.settled();
  sandbox.faults.clear();
  await scene.lookOver();
  const told = listing.discussion.checkRuns
    .filter(({ headSha }) => headSha === sha)
    .map(({ conclusion }) => conclusion);
  await scene.close();
  const answered = told.length > 0 && told.every((one) => one !== null && one !== "success" && one !== "neutral");
  return answered ? [] : [`${name}: the group's check is ${told.join()}`];
}
