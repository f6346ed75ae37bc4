import { describe, expect, test } from "@jest/globals";
import type { History } from "../../sandbox/history.ts";
import { type MemoryCommit, memoryHistory } from "../../sandbox/memory-history.ts";
import { writable } from "../../sandbox/writable-history.ts";

function commit(
  message: string,
  date: string,
  files: Readonly<Record<string, string | null>>,
  more = {},
): MemoryCommit {
  const changes = Object.entries(files).map(([path, content]) => ({ path, content }));
  return { message, author: { name: "Ana", email: "ana@example.org", date }, changes, ...more };
}

function example(): History {
  return memoryHistory({
    defaultBranch: "main",
    branches: [
      {
        name: "main",
        commits: [
          commit("one", "2024-01-01T00:00:00Z", { "README.md": "# x\n", "src/a.c": "a\n", "src/b.c": "b\n" }),
          commit("two", "2024-01-02T00:00:00Z", { "src/a.c": "a2\n" }),
        ],
      },
      { name: "topic", from: "main~1", commits: [commit("three", "2024-01-03T00:00:00Z", { "src/b.c": "b2\n" })] },
      {
        name: "merged",
        from: "main",
        commits: [commit("four", "2024-01-04T00:00:00Z", { "src/b.c": "b2\n" }, { merges: ["topic"] })],
      },
    ],
    tags: [{ name: "v1", at: "main~1" }],
  });
}

async function shaOf(history: History, revision: string): Promise<string> {
  const sha = await history.resolve(revision);
  if (sha === null) throw new Error(`no ${revision}`);
  return sha;
}

async function messages(history: History, revision: string, more = {}): Promise<readonly string[]> {
  const from = await shaOf(history, revision);
  const query = { from, skip: 0, most: 10, ...more };
  const log = await history.log(query);
  if (!("skip" in more)) expect(await history.count(query)).toBe(log.length);
  return log.map(({ message }) => message);
}

describe("revisions", () => {
  test("branches, tags, full refs, HEAD, steps back and SHAs", async () => {
    const history = example();
    const tip = await shaOf(history, "main");
    for (const name of ["HEAD", "refs/heads/main", "heads/main", tip, tip.slice(0, 8), "merged^1", "merged~1"]) {
      expect([name, await history.resolve(name)]).toEqual([name, tip]);
    }
    expect(await history.resolve("merged^2")).toBe(await history.resolve("topic"));
    expect(await history.resolve("v1")).toBe(await history.resolve("main^"));
    expect(await history.tags()).toEqual([{ name: "v1", commit: await shaOf(history, "main~1") }]);
  });

  test.each([
    "nothing",
    "main~2",
    "main^3",
    "main..topic",
    "--all",
    "HEAD@{1}",
    ":/two",
    "",
    "a b",
    "abcd",
    "x".repeat(5000),
  ])("%j is none", async (revision) => expect(await example().resolve(revision)).toBeNull());
});

describe("contents", () => {
  test("folders, items and whole trees", async () => {
    const history = example();
    const tip = await shaOf(history, "main");
    expect((await history.folder(tip, ""))?.map(({ path, type, size }) => [path, type, size])).toEqual([
      ["README.md", "blob", 4],
      ["src", "tree", null],
    ]);
    expect((await history.tree(tip)).map(({ path }) => path)).toEqual(["README.md", "src", "src/a.c", "src/b.c"]);
    const item = await history.item(tip, "src/a.c");
    expect((await history.blob(item?.sha ?? ""))?.toString()).toBe("a2\n");
    expect(await history.item(tip, "src/none")).toBeNull();
    expect(await history.folder(tip, "README.md")).toBeNull();
    expect(await history.item(tip, "")).toMatchObject({ path: "", type: "tree" });
    expect(await history.folder("0".repeat(40), "")).toBeNull();
  });

  test("a folder by the SHA of its own tree", async () => {
    const history = example();
    const tip = await shaOf(history, "main");
    const inner = await history.item(tip, "src");
    expect((await history.treeBySha(inner?.sha ?? ""))?.map(({ path }) => path)).toEqual(["a.c", "b.c"]);
    expect(await history.treeBySha(tip)).toBeNull();
  });

  test("binary files, symbolic links, executables; a folder goes with its last file", async () => {
    const bytes = Buffer.from([0, 255, 10, 13]);
    const changes = [
      { path: "x.bin", content: bytes },
      { path: "link", content: "x.bin", mode: "120000" },
      { path: "bin/run", content: "#!\n", mode: "100755" },
    ];
    const first = { ...commit("one", "2024-01-01T00:00:00Z", {}), changes };
    const later = commit("two", "2024-01-02T00:00:00Z", { "bin/run": "#! 2\n", link: null });
    const last = commit("three", "2024-01-03T00:00:00Z", { "bin/run": null });
    const history = memoryHistory({ defaultBranch: "m", branches: [{ name: "m", commits: [first, later, last] }] });
    expect(await history.blob((await history.item(await shaOf(history, "m~2"), "x.bin"))?.sha ?? "")).toEqual(bytes);
    expect((await history.item(await shaOf(history, "m~2"), "link"))?.mode).toBe("120000");
    expect((await history.item(await shaOf(history, "m~1"), "bin/run"))?.mode).toBe("100755");
    expect((await history.tree(await shaOf(history, "m"))).map(({ path }) => path)).toEqual(["x.bin"]);
  });
});

