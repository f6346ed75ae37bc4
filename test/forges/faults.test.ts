/** Whatever a forge answers, or does not: no answer is made of it that it did not give. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { ForgeFault } from "../../sandbox/forges/server.ts";
import type { Answer, Refusal, RepositoryAnswer } from "../../src/model/answers.ts";
import { EFFECTS } from "./effects.ts";
import { type ForgeStage, forgeStage } from "./forge-stage.ts";

/** What GitLab and Gitea may refuse to everybody while the project itself is there: then there is none of it, or it is null. */
const OPTIONAL: Readonly<Record<string, (keyof RepositoryAnswer)[]>> = {
  releases: ["latestRelease"],
  tags: ["newestTag"],
  languages: ["languages"],
  merge_requests: ["merged"],
  pulls: ["merged"],
};

/** Refusals that say nothing about the project. */
const FOR_LATER: readonly Refusal[] = ["forbidden", "rate-limited", "unavailable"];

const QUESTION = { contributors: 50, folder: null };

describe.each(["gitlab", "gitea"] as const)("%s", (kind) => {
  let on: ForgeStage;
  let paths: readonly string[];
  let healthy: RepositoryAnswer;
  let counted: string;

  beforeAll(async () => {
    on = await forgeStage(kind);
    const { repository, contributors } = await on.read(QUESTION);
    if (!repository.ok) throw new Error("the healthy forge gives no answer");
    healthy = repository.value;
    counted = JSON.stringify(contributors);
    paths = [...new Set(on.forge.requests)];
  });
  afterEach(() => {
    on.forge.faults.length = 0;
  });
  afterAll(() => on.forge.close());

  test("a project costs few requests", () => {
    expect(paths.length).toBeLessThanOrEqual(20);
  });

  test.each(Object.entries(EFFECTS))("%s, for each request by itself", async (name, effect) => {
    const seen = await Promise.all(paths.map((path) => withFault(path, effect)));
    const wrong = seen.flatMap(({ path, repository, contributors }) => [
      ...wrongIn(path, name, repository),
      ...(contributors.ok && JSON.stringify(contributors) !== counted ? [`${path}: contributors`] : []),
      ...(!contributors.ok && !FOR_LATER.includes(contributors.refusal) && !isProject(path)
        ? [`${path}: contributors ${contributors.refusal}`]
        : []),
    ]);
    expect([name, wrong]).toEqual([name, []]);
  });

  /** The only address of which "not found" is an answer about the project. */
  const isProject = (path: string) => /tools(?:%2F|\/)lantern(?:\?[^/]*)?$/.test(path);

  function wrongIn(path: string, name: string, answer: Answer<RepositoryAnswer>): readonly string[] {
    if (!answer.ok) {
      const told = name === "404 in its own words" && isProject(path);
      return FOR_LATER.includes(answer.refusal) || told ? [] : [`${path}: ${answer.refusal}`];
    }
    const optional = Object.entries(OPTIONAL).flatMap(([part, members]) => (path.includes(`/${part}`) ? members : []));
    const members = Object.keys(healthy) as (keyof RepositoryAnswer)[];
    return members
      .filter((member) => JSON.stringify(answer.value[member]) !== JSON.stringify(healthy[member]))
      .filter((member) => !optional.includes(member) && !isLess(member, answer.value))
      .map((member) => `${path}: ${member}`);
  }

  /** A text that is withheld is not among the texts, though the tree names it; a folder that is not listed is said to be none. */
  function isLess(member: keyof RepositoryAnswer, { files, tree, unlisted }: RepositoryAnswer): boolean {
    const below = (path: string) => unlisted.some((folder) => path.startsWith(`${folder}/`));
    if (member === "files") return files.every(({ path }) => healthy.files.some((one) => one.path === path));
    if (member === "tree")
      return healthy.tree.every(({ path }) => tree.some((one) => one.path === path) || below(path));
    return member === "unlisted";
  }

  async function withFault(path: string, effect: ForgeFault["effect"]) {
    const fresh = await forgeStage(kind, false, on, 1000);
    fresh.forge.faults.push({ on: new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`), effect });
    const { repository, contributors } = await fresh.read(QUESTION);
    await fresh.forge.close();
    return { path, repository, contributors };
  }

  test.each(["../../admin", "tools/lantern?x=y", "https://github.com/tools/lantern", "tools", "tools/<b>lantern"])(
    "a server that calls a project %j is not believed",
    async (name) => {
      const path = kind === "gitlab" ? "/api/v4/projects/tools%2Flantern?license=true" : "/api/v1/repos/tools/lantern";
      const honest: unknown = await (await fetch(`${on.forge.origin}${path}`)).json();
      const body = { ...Object(honest), path_with_namespace: name, full_name: name };
      on.forge.faults.push({
        on: new RegExp(`${path.replace("?", "\\?")}$`),
        effect: { kind: "answer", status: 200, body },
      });
      const { repository } = await on.read(QUESTION);
      expect(repository).toMatchObject({ ok: false, refusal: "unavailable" });
    },
  );

  test("what is over the limit says when to ask again, and is not asked on", async () => {
    on.forge.faults.push({
      on: /./,
      effect: { kind: "answer", status: 429, body: { message: "Too many" }, headers: { "retry-after": "90" } },
    });
    const before = on.forge.requests.length;
    const { repository, contributors } = await on.read(QUESTION);
    expect(repository).toMatchObject({
      ok: false,
      refusal: "rate-limited",
      status: 429,
      until: "2026-06-01T12:01:30.000Z",
    });
    expect(contributors).toMatchObject({ ok: false, refusal: "rate-limited" });
    expect(on.forge.requests.length - before).toBeLessThanOrEqual(6);
  });
});
