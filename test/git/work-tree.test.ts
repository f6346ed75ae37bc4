import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { GitError } from "../../src/git/program.ts";
import { baseOf, readUncommitted } from "../../src/git.ts";
import { type Clone, hasGit, openClone } from "../cli/clone.ts";

const whereGitIs = hasGit ? test : test.failing;
const everything = () => true;
let clone: Clone;

beforeEach(() => {
  clone = openClone();
});

afterEach(() => clone.remove());

async function headOf(base = "main", wanted: (path: string) => boolean = everything) {
  return (await readUncommitted(clone.folder, base, wanted)).sides.head;
}

whereGitIs("the head is the work tree as it lies there: changed, new, deleted and ignored files", async () => {
  clone.commit({ "list.json": "[1]", "gone.txt": "x", "sub/kept.txt": "kept", ".gitignore": "*.log\n" });
  clone.write({ "list.json": "[1, 2]", "new.json": "{}", "build.log": "noise", "sub/fresh.txt": "fresh" });
  rmSync(join(clone.folder, "gone.txt"));
  const head = await headOf();
  expect(head.paths).toEqual([".gitignore", "list.json", "new.json", "sub/fresh.txt", "sub/kept.txt"]);
  expect(head.files.map(({ path, text }) => [path, text])).toEqual([
    [".gitignore", "*.log\n"],
    ["list.json", "[1, 2]"],
    ["new.json", "{}"],
    ["sub/fresh.txt", "fresh"],
    ["sub/kept.txt", "kept"],
  ]);
});

whereGitIs(
  "what is committed on the branch, staged and not staged is one change against where the branch began",
  async () => {
    clone.commit({ "list.json": "base" });
    clone.git("branch", "add");
    clone.commit({ "later.txt": "in main meanwhile" });
    clone.git("checkout", "-q", "add");
    clone.commit({ "a.txt": "committed" });
    clone.write({ "b.txt": "staged", "c.txt": "not staged" });
    clone.git("add", "b.txt");
    const { sides } = await readUncommitted(clone.folder, "main", everything);
    expect(sides.mergeBase.paths).toEqual(["list.json"]);
    expect(sides.tip.paths).toEqual(["later.txt", "list.json"]);
    expect(sides.head.paths).toEqual(["a.txt", "b.txt", "c.txt", "list.json"]);
  },
);

whereGitIs("line ends that git has put there for Windows are no change; others are", async () => {
  clone.commit({ "list.json": "[\n1\n]\n", "windows.txt": "a\r\n", "mixed.txt": "a\nb\n" });
  clone.write({
    "list.json": "[\r\n1,\r\n2\r\n]\r\n",
    "windows.txt": "b\r\n",
    "mixed.txt": "a\r\nb\n",
    "new.txt": "c\r\n",
  });
  expect((await headOf()).files.map(({ text }) => text)).toEqual(["[\n1,\n2\n]\n", "a\r\nb\n", "c\r\n", "b\r\n"]);
});

whereGitIs("only what is wanted is read; the names are all there", async () => {
  clone.commit({ "list.json": "[]", "other.txt": "x" });
  const head = await headOf("main", (path) => path === "list.json");
  expect(head.files.map(({ path }) => path)).toEqual(["list.json"]);
  expect(head.paths).toEqual(["list.json", "other.txt"]);
});

whereGitIs("a link is told as a link and never followed, and what is no text as what it is", async () => {
  clone.commit({ "list.json": "[]" });
  symlinkSync("/etc/hostname", join(clone.folder, "link.json"));
  writeFileSync(join(clone.folder, "binary.json"), Buffer.from([0, 1, 2]));
  writeFileSync(join(clone.folder, "latin.json"), Buffer.from([0x22, 0xe9, 0x22]));
  const { files } = await headOf();
  expect(files.map(({ path, text, unreadable }) => [path, text, unreadable])).toEqual([
    ["binary.json", null, "binary"],
    ["latin.json", null, "invalid-utf8"],
    ["link.json", null, "symlink"],
    ["list.json", "[]", null],
  ]);
});

whereGitIs("a file that is not checked out is as git has it", async () => {
  clone.commit({ "list.json": "[]", "far.json": "{}" });
  clone.git("update-index", "--skip-worktree", "far.json");
  rmSync(join(clone.folder, "far.json"));
  const head = await headOf();
  expect(head.files).toContainEqual({ path: "far.json", text: "{}", unreadable: null });
});

whereGitIs("a folder below the top reads the whole clone", async () => {
  clone.commit({ "list.json": "[]", "sub/x.txt": "x" });
  const { sides } = await readUncommitted(join(clone.folder, "sub"), "main", everything);
  expect(sides.head.paths).toEqual(["list.json", "sub/x.txt"]);
});

whereGitIs("a bare clone has no work tree, and says so", async () => {
  clone.commit({ "list.json": "[]" });
  const bare = join(clone.folder, "bare.git");
  mkdirSync(bare);
  clone.git("clone", "-q", "--bare", clone.folder, bare);
  await expect(readUncommitted(bare, "main", everything)).rejects.toThrow(GitError);
  await expect(readUncommitted(bare, "main", everything)).rejects.toThrow(/has no work tree/);
});

whereGitIs("the usual base is the branch of the repository that the clone was made from", async () => {
  clone.commit({ "list.json": "[]" });
  expect(await baseOf(clone.folder)).toBe("main");
  clone.git("update-ref", "refs/remotes/origin/master", "HEAD");
  expect(await baseOf(clone.folder)).toBe("origin/master");
  clone.git("update-ref", "refs/remotes/upstream/main", "HEAD");
  expect(await baseOf(clone.folder)).toBe("upstream/main");
});

whereGitIs("a clone without a branch of a usual name has none", async () => {
  clone.commit({ "list.json": "[]" });
  clone.git("branch", "-m", "trunk");
  expect(await baseOf(clone.folder)).toBeNull();
});
