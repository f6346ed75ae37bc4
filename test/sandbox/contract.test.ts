import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Held, held } from "./held.ts";
import { LISTING, PROJECT, type Stage, stage } from "./stage.ts";

const listing = { owner: "acme", repo: "listing" };
const project = { owner: "tools", repo: "lantern" };

let on: Stage;
let app: Held;
let bot: Held;
let ann: Held;
let number: number;
let headSha: string;

beforeAll(async () => {
  on = await stage();
  [app, bot, ann] = [held(on.client("app")), held(on.client("installation")), held(on.client("ann"))];
  const pull = await on.sandbox.act.openPullRequest({
    repository: LISTING,
    title: "Add Lantern",
    body: "It lights up packets.",
    author: "bob",
    fork: true,
    files: [
      { path: "list/tools.json", content: '[{ "name": "Lantern" }]\n' },
      { path: "docs/new file.md", content: "New\n" },
      { path: "latest.json", content: null },
    ],
  });
  number = pull.number;
  headSha = pull.pull.head.sha;
});

afterAll(() => on.sandbox.close());

/** Runs the call, and demands its status and that nothing in it differs from what GitHub describes. */
async function holds(by: Held, status: number, call: () => Promise<unknown>): Promise<unknown> {
  const [before, first] = [by.complaints.length, by.exchanges.length];
  await call().catch((error: { status?: number }) => expect(error.status).toBe(status));
  expect(by.complaints.slice(before)).toEqual([]);
  expect(by.exchanges.slice(first).at(-1)?.status).toBe(status);
  return by.exchanges.at(-1)?.body;
}

