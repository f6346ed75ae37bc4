import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { ChooseFiles } from "../../src/github/port.ts";
import { openRecorded, record } from "../../src/github/recorded.ts";
import { nothingMore, someQuestion } from "../answers.ts";
import { sha } from "./fake-git.ts";
import { fakeGitHub, finish } from "./fake-github.ts";
import { fakeState } from "./fake-state.ts";

const folders: string[] = [];

afterEach(() => {
  finish();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "listkeeper-"));
  folders.push(folder);
  return folder;
}

const REF = { owner: "o", repository: "list", number: 7 };
const QUESTIONS = [
  someQuestion("https://github.com/b/q"),
  someQuestion("a/p", { contributors: 50 }),
  someQuestion("a/p"),
];
const all: ChooseFiles = () => () => true;

/** What came through a door in front of a state with odd texts in it, and the folder that it was kept in. */
async function recorded() {
  const base = { "list.json": "[]\r\n", "same.json": "[1]", "odd.json": Buffer.from([0xff]), "gone.json": "[2]" };
  const { "gone.json": _, ...rest } = base;
  const history = {
    [sha("base")]: { parent: null, files: base },
    [sha("head")]: { parent: sha("base"), files: { ...rest, "list.json": '["new"]\n', "come.json": "[3]" } },
  };
  const authors = [
    { name: "Bo", email: "Bo@Example.com" },
    { name: "Cy", email: "cy@example.com" },
    { email: "1+r[bot]@users.noreply.github.com" },
  ];
  const files = { "README.md": "Ask bo@example.com,\nclone git@github.com:a/p, use mod@v1.2.3.\n" };
  const projects = {
    "a/p": { files, commits: [{ date: "2026-01-01T00:00:00Z", headline: "Begin", authors }] },
    "b/q": {},
  };
  const github = fakeGitHub(fakeState({ history, projects, contributors: { "a/p": [{ type: "User", login: "x" }] } }));
  const folder = newFolder();
  const door = record(github.door, folder);
  const reading = await door.readPullRequest(REF, all, { baseSha: sha("base"), headSha: sha("head") });
  return { folder, reading, answers: await door.readProjects(QUESTIONS, nothingMore) };
}

describe("a recording", () => {
  test("answers the same again", async () => {
    const { folder, reading, answers } = await recorded();
    const door = openRecorded(folder);
    expect(await door.readPullRequest(REF, all, null)).toEqual(reading);
    const [second, first, again] = await door.readProjects(QUESTIONS, nothingMore);
    expect(second).toEqual(answers[0]);
    expect(first?.contributors).toEqual(answers[1]?.contributors);
    expect(again).toEqual(first);
    expect(door.cost()).toEqual({ requests: 0, graphqlPoints: 0, rounds: 0 });
  });

  test("tells the attempts again that were told, and none of a project that was not asked about", async () => {
    const folder = newFolder();
    const fake = fakeGitHub(fakeState({ others: [{ number: 3, title: "Add P of a/p", state: "CLOSED" }] }));
    const [told] = await record(fake.door, folder).readAttempts(REF, ["a/p", null]);
    expect(told).toMatchObject([{ number: 3, state: "closed" }]);
    expect(await openRecorded(folder).readAttempts(REF, ["a/p", "b/q", null])).toEqual([told, null, null]);
    expect(await openRecorded(newFolder()).readAttempts(REF, ["a/p"])).toEqual([null]);
  });

  test("from before people were heard is one in which nobody has said anything", async () => {
    const { folder } = await recorded();
    const file = join(folder, "given", "reading.json");
    const { pull, ...rest } = JSON.parse(readFileSync(file, "utf8"));
    const { remarks: _, approvals: __, standings, ...older } = pull;
    const { answers: ___, pings: ____, unwanted: _____, reviewRequested: ______, ...stood } = standings;
    writeFileSync(file, JSON.stringify({ ...rest, pull: { ...older, standings: stood } }));
    const now = await openRecorded(folder).readPullRequest(REF, all, null);
    expect(now.pull).toMatchObject({
      remarks: [],
      approvals: [],
      standings: { answers: [], pings: [], unwanted: false },
    });
  });

  test("hands out only the files that are chosen", async () => {
    const { folder } = await recorded();
    const reading = await openRecorded(folder).readPullRequest(REF, () => (path) => path === "come.json", null);
    expect(reading.head.files.map(({ path }) => path)).toEqual(["come.json"]);
    expect(reading.touched).toEqual(["come.json"]);
  });

  test("holds no e-mail address of a person, and the same for the same", async () => {
    const { folder } = await recorded();
    const text = readFileSync(join(folder, "given", "projects.json"), "utf8");
    expect(text).not.toMatch(/@example\.com/i);
    expect(text).toContain("1+r[bot]@users.noreply.github.com");
    expect(text).toContain("git@github.com:a/p, use mod@v1.2.3.");
    const [answer] = await openRecorded(folder).readProjects([someQuestion("a/p")], nothingMore);
    const value = answer?.repository.ok ? answer.repository.value : null;
    const [bo, cy] = value?.last?.authors ?? [];
    expect(value?.files[0]?.text).toContain(String(bo?.email));
    expect(bo?.email).not.toBe(cy?.email);
  });

  test("is made to be read: texts by lines, what is the same told once, projects in order", async () => {
    const { folder } = await recorded();
    const given = join(folder, "given");
    expect(readdirSync(given).sort()).toEqual(["projects.json", "reading.json"]);
    const reading = JSON.parse(readFileSync(join(given, "reading.json"), "utf8"));
    expect(reading.mergeBase.files).toContainEqual({
      path: "list.json",
      text: { lines: ["[]\r", ""] },
      unreadable: null,
    });
    expect(reading.head.files).toContainEqual({ path: "same.json", as: "mergeBase" });
    expect(reading.head.paths).toEqual({ added: ["come.json"], removed: ["gone.json"] });
    const projects = JSON.parse(readFileSync(join(given, "projects.json"), "utf8"));
    expect(projects.map(({ address }: { address: string }) => address)).toEqual(["a/p", "https://github.com/b/q"]);
  });

  test("keeps the writes", async () => {
    const door = openRecorded(newFolder());
    const write = { kind: "add-labels", names: ["x"] } as const;
    expect(await door.apply(REF, sha("head"), [write])).toBe("applied");
    expect(door.written).toEqual([write]);
  });

  test("says what it does not hold", async () => {
    const { folder } = await recorded();
    const door = openRecorded(folder);
    await expect(door.readPullRequest({ ...REF, number: 8 }, all, null)).rejects.toThrow(
      "Could not read o/list#8: nothing was recorded of it",
    );
    await expect(door.readProjects([someQuestion("a/other")], nothingMore)).rejects.toThrow("Could not read a/other");
    expect(await openRecorded(newFolder()).readProjects([], nothingMore)).toEqual([]);
  });
});
