import { expect, test } from "@jest/globals";
import type { Probot } from "probot";
import { onListings } from "../../src/app/listings.ts";
import type { Part } from "../../src/app/sweeper.ts";

/** The parts that are looked over when an event comes. */
async function heard(name: string, payload: object): Promise<readonly Part[]> {
  const parts: Part[] = [];
  const handlers = new Map<string, (context: { readonly payload: object }) => Promise<void>>();
  const probot = {
    on: (names: string | readonly string[], handler: (context: { readonly payload: object }) => Promise<void>) => {
      for (const one of [names].flat()) handlers.set(one, handler);
    },
  };
  onListings(probot as unknown as Probot, { add: (part) => parts.push(part) });
  await handlers.get(name)?.({ payload });
  return parts;
}

const installation = { id: 7 };
const repository = { name: "list", owner: { login: "o" } };
const push = (more: object) =>
  heard("push", { ref: "refs/heads/main", deleted: false, repository, installation, ...more });

test("a push has the pull requests looked over whose list it changes", async () => {
  expect(await push({})).toEqual([{ installation: 7, place: { owner: "o", repository: "list" }, round: "moved" }]);
});

test.each([
  ["of a tag", { ref: "refs/tags/v1" }],
  ["that deletes a branch", { deleted: true }],
  ["of the merge queue", { ref: "refs/heads/gh-readonly-queue/main/pr-7-abc" }],
  ["without an installation", { installation: undefined }],
])("a push %s has none", async (_, more) => {
  expect(await push(more)).toEqual([]);
});

test.each(["installation.created", "installation.unsuspend", "installation.new_permissions_accepted"])(
  "%s: all that the installation reaches",
  async (name) => {
    expect(await heard(name, { installation })).toEqual([{ installation: 7, place: null, round: "all" }]);
  },
);

test("repositories that are added are looked over", async () => {
  const repositories_added = [{ full_name: "o/list" }, { full_name: "o/other" }];
  const parts = await heard("installation_repositories.added", { installation, repositories_added });
  expect(parts.map(({ place, round }) => [place?.repository, round])).toEqual([
    ["list", "all"],
    ["other", "all"],
  ]);
});
