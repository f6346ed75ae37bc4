import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { addAccount, addTeam } from "../../sandbox/new-world.ts";
import { LISTKEEPER_OCTOKIT } from "../../src/github/client.ts";
import { mergeGroupOf } from "../../src/github/merge-group.ts";
import { openGitHub } from "../../src/github/octokit.ts";
import type { ChooseFiles, GitHub } from "../../src/github/port.ts";
import { withMark } from "../../src/mark.ts";
import type { Commander } from "../../src/model/config.ts";
import type { PullRequest } from "../../src/model/pull-request.ts";
import type { Write } from "../../src/model/report.ts";
import { LISTING, type Stage, stage } from "../sandbox/stage.ts";

const WHO: readonly Commander[] = [
  { kind: "permission", least: "write" },
  { kind: "team", organization: "acme", slug: "curators" },
];

let on: Stage;
let octokit: InstanceType<typeof LISTKEEPER_OCTOKIT>;

beforeAll(async () => {
  on = await stage({ hourly: { installation: 100_000 } });
  Object.assign(on.app.permissions, { members: "read" });
  addAccount(on.world, { login: "cara" });
  addTeam(on.world, { organization: "acme", slug: "curators", members: ["cara"] });
  octokit = new LISTKEEPER_OCTOKIT({
    auth: { appId: on.app.id, privateKey: on.app.privateKey, installationId: on.app.installations[0]?.id },
    baseUrl: on.sandbox.apiUrl,
    throttle: { enabled: false },
    retry: { enabled: false },
  });
});

afterAll(() => on.sandbox.close());

let opened = 0;

/** A pull request of Bob's, with what the tests do on it. */
async function newScene(title = "Add Lantern") {
  opened += 1;
  const file = { path: `list/tool-${opened}.json`, content: "{}\n" };
  const pull = await on.sandbox.act.openPullRequest({
    repository: LISTING,
    title,
    author: "bob",
    fork: true,
    files: [file],
  });
  const ref = { owner: "acme", repository: "listing", number: pull.number };
  const place = { repository: LISTING, number: pull.number };
  const door = (): GitHub =>
    openGitHub({ octokit, projects: octokit, appId: on.app.id, host: "github.com", now: () => new Date() });
  const choose: ChooseFiles = () =>
    Object.assign(() => false, {
      hears: (body: string) => body.startsWith("/"),
      asksAgain: (body: string) => body === "/again",
      who: WHO,
    });
  return {
    ref,
    place,
    door,
    read: async (): Promise<PullRequest> => (await door().readPullRequest(ref, choose, null)).pull,
    write: (...writes: readonly Write[]) => door().apply(ref, pull.pull.head.sha, writes),
    say: (by: string, body: string) => on.sandbox.act.comment({ ...place, by, body }),
  };
}

