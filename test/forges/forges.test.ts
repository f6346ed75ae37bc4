import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { memoryHistory } from "../../sandbox/memory-history.ts";
import { addRepository } from "../../sandbox/new-world.ts";
import type { ProjectAnswers, RepositoryAnswer } from "../../src/model/answers.ts";
import { addLantern, daysBefore, type ForgeStage, forgeStage, PROJECT } from "./forge-stage.ts";

function knownOf({ repository }: ProjectAnswers): RepositoryAnswer {
  if (!repository.ok) throw new Error(`refused: ${repository.refusal} ${repository.message}`);
  return repository.value;
}

describe.each(["gitlab", "gitea"] as const)("%s", (kind) => {
  let on: ForgeStage;
  beforeAll(async () => {
    on = await forgeStage(kind);
  });
  afterAll(() => on.forge.close());

  test("tells which project it is, and how it stands", async () => {
    const answer = knownOf(await on.read({}));
    expect(answer).toMatchObject({
      forge: kind,
      databaseId: on.lantern.id,
      nameWithOwner: PROJECT,
      url: `https://${on.host}/${PROJECT}`,
      description: "Lights up packets",
      createdAt: "2023-02-03T04:05:06.000Z",
      isArchived: false,
      isEmpty: false,
      isFork: false,
      stargazerCount: 174,
      hasIssuesEnabled: true,
      topics: ["ebpf"],
      defaultBranch: "trunk",
      head: await on.lantern.history.resolve("trunk"),
      latestRelease: { tagName: "v0.2", publishedAt: new Date(daysBefore(20)).toISOString() },
      newestTag: { name: "v0.2", date: new Date(daysBefore(5)).toISOString() },
      answers: null,
      part: null,
    });
    expect(answer.languages.map(({ name }) => name)).toEqual(["Go", "C"]);
  });

  test("lists all files, and reads those that tell something", async () => {
    const { tree, unlisted, files } = knownOf(
      await on.read({}, () => ["LICENSES/MIT.txt", "agents/lamp/README.md", "no/such/file"]),
    );
    expect(tree.map(({ path }) => path)).toContain("agents/lamp/lamp.bpf.c");
    expect(tree.map(({ path }) => path)).toEqual([...tree.map(({ path }) => path)].sort());
    expect(unlisted).toEqual([]);
    expect(files.map(({ path }) => path).sort()).toEqual([
      "LICENSE",
      "LICENSES/MIT.txt",
      "README.md",
      "agents/lamp/README.md",
      "go.mod",
    ]);
    expect(files.find(({ path }) => path === "LICENSE")?.text).toBe("SPDX-License-Identifier: MIT\n");
  });

  test("gives a year of commits, and names co-authors", async () => {
    const { recent, last } = knownOf(await on.read({}));
    expect(recent.commits).toHaveLength(73);
    expect(recent.total).toBe(73);
    expect(last).toEqual(recent.commits[0]);
    expect(last?.message).toBe("Shine");
    expect(last?.authors.map(({ name }) => name)).toEqual(["Person 9", "Kim"]);
  });

  test("gives what was merged last, by whom, and from where", async () => {
    const { merged } = knownOf(await on.read({}));
    expect(merged?.pulls.map(({ author, association, mergedBy }) => [author, association, mergedBy?.login])).toEqual([
      [{ login: "person-1", bot: false }, "COLLABORATOR", "person-1"],
      [{ login: "renovate[bot]", bot: true }, "COLLABORATOR", "person-1"],
      [{ login: "guest", bot: false }, "CONTRIBUTOR", "person-1"],
    ]);
  });

  test("counts people in at most two rounds", async () => {
    const { contributors } = await on.read({ contributors: 50 });
    expect(contributors).toMatchObject({
      ok: true,
      value: { people: kind === "gitlab" ? 10 : 11, bots: 1, anonymous: 0, complete: true },
    });
  });

  test("counts by folder where the project is one", async () => {
    const { repository, contributors } = await on.read({ contributors: 50, folder: "agents/lamp" });
    expect(repository).toMatchObject({
      ok: true,
      value: { part: { path: "agents/lamp", found: true, recent: { total: 18 } } },
    });
    expect(contributors).toMatchObject({
      ok: true,
      value: { method: "history", commits: 33, folder: "agents/lamp", complete: true },
    });
  });

  test("does not find a folder that is not there", async () => {
    const { repository } = await on.read({ folder: "agents/torch" });
    expect(repository).toMatchObject({
      ok: true,
      value: { part: { found: false, recent: { total: 0, commits: [] }, last: null } },
    });
  });

  test("follows a former name to the project of today", async () => {
    expect(knownOf(await on.read({ address: `https://${on.host}/tools/lamp` })).nameWithOwner).toBe(PROJECT);
  });

  test("says that a project is archived, has no issues, or is a fork", async () => {
    addLantern(on.world, {
      name: "old",
      archivedAt: daysBefore(30),
      hasIssues: false,
      parent: PROJECT,
      formerNames: [],
    });
    const answer = knownOf(await on.read({ address: `https://${on.host}/tools/old` }));
    expect(answer).toMatchObject({ isArchived: true, hasIssuesEnabled: false, isFork: true, parent: PROJECT });
  });

  test("an empty repository has nothing, and that is no outage", async () => {
    addRepository(on.world, {
      owner: "tools",
      name: "empty",
      history: memoryHistory({ defaultBranch: null, branches: [] }),
    });
    const { repository, contributors } = await on.read({ address: `https://${on.host}/tools/empty`, contributors: 2 });
    expect(repository).toMatchObject({ ok: true, value: { isEmpty: true, head: null, tree: [], last: null } });
    expect(contributors).toMatchObject({ ok: true, value: { people: 0, complete: true } });
  });

  test("what is not there is not found, a private one no less", async () => {
    addLantern(on.world, { name: "secret", visibility: "private", formerNames: [] });
    for (const name of ["gone", "secret"]) {
      const { repository } = await on.read({ address: `https://${on.host}/tools/${name}` });
      // On GitLab it could be a group in a group, which is asked for as well.
      expect(repository).toMatchObject({ ok: false, refusal: "not-found" });
    }
  });

  test("an account has likely projects, those with most stars first", async () => {
    const { repository, likely } = await on.read({ address: `https://${on.host}/tools` });
    expect(repository).toMatchObject({ ok: false, refusal: "account" });
    expect(likely[0]).toEqual({
      nameWithOwner: PROJECT,
      url: `https://${on.host}/${PROJECT}`,
      description: "Lights up packets",
    });
  });
});