describe("routes that read answer as GitHub's OpenAPI description says", () => {
  const calls: readonly [string, number, () => Promise<unknown>][] = [
    ["the App", 200, () => app.client.rest.apps.getAuthenticated()],
    ["installations", 200, () => app.client.rest.apps.listInstallations()],
    [
      "an installation",
      200,
      () => app.client.rest.apps.getInstallation({ installation_id: on.app.installations[0]?.id ?? 0 }),
    ],
    ["an organisation's installation", 200, () => app.client.rest.apps.getOrgInstallation({ org: "acme" })],
    ["a user's installation", 200, () => app.client.rest.apps.getUserInstallation({ username: "acme" })],
    ["a repository's installation", 200, () => app.client.rest.apps.getRepoInstallation(listing)],
    ["no installation", 404, () => app.client.rest.apps.getRepoInstallation(project)],
    ["a token for what is not there", 422, () => mint({ repositories: ["nothing"] })],
    ["a narrowed token", 201, () => mint({ repositories: ["listing"], permissions: { contents: "read" } })],
  ];
  test.each(calls)("%s", async (_, status, call) => {
    await holds(app, status, call);
  });

  const reads: readonly [string, number, () => Promise<unknown>][] = [
    ["limits", 200, () => bot.client.rest.rateLimit.get()],
    ["repositories of the installation", 200, () => bot.client.rest.apps.listReposAccessibleToInstallation()],
    ["a repository", 200, () => bot.client.rest.repos.get(listing)],
    ["somebody else's repository", 200, () => bot.client.rest.repos.get(project)],
    ["no repository", 404, () => bot.client.rest.repos.get({ owner: "acme", repo: "nothing" })],
    ["pull requests", 200, () => bot.client.rest.pulls.list({ ...listing, state: "open", per_page: 100 })],
    ["a pull request", 200, () => bot.client.rest.pulls.get({ ...listing, pull_number: number })],
    ["no pull request", 404, () => bot.client.rest.pulls.get({ ...listing, pull_number: 99 })],
    ["files of a pull request", 200, () => bot.client.rest.pulls.listFiles({ ...listing, pull_number: number })],
    ["reviews", 200, () => bot.client.rest.pulls.listReviews({ ...listing, pull_number: number })],
    ["a comparison", 200, () => compare(`main...${headSha}`)],
    ["a comparison of the same", 200, () => compare("main...main")],
    ["a comparison with nothing", 404, () => compare("main...nothing")],
    [
      "commits",
      200,
      () => bot.client.rest.repos.listCommits({ ...project, path: "LICENSE", since: "2020-01-01T00:00:00Z" }),
    ],
    ["a git commit", 200, () => bot.client.rest.git.getCommit({ ...listing, commit_sha: headSha })],
    ["a tree", 200, () => bot.client.rest.git.getTree({ ...listing, tree_sha: headSha, recursive: "1" })],
    ["no tree", 404, () => bot.client.rest.git.getTree({ ...listing, tree_sha: "nothing" })],
    ["a blob", 200, async () => bot.client.rest.git.getBlob({ ...listing, file_sha: await blobSha("README.md") })],
    ["no blob", 404, () => bot.client.rest.git.getBlob({ ...listing, file_sha: "0".repeat(40) })],
    ["a file", 200, () => bot.client.rest.repos.getContent({ ...listing, path: "list/tools.json", ref: headSha })],
    ["a folder", 200, () => bot.client.rest.repos.getContent({ ...listing, path: "list" })],
    ["no file", 404, () => bot.client.rest.repos.getContent({ ...listing, path: "nothing" })],
    ["contributors", 200, () => bot.client.rest.repos.listContributors({ ...project, per_page: 100, anon: "true" })],
    ["a permission", 200, () => bot.client.rest.repos.getCollaboratorPermissionLevel({ ...listing, username: "ann" })],
    [
      "nobody's permission",
      404,
      () => bot.client.rest.repos.getCollaboratorPermissionLevel({ ...listing, username: "zed" }),
    ],
    ["comments", 200, () => bot.client.rest.issues.listComments({ ...listing, issue_number: number, per_page: 100 })],
    [
      "labels of a pull request",
      200,
      () => bot.client.rest.issues.listLabelsOnIssue({ ...listing, issue_number: number }),
    ],
    ["labels", 200, () => bot.client.rest.issues.listLabelsForRepo({ ...listing, per_page: 100 })],
    ["no label", 404, () => bot.client.rest.issues.getLabel({ ...listing, name: "nothing" })],
    ["check runs", 200, () => bot.client.rest.checks.listForRef({ ...listing, ref: headSha, filter: "latest" })],
    ["check suites", 200, () => bot.client.rest.checks.listSuitesForRef({ ...listing, ref: headSha })],
    ["a user", 200, () => bot.client.rest.users.getByUsername({ username: "ann" })],
    ["no user", 404, () => bot.client.rest.users.getByUsername({ username: "zed" })],
  ];
  test.each(reads)("%s", async (_, status, call) => {
    await holds(bot, status, call);
  });
});