describe("over HTTP, as an App", () => {
  test("people are heard, and who may decide is GitHub's to say", async () => {
    const { read, say } = await newScene();
    for (const by of ["ann", "bob", "cara", "neat[bot]"]) await say(by, "/accept it");
    await say("ann", "Just talk.");
    expect((await read()).remarks.map(({ author, person, may }) => [author, person, may])).toEqual([
      ["ann", true, true],
      ["bob", true, false],
      ["cara", true, true],
      ["neat[bot]", false, false],
    ]);
  });

  test("an edit by another, and a hidden comment, are told", async () => {
    const { read, say } = await newScene();
    const { id } = await say("ann", "/accept it");
    await on.sandbox.act.editComment({ repository: LISTING, id, body: "/accept that", by: "bob" });
    on.sandbox.act.minimizeComment({ repository: LISTING, id, reason: "off-topic" });
    expect((await read()).remarks).toMatchObject([
      { author: "ann", editor: "bob", may: false, minimized: true, body: "/accept that", editedAt: expect.any(String) },
    ]);
  });

  test("reactions, answers, pings and notes of buttons are made once, found again, and taken away", async () => {
    const { read, say, write, ref } = await newScene();
    const { id } = await say("ann", "/help");
    const press = { button: "hold", by: "ann", headSha: "a".repeat(40) };
    const writes: readonly Write[] = [
      { kind: "create-comment", body: withMark("Hello.", "review", "{}") },
      { kind: "create-comment", body: withMark("Help.", "answer", String(id)) },
      { kind: "create-comment", body: withMark("Ready.", "ping", "1 ready") },
      { kind: "create-comment", body: withMark("Pressed.", "pressed", JSON.stringify(press)) },
      { kind: "react", to: id, content: "confused" },
      { kind: "react", to: id, content: "+1" },
      { kind: "take-reaction-back", to: id, content: "confused" },
    ];
    await write(...writes);
    await write(...writes);
    const { standings, remarks } = await read();
    expect(standings).toMatchObject({
      comments: [{ minimized: false }],
      answers: [{ to: id }],
      pings: [{ number: 1, state: "ready" }],
      unwanted: false,
      reviewRequested: false,
    });
    expect(remarks).toMatchObject([
      { id, reactions: ["+1"], pressed: null },
      { author: "ann", may: true, pressed: press },
    ]);
    expect(ref.number).toBeGreaterThan(0);
  });

  test("a comment that a person deletes is unwanted, until somebody asks for it", async () => {
    const { read, say, write } = await newScene();
    const hello: Write = { kind: "create-comment", body: withMark("Hello.", "review", "{}") };
    await write(hello);
    const own = (await read()).standings.comments[0]?.id ?? 0;
    await write({ kind: "delete-comment", id: own });
    expect((await read()).standings.unwanted).toBe(false);
    await write(hello);
    const id = (await read()).standings.comments[0]?.id ?? 0;
    await on.sandbox.act.deleteComment({ repository: LISTING, id, by: "ann" });
    expect((await read()).standings).toMatchObject({ comments: [], unwanted: true });
    await say("bob", "/again");
    expect((await read()).standings.unwanted).toBe(false);
  });

  test("an approval counts as long as it stands, for the head, by one who may", async () => {
    const { read, place } = await newScene();
    await on.sandbox.act.review({ ...place, by: "bob", event: "COMMENT", body: "Mine." });
    await on.sandbox.act.review({ ...place, by: "cara", event: "APPROVE" });
    const review = await on.sandbox.act.review({ ...place, by: "ann", event: "APPROVE" });
    expect((await read()).approvals.map(({ by }) => by).toSorted()).toEqual(["ann", "cara"]);
    await on.sandbox.act.dismissReview({ ...place, id: review.id, by: "ann", message: "No." });
    await on.sandbox.act.review({ ...place, by: "cara", event: "REQUEST_CHANGES", body: "No." });
    expect((await read()).approvals).toEqual([]);
  });

  test("a review is asked for once, of those who can be asked", async () => {
    const { read, write } = await newScene();
    await write({ kind: "request-review", users: ["bob", "ann"], teams: [] });
    expect((await read()).standings.reviewRequested).toBe(true);
  });

  test("earlier attempts are found by search", async () => {
    const before = await newScene("Add Moonlight to the tools");
    await on.sandbox.act.close(before.place);
    const { door, ref } = await newScene("Moonlight, once more");
    const attempts = await door().readAttempts(ref, ["https://github.com/tools/moonlight", null]);
    expect(attempts).toMatchObject([[{ number: before.ref.number, state: "closed", author: "bob" }], null]);
  });

  test("a merge group tells all its pull requests", async () => {
    const [one, other] = [await newScene(), await newScene()];
    const headSha = await on.sandbox.act.mergeGroup({ ...other.place, after: [one.ref.number] });
    const headRef = `refs/heads/gh-readonly-queue/main/pr-${other.ref.number}-${headSha}`;
    const group = { headSha, headRef, baseRef: "refs/heads/main" };
    const numbers = [one.ref.number, other.ref.number];
    const place = { owner: "acme", repository: "listing" };
    expect(await mergeGroupOf(octokit, place, group)).toEqual(numbers);
    // Of one that has left the queue, the ref is all that is known.
    expect(await mergeGroupOf(octokit, place, { ...group, headSha: "0".repeat(40) })).toEqual(numbers.slice(1));
  });
});
