import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { headline, LISTING, openScene, type Scene } from "./scene.ts";

const EMERGING = "src/data/pages/applications/emerging.json";
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

const writes = () =>
  scene.sandbox.requests.filter(({ method, path }) => method !== "GET" && !/graphql|access_tokens/.test(path));

describe("the verdict that stands on each pull request of the demo", () => {
  test.each([
    [1, /ready to merge/, "success", ["addition", "in emerging", "maintainers' turn", "ready"], 1],
    [2, /things to change/, "failure", ["addition", "author's turn", "changes needed", "in emerging"], 0],
    [3, /ready to merge/, "success", ["in major", "maintainers' turn", "move", "ready"], 1],
    [4, /missing comma after line/, "failure", ["addition", "author's turn", "changes needed", "in emerging"], 0],
    [
      5,
      /^Maintainers' turn/,
      "action_required",
      ["addition", "in emerging", "maintainers decide", "maintainers' turn"],
      0,
    ],
    [
      6,
      /^Maintainers' turn/,
      "action_required",
      ["addition", "in major", "maintainers decide", "maintainers' turn"],
      0,
    ],
    [7, /things to change/, "failure", ["addition", "author's turn", "changes needed", "in emerging"], 0],
  ])("%i", async (place, words, conclusion, labels, approvals) => {
    const seen = scene.see(await scene.open(place));
    expect(headline(seen)).toMatch(words);
    expect(seen).toMatchObject({ checks: [conclusion], labels: labels.map((name) => `listkeeper: ${name}`) });
    expect(seen.comments).toHaveLength(1);
    expect(seen.approvals).toHaveLength(approvals);
  });
});

test("looking again writes nothing", async () => {
  const pull = await scene.open(1);
  scene.sandbox.clearLogs();
  await scene.sandbox.act.deliver({ repository: LISTING, number: pull.number, action: "edited" });
  await scene.settled();
  expect(scene.sandbox.requests.length).toBeGreaterThan(0);
  expect(writes()).toEqual([]);
});

test("a push that mends the list edits the one comment, changes the labels and approves the new commit", async () => {
  const pull = await scene.open(4);
  const [{ id } = { id: 0 }] = pull.comments;
  const { history } = scene.loaded.world.repositories.find(({ name }) => name === "ebpf.io-website") ?? {};
  const item = await history?.item(pull.pull.head.sha, EMERGING);
  const broken = (await history?.blob(item?.sha ?? ""))?.toString() ?? "";
  const mended = broken.replace(/\}\n {2}\{/, "},\n  {");
  expect(() => JSON.parse(mended)).not.toThrow();
  await scene.sandbox.act.push({
    repository: LISTING,
    number: pull.number,
    files: [{ path: EMERGING, content: mended }],
  });
  await scene.settled();
  const seen = scene.see(pull);
  expect(seen.comments).toHaveLength(1);
  expect(pull.comments[0]?.id).toBe(id);
  expect(headline(seen)).toMatch(/ready to merge/);
  expect(seen).toMatchObject({
    labels: READY,
    checks: ["success"],
    approvals: [pull.pull.head.sha],
  });
});

test("a push after the approval takes it back until the new commit is seen", async () => {
  const pull = await scene.open(1);
  const approved = pull.pull.head.sha;
  await scene.sandbox.act.push({
    repository: LISTING,
    number: pull.number,
    files: [{ path: EMERGING, content: "[\n" }],
  });
  await scene.settled();
  const { approvals, checks } = scene.see(pull);
  expect(approvals).toEqual([]);
  expect(checks).toEqual(["failure"]);
  expect(pull.pull.reviews.find(({ commit }) => commit === approved)?.state).toBe("DISMISSED");
});

test("a draft is reviewed and not approved; ready for review, it is", async () => {
  const pull = await scene.open(1, { draft: true });
  expect(scene.see(pull)).toMatchObject({
    approvals: [],
    labels: READY.with(2, "listkeeper: author's turn").toSorted(),
  });
  await scene.sandbox.act.readyForReview({ repository: LISTING, number: pull.number });
  await scene.settled();
  expect(scene.see(pull).approvals).toEqual([pull.pull.head.sha]);
  await scene.sandbox.act.convertToDraft({ repository: LISTING, number: pull.number });
  await scene.settled();
  expect(scene.see(pull).approvals).toEqual([]);
});

test("a pull request that touches no list gets a neutral check and no word", async () => {
  const pull = await scene.sandbox.act.openPullRequest({
    repository: LISTING,
    title: "Mend a typing error",
    author: "ines-varga",
    files: [{ path: "README.md", content: "# The website\n" }],
  });
  await scene.settled();
  expect(scene.see(pull)).toEqual({ comments: [], labels: [], checks: ["neutral"], approvals: [] });
});

test("labels of others stay, ours are reconciled", async () => {
  const pull = await scene.open(1);
  await scene.sandbox.act.setLabels({
    repository: LISTING,
    number: pull.number,
    labels: ["content", "listkeeper: changes needed"],
  });
  await scene.sandbox.act.deliver({ repository: LISTING, number: pull.number, action: "edited" });
  await scene.settled();
  expect(scene.see(pull).labels).toEqual(["content", ...READY]);
});
