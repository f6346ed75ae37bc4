import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type GitHistory, openGitHistory } from "../../sandbox/git-history.ts";
import type { History } from "../../sandbox/history.ts";
import { type MemoryBranch, memoryHistory } from "../../sandbox/memory-history.ts";
import { writable } from "../../sandbox/writable-history.ts";
import { emptyGitDirectory, HAS_GIT, put, removeGitDirectories, writeGitDirectory } from "./git-directory.ts";

const opened: GitHistory[] = [];

afterEach(() => {
  for (const history of opened.splice(0)) history.close();
});
afterAll(removeGitDirectories);

async function open(directory: string, options = {}): Promise<GitHistory> {
  const history = await openGitHistory(directory, options);
  opened.push(history);
  return history;
}

/** Where git is missing, what is to be seen is the sentence that says so. */
async function withGit(directory: string, look: (history: GitHistory) => Promise<void>, options = {}): Promise<void> {
  if (HAS_GIT) return look(await open(directory, options));
  await expect(openGitHistory(directory, options)).rejects.toThrow("git is not installed");
}

async function shaOf(history: History, revision: string): Promise<string> {
  const sha = await history.resolve(revision);
  if (sha === null) throw new Error(`no ${revision}`);
  return sha;
}

const author = { name: "Ana", email: "ana@example.org", date: "2024-01-01T00:00:00+02:00" };

function example(): History {
  const first = [
    { path: "README.md", content: "# x\n" },
    { path: "src/a.c", content: "a\n" },
    { path: "link", content: "README.md", mode: "120000" },
  ];
  const commits = [
    { message: "one", author, changes: first },
    { message: "two", author, changes: [{ path: "src/b.c", content: Buffer.from([0, 1, 255]) }] },
  ];
  return memoryHistory({ defaultBranch: "main", branches: [{ name: "main", commits }] });
}

async function written(config = ""): Promise<string> {
  const history = example();
  const [tip, first] = [await shaOf(history, "main"), await shaOf(history, "main~1")];
  const refs = {
    "refs/heads/main": tip,
    "refs/pull/7/head": first,
    "refs/tags/v1": first,
    "refs/remotes/origin/dev": tip,
  };
  return writeGitDirectory(history, refs, config);
}

test("says the same as the history in memory that it was written from", async () => {
  const memory = example();
  await withGit(await written(), async (git) => {
    const tip = await shaOf(memory, "main");
    for (const revision of ["HEAD", "main", "refs/heads/main", tip, tip.slice(0, 10), "dev", "refs/heads/dev"]) {
      expect([revision, await git.resolve(revision)]).toEqual([revision, tip]);
    }
    for (const revision of ["main~1", "v1", "refs/pull/7/head", "pull/7/head"]) {
      expect([revision, await git.resolve(revision)]).toEqual([revision, await memory.resolve("main~1")]);
    }
    expect(git.defaultBranch).toBe("main");
    expect(await git.commit(tip)).toEqual(await memory.commit(tip));
    expect(await git.tree(tip)).toEqual(await memory.tree(tip));
    const inner = (await git.item(tip, "src"))?.sha ?? "";
    expect(await git.treeBySha(inner)).toEqual(await memory.treeBySha(inner));
    expect((await git.treeBySha(inner))?.map(({ path }) => path)).toContain("b.c");
    for (const none of [tip, "HEAD", "0".repeat(40)]) expect([none, await git.treeBySha(none)]).toEqual([none, null]);
    expect(await git.folder(tip, "src")).toEqual(await memory.folder(tip, "src"));
    for (const path of ["link", "src", "src/b.c", "", "none", "src/a.c/x"]) {
      expect([path, await git.item(tip, path)]).toEqual([path, await memory.item(tip, path)]);
    }
    const binary = (await git.item(tip, "src/b.c"))?.sha ?? "";
    expect(await git.blob(binary)).toEqual(Buffer.from([0, 1, 255]));
    expect(await git.tags()).toEqual([{ name: "v1", commit: await memory.resolve("main~1") }]);
  });
});