test("a GitLab that does not give whole trees is asked folder by folder", async () => {
  const on = await forgeStage("gitlab", true);
  const { tree, unlisted } = knownOf(await on.read({}));
  await on.forge.close();
  expect(tree.map(({ path }) => path)).toEqual([
    "LICENSE",
    "LICENSES",
    "LICENSES/MIT.txt",
    "README.md",
    "agents",
    "docs",
    "docs/guide.md",
    "go.mod",
  ]);
  expect(unlisted).toEqual(["agents"]);
});

test("half a character in a name harms nobody", async () => {
  const on = await forgeStage("gitlab");
  const entry = '{"id":"0","name":"x","type":"blob","path":"a\\ud800b.md","mode":"100644"}';
  const body = Buffer.from(`[${entry}]`);
  on.forge.faults.push({ on: /recursive=true/, effect: { kind: "answer", status: 200, body } });
  const { tree } = knownOf(await on.read({}, () => ["a\ufffdb.md"]));
  await on.forge.close();
  expect(tree.map(({ path }) => path)).toEqual(["a\ufffdb.md"]);
});

test("groups in groups", async () => {
  const on = await forgeStage("gitlab");
  addLantern(on.world, { owner: "tools/net", name: "prism", formerNames: [] });
  const project = knownOf(await on.read({ address: `https://${on.host}/tools/net/prism` }));
  const group = await on.read({ address: `https://${on.host}/tools/net` });
  await on.forge.close();
  expect(project.nameWithOwner).toBe("tools/net/prism");
  expect(group.repository).toMatchObject({ ok: false, refusal: "account" });
  expect(group.likely.map(({ nameWithOwner }) => nameWithOwner)).toEqual(["tools/net/prism"]);
});
