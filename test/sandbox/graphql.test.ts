import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { LISTING, type Stage, stage } from "./stage.ts";

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly type?: string; readonly path?: readonly unknown[]; readonly message: string }[];
}

let on: Stage;

beforeAll(async () => {
  on = await stage();
});

afterAll(() => on.sandbox.close());

/** As a client without any cleverness would ask. */
async function ask(query: string, variables: object = {}, token = "ghp_annsOwnToken"): Promise<Answer> {
  const headers = { authorization: `bearer ${token}`, "content-type": "application/json", "user-agent": "test" };
  const response = await fetch(on.sandbox.graphqlUrl, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

describe("repositories", () => {
  test("are found by old names, unless renames are not to be followed", async () => {
    const { data, errors } = await ask(`{
      now: repository(owner: "acme", name: "old-listing") { nameWithOwner databaseId }
      old: repository(owner: "acme", name: "old-listing", followRenames: false) { nameWithOwner }
    }`);
    expect(data).toEqual({ now: { nameWithOwner: LISTING, databaseId: on.listing.id }, old: null });
    expect(errors).toEqual([
      {
        type: "NOT_FOUND",
        path: ["old"],
        locations: [{ line: 3, column: 7 }],
        message: "Could not resolve to a Repository with the name 'acme/old-listing'.",
      },
    ]);
  });

  test("show what the world says of them", async () => {
    const { data, errors } = await ask(`{ repository(owner: "tools", name: "lantern") {
      url description visibility isArchived archivedAt isEmpty isFork parent { name } stargazerCount hasIssuesEnabled
      primaryLanguage { name } languages(first: 1, orderBy: { field: SIZE, direction: DESC }) { totalSize totalCount edges { size node { name } } }
      repositoryTopics(first: 5) { nodes { topic { name } } } licenseInfo { key spdxId pseudoLicense }
      codeOfConduct { key } contributingGuidelines { url } securityPolicyUrl latestRelease { tagName }
      releases(first: 1) { totalCount } refs(refPrefix: "refs/tags/", first: 1) { totalCount nodes { name } }
    } }`);
    expect(errors).toBeUndefined();
    expect(data?.repository).toEqual({
      url: "https://github.com/tools/lantern",
      description: "Lights up packets",
      visibility: "PUBLIC",
      isArchived: false,
      archivedAt: null,
      isEmpty: false,
      isFork: false,
      parent: null,
      stargazerCount: 174,
      hasIssuesEnabled: true,
      primaryLanguage: { name: "C" },
      languages: { totalSize: 91_200, totalCount: 2, edges: [{ size: 90_000, node: { name: "Go" } }] },
      repositoryTopics: { nodes: [{ topic: { name: "ebpf" } }] },
      licenseInfo: { key: "mit", spdxId: "MIT", pseudoLicense: false },
      codeOfConduct: null,
      contributingGuidelines: null,
      securityPolicyUrl: null,
      latestRelease: { tagName: "v0.2" },
      releases: { totalCount: 1 },
      refs: { totalCount: 0, nodes: [] },
    });
  });

  test("keep the lists of their admirers to themselves", async () => {
    const query = `{ repository(owner: "acme", name: "listing") { stargazers(first: 1) { totalCount } } }`;
    const refused = await ask(query, {}, "ghp_bobsOwnToken");
    expect(refused.data).toEqual({ repository: null });
    expect(refused.errors).toMatchObject([{ type: "FORBIDDEN", path: ["repository", "stargazers"] }]);
    expect((await ask(query)).errors).toBeUndefined();
  });
});

describe("what is wrong with a query", () => {
  test.each([
    [
      "an unknown field",
      '{ repository(owner: "a", name: "b") { nothing } }',
      "Field 'nothing' doesn't exist on type 'Repository'",
    ],
    ["bad syntax", "{ repository(", "Syntax Error: Expected Name, found <EOF>."],
    [
      "a missing variable",
      'query Q($n: String!) { repository(owner: "a", name: $n) { id } }',
      "Variable $n of type String! was provided invalid value",
    ],
  ])("%s: HTTP 200, errors, no data", async (_, query, message) => {
    const answer = await ask(query);
    expect(answer).not.toHaveProperty("data");
    expect(answer.errors).toMatchObject([{ message }]);
  });

  test("connections want a size from 1 to 100", async () => {
    const bare = await ask(`{ repository(owner: "acme", name: "listing") { labels { totalCount } } }`);
    expect(bare.errors).toMatchObject([{ type: "MISSING_PAGINATION_BOUNDARIES", path: ["repository", "labels"] }]);
    const much = await ask(`{ repository(owner: "acme", name: "listing") { labels(first: 101) { totalCount } } }`);
    expect(much.errors).toMatchObject([{ type: "EXCESSIVE_PAGINATION" }]);
  });

  test("a field that the embedded GitHub does not know is an error and is noted, never a silent null", async () => {
    const { errors } = await ask(`{ repository(owner: "acme", name: "listing") { isBlankIssuesEnabled } }`);
    expect(errors?.[0]?.message).toContain("Repository.isBlankIssuesEnabled");
    expect(on.sandbox.unhandled).toEqual(["GraphQL Repository.isBlankIssuesEnabled"]);
  });
});

describe("points", () => {
  test("are counted by the documented rule", async () => {
    // 1 request for the pull requests, and for each of 100 one for comments, one for commits and 50 for parents: 5,201 in all.
    const { data } = await ask(
      `query Q($many: Int = 50) { rateLimit { cost nodeCount limit } repository(owner: "acme", name: "listing") {
        pullRequests(first: 100) { nodes { ...P } } } }
      fragment P on PullRequest { comments(first: $many) { nodes { author { login } } } commits(first: 50) { nodes { commit { parents(first: 2) { totalCount } } } } }`,
    );
    expect(data?.rateLimit).toEqual({ cost: 52, nodeCount: 100 + 100 * 50 + 100 * (50 + 50 * 2), limit: 5000 });
    expect(on.sandbox.requests.at(-1)?.graphql).toMatchObject({
      operation: "Q",
      aliases: ["rateLimit", "repository"],
      points: 52,
    });
  });

  test("a query for more than 500,000 nodes is refused", async () => {
    const { errors } =
      await ask(`{ repository(owner: "acme", name: "listing") { pullRequests(first: 100) { nodes { comments(first: 100) { nodes { id } }
      commits(first: 100) { nodes { commit { parents(first: 100) { totalCount } } } } } } } }`);
    expect(errors).toMatchObject([{ type: "MAX_NODE_LIMIT_EXCEEDED" }]);
  });

  test("used up: HTTP 200 with an error of its own type", async () => {
    const short = await stage({ hourly: { user: 1 } });
    const first = await short.client("ann").graphql(`{ rateLimit { remaining } }`);
    expect(first).toEqual({ rateLimit: { remaining: 0 } });
    await expect(short.client("ann").graphql(`{ rateLimit { remaining } }`)).rejects.toMatchObject({
      errors: [{ type: "RATE_LIMITED" }],
    });
    await short.sandbox.close();
  });
});
