import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { openGitHub } from "../../src/github/octokit.ts";
import type { GitHub, Hint } from "../../src/github/port.ts";
import { LISTING, type Stage, stage } from "../sandbox/stage.ts";

/** A listing of one file an entry, as large as those that we have seen. */
const COUNT = 1500;
const pathOf = (i: number): string => `entries/entry-${String(i).padStart(4, "0")}.yml`;
const textOf = (i: number, more = ""): string =>
  `name: Entry ${i}\nrepository: https://github.com/acme/entry-${i}\ndescription: What number ${i} does, in a usual sentence.\n${more}`;

/** 450 texts a request. */
const PARTS = Math.ceil((COUNT + 1) / 450);
/** On a busy machine one may fail, and is asked again in halves. */
const AGAIN = 2;

let on: Stage;

beforeAll(async () => {
  on = await stage({ hourly: { installation: 100_000 } });
  const files = Array.from({ length: COUNT }, (_, i) => ({ path: pathOf(i), content: textOf(i) }));
  await on.sandbox.act.push({ repository: LISTING, branch: "main", files });
});

afterEach(() => on.sandbox.faults.clear());
afterAll(() => on.sandbox.close());

function door(): GitHub {
  const octokit = on.client("installation") as Parameters<typeof openGitHub>[0]["octokit"];
  return openGitHub({ octokit, projects: octokit, appId: on.app.id, now: () => new Date() });
}

async function open(title: string, edited: number) {
  const files = Array.from({ length: edited }, (_, i) => ({
    path: pathOf(7 * i),
    content: textOf(7 * i, "license: MIT\n"),
  }));
  const added = { path: pathOf(COUNT + 1), content: textOf(COUNT + 1) };
  const given = { repository: LISTING, title, author: "bob", fork: true, files: [...files, added] };
  const { number, pull } = await on.sandbox.act.openPullRequest(given);
  const hint: Hint = { baseSha: pull.base.sha, headSha: pull.head.sha };
  const github = door();
  const read = () => github.readPullRequest({ owner: "acme", repository: "listing", number }, () => isEntry, hint);
  return { github, read };
}

const isEntry = (path: string) => path.startsWith("entries/");
const objects = () => on.sandbox.requests.filter(({ graphql }) => graphql?.operation === "Objects");

describe("a listing of 1,500 files", () => {
  test.each([
    ["one is added", 0],
    ["a hundred are edited", 100],
  ])("is read whole in two rounds, each text once, where %s", async (title, edited) => {
    const { github, read } = await open(title, edited);
    on.sandbox.clearLogs();
    const { head, mergeBase, unread } = await read();
    expect([mergeBase.files.length, head.files.length, unread]).toEqual([COUNT, COUNT + 1, 0]);
    expect([...head.files, ...mergeBase.files].every(({ text }) => text?.startsWith("name: Entry"))).toBe(true);
    // The pull request, the comparison and the tree; and the texts.
    const { requests, rounds } = github.cost();
    expect(requests).toBeLessThanOrEqual(3 + PARTS + Math.ceil(edited / 450) + AGAIN);
    expect(rounds).toBe(2);
  });

  test("costs two requests more where the base branch has moved on", async () => {
    const { github, read } = await open("moved on", 0);
    await on.sandbox.act.push({
      repository: LISTING,
      branch: "main",
      files: [{ path: pathOf(3), content: textOf(3, "x: 1\n") }],
    });
    on.sandbox.clearLogs();
    const { tip } = await read();
    expect(tip.files.find(({ path }) => path === pathOf(3))?.text).toContain("x: 1");
    expect(github.cost().rounds).toBeLessThanOrEqual(4);
    // Beside the comparison with the tip: its tree, and the one text that differs.
    expect(objects().length).toBeLessThanOrEqual(PARTS + 1 + AGAIN);
    expect(on.sandbox.requests.filter(({ method }) => method === "GET").length).toBeLessThanOrEqual(4);
  });

  test("is read in smaller parts where GitHub says that a part takes it too long", async () => {
    const { read } = await open("too long", 0);
    on.sandbox.faults.add({
      match: { operation: "Objects" },
      times: 16,
      effect: { kind: "answer", status: 502, body: {} },
    });
    on.sandbox.clearLogs();
    const { head } = await read();
    expect(head.files.every(({ text }) => text !== null)).toBe(true);
    expect(objects().length).toBeLessThan(60);
  });

  test("is given up soon where GitHub is out", async () => {
    const { read } = await open("out", 0);
    on.sandbox.faults.add({ match: { operation: "Objects" }, effect: { kind: "answer", status: 502, body: {} } });
    on.sandbox.clearLogs();
    await expect(read()).rejects.toThrow(/read acme\/listing/);
    expect(objects().length).toBeLessThan(60);
  });
});
