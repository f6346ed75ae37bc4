import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { PullRequest, Thread } from "../../sandbox/discussion.ts";
import { repositoryCalled } from "../../sandbox/repositories.ts";
import { headline, LISTING, openScene, type Scene } from "./scene.ts";

/** The planned pull request whose list lacks a comma between two entries. */
const BROKEN = 4;
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

const on = ({ number }: PullRequest) => ({ repository: LISTING, number });
const idOf = (thread: Thread | undefined): number => thread?.comments[0]?.id ?? 0;
const posted = () => scene.sandbox.requests.filter(({ method, path }) => method !== "GET" && /pulls/.test(path));
const lookAgain = async (pull: PullRequest) => {
  scene.sandbox.clearLogs();
  await scene.sandbox.act.deliver({ ...on(pull), action: "edited" });
  await scene.settled();
};
const written = () =>
  scene.sandbox.requests.filter(({ method, path }) => method !== "GET" && !/graphql|access_tokens/.test(path));

/** What the list is when somebody has done as the comment says. */
async function patched({ pull }: PullRequest, comment: string): Promise<string> {
  const [, patch = ""] = /^```diff\n([\s\S]*?)^```$/m.exec(comment) ?? [];
  const [, path = ""] = /^\+\+\+ b\/(.*)$/m.exec(patch) ?? [];
  const { history } = repositoryCalled(scene.loaded.world, LISTING);
  const item = await history.item(pull.head.sha, path);
  const folder = mkdtempSync(join(tmpdir(), "listkeeper-patch-"));
  try {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), (await history.blob(item?.sha ?? "")) ?? "");
    writeFileSync(join(folder, "fix.patch"), patch);
    execFileSync("git", ["init", "--quiet"], { cwd: folder });
    execFileSync("git", ["apply", "fix.patch"], { cwd: folder });
    return readFileSync(join(folder, path), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("a list that lacks a comma", () => {
  test("gets a suggestion, which makes it ready when it is applied", async () => {
    const pull = await scene.open(BROKEN);
    expect(headline(scene.see(pull))).toMatch(/missing comma/);
    expect(pull.pull.threads).toHaveLength(1);
    expect(posted()).toHaveLength(1);
    expect(scene.see(pull).comments[0]).toContain("**By one click:** take the suggestion on line");
    await scene.sandbox.act.applySuggestion({ ...on(pull), id: idOf(pull.pull.threads[0]) });
    await scene.settled();
    expect(headline(scene.see(pull))).toMatch(/^Maintainers' turn: ready to merge/);
    expect(scene.see(pull).checks).toEqual(["success"]);
    expect(pull.pull.threads).toMatchObject([{ place: null, resolvedBy: { login: pull.by.login } }]);
  });

  test("is told once: a second look writes nothing, and knows the suggestion's address", async () => {
    const pull = await scene.open(BROKEN);
    await lookAgain(pull);
    expect(written()).toEqual([]);
  });

  test("loses the suggestion when the author mends it otherwise, and keeps what was answered", async () => {
    const [silent, answered] = [await scene.open(BROKEN), await scene.open(BROKEN, { fork: true })];
    scene.sandbox.act.answerThread({ ...on(answered), id: idOf(answered.pull.threads[0]), by: "ann", body: "Is it?" });
    for (const pull of [silent, answered]) {
      await scene.sandbox.act.push({
        ...on(pull),
        files: [{ path: pull.pull.threads[0]?.path ?? "", content: "[]\n" }],
      });
    }
    await scene.settled();
    expect(silent.pull.threads).toEqual([]);
    expect(answered.pull.threads).toHaveLength(1);
  });

  test("hears nothing a second time that a person has resolved", async () => {
    const pull = await scene.open(BROKEN);
    scene.sandbox.act.resolveThread({ ...on(pull), id: idOf(pull.pull.threads[0]), by: "ann", resolved: true });
    await lookAgain(pull);
    expect(pull.pull.threads).toHaveLength(1);
    expect(written()).toEqual([]);
  });

  test("gets a patch instead of a suggestion that somebody has deleted", async () => {
    const pull = await scene.open(BROKEN);
    pull.pull.threads.length = 0;
    await lookAgain(pull);
    expect(pull.pull.threads).toEqual([]);
    expect(scene.see(pull).comments[0]).toContain("The patch at the end does this.");
    await lookAgain(pull);
    expect(written()).toEqual([]);
  });

  test("gets a patch where GitHub will not take the suggestion, and is not asked again", async () => {
    const refusal = { message: "Unprocessable Entity", errors: ["Line could not be resolved"] };
    scene.sandbox.faults.add({
      match: { method: "POST", route: "/repos/{owner}/{repo}/pulls/{pull_number}/reviews" },
      effect: { kind: "answer", status: 422, body: refusal },
    });
    const pull = await scene.open(BROKEN);
    const { comments, checks, labels } = scene.see(pull);
    expect([comments.length, checks, labels.length]).toEqual([1, ["failure"], 4]);
    expect(comments[0]).toContain("git apply fix.patch");
    expect(comments[0]).toContain("The patch at the end does this.");
    expect(comments[0]).not.toContain("the suggestion");
    expect(pull.pull.threads).toEqual([]);
    expect(JSON.parse(await patched(pull, comments[0] ?? ""))).toHaveLength(8);
    await lookAgain(pull);
    expect(written()).toEqual([]);
  });

  test("gets none while it is closed", async () => {
    const pull = await scene.open(BROKEN);
    await scene.sandbox.act.close(on(pull));
    pull.pull.threads.length = 0;
    await lookAgain(pull);
    expect(pull.pull.threads).toEqual([]);
  });
});
