import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ProbotOctokit } from "probot";
import type { PullRequest } from "../../sandbox/discussion.ts";
import { addTeam } from "../../sandbox/new-world.ts";
import { type Ear, listen } from "./ear.ts";
import { type Held, held } from "./held.ts";
import { LISTING, type Stage, stage } from "./stage.ts";

const listing = { owner: "acme", repo: "listing" };

let on: Stage;
let ear: Ear;
let bot: Held;
let pull: PullRequest;

beforeAll(async () => {
  [on, ear] = [await stage(), await listen()];
  on.app.webhookUrl = ear.url;
  addTeam(on.world, { organization: "acme", slug: "pilots", members: ["eve"], pending: ["bob"] });
  on.listing.teamRoles.set("pilots", "write");
  on.listing.roleNames.set("ann", "curator");
  bot = held(on.client("installation"));
  pull = await on.sandbox.act.openPullRequest({
    repository: LISTING,
    title: "Add Lantern",
    body: "See https://github.com/tools/lantern",
    author: "bob",
    files: [{ path: "list/tools.json", content: '[{ "name": "Lantern" }]\n' }],
  });
});

afterAll(async () => {
  await on.sandbox.close();
  await ear.close();
});

/** Holds what was asked and answered against GitHub's description, too. */
async function answered(status: number, call: () => Promise<unknown>): Promise<unknown> {
  const before = bot.complaints.length;
  await call().catch((error: { status?: number }) => expect(error.status).toBe(status));
  expect(bot.complaints.slice(before)).toEqual([]);
  const last = bot.exchanges.at(-1);
  expect(last?.status).toBe(status);
  return last?.body;
}

/** What the App sees of the pull request. */
async function asked(fields: string): Promise<Record<string, unknown>> {
  const query = `query($n: Int!) { repository(owner: "acme", name: "listing") { pullRequest(number: $n) { ${fields} } } }`;
  const { repository } = await bot.client.graphql<{ repository: { pullRequest: Record<string, unknown> } }>(query, {
    n: pull.number,
  });
  return repository.pullRequest;
}

describe("comments", () => {
  test("tell who has edited them last, and when", async () => {
    const { id } = await on.sandbox.act.comment({ repository: LISTING, number: pull.number, by: "bob", body: "Hello" });
    const fields = "comments(last: 1) { nodes { databaseId lastEditedAt editor { __typename login } } }";
    expect(await asked(fields)).toEqual({
      comments: { nodes: [{ databaseId: id, lastEditedAt: null, editor: null }] },
    });
    await on.sandbox.act.editComment({ repository: LISTING, id, by: "ann", body: "Hello all" });
    const editor = { __typename: "User", login: "ann" };
    expect(await asked(fields)).toMatchObject({ comments: { nodes: [{ lastEditedAt: expect.any(String), editor }] } });
  });

  test("that a person deletes leave an event with both names", async () => {
    const made = (await answered(201, () =>
      bot.client.rest.issues.createComment({ ...listing, issue_number: pull.number, body: "Ours" }),
    )) as { id: number };
    await on.sandbox.act.deleteComment({ repository: LISTING, id: made.id, by: "ann" });
    const kinds = "itemTypes: [COMMENT_DELETED_EVENT]";
    const who = "{ __typename login }";
    const fields = `timelineItems(last: 5, ${kinds}) { nodes { ... on CommentDeletedEvent { actor ${who} deletedCommentAuthor ${who} } } }`;
    expect(await asked(fields)).toEqual({
      timelineItems: {
        nodes: [
          { actor: { __typename: "User", login: "ann" }, deletedCommentAuthor: { __typename: "Bot", login: "keeper" } },
        ],
      },
    });
  });

  test("bear reactions, which only their own account takes back", async () => {
    const { id } = await on.sandbox.act.comment({ repository: LISTING, number: pull.number, by: "ann", body: "Well" });
    const { reactions } = bot.client.rest;
    const there = { ...listing, comment_id: id };
    await on.sandbox.act.react({ repository: LISTING, id, by: "bob", content: "+1" });
    const ours = (await answered(201, () => reactions.createForIssueComment({ ...there, content: "confused" }))) as {
      id: number;
    };
    await answered(200, () => reactions.createForIssueComment({ ...there, content: "confused" }));
    const listed = (await answered(200, () => reactions.listForIssueComment(there))) as { id: number }[];
    const groups =
      "comments(last: 1) { nodes { reactionGroups { content viewerHasReacted reactors(first: 1) { totalCount } } } }";
    const shown = JSON.stringify(await asked(groups));
    expect(shown).toContain('{"content":"CONFUSED","viewerHasReacted":true,"reactors":{"totalCount":1}}');
    expect(shown).toContain('{"content":"THUMBS_UP","viewerHasReacted":false,"reactors":{"totalCount":1}}');
    await answered(204, () => reactions.deleteForIssueComment({ ...there, reaction_id: ours.id }));
    const others = { ...there, reaction_id: listed.find((one) => one.id !== ours.id)?.id ?? 0 };
    await expect(reactions.deleteForIssueComment(others)).rejects.toMatchObject({ status: 403 });
    expect(JSON.stringify(await asked(groups))).not.toContain('"viewerHasReacted":true');
  });

  test("of robots are told as such", async () => {
    await on.sandbox.act.comment({
      repository: LISTING,
      number: pull.number,
      by: "renovate[bot]",
      body: "/listkeeper hold",
    });
    await on.sandbox.settled();
    const heard = ear.heard.findLast(({ headers }) => headers["x-github-event"] === "issue_comment")?.payload;
    expect(heard).toMatchObject({ sender: { login: "renovate[bot]", type: "Bot" } });
    const author = { __typename: "Bot", login: "renovate" };
    expect(await asked("comments(last: 1) { nodes { author { __typename login } } }")).toEqual({
      comments: { nodes: [{ author }] },
    });
  });
});

