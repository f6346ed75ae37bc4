import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { LISTING, openScene, type Scene } from "./scene.ts";

const READY = ["listkeeper: addition", "listkeeper: in emerging", "listkeeper: maintainers' turn", "listkeeper: ready"];

let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
});

afterEach(async () => {
  const { failures, unhandled } = scene.sandbox;
  await scene.close();
  expect(failures).toEqual([]);
  expect(unhandled).toEqual([]);
});

const reviews = () => scene.sandbox.requests.filter(({ graphql }) => graphql?.operation === "PullRequest").length;

test("doubled deliveries leave one comment and one concluded check", async () => {
  scene.sandbox.faults.delivery({ match: { event: "pull_request" }, effect: { kind: "doubled" } });
  const pull = await scene.open(1);
  const { comments, checks, approvals } = scene.see(pull);
  expect(comments).toHaveLength(1);
  expect(checks).toEqual(["success"]);
  expect(approvals).toEqual([pull.pull.head.sha]);
});

test("five events in a row are two looks at most", async () => {
  const pull = await scene.open(1);
  scene.sandbox.clearLogs();
  const about = { repository: LISTING, number: pull.number, action: "edited" };
  await Promise.all(Array.from({ length: 5 }, () => scene.sandbox.act.deliver(about)));
  await scene.settled();
  expect(reviews()).toBeGreaterThan(0);
  expect(reviews()).toBeLessThanOrEqual(2);
});

test("projects are asked about again after a push, and remembered when only words were edited", async () => {
  const pull = await scene.open(1);
  const asked = () => scene.sandbox.requests.filter(({ graphql }) => graphql?.operation === "Projects").length;
  const happens = async (action: string) => {
    scene.sandbox.clearLogs();
    await scene.sandbox.act.deliver({ repository: LISTING, number: pull.number, action });
    await scene.settled();
    return asked();
  };
  expect(await happens("edited")).toBe(0);
  expect(await happens("synchronize")).toBe(1);
});

test("a lost delivery is made good by the look over open pull requests, which leaves reviewed ones alone", async () => {
  const lost = scene.sandbox.faults.delivery({ match: { event: "pull_request" }, effect: { kind: "lost" } });
  const pull = await scene.open(1);
  lost();
  expect(scene.see(pull).comments).toEqual([]);
  await scene.app.app.sweep();
  await scene.settled();
  expect(scene.see(pull)).toMatchObject({ checks: ["success"], labels: READY });
  scene.sandbox.clearLogs();
  await scene.app.app.sweep("due");
  await scene.settled();
  expect(reviews()).toBe(0);
});

test("/listkeeper recheck by a person looks again and is acknowledged; in a quote it does nothing", async () => {
  const pull = await scene.open(1);
  scene.sandbox.clearLogs();
  await scene.sandbox.act.comment({
    repository: LISTING,
    number: pull.number,
    by: "ines-varga",
    body: "> /listkeeper recheck\n\nwhat is this?",
  });
  await scene.settled();
  expect(reviews()).toBe(0);
  const comment = await scene.sandbox.act.comment({
    repository: LISTING,
    number: pull.number,
    by: "ines-varga",
    body: "Done.\n\n/listkeeper recheck",
  });
  await scene.settled();
  expect(reviews()).toBe(1);
  expect(comment.reactions).toMatchObject([{ content: "eyes" }, { content: "+1" }]);
});

test.each([false, true])("a re-requested check run and check suite look again (from a fork: %s)", async (fork) => {
  const pull = await scene.open(1, { fork });
  const { checkRuns, checkSuites } = scene.loaded.world.repositories.find(({ name }) => name === "ebpf.io-website")
    ?.discussion ?? { checkRuns: [], checkSuites: [] };
  const run = checkRuns.find(({ headSha }) => headSha === pull.pull.head.sha);
  const suite = checkSuites.find(({ headSha, app }) => headSha === pull.pull.head.sha && app === "listkeeper");
  scene.sandbox.clearLogs();
  scene.sandbox.act.rerequestCheckRun({ repository: LISTING, id: run?.id ?? 0 });
  await scene.settled();
  expect(reviews()).toBe(1);
  scene.sandbox.act.rerequestCheckSuite({ repository: LISTING, id: suite?.id ?? 0 });
  await scene.settled();
  expect(reviews()).toBe(2);
  expect(scene.see(pull).checks).toEqual(["success"]);
});

test("a merge group is answered with success", async () => {
  const pull = await scene.open(1);
  const sha = await scene.sandbox.act.mergeGroup({ repository: LISTING, number: pull.number });
  await scene.settled();
  const listing = scene.loaded.world.repositories.find(({ name }) => name === "ebpf.io-website");
  expect(listing?.discussion.checkRuns.filter(({ headSha }) => headSha === sha)).toMatchObject([
    { name: "Listkeeper", conclusion: "success" },
  ]);
});

test("an outage in the middle ends in a concluded check that says so, and the next look mends it", async () => {
  const fault = scene.sandbox.faults.add({
    match: { route: "/repos/{owner}/{repo}/git/trees/{tree_sha}" },
    effect: { kind: "answer", status: 403, body: { message: "Resource not accessible by integration" } },
  });
  const pull = await scene.open(1);
  fault();
  expect(scene.see(pull)).toMatchObject({ checks: ["action_required"], approvals: [] });
  await scene.app.app.sweep();
  await scene.settled();
  expect(scene.see(pull)).toMatchObject({
    checks: ["success"],
    labels: READY,
    approvals: [pull.pull.head.sha],
  });
});

test("what GitHub withholds is never held against the project", async () => {
  scene.sandbox.faults.add({
    match: { operation: "Projects" },
    effect: { kind: "answer", status: 502, body: { message: "Bad gateway" } },
  });
  const pull = await scene.open(1);
  const { comments, checks, labels } = scene.see(pull);
  expect(checks).toEqual(["action_required"]);
  expect(comments.join("")).not.toContain("To&nbsp;change");
  expect(labels).toEqual(["listkeeper: addition", "listkeeper: in emerging", "listkeeper: not finished"]);
});
