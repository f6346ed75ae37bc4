import { describe, expect, test } from "@jest/globals";
import { type MemoryBranch, memoryHistory } from "../../sandbox/memory-history.ts";
import type { FileChange } from "../../sandbox/new-commit.ts";
import { type WritableHistory, writable } from "../../sandbox/writable-history.ts";

const by = (minute: number) => ({
  name: "Ann",
  email: "ann@people.example",
  date: `2026-01-01T00:${String(minute).padStart(2, "0")}:00+00:00`,
});

const FIRST: readonly FileChange[] = [
  { path: "a.txt", content: "one\ntwo\nthree\n" },
  { path: "deep/er/b.txt", content: "b\n" },
  { path: "deep/c.txt", content: "c\n" },
  { path: "run.sh", content: "#!/bin/sh\n", mode: "100755" },
];
const SECOND: readonly FileChange[] = [
  { path: "deep/er/b.txt", content: null },
  { path: "a.txt", content: null },
  { path: "moved/a.txt", content: "one\ntwo\nthree\nfour\n" },
  { path: "run.sh", content: "#!/bin/sh\nexit\n" },
];

function below(...more: readonly MemoryBranch["commits"][]): WritableHistory {
  const commits = [{ message: "First", author: by(1), changes: FIRST }, ...more.flatMap((each) => [...each])];
  return writable(
    memoryHistory({ defaultBranch: "main", branches: [{ name: "main", commits }], tags: [{ name: "v1", at: "main" }] }),
  );
}

async function tip(history: WritableHistory, revision = "main"): Promise<string> {
  return (await history.resolve(revision)) ?? "";
}

async function paths(history: WritableHistory, commit: string): Promise<readonly string[]> {
  return (await history.tree(commit)).map(({ path }) => path);
}

describe("a commit on top", () => {
  test("has the SHAs that git would give it, in all its folders", async () => {
    const history = below();
    const written = await history.write({
      parents: [await tip(history)],
      changes: SECOND,
      message: "Second",
      author: by(2),
    });
    const whole = below([{ message: "Second", author: by(2), changes: SECOND }]);
    expect(written).toBe(await tip(whole));
    expect(await history.tree(written)).toEqual(
      (await whole.tree(written)).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    );
    expect(await paths(history, written)).toEqual(["deep", "deep/c.txt", "moved", "moved/a.txt", "run.sh"]);
    expect(await history.item(written, "run.sh")).toMatchObject({ mode: "100755", size: 15 });
  });

  test("reads folders it never touched from below, and knows what is gone", async () => {
    const history = below();
    const commit = await history.write({
      parents: [await tip(history)],
      changes: [{ path: "new.txt", content: "n" }],
      message: "N",
      author: by(2),
    });
    expect((await history.folder(commit, "deep/er"))?.map(({ path }) => path)).toEqual(["deep/er/b.txt"]);
    expect(await history.folder(commit, "deep/none")).toBeNull();
    expect(await history.folder(commit, "a.txt")).toBeNull();
    expect(await history.item(commit, "deep/er/b.txt")).toMatchObject({ type: "blob", size: 2 });
    expect((await history.blob((await history.item(commit, "new.txt"))?.sha ?? ""))?.toString()).toBe("n");
    const empty = await history.write({
      parents: [commit],
      changes: FIRST.concat({ path: "new.txt", content: null }).map(({ path }) => ({ path, content: null })),
      message: "E",
      author: by(3),
    });
    expect(await history.tree(empty)).toEqual([]);
  });

  test("differs from others by files, renames found", async () => {
    const history = below();
    const first = await tip(history);
    const second = await history.write({ parents: [first], changes: SECOND, message: "Second", author: by(2) });
    expect(await history.changed(first, second)).toMatchObject([
      { path: "deep/er/b.txt", status: "removed", previousPath: null },
      { path: "moved/a.txt", status: "renamed", previousPath: "a.txt" },
      { path: "run.sh", status: "modified" },
    ]);
    expect(await history.changed(second, second)).toEqual([]);
  });
});

