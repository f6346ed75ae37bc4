import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { PullRequest } from "../../sandbox/discussion.ts";
import { openScene } from "../e2e/scene.ts";
import { ALLOWED, type Job, type JobScene, LISTING, openJobs, recorded } from "./job.ts";

const MARTA = "ghp_marta-lind-may-merge";

let scene: JobScene;

beforeAll(async () => {
  scene = await openJobs();
});

afterEach(() => scene.clear());

afterAll(() => scene.close());

const OPENED = "pull_request_target.opened";
/** The job of the event that a pull request was opened. */
const jobFor = (pull: PullRequest, more?: Job) => scene.job("pull_request_target", recorded(OPENED, pull), more);

const bodies = ({ comments }: PullRequest) => comments.filter(({ by }) => by.app !== null).map(({ body }) => body);
const labelsOf = ({ labels }: PullRequest) => labels.toSorted();
const approvals = ({ pull }: PullRequest) => pull.reviews.filter(({ state }) => state === "APPROVED").length;

test("a recorded event: the same comment, labels and check as the App's, written with the workflow's token", async () => {
  const app = await openScene();
  const [theirs, ours] = [await app.open(2), await scene.open(2)];
  const { told, subject, failed, lines } = await scene.job("pull_request_target", recorded(OPENED));
  expect(failed).toBe(false);
  expect(told).toMatchObject([{ number: ours.number, verdict: "changes-needed", unsaid: null }]);
  expect(subject).toBe(told[0]);
  expect(ours.comments.map(({ by }) => by.login)).toEqual(["github-actions[bot]"]);
  expect(lines.at(-1)).toContain(`${LISTING}#${ours.number}: reviewed`);
  const seen = app.see(theirs);
  const words = (body: string) =>
    body
      .replace(/<!-- .* -->$/, "")
      .replace(/http:\/\/127\.0\.0\.1:\d+/g, "HOST")
      .replace(/[\da-f]{7,40}/g, "SHA");
  expect(bodies(ours).map(words)).toEqual(seen.comments.map(words));
  expect(labelsOf(ours)).toEqual(seen.labels);
  expect(scene.checksOf(ours)).toEqual(seen.checks);
  await app.close();
});

test("a second run writes nothing", async () => {
  const pull = await scene.open(2);
  await jobFor(pull);
  const before = scene.sandbox.requests.length;
  await jobFor(pull);
  const writes = scene.sandbox.requests
    .slice(before)
    .filter(({ method, path }) => method !== "GET" && !path.endsWith("/graphql"));
  expect(writes).toEqual([]);
  expect(scene.sandbox.unhandled).toEqual([]);
});

test("a draft's, a fork's and a closed pull request's event are heard as well", async () => {
  const pull = await scene.open(1, { draft: true, fork: true });
  await jobFor(pull);
  expect(bodies(pull)).toHaveLength(1);
  await scene.sandbox.act.close({ repository: LISTING, number: pull.number });
  const { failed } = await scene.job("pull_request_target", recorded("pull_request_target.closed", pull));
  expect(failed).toBe(false);
  expect(bodies(pull)).toHaveLength(1);
});

test("a command is answered as the App answers it", async () => {
  const pull = await scene.open(2);
  await jobFor(pull);
  await scene.sandbox.act.comment({
    repository: LISTING,
    number: pull.number,
    by: "marta-lind",
    body: "/listkeeper hold: wait",
  });
  await scene.job("issue_comment", recorded("issue_comment.created", pull));
  expect(scene.checksOf(pull)).toEqual(["failure"]);
  expect(bodies(pull)[0]).toContain("wait");
});