describe("routes that write answer as GitHub's OpenAPI description says", () => {
  test("a comment, from its first word to its end", async () => {
    const { client } = bot;
    const made = (await holds(bot, 201, () =>
      client.rest.issues.createComment({ ...listing, issue_number: number, body: "Hello" }),
    )) as { id: number };
    const comment = { ...listing, comment_id: made.id };
    await holds(bot, 200, () => client.rest.issues.getComment(comment));
    expect(await holds(bot, 200, () => client.rest.issues.updateComment({ ...comment, body: "Bye" }))).toMatchObject({
      body: "Bye",
      user: { login: "keeper[bot]", type: "Bot" },
      performed_via_github_app: { slug: "keeper" },
    });
    await holds(bot, 201, () => client.rest.reactions.createForIssueComment({ ...comment, content: "eyes" }));
    await holds(bot, 200, () => client.rest.reactions.createForIssueComment({ ...comment, content: "eyes" }));
    await holds(bot, 204, () => client.rest.issues.deleteComment(comment));
    await holds(bot, 404, () => client.rest.issues.getComment(comment));
  });

  test("labels are made once, changed, put on and taken off", async () => {
    const { client } = bot;
    const label = { ...listing, name: "listkeeper: ready", color: "0e8a16", description: "All is met" };
    await holds(bot, 201, () => client.rest.issues.createLabel(label));
    expect(await holds(bot, 422, () => client.rest.issues.createLabel(label))).toMatchObject({
      errors: [{ resource: "Label", code: "already_exists", field: "name" }],
    });
    await holds(bot, 200, () => client.rest.issues.updateLabel({ ...listing, name: label.name, color: "ffffff" }));
    await holds(bot, 200, () => client.rest.issues.getLabel({ ...listing, name: label.name }));
    await holds(bot, 200, () =>
      client.rest.issues.addLabels({ ...listing, issue_number: number, labels: [label.name, "unheard of"] }),
    );
    await holds(bot, 200, () => client.rest.issues.removeLabel({ ...listing, issue_number: number, name: label.name }));
    await holds(bot, 404, () => client.rest.issues.removeLabel({ ...listing, issue_number: number, name: label.name }));
    expect(on.listing.discussion.issues.get(number)?.labels).toEqual(["unheard of"]);
  });

  test("a check run is made, updated and listed, with its suite", async () => {
    const { client } = bot;
    const annotation = {
      path: "list/tools.json",
      start_line: 1,
      end_line: 1,
      annotation_level: "failure" as const,
      message: "No",
    };
    const output = { title: "2 things", summary: "Two", text: "Long", annotations: [annotation] };
    const made = (await holds(bot, 201, () =>
      client.rest.checks.create({
        ...listing,
        name: "Listkeeper",
        head_sha: headSha,
        status: "in_progress",
        external_id: String(number),
      }),
    )) as { id: number; check_suite: { id: number }; pull_requests: unknown[] };
    expect(made.pull_requests).toEqual([]);
    const run = { ...listing, check_run_id: made.id };
    await holds(bot, 200, () => client.rest.checks.update({ ...run, conclusion: "failure", output }));
    await holds(bot, 200, () => client.rest.checks.update({ ...run, output }));
    expect(await holds(bot, 200, () => client.rest.checks.get(run))).toMatchObject({
      status: "completed",
      conclusion: "failure",
      external_id: String(number),
      output: { title: "2 things", annotations_count: 2 },
    });
    await holds(bot, 200, () => client.rest.checks.getSuite({ ...listing, check_suite_id: made.check_suite.id }));
    expect(
      await holds(bot, 200, () =>
        client.rest.checks.listForRef({ ...listing, ref: headSha, check_name: "Listkeeper" }),
      ),
    ).toMatchObject({ total_count: 1 });
    expect(
      await holds(bot, 200, () => client.rest.checks.listSuitesForRef({ ...listing, ref: headSha })),
    ).toMatchObject({ total_count: 1, check_suites: [{ head_branch: null, conclusion: "failure" }] });
  });

  test("a review approves, and is taken back", async () => {
    const { client } = bot;
    const pull = { ...listing, pull_number: number };
    const made = (await holds(bot, 200, () =>
      client.rest.pulls.createReview({ ...pull, event: "APPROVE", commit_id: headSha }),
    )) as { id: number };
    const review = { ...pull, review_id: made.id };
    expect(
      await holds(bot, 200, () => client.rest.pulls.dismissReview({ ...review, message: "It changed" })),
    ).toMatchObject({ state: "DISMISSED" });
    await holds(bot, 422, () => client.rest.pulls.dismissReview({ ...review, message: "Again" }));
    await holds(ann, 200, () => ann.client.rest.pulls.createReview({ ...pull, event: "COMMENT", body: "Nice" }));
  });
});

test("everything asked for above was answered by a route, and nothing broke", () => {
  expect(on.sandbox.unhandled).toEqual([]);
  expect(on.sandbox.failures).toEqual([]);
  expect(PROJECT).toBe(`${project.owner}/${project.repo}`);
});

function mint(given: { repositories?: string[]; permissions?: { contents: "read" } }): Promise<unknown> {
  const installation = on.app.installations[0]?.id ?? 0;
  return app.client.rest.apps.createInstallationAccessToken({ installation_id: installation, ...given });
}

function compare(basehead: string): Promise<unknown> {
  return bot.client.rest.repos.compareCommitsWithBasehead({ ...listing, basehead });
}

async function blobSha(path: string): Promise<string> {
  const item = await on.listing.history.item((await on.listing.history.resolve("main")) ?? "", path);
  return item?.sha ?? "";
}