describe("history", () => {
  test("newest first, from a path only, since a time, in pages", async () => {
    const history = example();
    expect(await messages(history, "merged")).toEqual(["four", "three", "two", "one"]);
    expect(await messages(history, "main", { path: "src/b.c" })).toEqual(["one"]);
    expect(await messages(history, "main", { path: "src" })).toEqual(["two", "one"]);
    expect(await messages(history, "main", { since: "2024-01-02T00:00:00Z" })).toEqual(["two"]);
    expect(await messages(history, "merged", { skip: 1, most: 2 })).toEqual(["three", "two"]);
    expect(await messages(history, "merged", { skip: 0, most: 0 })).toEqual([]);
  });

  test("a merge that changes nothing against a parent is not counted for a path, nor the other parents", async () => {
    expect(await messages(example(), "merged", { path: "src/b.c" })).toEqual(["three", "one"]);
  });

  test("merge bases", async () => {
    const history = example();
    const [main, topic, merged] = [
      await shaOf(history, "main"),
      await shaOf(history, "topic"),
      await shaOf(history, "merged"),
    ];
    expect(await history.mergeBase(main, topic)).toBe(await history.resolve("main~1"));
    expect(await history.mergeBase(main, merged)).toBe(main);
    expect(await history.mergeBase(topic, topic)).toBe(topic);
    expect(await history.mergeBase(topic, "0".repeat(40))).toBeNull();
  });

  test("changed files, renames found", async () => {
    const text = "one\ntwo\nthree\nfour\n";
    const history = memoryHistory({
      defaultBranch: "main",
      branches: [
        {
          name: "main",
          commits: [
            commit("one", "2024-01-01T00:00:00Z", { "old.txt": text, gone: "x\n" }),
            commit("two", "2024-01-02T00:00:00Z", {
              "old.txt": null,
              "dir/new.txt": `${text}five\n`,
              gone: null,
              come: "y\n",
            }),
          ],
        },
      ],
    });
    const changed = await history.changed(await shaOf(history, "main~1"), await shaOf(history, "main"));
    expect(changed.map(({ path, previousPath, status }) => [status, path, previousPath])).toEqual([
      ["added", "come", null],
      ["renamed", "dir/new.txt", "old.txt"],
      ["removed", "gone", null],
    ]);
  });

  test("commits can be put on top, and nothing below changes", async () => {
    const below = example();
    const history = writable(below);
    const tip = await shaOf(history, "main");
    const author = { name: "Bo", email: "bo@example.org", date: "2024-02-01T00:00:00Z" };
    const sha = await history.write({
      parents: [tip],
      changes: [{ path: "src/c.c", content: "c\n" }],
      message: "five",
      author,
    });
    history.point("refs/heads/main", sha);
    expect(await messages(history, "main")).toEqual(["five", "two", "one"]);
    expect(await history.mergeBase(sha, await shaOf(history, "topic"))).toBe(await below.resolve("main~1"));
    expect(await below.resolve("main")).toBe(tip);
  });
});

test("an empty repository has no default branch and no commit", async () => {
  const history = memoryHistory({ defaultBranch: null, branches: [] });
  expect([history.defaultBranch, await history.resolve("HEAD"), await history.tags()]).toEqual([null, null, []]);
});

test("a branch that begins nowhere is named", async () => {
  const history = memoryHistory({ defaultBranch: "main", branches: [{ name: "b", from: "main", commits: [] }] });
  await expect(history.resolve("b")).rejects.toThrow("branch b begins at main, which is not there");
});

test("5,000 commits cost little", async () => {
  const commits = Array.from({ length: 5000 }, (_, at) =>
    commit(`${at}`, new Date(1.6e12 + at * 1e6).toISOString(), { [`d${at % 5}/f${at % 30}`]: `${at}` }),
  );
  const started = performance.now();
  const history = memoryHistory({ defaultBranch: "main", branches: [{ name: "main", commits }] });
  const from = await shaOf(history, "HEAD");
  expect(await history.count({ from, skip: 0, most: 0 })).toBe(5000);
  expect(performance.now() - started).toBeLessThan(5000);
});
