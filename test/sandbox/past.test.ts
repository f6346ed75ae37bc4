import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import type { LoadedWorld } from "../../sandbox/world-file.ts";
import { removeWorlds, repositoryIn, worldOf } from "./written-world.ts";

const WORLD = `
accounts:
  - { login: me, token: ghp_me }
  - { login: a, type: organization }
repositories:
  - name: a/b
    stars: 7
    files: { README.md: "# B" }
    collaborators: { ana: write }
    merged:
      - { pulls: 5, by: [cy, "renovate[bot]"], mergers: [ana], from: 2026-01-01, to: 2026-01-05 }
      - { title: Mend, author: dee, at: 2026-02-01, merged-by: ana }
    issues:
      - title: Does it work?
        author: cy
        opened: 2026-01-01
        comments: [{ by: ana, body: Yes., at: 2026-01-02 }, { by: dee, body: No., at: 2026-01-03 }]
      - { title: Old, author: dee, state: closed }
    pull-requests: [{ title: Open, author: cy, files: { NEW.md: new } }]
  - { name: a/c, stars: 9, archived: true, files: { README.md: "# C" } }
  - { name: a/hidden, private: true }
  - { name: a/fork, stars: 99, fork-of: x/fork }
`;

let loaded: LoadedWorld;
let sandbox: Sandbox;

beforeAll(async () => {
  loaded = await worldOf(WORLD);
  sandbox = await startSandbox(loaded.world);
});
afterAll(async () => {
  await sandbox.close();
  removeWorlds();
});

async function query(text: string) {
  const answer = await fetch(`${sandbox.url}/graphql`, {
    method: "POST",
    headers: { authorization: "bearer ghp_me", "content-type": "application/json" },
    body: JSON.stringify({ query: text }),
  });
  const { data, errors } = (await answer.json()) as { data: Record<string, never>; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

test("pull requests that were merged are told with who opened and who merged them", async () => {
  const data = await query(`{ repository(owner: "a", name: "b") {
    pullRequests(states: MERGED, first: 3, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount nodes { title mergedAt authorAssociation author { __typename login } mergedBy { login } }
    }
    open: pullRequests(states: OPEN, first: 9) { nodes { title mergedBy { login } } }
  } }`);
  const merged = (title: string, day: string, typename: string, login: string) => ({
    title,
    mergedAt: `2026-${day}T00:00:00Z`,
    authorAssociation: "CONTRIBUTOR",
    author: { __typename: typename, login },
    mergedBy: { login: "ana" },
  });
  expect(data.repository).toMatchObject({
    pullRequests: {
      totalCount: 6,
      nodes: [
        merged("Mend", "02-01", "User", "dee"),
        merged("Change 5", "01-05", "User", "cy"),
        merged("Change 4", "01-04", "Bot", "renovate"),
      ],
    },
    open: { nodes: [{ title: "Open", mergedBy: null }] },
  });
});

test("issues are told with what was answered, and by whom", async () => {
  const data =
    await query(`{ repository(owner: "a", name: "b") { issues(first: 9, orderBy: { field: UPDATED_AT, direction: ASC }) {
    nodes { title state comments(last: 5) { nodes { authorAssociation author { login } createdAt } } }
  } } }`);
  expect(data.repository).toMatchObject({
    issues: {
      nodes: [
        {
          title: "Does it work?",
          state: "OPEN",
          comments: {
            nodes: [
              { authorAssociation: "COLLABORATOR", author: { login: "ana" }, createdAt: "2026-01-02T00:00:00Z" },
              { authorAssociation: "CONTRIBUTOR", author: { login: "dee" } },
            ],
          },
        },
        { title: "Old", state: "CLOSED", comments: { nodes: [] } },
      ],
    },
  });
});

test("an account tells its repositories, as far as one may see them", async () => {
  const data = await query(`{ repositoryOwner(login: "A") { login
    repositories(first: 5, privacy: PUBLIC, isFork: false, ownerAffiliations: [OWNER], orderBy: { field: STARGAZERS, direction: DESC }) { nodes { nameWithOwner } }
    none: repository(name: "d") { url } hidden: repository(name: "hidden") { url } one: repository(name: "c") { isArchived }
  } nobody: repositoryOwner(login: "nobody") { login } }`);
  expect(data).toEqual({
    repositoryOwner: {
      login: "a",
      repositories: { nodes: [{ nameWithOwner: "a/c" }, { nameWithOwner: "a/b" }] },
      none: null,
      hidden: null,
      one: { isArchived: true },
    },
    nobody: null,
  });
});

test("what was merged changes no branch, and needs a commit to be merged into", async () => {
  const { history, discussion } = repositoryIn(loaded, "a/b");
  expect(await history.count({ from: (await history.resolve("HEAD")) ?? "", skip: 0, most: 9 })).toBe(1);
  expect([...discussion.issues.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const empty = "repositories: [{ name: a/b, merged: [{ title: X, author: cy, at: 2026-01-01, merged-by: ana }] }]";
  await expect(worldOf(empty)).rejects.toThrow("a/b has no commit that anything could be merged into");
});
