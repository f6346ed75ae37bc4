import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createNodeMiddleware, Probot, ProbotOctokit } from "probot";
import { LISTING, type Stage, stage } from "./stage.ts";

let on: Stage;
let server: Server;
let before: NodeJS.ProcessEnv;

beforeEach(async () => {
  on = await stage();
  before = { ...process.env };
  process.env.GHE_HOST = new URL(on.sandbox.url).host;
  process.env.GHE_PROTOCOL = "http";
  server = createServer(await appListener());
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  on.app.webhookUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/github/webhooks`;
});

afterEach(async () => {
  process.env = before;
  await on.sandbox.close();
  await new Promise((done) => server.close(done));
});

/** An App that answers every new pull request with a comment, a label and a check. */
async function appListener() {
  const probot = new Probot({
    appId: on.app.id,
    privateKey: on.app.privateKey,
    secret: on.app.webhookSecret,
    logLevel: "fatal",
    baseUrl: on.sandbox.apiUrl,
    Octokit: ProbotOctokit.defaults((given: object) => ({
      ...given,
      throttle: { enabled: false },
      retry: { enabled: false },
    })),
  });
  return createNodeMiddleware(
    (app) => {
      app.on("pull_request.opened", async (context) => {
        const { number, head } = context.payload.pull_request;
        await context.octokit.rest.issues.createComment(
          context.issue({ body: `Hello, ${context.payload.sender.login}` }),
        );
        await context.octokit.rest.issues.addLabels(context.issue({ labels: ["seen"] }));
        await context.octokit.rest.checks.create(
          context.repo({ name: "Greeter", head_sha: head.sha, conclusion: "success", external_id: String(number) }),
        );
      });
    },
    { probot },
  );
}

test("a real App hears a signed webhook and answers over HTTP with tokens of its own", async () => {
  const { number, comments, labels } = await on.sandbox.act.openPullRequest({
    repository: LISTING,
    title: "Add it",
    author: "bob",
    fork: true,
    files: [{ path: "list/tools.json", content: "[1]\n" }],
  });
  await on.sandbox.settled();
  expect(on.sandbox.deliveries.filter(({ outcome }) => outcome !== 200)).toEqual([]);
  expect(comments).toMatchObject([{ body: "Hello, bob", by: { login: "keeper[bot]", app: "keeper" } }]);
  expect(labels).toEqual(["seen"]);
  expect(on.listing.discussion.checkRuns).toMatchObject([
    { name: "Greeter", conclusion: "success", externalId: String(number) },
  ]);
  expect(on.sandbox.unhandled).toEqual([]);
  expect(on.sandbox.failures).toEqual([]);
});

test("a wrong secret is heard by nobody", async () => {
  Object.assign(on.app, { webhookSecret: "another" });
  const { comments } = await on.sandbox.act.openPullRequest({
    repository: LISTING,
    title: "Add it",
    author: "bob",
    files: [{ path: "a", content: "" }],
  });
  await on.sandbox.settled();
  expect(comments).toEqual([]);
  expect(on.sandbox.deliveries.every(({ outcome }) => outcome === 400)).toBe(true);
});