describe("what the workflow may not do", () => {
  test("no check runs: the job says it all, and fails where the pull request is not ready", async () => {
    const pull = await scene.open(2);
    const { checks: _, ...permissions } = ALLOWED;
    const { told, failed } = await jobFor(pull, {
      permissions,
    });
    expect(failed).toBe(true);
    expect(bodies(pull)).toHaveLength(1);
    expect(labelsOf(pull)).toContain("listkeeper: changes needed");
    expect(scene.checksOf(pull)).toEqual([]);
    expect(told).toMatchObject([{ unsaid: { conclusion: "failure", annotations: expect.any(Array) } }]);
  });

  test("no check runs, and all is well: the job passes", async () => {
    const pull = await scene.open(1);
    const { checks: _, ...permissions } = ALLOWED;
    const { failed } = await jobFor(pull, { permissions });
    expect(failed).toBe(false);
  });

  test("a person's token writes as that person, and the job is the check", async () => {
    const pull = await scene.open(2);
    const { failed } = await jobFor(pull, { token: MARTA });
    expect(failed).toBe(true);
    expect(pull.comments).toMatchObject([{ by: { login: "marta-lind", app: null } }]);
  });

  test("an App that GitHub shows to nobody: its check runs are not known as ours, so the job is the check", async () => {
    const pull = await scene.open(1);
    scene.sandbox.faults.add({ match: { route: "/apps/{app_slug}" }, effect: { kind: "answer", status: 404 } });
    const { failed, told } = await jobFor(pull);
    expect(failed).toBe(false);
    expect(told).toMatchObject([{ unsaid: { conclusion: "success" } }]);
    expect(scene.checksOf(pull)).toEqual([]);
  });

  test("nothing at all: the job fails, and its log says why", async () => {
    const pull = await scene.open(2);
    const { failed, told, lines } = await jobFor(pull, {
      permissions: { contents: "read" },
    });
    expect(failed).toBe(true);
    expect(told).toMatchObject([{ title: null }]);
    expect(lines.join("\n")).toMatch(/::error::.*Resource not accessible by integration/);
  });
});

describe("approval", () => {
  test("is not given, and not spoken of, unless the workflow says that it may", async () => {
    const pull = await scene.open(1);
    const { failed } = await jobFor(pull);
    expect(failed).toBe(false);
    expect(approvals(pull)).toBe(0);
    expect(bodies(pull).join()).not.toMatch(/Listkeeper approves/);
  });

  test("is given where the repository's settings allow it", async () => {
    const forbid = scene.allowApproval();
    const pull = await scene.open(1);
    await jobFor(pull, { inputs: { approve: "true" } });
    forbid();
    expect(approvals(pull)).toBe(1);
  });

  test("where they do not, the job fails and says so, and all else is written", async () => {
    const pull = await scene.open(1);
    const inputs = { approve: "true" };
    const { failed, lines } = await jobFor(pull, {
      inputs,
    });
    expect(failed).toBe(true);
    expect(lines.join("\n")).toContain("GitHub Actions is not permitted to approve pull requests");
    expect(bodies(pull)).toHaveLength(1);
  });
});

test("the schedule finds what was missed, and then nothing more", async () => {
  const pulls = [await scene.open(1), await scene.open(2)];
  const first = await scene.job("schedule", recorded("schedule"));
  expect(first.told.map(({ number }) => number)).toEqual(pulls.map(({ number }) => number));
  expect(first.failed).toBe(false);
  for (const pull of pulls) expect(scene.checksOf(pull)).toHaveLength(1);
  const again = await scene.job("workflow_dispatch", recorded("workflow_dispatch"));
  expect(again.told).toHaveLength(2);
  for (const pull of pulls) expect(bodies(pull)).toHaveLength(1);
});

test("an outage while the open pull requests are looked over is one sentence", async () => {
  scene.sandbox.faults.add({
    match: { operation: "OpenPullRequests" },
    times: 100,
    effect: { kind: "answer", status: 403 },
  });
  await expect(scene.job("schedule", recorded("schedule"))).rejects.toThrow(
    /^Could not look over the open pull requests of/,
  );
});

test("a merge queue's group is answered on its own commit", async () => {
  const pull = await scene.open(1);
  await jobFor(pull);
  await scene.sandbox.act.mergeGroup({ repository: LISTING, number: pull.number });
  await scene.sandbox.settled();
  const event = scene.heard.find(({ event }) => event === "merge_group");
  const { failed, told } = await scene.job("merge_group", event?.payload);
  expect(failed).toBe(false);
  expect(told).toMatchObject([{ number: null, title: expect.stringMatching(/ready to merge/) }]);
  const group = Object(event?.payload).merge_group.head_sha;
  expect(scene.checksOf({ group })).toEqual(["success"]);
});

test("an outage ends in a concluded check that says so, and in a failed job", async () => {
  const pull = await scene.open(2);
  scene.sandbox.faults.add({
    match: { route: "/repos/{owner}/{repo}/compare/{basehead}" },
    times: 100,
    effect: { kind: "answer", status: 502 },
  });
  const { failed, told } = await jobFor(pull);
  expect(failed).toBe(true);
  expect(told).toMatchObject([{ title: null }]);
  expect(scene.checksOf(pull)).toEqual(["action_required"]);
}, 60_000);