describe("reviews", () => {
  test("are asked for once, of people and teams who work there, and told", async () => {
    const { pulls } = bot.client.rest;
    const there = { ...listing, pull_number: pull.number };
    for (const reviewer of ["bob", "zed"]) {
      const refused = on.client("installation").rest.pulls.requestReviewers({ ...there, reviewers: [reviewer] });
      await expect(refused).rejects.toMatchObject({ status: 422 });
    }
    await answered(201, () => pulls.requestReviewers({ ...there, reviewers: ["ann"], team_reviewers: ["pilots"] }));
    expect(await answered(200, () => pulls.listRequestedReviewers(there))).toMatchObject({
      users: [{ login: "ann" }],
      teams: [{ slug: "pilots" }],
    });
    await answered(200, () => pulls.removeRequestedReviewers({ ...there, reviewers: [], team_reviewers: ["pilots"] }));
    const events =
      "timelineItems(first: 9, itemTypes: [REVIEW_REQUESTED_EVENT]) { totalCount nodes { ... on ReviewRequestedEvent { actor { login } requestedReviewer { ... on User { login } ... on Team { slug } } } } }";
    expect(await asked(events)).toEqual({
      timelineItems: {
        totalCount: 2,
        nodes: [
          { actor: { login: "keeper" }, requestedReviewer: { login: "ann" } },
          { actor: { login: "keeper" }, requestedReviewer: { slug: "pilots" } },
        ],
      },
    });
  });

  test("take the request away, and the newest opinion of each counts", async () => {
    const { act } = on.sandbox;
    const there = { repository: LISTING, number: pull.number };
    await act.review({ ...there, by: "ann", event: "REQUEST_CHANGES", body: "Not yet" });
    const { id } = await act.review({ ...there, by: "ann", event: "APPROVE" });
    await act.review({ ...there, by: "ann", event: "COMMENT", body: "By the way" });
    const fields = "reviewRequests(first: 5) { totalCount } latestOpinionatedReviews(first: 5) { nodes { state } }";
    expect(await asked(fields)).toEqual({
      reviewRequests: { totalCount: 0 },
      latestOpinionatedReviews: { nodes: [{ state: "APPROVED" }] },
    });
    await act.dismissReview({ ...there, id, by: "eve", message: "Too early" });
    expect(await asked("latestOpinionatedReviews(first: 5) { nodes { state } }")).toEqual({
      latestOpinionatedReviews: { nodes: [{ state: "DISMISSED" }] },
    });
    await on.sandbox.settled();
    expect(on.sandbox.unhandled).toEqual([]);
  });
});

describe("who may", () => {
  test.each([
    ["ann", "write", "curator"],
    ["eve", "write", "write"],
    ["bob", "read", "read"],
  ])("%s has the permission %s by the role %s", async (username, permission, role_name) => {
    await on.sandbox.act.comment({ repository: LISTING, number: pull.number, by: username, body: "Here" });
    const level = await answered(200, () =>
      bot.client.rest.repos.getCollaboratorPermissionLevel({ ...listing, username }),
    );
    expect(level).toMatchObject({ permission, role_name });
  });

  test("whoever was invited to a team does not belong to it yet; without the permission nobody is told", async () => {
    const { teams } = on.client("ann").rest;
    const of = (username: string) => teams.getMembershipForUserInOrg({ org: "acme", team_slug: "pilots", username });
    await expect(of("eve")).rejects.toMatchObject({ status: 404 });
    on.world.owners.set("acme", ["ann"]);
    expect((await of("eve")).data.state).toBe("active");
    expect((await of("bob")).data.state).toBe("pending");
    await expect(of("zed")).rejects.toMatchObject({ status: 404 });
    const app = bot.client.rest.teams.getMembershipForUserInOrg({ org: "acme", team_slug: "pilots", username: "eve" });
    await expect(app).rejects.toMatchObject({ status: 403 });
  });
});