test("questions about what is not there have no answer", async () => {
  await withGit(await written(), async (git) => {
    for (const revision of [
      "nothing",
      "main..dev",
      "--all",
      ":/two",
      "HEAD@{1}",
      "HEAD^{tree}",
      "main:src",
      "a\nb",
      "",
    ]) {
      expect([revision, await git.resolve(revision)]).toEqual([revision, null]);
    }
    const nowhere = "0".repeat(40);
    expect(await git.commit(nowhere)).toBeNull();
    expect(await git.blob(nowhere)).toBeNull();
    expect(await git.blob("HEAD:README.md")).toBeNull();
    expect(await git.folder(nowhere, "")).toBeNull();
    expect(await git.tree(nowhere)).toEqual([]);
    await expect(git.log({ from: nowhere, skip: 0, most: 1 })).rejects.toThrow(`has no commit ${nowhere}`);
    await expect(git.mergeBase(nowhere, await shaOf(git, "main"))).rejects.toThrow(`has no commit ${nowhere}`);
  });
});

test("random histories: log, count, merge bases and changed files are git's own", async () => {
  if (!HAS_GIT) return expect(openGitHistory(emptyGitDirectory())).rejects.toThrow("git is not installed");
  const path = fc.constantFrom("a", "b.txt", "d/x", "d/y", "d-e", "d.z/q", "é");
  const content = fc.option(fc.constantFrom("1\n", "2\n"), { nil: null });
  const made = fc.record({
    gap: fc.integer({ min: -2, max: 5 }),
    changes: fc.array(fc.record({ path, content }), { maxLength: 3 }),
    merge: fc.option(fc.nat(3), { nil: null }),
  });
  const shape = fc.array(fc.record({ from: fc.nat(3), commits: fc.array(made, { minLength: 1, maxLength: 5 }) }), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(shape, async (given) => sameAsGit(branchesOf(given))),
    { numRuns: 5, endOnFailure: true },
  );
}, 120_000);

interface Shape {
  readonly from: number;
  readonly commits: readonly {
    readonly gap: number;
    readonly changes: readonly { readonly path: string; readonly content: string | null }[];
    readonly merge: number | null;
  }[];
}

function branchesOf(given: readonly Shape[]): readonly MemoryBranch[] {
  let time = 1.7e9;
  return given.map(({ from, commits }, at) => ({
    name: `b${at}`,
    ...(at === 0 ? {} : { from: `b${from % at}` }),
    commits: commits.map(({ gap, changes, merge }, number) => {
      time += gap * 100;
      const merges = merge === null || at === 0 ? [] : [`b${merge % at}`];
      return {
        message: `${at} ${number}`,
        author: { ...author, date: new Date(time * 1000).toISOString() },
        changes,
        merges,
      };
    }),
  }));
}

async function sameAsGit(branches: readonly MemoryBranch[]): Promise<void> {
  const memory = memoryHistory({ defaultBranch: "b0", branches });
  const tips = await Promise.all(branches.map(({ name }) => shaOf(memory, name)));
  const refs = Object.fromEntries(tips.map((tip, at) => [`refs/heads/b${at}`, tip]));
  const git = await open(await writeGitDirectory(memory, { ...refs, "refs/heads/main": tips[0] ?? "" }));
  const since = new Date((1.7e9 + 300) * 1000).toISOString();
  for (const from of tips) {
    for (const more of [{}, { path: "d" }, { path: "a" }, { since }]) {
      const query = { from, skip: 0, most: 100, ...more };
      expect([more, await memory.log(query)]).toEqual([more, await git.log(query)]);
      expect(await memory.count(query)).toBe(await git.count(query));
    }
    expect(await memory.tree(from)).toEqual(await git.tree(from));
    for (const other of tips) {
      expect(await memory.mergeBase(from, other)).toBe(await git.mergeBase(from, other));
      expect(await touched(memory, from, other)).toEqual(await touched(git, from, other));
    }
  }
}

/** Which of several files of one content was renamed is a matter of taste; which paths differ is not. */
async function touched(history: History, from: string, to: string): Promise<readonly string[]> {
  const files = await history.changed(from, to);
  return [
    ...new Set(files.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]))),
  ].sort();
}

