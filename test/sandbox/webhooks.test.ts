import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Webhooks } from "@octokit/webhooks";
import { type Ear, listen } from "./ear.ts";
import { LISTING, PROJECT, type Stage, stage } from "./stage.ts";

let on: Stage;
let ear: Ear;

beforeEach(async () => {
  [on, ear] = [await stage(), await listen()];
  on.app.webhookUrl = ear.url;
});

afterEach(async () => {
  await on.sandbox.close();
  await ear.close();
});

const change = { files: [{ path: "list/tools.json", content: "[1]\n" }] };

function open(
  more: { fork?: boolean; draft?: boolean } = {},
): Promise<{ number: number; pull: { head: { sha: string } } }> {
  return on.sandbox.act.openPullRequest({ repository: LISTING, title: "Add it", author: "bob", ...change, ...more });
}

describe("deliveries", () => {
  test("are signed over their very bytes, and say what they are", async () => {
    await open({ fork: true });
    await on.sandbox.settled();
    const [first] = ear.heard;
    const { verify } = new Webhooks({ secret: on.app.webhookSecret });
    expect(await verify(first?.text ?? "", String(first?.headers["x-hub-signature-256"]))).toBe(true);
    expect(await verify(`${first?.text} `, String(first?.headers["x-hub-signature-256"]))).toBe(false);
    expect(first?.headers).toMatchObject({
      "content-type": "application/json",
      "x-github-event": "pull_request",
      "x-github-delivery": expect.stringMatching(/^[\da-f-]{36}$/),
      "x-github-hook-installation-target-id": String(on.app.id),
    });
    expect(on.sandbox.deliveries).toEqual([
      expect.objectContaining({ event: "pull_request", action: "opened", outcome: 200 }),
    ]);
  });

  test("can be lost, doubled and late", async () => {
    const pull = await open({ fork: true });
    await on.sandbox.settled();
    on.sandbox.faults.delivery({ match: { action: "closed" }, times: 1, effect: { kind: "lost" } });
    on.sandbox.faults.delivery({ match: { action: "reopened" }, times: 1, effect: { kind: "doubled" } });
    on.sandbox.faults.delivery({ match: { action: "edited" }, effect: { kind: "delay", milliseconds: 1000 } });
    const there = { repository: LISTING, number: pull.number };
    await on.sandbox.act.editPullRequest({ ...there, title: "Another title" });
    await on.sandbox.act.close(there);
    await on.sandbox.act.reopen(there);
    await on.sandbox.settled();
    const again = ear.heard.filter(({ payload }) => payload.action === "reopened");
    expect(ear.names().slice(1)).toEqual(["pull_request.reopened", "pull_request.reopened", "pull_request.edited"]);
    expect(again[0]?.headers["x-github-delivery"]).toBe(again[1]?.headers["x-github-delivery"]);
    expect(on.sandbox.deliveries.map(({ action, outcome }) => `${action} ${outcome}`)).toContain("closed lost");
  });

  test("that nobody hears are noted as failed, and an App's error by its status", async () => {
    const deaf = await listen(500);
    on.app.webhookUrl = deaf.url;
    await open({ fork: true });
    await on.sandbox.settled();
    await deaf.close();
    await on.sandbox.act.close({ repository: LISTING, number: 1 });
    await on.sandbox.settled();
    expect(on.sandbox.deliveries.map(({ outcome }) => outcome)).toEqual([500, "failed"]);
  });

  test("under way do not hold up closing", async () => {
    const slow = await listen(null);
    on.app.webhookUrl = slow.url;
    await open({ fork: true });
    const other = on.sandbox;
    await other.close();
    await slow.close();
    expect(other.deliveries[0]?.outcome).toBe("failed");
    on = await stage();
  });
});