describe("the log", () => {
  test("goes on below, pages over the border, and keeps to a path and a time", async () => {
    const history = below([{ message: "Below", author: by(2), changes: [{ path: "a.txt", content: "x" }] }]);
    let head = await tip(history);
    for (const minute of [3, 4, 5]) {
      head = await history.write({
        parents: [head],
        changes: [{ path: minute === 4 ? "a.txt" : "z.txt", content: `${minute}` }],
        message: `Own ${minute}`,
        author: by(minute),
      });
    }
    const log = async (more: object) =>
      (await history.log({ from: head, skip: 0, most: 10, ...more })).map(({ message }) => message);
    expect(await log({})).toEqual(["Own 5", "Own 4", "Own 3", "Below", "First"]);
    expect(await log({ skip: 2, most: 2 })).toEqual(["Own 3", "Below"]);
    expect(await log({ skip: 4 })).toEqual(["First"]);
    expect(await log({ path: "a.txt" })).toEqual(["Own 4", "Below", "First"]);
    expect(await log({ since: "2026-01-01T00:04:00Z" })).toEqual(["Own 5", "Own 4"]);
    expect(await history.count({ from: head, skip: 0, most: 0 })).toBe(5);
    expect(await history.count({ from: head, path: "a.txt", skip: 0, most: 0 })).toBe(3);
  });

  test("takes both sides of a merge once", async () => {
    const history = below([{ message: "Main", author: by(2), changes: [{ path: "m.txt", content: "m" }] }]);
    const [main, root] = [await tip(history), (await history.commit(await tip(history)))?.parents[0] ?? ""];
    const side = await history.write({
      parents: [root],
      changes: [{ path: "s.txt", content: "s" }],
      message: "Side",
      author: by(3),
    });
    const merge = await history.write({ parents: [side, main], changes: [], message: "Merge", author: by(4) });
    expect((await history.log({ from: merge, skip: 0, most: 10 })).map(({ message }) => message)).toEqual([
      "Merge",
      "Side",
      "Main",
      "First",
    ]);
    expect(await history.count({ from: merge, skip: 0, most: 0 })).toBe(4);
    expect(await history.mergeBase(side, main)).toBe(root);
    expect(await history.mergeBase(merge, main)).toBe(main);
    expect(await history.mergeBase(merge, side)).toBe(side);
  });
});

describe("refs", () => {
  test("stand over those below, can go, and are a fork's own", async () => {
    const history = below();
    const first = await tip(history);
    const second = await history.write({ parents: [first], changes: SECOND, message: "Second", author: by(2) });
    history.point("refs/heads/main", second);
    history.point("refs/tags/v2", second);
    history.point("refs/pull/7/head", second);
    for (const name of ["main", "HEAD", "refs/heads/main", "v2", "pull/7/head", second, second.slice(0, 10)]) {
      expect(await history.resolve(name)).toBe(second);
    }
    expect(await history.resolve("v1")).toBe(first);
    expect((await history.tags()).map(({ name }) => name)).toEqual(["v2", "v1"]);
    const fork = history.fork();
    fork.point("refs/heads/topic", first);
    fork.point("refs/heads/main", null);
    expect([await history.resolve("topic"), await fork.resolve("main"), await history.resolve("main")]).toEqual([
      null,
      null,
      second,
    ]);
    const there = await fork.write({
      parents: [second],
      changes: [{ path: "f", content: "f" }],
      message: "F",
      author: by(3),
    });
    expect(await history.commit(there)).toMatchObject({ message: "F" });
  });

  test("an empty repository gets its default branch with its first commit", async () => {
    const history = writable(memoryHistory({ defaultBranch: null, branches: [] }));
    expect(history.defaultBranch).toBeNull();
    const root = await history.write({
      parents: [],
      changes: [{ path: "a", content: "a" }],
      message: "Root",
      author: by(1),
    });
    history.point("refs/heads/trunk", root);
    expect(history.defaultBranch).toBe("trunk");
    expect(await history.resolve("HEAD")).toBe(root);
    expect(await history.log({ from: root, path: "a", skip: 0, most: 5 })).toHaveLength(1);
  });
});
