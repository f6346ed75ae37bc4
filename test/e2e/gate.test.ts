/** What maintainers hold the gate with: holds, labels, approvals, buttons, merge queues; and what is looked at again by itself. */
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { repositoryCalled } from "../../sandbox/repositories.ts";
import { LISTING, openScene, type Scene } from "./scene.ts";

const CONFIG = ".github/listkeeper.yml";
const EMERGING = "src/data/pages/applications/emerging.json";
const MAY = "marta-lind";
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

const listing = () => repositoryCalled(scene.loaded.world, LISTING);
const reviews = () => scene.sandbox.requests.filter(({ graphql }) => graphql?.operation === "PullRequest").length;
const runsOn = (sha: string) => listing().discussion.checkRuns.filter(({ headSha }) => headSha === sha);

async function configure(text: string): Promise<void> {
  await scene.sandbox.act.push({
    repository: LISTING,
    branch: "main",
    files: [{ path: CONFIG, content: text }],
    by: MAY,
  });
  await scene.settled();
}

async function says(number: number, body: string, by = MAY) {
  const comment = await scene.sandbox.act.comment({ repository: LISTING, number, by, body });
  await scene.settled();
  return comment;
}

test("a hold takes the approval back and keeps it away until it is lifted", async () => {
  const pull = await scene.open(1);
  expect(scene.see(pull).approvals).toEqual([pull.pull.head.sha]);
  await says(pull.number, "/listkeeper hold: wait for the release");
  expect(scene.see(pull)).toMatchObject({ approvals: [], checks: ["action_required"] });
  await says(pull.number, "/listkeeper unhold");
  expect(scene.see(pull)).toMatchObject({ approvals: [pull.pull.head.sha], checks: ["success"] });
});

test("a label that the configuration reads as a hold is one, is heard when it is set, and is never touched", async () => {
  await configure("extends: ebpf-io\nlabels: { input: { hold: [Do-Not-Merge], skip: [by-hand] } }\n");
  const pull = await scene.open(1);
  const set = async (labels: readonly string[]) => {
    await scene.sandbox.act.setLabels({ repository: LISTING, number: pull.number, labels, by: MAY });
    await scene.settled();
    return scene.see(pull);
  };
  const own = scene.see(pull).labels;
  const held = await set([...own, "do-not-merge"]);
  expect(held).toMatchObject({ approvals: [], checks: ["action_required"] });
  expect(held.labels).toContain("do-not-merge");
  expect(await set(own)).toMatchObject({ approvals: [pull.pull.head.sha], checks: ["success"] });
  const skipped = await set([...own, "by-hand"]);
  expect(skipped).toMatchObject({ comments: [], labels: ["by-hand"], approvals: [] });
  expect(skipped.checks.at(-1)).toBe("neutral");
  scene.sandbox.clearLogs();
  await set(["by-hand", "something-else"]);
  expect(reviews()).toBe(0);
});

describe("a push to the base", () => {
  test("looks again at the pull requests whose outcome it may change, and at no others", async () => {
    const pull = await scene.open(1);
    const push = async (path: string, content: string) => {
      scene.sandbox.clearLogs();
      await scene.sandbox.act.push({ repository: LISTING, branch: "main", files: [{ path, content }], by: MAY });
      await scene.settled();
      return reviews();
    };
    expect(await push("README.md", "Other words.\n")).toBe(0);
    expect(await push(EMERGING, "[]\n")).toBe(1);
    expect(await push("README.md", "Still other words.\n")).toBe(0);
    expect(scene.see(pull).comments).toHaveLength(1);
  });

  test("that changes the configuration is followed by what it asks", async () => {
    const pull = await scene.open(1);
    expect(scene.see(pull).checks).toEqual(["success"]);
    await configure("extends: ebpf-io\ncriteria: { all: { stars: { level: required, more-than: 100000 } } }\n");
    expect(scene.see(pull)).toMatchObject({ checks: ["failure"], approvals: [] });
  });

  test("that brings the same project makes a pull request a double", async () => {
    const pull = await scene.open(1);
    const head = await listing().history.item(pull.pull.head.sha, EMERGING);
    const text = `${await listing().history.blob(head?.sha ?? "")}`;
    const files = [{ path: EMERGING, content: text.replace('"Retina"', '"Retina by others"') }];
    await scene.sandbox.act.push({ repository: LISTING, branch: "main", files, by: MAY });
    await scene.settled();
    expect(scene.see(pull)).toMatchObject({ checks: ["failure"], approvals: [] });
    expect(scene.see(pull).comments.join()).toContain("Retina by others");
  });
});

test("another pull request about the same project is told of one that is opened, and how it ended", async () => {
  const first = await scene.open(1);
  const second = await scene.sandbox.act.openPullRequest({
    repository: LISTING,
    title: "Add Retina (https://github.com/microsoft/retina) in other words",
    author: "quietnet-dev",
    branch: "other-words",
    from: first.pull.head.sha,
    files: [{ path: "README.md", content: "Other words.\n" }],
  });
  await scene.settled();
  const told = () => scene.see(first).comments.join();
  expect(told()).toContain(`/pull/${second.number})`);
  const open = told();
  await scene.sandbox.act.close({ repository: LISTING, number: second.number });
  await scene.settled();
  expect(told()).toContain(`/pull/${second.number})`);
  expect(told()).not.toBe(open);
});

