import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { env } from "node:process";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { GitError } from "../src/git/program.ts";
import { pathsAt, readFileAt, readRevisions, remoteOf } from "../src/git.ts";

const hasGit = spawnSync("git", ["--version"]).status === 0;
const missing = /the program git could not be started: install git/;
const path = env.PATH;
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listkeeper-git-"));
});

afterEach(() => {
  env.PATH = path;
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: readonly string[]): string {
  const who = {
    GIT_AUTHOR_NAME: "A",
    GIT_AUTHOR_EMAIL: "a@example.org",
    GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@example.org",
  };
  const { status, stdout, stderr } = spawnSync("git", ["-C", folder, ...args], {
    env: { ...env, ...who, GIT_CONFIG_NOSYSTEM: "1" },
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.toString().trim();
}

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function commit(files: Readonly<Record<string, string | Uint8Array>>): string {
  write(files);
  run("add", "-A");
  run("commit", "-q", "--allow-empty", "-m", "change");
  return run("rev-parse", "HEAD");
}

/** Runs a test against a clone, or where there is no git against the sentence that says so. */
function withClone(name: string, check: () => Promise<void>): void {
  test(name, async () => {
    if (!hasGit) return await expect(readRevisions(folder, "main", "HEAD", () => true)).rejects.toThrow(missing);
    run("init", "-q", "-b", "main");
    await check();
  });
}

const all = () => true;

test("without the program git there is one sentence that says so", async () => {
  env.PATH = folder;
  await expect(readRevisions(folder, "main", "HEAD", all)).rejects.toThrow(missing);
  await expect(readRevisions(folder, "main", "HEAD", all)).rejects.toBeInstanceOf(GitError);
});

describe("a clone", () => {
  withClone("gives the files of merge base, head and tip, however far the base has gone on", async () => {
    const fork = commit({ "list.json": "[1]\n", "other.txt": "x" });
    run("checkout", "-q", "-b", "topic");
    const head = commit({ "list.json": "[1, 2]\n", "deep/new.json": "[]" });
    run("checkout", "-q", "main");
    const tip = commit({ "list.json": "[1, 3]\n" });
    const { base, mergeBase, sides, ...rest } = await readRevisions(folder, "main", "topic", (path) =>
      path.endsWith(".json"),
    );
    expect([base, mergeBase, rest.head]).toEqual([tip, fork, head]);
    expect(sides.mergeBase).toEqual({
      revision: fork,
      files: [{ path: "list.json", text: "[1]\n", unreadable: null }],
      paths: ["list.json", "other.txt"],
    });
    expect(sides.head.files.map(({ path, text }) => [path, text])).toEqual([
      ["deep/new.json", "[]"],
      ["list.json", "[1, 2]\n"],
    ]);
    expect(sides.tip.files[0]?.text).toBe("[1, 3]\n");
  });

  withClone(
    "may be bare, a worktree or a folder inside, and knows tags, short SHAs and refs of pull requests",
    async () => {
      const first = commit({ "a/list.json": "[]" });
      run("tag", "-a", "v1", "-m", "one");
      run("update-ref", "refs/pull/7/head", first);
      run("worktree", "add", "-q", join(folder, "tree"), "v1");
      run("clone", "-q", "--bare", folder, join(folder, "bare.git"));
      for (const directory of [
        folder,
        join(folder, "tree"),
        join(folder, "a"),
        join(folder, "bare.git"),
        join(folder, ".git"),
      ]) {
        expect((await readRevisions(directory, "v1", first.slice(0, 9), all)).sides.head.paths).toEqual([
          "a/list.json",
        ]);
      }
      expect((await readRevisions(folder, "main", "pull/7/head", all)).head).toBe(first);
    },
  );

  withClone("says what cannot be read as text, and takes a byte-order mark away", async () => {
    write({ "target.json": "[]" });
    symlinkSync("target.json", join(folder, "link.json"));
    const sha = commit({
      "bom.json": "\uFEFF[]\r\n",
      "binary.json": Uint8Array.of(91, 0, 93),
      "latin.json": Uint8Array.of(91, 34, 0xe9, 34, 93),
      "huge.json": new Uint8Array(20 * 1024 * 1024 + 1).fill(32),
      "空 名.json": "{}",
    });
    run("update-index", "--add", "--cacheinfo", `160000,${sha},sub.json`);
    run("commit", "-q", "-m", "submodule");
    const { files } = (await readRevisions(folder, "HEAD", "HEAD", all)).sides.head;
    expect(Object.fromEntries(files.map(({ path, text, unreadable }) => [path, unreadable ?? text]))).toEqual({
      "binary.json": "binary",
      "bom.json": "[]\r\n",
      "huge.json": "too-large",
      "latin.json": "invalid-utf8",
      "link.json": "symlink",
      "sub.json": "submodule",
      "target.json": "[]",
      "空 名.json": "{}",
    });
  });

  withClone("starts nothing that the clone's own settings name, and heeds no GIT_ variable", async () => {
    const witness = join(folder, "witness");
    commit({ "list.json": "[]" });
    const program = join(folder, "program");
    writeFileSync(program, `#!/bin/sh\ntouch ${witness}\n`, { mode: 0o755 });
    run("config", "core.fsmonitor", program);
    run("config", "core.hooksPath", folder);
    run("config", "core.pager", program);
    run("config", "remote.origin.url", `ext::${program}`);
    run("config", "remote.origin.promisor", "true");
    run("config", "protocol.ext.allow", "always");
    const blob = run("rev-parse", "HEAD:list.json");
    rmSync(join(folder, ".git/objects", blob.slice(0, 2), blob.slice(2)));
    env.GIT_DIR = "/nowhere";
    try {
      const { sides } = await readRevisions(folder, "HEAD", "main", all);
      expect(sides.head.files).toEqual([{ path: "list.json", text: null, unreadable: "not-answered" }]);
      expect(spawnSync("test", ["-e", witness]).status).toBe(1);
    } finally {
      delete env.GIT_DIR;
    }
  });

  withClone("gives one file, and the repository that it was made from", async () => {
    commit({ ".github/listkeeper.yml": "lists: []\n" });
    expect(await readFileAt(folder, "main", ".github/listkeeper.yml")).toBe("lists: []\n");
    expect(await readFileAt(folder, "main", ".github/other.yml")).toBeNull();
    expect(await pathsAt(folder, "main")).toEqual([".github/listkeeper.yml"]);
    expect(await remoteOf(folder)).toBeNull();
    run("remote", "add", "origin", "git@github.com:someone/landscape.git");
    expect(await remoteOf(folder)).toEqual({ owner: "someone", repository: "landscape" });
    run("remote", "add", "upstream", "https://github.com/listing/landscape");
    expect(await remoteOf(folder)).toEqual({ owner: "listing", repository: "landscape" });
  });
});

describe("a mistake", () => {
  withClone("in a revision names the nearest ones", async () => {
    commit({ "list.json": "[]" });
    run("branch", "add-bee");
    await expect(readRevisions(folder, "mian", "HEAD", all)).rejects.toThrow(
      /has no commit "mian": did you mean main\?/,
    );
    await expect(readRevisions(folder, "origin/main", "HEAD", all)).rejects.toThrow(/did you mean main\?/);
    await expect(readRevisions(folder, "main", "add-be", all)).rejects.toThrow(/did you mean add-bee\?/);
    for (const revision of ["0123456789abcdef", "", "--all", "main:list.json", "a\0b", "x".repeat(5000)]) {
      await expect(readRevisions(folder, "main", revision, all)).rejects.toThrow(/has no commit ".*": fetch it first/);
    }
  });

  withClone("of the directory says what to give", async () => {
    const nowhere = join(folder, "nowhere");
    await expect(readRevisions(nowhere, "main", "HEAD", all)).rejects.toThrow(`${nowhere} is not a git repository`);
    rmSync(join(folder, ".git"), { recursive: true });
    await expect(readRevisions(folder, "main", "HEAD", all)).rejects.toThrow(
      /is not a git repository: give the directory/,
    );
  });

  withClone("of histories that have nothing in common", async () => {
    commit({ "list.json": "[]" });
    run("checkout", "-q", "--orphan", "alone");
    commit({ "list.json": "[2]" });
    await expect(readRevisions(folder, "main", "alone", all)).rejects.toThrow(
      /main and alone have no common ancestor: their/,
    );
  });

  withClone("of a clone that is too shallow", async () => {
    commit({ "list.json": "[1]" });
    run("checkout", "-q", "-b", "topic");
    commit({ "list.json": "[2]" });
    run("checkout", "-q", "main");
    commit({ "list.json": "[3]" });
    run("clone", "-q", "--depth", "1", "--no-single-branch", `file://${folder}`, join(folder, "shallow"));
    const shallow = readRevisions(join(folder, "shallow"), "origin/main", "origin/topic", all);
    await expect(shallow).rejects.toThrow(/the clone is shallow, so run "git fetch --unshallow"/);
  });
});