describe("search", () => {
  const find = async (query: string) => {
    const document =
      "query($q: String!) { search(type: ISSUE, query: $q, first: 5) { issueCount nodes { ... on PullRequest { number } } } }";
    return (await bot.client.graphql<{ search: unknown }>(document, { q: query })).search;
  };

  test.each([
    ['repo:acme/listing is:pr in:title "lantern"', 1],
    ['repo:acme/listing is:pr in:title,body "github.com/tools/lantern"', 1],
    ['repo:acme/listing is:pr in:title "tools/lantern"', 0],
    ['repo:acme/listing is:pr "lant"', 0],
    ["repo:acme/listing is:pr is:merged lantern", 0],
    ["repo:tools/lantern is:pr lantern", 0],
  ])("%s finds %i", async (query, issueCount) => {
    expect(await find(query)).toMatchObject({ issueCount });
  });
});

describe("pushes and the merge queue", () => {
  test("a push to a branch is told with its commits and their files", async () => {
    const files = [
      { path: "README.md", content: "Anew\n" },
      { path: "new.md", content: "New\n" },
    ];
    const after = await on.sandbox.act.push({ repository: LISTING, branch: "main", by: "ann", files });
    await on.sandbox.settled();
    expect(ear.names()).not.toContain("push.undefined"); // an App hears only what it listens to
    Object.assign(on.app, { events: [...on.app.events, "push"] });
    const next = await on.sandbox.act.push({
      repository: LISTING,
      branch: "main",
      by: "ann",
      files: [{ path: "new.md", content: null }],
    });
    await on.sandbox.settled();
    expect(ear.heard.find(({ headers }) => headers["x-github-event"] === "push")?.payload).toMatchObject({
      ref: "refs/heads/main",
      before: after,
      after: next,
      created: false,
      forced: false,
      commits: [{ id: next, added: [], removed: ["new.md"], modified: [] }],
      head_commit: { id: next },
      sender: { login: "ann" },
    });
  });

  test("a group of several stands for all of them, in their order", async () => {
    const files = [{ path: "other.md", content: "Other\n" }];
    const other = await on.sandbox.act.openPullRequest({
      repository: LISTING,
      title: "Other",
      author: "bob",
      fork: true,
      files,
    });
    const head = await on.sandbox.act.mergeGroup({ repository: LISTING, number: other.number, after: [pull.number] });
    await on.sandbox.settled();
    const groups = ear.heard.filter(({ headers }) => headers["x-github-event"] === "merge_group");
    expect(groups.map(({ payload }) => payload)).toMatchObject([{ merge_group: { head_sha: head } }]);
    expect((await on.listing.history.item(head, "list/tools.json"))?.size).toBeGreaterThan(10);
    const queue = "mergeQueue { entries(first: 5) { nodes { position pullRequest { number } headCommit { oid } } } }";
    expect(await asked(queue)).toMatchObject({
      mergeQueue: {
        entries: {
          nodes: [
            { position: 1, pullRequest: { number: pull.number } },
            { position: 2, pullRequest: { number: other.number }, headCommit: { oid: head } },
          ],
        },
      },
    });
    await on.sandbox.act.push({ repository: LISTING, number: pull.number, files: [{ path: "a.md", content: "A\n" }] });
    expect(await asked("isInMergeQueue")).toEqual({ isInMergeQueue: false });
  });
});

test("the token of a workflow is its own account, with the permissions that it was given, and may not approve", async () => {
  const token = on.sandbox.actionsToken({ repository: LISTING, permissions: { pull_requests: "write" } });
  const quick = { baseUrl: on.sandbox.apiUrl, throttle: { enabled: false }, retry: { enabled: false } };
  const actions = new ProbotOctokit({ ...quick, auth: { token } });
  expect(await actions.graphql("{ viewer { login } }")).toEqual({ viewer: { login: "github-actions[bot]" } });
  const there = { ...listing, issue_number: pull.number };
  expect((await actions.rest.issues.createComment({ ...there, body: "Hi" })).data.user?.type).toBe("Bot");
  const approval = actions.rest.pulls.createReview({ ...listing, pull_number: pull.number, event: "APPROVE" });
  await expect(approval).rejects.toMatchObject({ status: 422 });
  const check = actions.rest.checks.create({ ...listing, name: "Other", head_sha: pull.pull.head.sha });
  await expect(check).rejects.toMatchObject({ status: 403 });
  await answered(200, () => bot.client.rest.apps.getBySlug({ app_slug: "github-actions" }));
});

test("without the network it answers the same, and breaks the same", async () => {
  const ask = (through: typeof fetch) =>
    through(`${on.sandbox.apiUrl}/repos/acme/listing`, { headers: { "user-agent": "test" } });
  const [near, far] = [await ask(on.sandbox.fetch), await ask(fetch)];
  expect(near.status).toBe(far.status);
  expect(near.url).toBe(far.url);
  expect(await near.json()).toEqual(await far.json());
  on.sandbox.faults.add({ match: {}, times: 2, effect: { kind: "cut", when: "before" } });
  await expect(ask(on.sandbox.fetch)).rejects.toThrow("fetch failed");
  await expect(ask(fetch)).rejects.toThrow("fetch failed");
});
