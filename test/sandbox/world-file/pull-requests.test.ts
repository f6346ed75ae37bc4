import { afterAll, describe, expect, test } from "@jest/globals";
import { HAS_GIT, removeGitDirectories, writeGitDirectory } from "../git-directory.ts";
import { removeWorlds, repositoryIn, textAt, worldOf } from "../written-world.ts";

afterAll(() => {
  removeWorlds();
  removeGitDirectories();
});

describe("pull requests", () => {
  const LISTING = `
repositories:
  - name: a/list
    files: { list.json: "[1]\\n" }
    pull-requests:
      - title: Add 2
        body: Please.
        author: bo
        number: 7
        branch: two
        labels: [new]
        comments: [{ by: cy, body: Thanks!, at: 1 hour ago }]
        files: { list.json: { edit: [{ find: "[1]", put: "[1, 2]" }] } }
      - { title: Add 3, author: bo, state: closed, fork: false, branch: three, files: { list.json: "[1, 3]\\n" } }
      - { title: Add 4, author: di, state: planned, fork: gone, draft: true, files: { list.json: "[1, 4]\\n" } }
`;

  test("open and closed ones stand in the world", async () => {
    const loaded = await worldOf(LISTING);
    const { discussion, history } = repositoryIn(loaded, "a/list");
    const [first, second] = [discussion.issues.get(7), discussion.issues.get(8)];
    expect(first).toMatchObject({ title: "Add 2", state: "open", labels: ["new"], by: { login: "bo", app: null } });
    expect(first?.pull?.head).toMatchObject({
      repository: "bo/list",
      ref: "two",
      sha: await history.resolve("refs/pull/7/head"),
    });
    expect(first?.pull?.base).toMatchObject({ repository: "a/list", ref: "main", sha: await history.resolve("main") });
    expect(first?.comments.map(({ body }) => body)).toEqual(["Thanks!"]);
    expect(second).toMatchObject({ state: "closed", pull: { head: { repository: "a/list", ref: "three" } } });
    expect(await textAt(history, "refs/pull/7/head", "list.json")).toBe("[1, 2]\n");
    expect(await textAt(history, "three", "list.json")).toBe("[1, 3]\n");
    const fork = repositoryIn(loaded, "bo/list");
    expect([fork.parent, await fork.history.resolve("two")]).toEqual(["a/list", first?.pull?.head.sha]);
  });

  test("planned ones are ready to be opened", async () => {
    const loaded = await worldOf(LISTING);
    const [plan] = loaded.planned;
    expect(plan).toMatchObject({
      repository: "a/list",
      title: "Add 4",
      author: "di",
      draft: true,
      fork: "gone",
      base: "main",
    });
    const { history } = repositoryIn(loaded, "a/list");
    expect(await textAt(history, plan?.head ?? "", "list.json")).toBe("[1, 4]\n");
    expect(loaded.planned).toHaveLength(1);
  });
});

test("a repository in a git directory, with pull requests between its revisions", async () => {
  const memory = repositoryIn(
    await worldOf(
      "repositories: [{ name: a/b, files: { x: y }, history: [{ commits: 9, by: 2, from: 9 days ago, to: 1 day ago }] }]",
    ),
    "a/b",
  );
  const tip = (await memory.history.resolve("HEAD")) ?? "";
  const old = (await memory.history.resolve("HEAD~4")) ?? "";
  const directory = await writeGitDirectory(memory.history, { "refs/heads/main": old, "refs/pull/3/head": tip });
  const text = `
repositories:
  - name: a/b
    git: ${directory}
    branches: { stable: { from: main~1 } }
    tags: { v1: main~2 }
    strangers: linked
    pull-requests:
      - { number: 3, title: T, author: bo, base: "${old.slice(0, 9)}~1", head: refs/pull/3/head }
`;
  if (!HAS_GIT) return expect(worldOf(text)).rejects.toThrow("git is not installed");
  const { history, discussion, pushedAt } = repositoryIn(await worldOf(text), "a/b");
  const base = await history.resolve("main~1");
  expect(discussion.issues.get(3)?.pull).toMatchObject({
    head: { sha: tip },
    base: { ref: `base-${base?.slice(0, 7)}`, sha: base },
  });
  expect(await history.resolve("stable")).toBe(base);
  expect(await history.resolve("v1")).toBe(await history.resolve("main~2"));
  expect(pushedAt).toBe((await memory.history.commit(old))?.committer.date.replace("+00:00", "Z"));
});