describe("a git directory", () => {
  test("is found in a work tree, and through the file that a linked work tree has", async () => {
    const bare = await written();
    const tree = emptyGitDirectory();
    const inside = join(tree, "clone");
    mkdirSync(inside);
    renameSync(bare, join(inside, ".git"));
    const linked = join(tree, "linked");
    mkdirSync(linked);
    put(linked, ".git", "gitdir: ../clone/.git\n");
    for (const path of [inside, linked]) {
      await withGit(path, async (git) => expect((await git.tree(await shaOf(git, "HEAD"))).length).toBe(5));
    }
  });

  test("must be one, must be whole, and must have its branch", async () => {
    await expect(openGitHistory("/nowhere")).rejects.toThrow("is no git directory and no clone");
    const partial = emptyGitDirectory('[remote "origin"]\n\tpromisor = true\n');
    await expect(openGitHistory(partial)).rejects.toThrow(HAS_GIT ? "is a partial clone" : "git is not installed");
    const other = openGitHistory(await written(), { defaultBranch: "other" });
    await expect(other).rejects.toThrow(HAS_GIT ? "has no branch other" : "git is not installed");
    const detached = await written();
    put(detached, "HEAD", `${await shaOf(example(), "main")}\n`);
    await expect(openGitHistory(detached)).rejects.toThrow(
      HAS_GIT ? "has no branch checked out" : "git is not installed",
    );
    await withGit(detached, async (git) => expect(git.defaultBranch).toBe("dev"), { defaultBranch: "dev" });
  });

  test("without a commit is an empty repository", async () => {
    await withGit(emptyGitDirectory(), async (git) => {
      expect([git.defaultBranch, await git.resolve("HEAD")]).toEqual([null, null]);
    });
  });

  test("answers in bounds, or with a sentence", async () => {
    const directory = await written();
    const limits = { milliseconds: 20_000, bytes: 3 };
    await withGit(
      directory,
      async (git) => {
        const sha = (await example().item(await shaOf(example(), "main"), "README.md"))?.sha ?? "";
        await expect(git.blob(sha)).rejects.toThrow(`blob ${sha} in ${directory} has 4 bytes`);
      },
      { defaultBranch: "main", limits },
    );
  });

  test("runs nothing of what its configuration names", async () => {
    const marker = join(emptyGitDirectory(), "ran");
    const script = join(emptyGitDirectory(), "run.sh");
    writeFileSync(script, `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 });
    const config = [
      ["core", "fsmonitor"],
      ["core", "hooksPath"],
      ["core", "pager"],
      ["core", "sshCommand"],
      ["gpg", "program"],
      ["diff", "external"],
      ["credential", "helper"],
    ].map(([section, name]) => `[${section}]\n\t${name} = ${script}\n`);
    const directory = await written(
      `${config.join("")}[log]\n\tshowSignature = true\n[diff "x"]\n\ttextconv = ${script}\n`,
    );
    put(directory, "info/attributes", "* diff=x filter=x\n");
    await withGit(directory, async (git) => {
      const tip = await shaOf(git, "HEAD");
      const first = await shaOf(git, "HEAD~1");
      await Promise.all([git.log({ from: tip, skip: 0, most: 5 }), git.tree(tip), git.changed(first, tip), git.tags()]);
      await git.mergeBase(first, tip);
    });
    expect(existsSync(marker)).toBe(false);
  });

  test("is never written to: what is put on top lives in memory", async () => {
    const directory = await written();
    await withGit(directory, async (git) => {
      const history = writable(git);
      const tip = await shaOf(history, "main");
      const changes = [{ path: "src/new.c", content: "new\n" }];
      const sha = await history.write({ parents: [tip], changes, message: "three", author });
      history.point("refs/heads/main", sha);
      expect((await history.log({ from: sha, skip: 0, most: 9 })).map(({ message }) => message)).toEqual([
        "three",
        "two",
        "one",
      ]);
      expect(await history.mergeBase(sha, tip)).toBe(tip);
      expect((await history.changed(tip, sha)).map(({ path, status }) => [path, status])).toEqual([
        ["src/new.c", "added"],
      ]);
      expect((await history.tree(sha)).map(({ path }) => path)).toContain("src/new.c");
      const again = await open(directory);
      expect([await again.resolve("main"), await again.commit(sha)]).toEqual([tip, null]);
    });
  });

  test("closed, it opens again when it is asked", async () => {
    await withGit(await written(), async (git) => {
      const tip = await shaOf(git, "HEAD");
      const waiting = git.blob("0".repeat(40));
      git.close();
      await expect(waiting).rejects.toThrow("it was closed");
      expect(await git.resolve("main")).toBe(tip);
    });
  });
});
