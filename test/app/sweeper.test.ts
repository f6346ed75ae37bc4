import { expect, test } from "@jest/globals";
import type { Probot } from "probot";
import { createSweeper } from "../../src/app/sweeper.ts";

const NO_PULLS = { repository: { pullRequests: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } } };
const NO_QUEUE = { repository: { defaultBranchRef: { name: "main" }, mergeQueue: null } };

interface Scene {
  /** Repositories that GitHub tells nothing about. */
  readonly broken?: readonly string[];
  /** Installations that take no token. */
  readonly closed?: readonly number[];
}

/** An App with two installations that count, of two repositories each, and what is asked of them. */
function sweeperAt({ broken = [], closed = [] }: Scene) {
  const asked: string[] = [];
  const [installations, repositories] = [{}, {}];
  const octokit = {
    rest: { apps: { listInstallations: installations, listReposAccessibleToInstallation: repositories } },
    paginate: async (route: object) =>
      route === installations
        ? [{ id: 1 }, { id: 2 }, { id: 3, suspended_at: "2026-01-01T00:00:00Z" }]
        : ["list", "other"].map((name) => ({ name, owner: { login: "o" }, archived: false })),
    graphql: async (query: string, { name }: { readonly name: string }) => {
      asked.push(`${/query (\w+)/.exec(query)?.[1]} ${name}`);
      if (broken.includes(name)) throw new Error("no answer");
      return query.includes("WaitingGroups") ? NO_QUEUE : NO_PULLS;
    },
  };
  const probot = {
    log: { error: () => undefined },
    auth: async (installation?: number) => {
      if (closed.includes(installation ?? 0)) throw new Error("no token");
      return octokit;
    },
  };
  const never = () => {
    throw new Error("nothing is found in this test");
  };
  return { sweeper: createSweeper(probot as unknown as Probot, { appId: 1, add: never, addGroup: never }), asked };
}

test("a look over all installations but the suspended ones tells that none was missed", async () => {
  const { sweeper, asked } = sweeperAt({});
  expect(await sweeper.sweep()).toBe(true);
  const once = ["OpenPullRequests list", "WaitingGroups list", "OpenPullRequests other", "WaitingGroups other"];
  expect(asked).toEqual([...once, ...once]);
});

test.each([
  ["a repository", { broken: ["list"] }, 2],
  ["an installation", { closed: [1] }, 1],
])("%s that could not be looked over keeps no other from it, and is told", async (_, scene, times) => {
  const { sweeper, asked } = sweeperAt(scene);
  expect(await sweeper.sweep()).toBe(false);
  expect(asked.filter((one) => one === "OpenPullRequests other")).toHaveLength(times);
});

test("an installation's repositories are looked over on request, one of them alone where that is meant", async () => {
  const { sweeper, asked } = sweeperAt({ broken: ["list"] });
  sweeper.add({ installation: 1, place: null, round: "all" });
  await sweeper.idle();
  sweeper.add({ installation: 1, place: { owner: "o", repository: "other" }, round: "moved" });
  await sweeper.idle();
  expect(asked).toEqual([
    "OpenPullRequests list",
    "OpenPullRequests other",
    "WaitingGroups other",
    "OpenPullRequests other",
  ]);
});

test("a push that comes while a whole look waits does not make it a smaller one", async () => {
  const { sweeper, asked } = sweeperAt({});
  const part = { installation: 1, place: { owner: "o", repository: "list" } };
  for (const round of ["moved", "all", "moved"] as const) sweeper.add({ ...part, round });
  await sweeper.idle();
  expect(asked).toEqual(["OpenPullRequests list", "OpenPullRequests list", "WaitingGroups list"]);
});