describe("events", () => {
  test("of a pull request's life come in the shape of GitHub's examples, and only with the world's values", async () => {
    const { act } = on.sandbox;
    const pull = await open({ fork: true, draft: true });
    const there = { repository: LISTING, number: pull.number };
    const before = pull.pull.head.sha;
    await act.readyForReview(there);
    await act.push({ ...there, files: [{ path: "list/tools.json", content: "[2]\n" }] });
    await act.editPullRequest({ ...there, body: "More" });
    await act.convertToDraft(there);
    await act.setLabels({ ...there, labels: ["help"] });
    await act.comment({ ...there, by: "ann", body: "Thanks" });
    await act.mergeGroup(there);
    await act.merge(there);
    await on.sandbox.settled();
    const names = [
      "pull_request.opened",
      "pull_request.ready_for_review",
      "pull_request.synchronize",
      "pull_request.edited",
      "pull_request.converted_to_draft",
      "pull_request.labeled",
      "issue_comment.created",
      "pull_request.enqueued",
      "merge_group.checks_requested",
      "merge_group.destroyed",
      "pull_request.dequeued",
      "pull_request.closed",
    ];
    expect(ear.names().toSorted()).toEqual(names.toSorted());
    for (const { text, payload } of ear.heard) {
      expect(text).not.toMatch(/codertocat|hello-world|octocat|octo-org/i);
      expect(payload).toMatchObject({
        repository: { full_name: LISTING },
        organization: { login: "acme" },
        installation: { id: on.app.installations[0]?.id },
      });
    }
    const synchronize = ear.heard.find(({ payload }) => payload.action === "synchronize")?.payload;
    expect(synchronize).toMatchObject({
      before,
      number: 1,
      sender: { login: "bob" },
      pull_request: { head: { repo: { fork: true } }, changed_files: 1, commits: 2 },
    });
    expect(ear.heard.find(({ payload }) => payload.action === "closed")?.payload).toMatchObject({
      pull_request: { merged: true },
    });
  });

  test("follow from what the App itself writes", async () => {
    const { number, pull } = await open({ fork: true });
    const bot = on.client("installation").rest;
    const there = { owner: "acme", repo: "listing" };
    await bot.issues.createComment({ ...there, issue_number: number, body: "Hello" });
    await bot.issues.addLabels({ ...there, issue_number: number, labels: ["ready"] });
    await bot.checks.create({ ...there, name: "Keeper", head_sha: pull.head.sha, conclusion: "success" });
    await on.sandbox.settled();
    expect(ear.names().toSorted()).toEqual([
      "check_run.completed",
      "check_run.created",
      "issue_comment.created",
      "pull_request.labeled",
      "pull_request.opened",
    ]);
    const comment = ear.heard.find(({ headers }) => headers["x-github-event"] === "issue_comment")?.payload;
    expect(comment).toMatchObject({
      sender: { login: "keeper[bot]", type: "Bot" },
      issue: { number, pull_request: {} },
      comment: { performed_via_github_app: { id: on.app.id } },
    });
    const check = ear.heard.find(({ payload }) => payload.check_run !== undefined)?.payload;
    expect(check).toMatchObject({ check_run: { pull_requests: [], check_suite: { head_branch: null } } });
  });

  test("of checks asked for again come to their own App alone; a suite is requested for a branch of the repository, never for a fork", async () => {
    const { pull } = await open();
    await on.sandbox.settled();
    expect(ear.names().toSorted()).toEqual(["check_suite.requested", "pull_request.opened"]);
    const bot = on.client("installation").rest;
    const { data } = await bot.checks.create({
      owner: "acme",
      repo: "listing",
      name: "Keeper",
      head_sha: pull.head.sha,
      status: "in_progress",
    });
    on.sandbox.act.rerequestCheckRun({ repository: LISTING, id: data.id, by: "ann" });
    on.sandbox.act.rerequestCheckSuite({ repository: LISTING, id: data.check_suite?.id ?? 0, by: "ann" });
    await on.sandbox.settled();
    expect(ear.names()).toEqual(expect.arrayContaining(["check_run.rerequested", "check_suite.rerequested"]));
    const rerun = ear.heard.find(({ payload }) => payload.action === "rerequested")?.payload;
    expect(rerun).toMatchObject({ sender: { login: "ann" }, check_run: { pull_requests: [{ number: 1 }] } });
  });

  test("are not sent for repositories without the App, nor without the permission, nor where nobody subscribed", async () => {
    await on.sandbox.act.openPullRequest({
      repository: PROJECT,
      title: "Elsewhere",
      author: "bob",
      files: [{ path: "a", content: "" }],
    });
    const { number } = await open({ fork: true });
    await on.sandbox.act.review({ repository: LISTING, number, by: "ann", event: "APPROVE" });
    await on.sandbox.settled();
    expect(ear.names()).toEqual(["pull_request.opened"]);
  });
});
