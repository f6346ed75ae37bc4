import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { memoryHistory } from "../../sandbox/memory-history.ts";
import { addRepository } from "../../sandbox/new-world.ts";
import { daysAgo, LISTING, person, type Stage, stage } from "./stage.ts";

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly type?: string; readonly path?: readonly unknown[]; readonly message: string }[];
}

let on: Stage;
let number: number;

beforeAll(async () => {
  on = await stage();
  addRepository(on.world, {
    owner: "tools",
    name: "large",
    history: memoryHistory({
      defaultBranch: "main",
      branches: [
        {
          name: "main",
          commits: [
            {
              message: "All",
              author: person("Ann", daysAgo(1)),
              changes: [
                { path: "large.txt", content: "é".repeat(300_000) },
                { path: "bad.txt", content: Buffer.from([0x61, 0xff, 0x62]) },
              ],
            },
          ],
        },
      ],
    }),
  });
  const pull = await on.sandbox.act.openPullRequest({
    repository: LISTING,
    title: "Add it",
    body: "Please",
    author: "bob",
    fork: true,
    files: [{ path: "list/tools.json", content: "[1]\n" }],
  });
  number = pull.number;
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

describe("git objects", () => {
  const query = `query Q($owner: String!, $name: String!, $expression: String!) {
    repository(owner: $owner, name: $name) { object(expression: $expression) {
      __typename oid
      ... on Blob { byteSize isBinary isTruncated text }
      ... on Tree { entries { name type mode size } }
    } }
  }`;
  const object = async (expression: string, name = "acme/listing") => {
    const [owner, repository] = name.split("/");
    const { data } = await ask(query, { owner, name: repository, expression });
    return (data as { repository: { object: Record<string, unknown> | null } }).repository.object;
  };

  test("a file, a folder, the root, a commit; null for what is not there", async () => {
    expect(await object("HEAD:list/tools.json")).toMatchObject({
      __typename: "Blob",
      text: "[]\n",
      byteSize: 3,
      isBinary: false,
      isTruncated: false,
    });
    expect(await object("HEAD:list")).toMatchObject({
      entries: [{ name: "tools.json", type: "blob", mode: 0o100644, size: 3 }],
    });
    expect(await object("main:")).toMatchObject({ __typename: "Tree" });
    expect(await object("v1")).toMatchObject({ __typename: "Commit" });
    expect(await object("HEAD:nothing")).toBeNull();
    // A folder is found by the SHA of its tree, too.
    const folder = await object("HEAD:list");
    expect(await object(String(folder?.oid))).toEqual(folder);
    expect(await object("nothing:list")).toBeNull();
  });

  test("text is null for binary content, cut at 512,000 bytes, and never fails on bad encodings", async () => {
    expect(await object("HEAD:logo.png")).toMatchObject({ isBinary: true, text: null });
    const large = await object("HEAD:large.txt", "tools/large");
    expect(large).toMatchObject({ byteSize: 600_000, isTruncated: true });
    expect(Buffer.byteLength(String(large?.text))).toBe(512_000);
    expect(await object("HEAD:bad.txt", "tools/large")).toMatchObject({ isBinary: false, text: "a\uFFFDb" });
  });

  test("a fork's head is there in the base repository, also once the fork is gone", async () => {
    const sha = on.listing.discussion.issues.get(number)?.pull?.head.sha;
    expect(await object(`${sha}:list/tools.json`)).toMatchObject({ text: "[1]\n" });
    expect(await object(`refs/pull/${number}/head:list/tools.json`)).toMatchObject({ text: "[1]\n" });
  });

  test("history counts, pages, and keeps to a path and a time", async () => {
    const { data } = await ask(
      `query H($since: GitTimestamp!) { repository(owner: "tools", name: "lantern") { defaultBranchRef { name target { ... on Commit {
        all: history(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { message author { name email user { login } } } }
        some: history(first: 100, since: $since, path: "LICENSE") { totalCount nodes { message } }
      } } } } }`,
      { since: daysAgo(100) },
    );
    const { all, some } = (
      data as {
        repository: {
          defaultBranchRef: {
            target: Record<string, { totalCount: number; nodes: unknown[]; pageInfo: { endCursor: string } }>;
          };
        };
      }
    ).repository.defaultBranchRef.target;
    expect(all).toMatchObject({
      totalCount: 30,
      pageInfo: { hasNextPage: true },
      nodes: [
        { message: "Step 29", author: { name: "Stranger", user: null } },
        { message: "Step 28", author: { user: { login: "bob" } } },
      ],
    });
    expect(some).toMatchObject({
      totalCount: 3,
      nodes: [{ message: "Step 29" }, { message: "Step 27" }, { message: "Step 25" }],
    });
    const next = await ask(
      `query N($after: String) { repository(owner: "tools", name: "lantern") { defaultBranchRef { target { ... on Commit {
        history(first: 100, after: $after) { nodes { message } pageInfo { hasNextPage hasPreviousPage } } } } } } }`,
      { after: all?.pageInfo.endCursor },
    );
    expect(next.data).toMatchObject({
      repository: {
        defaultBranchRef: { target: { history: { pageInfo: { hasNextPage: false, hasPreviousPage: true } } } },
      },
    });
    expect(JSON.stringify(next.data)).toContain('"nodes":[{"message":"Step 27"}');
  });

  test("authors are the author and those whom the message names", async () => {
    const { data } = await ask(
      `{ repository(owner: "acme", name: "listing") { defaultBranchRef { target { ... on Commit { authors(first: 5) { totalCount nodes { name user { login } } } } } } } }`,
    );
    expect(data).toMatchObject({
      repository: {
        defaultBranchRef: {
          target: {
            authors: {
              totalCount: 2,
              nodes: [
                { name: "Ann", user: { login: "ann" } },
                { name: "Bob", user: { login: "bob" } },
              ],
            },
          },
        },
      },
    });
  });
});

describe("pull requests", () => {
  test("show sides, files, comments of ours and of others, checks and reviews", async () => {
    const bot = on.client("installation");
    const there = { owner: "acme", repo: "listing" };
    await on.sandbox.act.comment({ repository: LISTING, number, by: "ann", body: "Hm" });
    const ours = await bot.rest.issues.createComment({ ...there, issue_number: number, body: "Checked" });
    const sha = on.listing.discussion.issues.get(number)?.pull?.head.sha ?? "";
    await bot.rest.checks.create({
      ...there,
      name: "Keeper",
      head_sha: sha,
      conclusion: "action_required",
      external_id: "1",
      output: { title: "T", summary: "S" },
    });
    await bot.rest.pulls.createReview({ ...there, pull_number: number, event: "APPROVE" });
    on.sandbox.act.minimizeComment({ repository: LISTING, id: ours.data.id, reason: "outdated" });
    const answer = await bot.graphql(
      `query P($number: Int!, $app: Int!) { repository(owner: "acme", name: "listing") { pullRequest(number: $number) {
        title body state isDraft isCrossRepository changedFiles baseRefName headRefOid author { __typename login } headRepository { nameWithOwner }
        files(first: 10) { totalCount nodes { path changeType additions deletions } }
        comments(first: 100) { nodes { databaseId body isMinimized minimizedReason viewerDidAuthor author { __typename login } } }
        reviews(last: 10, states: [APPROVED]) { nodes { state viewerDidAuthor commit { oid } } }
        commits(last: 1) { nodes { commit { oid checkSuites(first: 5, filterBy: { appId: $app }) { nodes { checkRuns(first: 5, filterBy: { checkType: LATEST }) {
          nodes { name status conclusion externalId title summary text }
        } } } } } }
      } } }`,
      { number, app: on.app.id },
    );
    expect(answer).toMatchObject({
      repository: {
        pullRequest: {
          title: "Add it",
          state: "OPEN",
          isCrossRepository: true,
          changedFiles: 1,
          baseRefName: "main",
          headRefOid: sha,
          author: { __typename: "User", login: "bob" },
          headRepository: { nameWithOwner: "bob/listing" },
          files: {
            totalCount: 1,
            nodes: [{ path: "list/tools.json", changeType: "MODIFIED", additions: 1, deletions: 1 }],
          },
          comments: {
            nodes: [
              { body: "Hm", isMinimized: false, viewerDidAuthor: false },
              {
                databaseId: ours.data.id,
                isMinimized: true,
                minimizedReason: "outdated",
                viewerDidAuthor: true,
                author: { __typename: "Bot", login: "keeper" },
              },
            ],
          },
          reviews: { nodes: [{ state: "APPROVED", viewerDidAuthor: true, commit: { oid: sha } }] },
          commits: {
            nodes: [
              {
                commit: {
                  oid: sha,
                  checkSuites: {
                    nodes: [
                      {
                        checkRuns: {
                          nodes: [
                            {
                              name: "Keeper",
                              status: "COMPLETED",
                              conclusion: "ACTION_REQUIRED",
                              externalId: "1",
                              title: "T",
                              summary: "S",
                              text: null,
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              },
            ],
          },
        },
      },
    });
  });

  test("a comment is hidden and shown again by its node id", async () => {
    const { data } = await on
      .client("installation")
      .rest.issues.createComment({ owner: "acme", repo: "listing", issue_number: number, body: "Old" });
    const hide = `mutation M($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OFF_TOPIC }) { minimizedComment { isMinimized minimizedReason } } }`;
    expect(await on.client("installation").graphql(hide, { id: data.node_id })).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: "off-topic" } },
    });
    expect((await ask(hide, { id: "IC_nothing" })).errors).toMatchObject([{ type: "NOT_FOUND" }]);
  });

  test("one that is not there is an error at its place, and the rest is answered", async () => {
    const { data, errors } = await ask(
      `{ repository(owner: "acme", name: "listing") { name pullRequest(number: 99) { title } } }`,
    );
    expect(data).toEqual({ repository: { name: "listing", pullRequest: null } });
    expect(errors).toMatchObject([
      {
        type: "NOT_FOUND",
        path: ["repository", "pullRequest"],
        message: "Could not resolve to a PullRequest with the number of 99.",
      },
    ]);
  });
});