test("an approving review of a maintainer has the facts looked at anew", async () => {
  const pull = await scene.open(1);
  scene.sandbox.clearLogs();
  await scene.sandbox.act.review({ repository: LISTING, number: pull.number, by: MAY, event: "APPROVE" });
  await scene.settled();
  expect(scene.sandbox.requests.filter(({ graphql }) => graphql?.operation === "Projects")).toHaveLength(1);
  scene.sandbox.clearLogs();
  await scene.sandbox.act.review({ repository: LISTING, number: pull.number, by: MAY, event: "COMMENT", body: "Nice" });
  await scene.settled();
  expect(reviews()).toBe(0);
});

test("the button that holds is noted, counts once though it is told twice, and its counterpart lifts it", async () => {
  scene.sandbox.faults.delivery({ match: { event: "check_run" }, effect: { kind: "doubled" } });
  const pull = await scene.open(1);
  const press = async (identifier: string) => {
    const [run] = runsOn(pull.pull.head.sha).toSorted((a, b) => b.id - a.id);
    scene.sandbox.act.requestAction({ repository: LISTING, id: run?.id ?? 0, identifier, by: MAY });
    await scene.settled();
    return scene.see(pull);
  };
  const held = await press("hold");
  expect(held).toMatchObject({ approvals: [], checks: ["action_required"] });
  expect(held.comments).toHaveLength(2);
  expect(await press("unhold")).toMatchObject({ approvals: [pull.pull.head.sha], checks: ["success"] });
  expect(await press("hold")).toMatchObject({ approvals: [], checks: ["action_required"] });
});

describe("a group of the merge queue", () => {
  const group = async (number: number, after: readonly number[] = []) => {
    const sha = await scene.sandbox.act.mergeGroup({ repository: LISTING, number, after, by: MAY });
    await scene.settled();
    return runsOn(sha).map(({ conclusion }) => conclusion);
  };

  test("passes where its pull requests are ready, and is looked at anew", async () => {
    const pull = await scene.open(1);
    scene.sandbox.clearLogs();
    expect(await group(pull.number)).toEqual(["success"]);
    expect(scene.sandbox.requests.filter(({ graphql }) => graphql?.operation === "Projects")).toHaveLength(1);
  });

  test("fails where one of them is on hold, though nobody has told us of it before", async () => {
    const pull = await scene.open(1);
    scene.sandbox.faults.delivery({ match: { event: "issue_comment" }, effect: { kind: "lost" } });
    await says(pull.number, "/listkeeper hold");
    expect(scene.see(pull).checks).toEqual(["success"]);
    expect(await group(pull.number)).toEqual(["action_required"]);
    expect(scene.see(pull)).toMatchObject({ checks: ["action_required"], approvals: [] });
  });

  test("fails where one before it is not ready", async () => {
    const [ready, unready] = [await scene.open(1), await scene.open(2)];
    expect(await group(ready.number, [unready.number])).toEqual(["failure"]);
  });

  test("is found by the look over where its event was lost", async () => {
    const pull = await scene.open(1);
    scene.sandbox.faults.delivery({ match: { event: "merge_group" }, effect: { kind: "lost" } });
    const sha = await scene.sandbox.act.mergeGroup({ repository: LISTING, number: pull.number, by: MAY });
    await scene.settled();
    expect(runsOn(sha)).toEqual([]);
    await scene.app.app.sweep("due");
    await scene.settled();
    expect(runsOn(sha)).toMatchObject([{ conclusion: "success", externalId: `merge-group ${pull.number}` }]);
  });

  test("is looked at again where somebody re-runs its check", async () => {
    const pull = await scene.open(1);
    const sha = await scene.sandbox.act.mergeGroup({ repository: LISTING, number: pull.number, by: MAY });
    await scene.settled();
    await says(pull.number, "/listkeeper hold");
    scene.sandbox.act.rerequestCheckRun({ repository: LISTING, id: runsOn(sha)[0]?.id ?? 0 });
    await scene.settled();
    expect(runsOn(sha).map(({ conclusion }) => conclusion)).toEqual(["action_required"]);
  });

  test("is concluded also where GitHub does not show the queue", async () => {
    const pull = await scene.open(1);
    scene.sandbox.faults.add({
      match: { operation: "MergeQueue" },
      effect: { kind: "answer", status: 403, body: { message: "Resource not accessible by integration" } },
    });
    expect(await group(pull.number)).toEqual(["success"]);
  });
});

test("labels of ours that a person takes away come back with the next look, those of others stay", async () => {
  const pull = await scene.open(1);
  const own = scene.see(pull).labels;
  await scene.sandbox.act.setLabels({ repository: LISTING, number: pull.number, labels: ["help wanted"], by: MAY });
  await scene.app.app.sweep();
  await scene.settled();
  expect(scene.see(pull).labels).toEqual(["help wanted", ...own].toSorted());
});
