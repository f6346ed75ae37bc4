import { createSign, generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { memoryHistory } from "../../sandbox/memory-history.ts";
import { addRepository } from "../../sandbox/new-world.ts";
import { LISTING, PROJECT, type Stage, stage } from "./stage.ts";

const listing = { owner: "acme", repo: "listing" };
const project = { owner: "tools", repo: "lantern" };
const secret = { owner: "acme", repo: "secret" };
const foreign = { owner: "tools", repo: "secret" };

let on: Stage;

beforeAll(async () => {
  on = await stage();
  const empty = memoryHistory({ defaultBranch: null, branches: [] });
  addRepository(on.world, { owner: "acme", name: "secret", visibility: "private", history: empty });
  addRepository(on.world, { owner: "tools", name: "secret", visibility: "private", history: empty });
  addRepository(on.world, { owner: "tools", name: "blocked", isBlocked: true, history: empty });
  await on.sandbox.act.openPullRequest({
    repository: LISTING,
    title: "One",
    author: "bob",
    files: [{ path: "a", content: "a" }],
  });
  await on.sandbox.act.openPullRequest({
    repository: PROJECT,
    title: "One",
    author: "bob",
    files: [{ path: "a", content: "a" }],
  });
});

afterAll(() => on.sandbox.close());

function jwt(claims: Record<string, unknown>, key = on.app.privateKey, alg = "RS256"): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ alg, typ: "JWT" })}.${part(claims)}`;
  return `${signed}.${createSign("RSA-SHA256").update(signed).sign(key, "base64url")}`;
}

async function get(path: string, token: string | null): Promise<{ readonly status: number; readonly message: string }> {
  const headers = { "user-agent": "test", ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${on.sandbox.url}${path}`, { headers });
  const body = (await response.json()) as { message?: string };
  return { status: response.status, message: body.message ?? "" };
}

async function refusal(call: Promise<unknown>): Promise<{ readonly status: number; readonly message: string }> {
  try {
    await call;
  } catch (error) {
    const { status, response } = error as { status: number; response: { data: { message: string } } };
    return { status, message: response.data.message };
  }
  throw new Error("it was not refused");
}

describe("an App's own token", () => {
  const now = Math.floor(Date.now() / 1000);
  const claims = () => ({ iat: now - 30, exp: now + 500, iss: on.app.id });

  test("is taken if it is signed with the App's key, for at most ten minutes", async () => {
    expect(await get("/app", jwt(claims()))).toMatchObject({ status: 200 });
    expect(await get("/app", jwt({ ...claims(), iss: String(on.app.id) }))).toMatchObject({ status: 200 });
  });

  test.each([
    [
      "another key",
      () =>
        jwt(
          claims(),
          generateKeyPairSync("rsa", { modulusLength: 2048 })
            .privateKey.export({ type: "pkcs8", format: "pem" })
            .toString(),
        ),
      "could not be decoded",
    ],
    ["another algorithm in its head", () => jwt(claims(), undefined, "none"), "could not be decoded"],
    ["no issuer", () => jwt({ iat: now, exp: now + 60 }), "could not be decoded"],
    ["an end in the past", () => jwt({ ...claims(), exp: now - 1 }), "future time"],
    ["an end too far away", () => jwt({ ...claims(), exp: now + 3600 }), "too far in the future"],
    ["a beginning in the future", () => jwt({ ...claims(), iat: now + 300 }), "Issued at"],
  ])("is refused with %s", async (_, token, why) => {
    const answer = await get("/app", token());
    expect(answer.status).toBe(401);
    expect(answer.message).toContain(why);
  });

  test("of an App that is not there is 404, and opens nothing but the App's own routes", async () => {
    expect(await get("/app", jwt({ ...claims(), iss: 4711 }))).toMatchObject({
      status: 404,
      message: "Integration not found",
    });
    expect(await get("/repos/acme/listing", jwt(claims()))).toMatchObject({ status: 403 });
    expect(await get("/app", "ghp_annsOwnToken")).toMatchObject({ status: 401 });
  });
});

describe("an installation's token", () => {
  test("is long, lasts an hour, and says what it may", async () => {
    const made = await mint({});
    expect(made.token).toMatch(/^ghs_\d+_[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(made.token.length).toBeGreaterThan(100);
    expect(Math.abs(Date.parse(made.expires_at) - Date.now() - 3_600_000)).toBeLessThan(60_000);
    expect(made.permissions).toEqual({
      metadata: "read",
      contents: "read",
      pull_requests: "write",
      checks: "write",
      merge_queues: "read",
    });
  });

  test("reads what is public, and the private repositories of its own account only", async () => {
    const { rest } = on.client("installation");
    expect((await rest.repos.get(project)).status).toBe(200);
    expect((await rest.repos.get(secret)).status).toBe(200);
    expect(await refusal(rest.repos.get(foreign))).toEqual({ status: 404, message: "Not Found" });
    expect(await refusal(rest.repos.get({ owner: "tools", repo: "blocked" }))).toMatchObject({ status: 451 });
  });

  test("writes only where the App is installed, and only what it was given permission for", async () => {
    const { rest } = on.client("installation");
    const refused = { status: 403, message: "Resource not accessible by integration" };
    expect(await refusal(rest.issues.createComment({ ...project, issue_number: 1, body: "Hi" }))).toEqual(refused);
    expect((await rest.issues.createComment({ ...listing, issue_number: 1, body: "Hi" })).status).toBe(201);
    const narrow = await mint({ permissions: { contents: "read" }, repositories: ["listing"] });
    const there = `${on.sandbox.url}/repos/acme/listing/issues/1/comments`;
    const headers = { authorization: `token ${narrow.token}`, "user-agent": "test" };
    expect((await fetch(there, { method: "POST", headers, body: '{"body":"Hi"}' })).status).toBe(403);
    expect((await fetch(`${on.sandbox.url}/repos/acme/secret`, { headers })).status).toBe(404);
  });

  test("cannot ask for more than the installation has", async () => {
    await expect(mint({ permissions: { administration: "write" } })).rejects.toThrow("not granted");
  });
});

describe("people and nobody", () => {
  test("a stranger comments, but neither labels nor checks nor approves their own", async () => {
    const { rest } = on.client("bob");
    expect((await rest.issues.createComment({ ...listing, issue_number: 1, body: "Please" })).status).toBe(201);
    expect(await refusal(rest.issues.addLabels({ ...listing, issue_number: 1, labels: ["x"] }))).toMatchObject({
      status: 403,
    });
    expect(await refusal(rest.checks.create({ ...listing, name: "x", head_sha: "main" }))).toEqual({
      status: 403,
      message: "You must authenticate via a GitHub App.",
    });
    expect(await refusal(rest.pulls.createReview({ ...listing, pull_number: 1, event: "APPROVE" }))).toEqual({
      status: 422,
      message: "Unprocessable Entity",
    });
    expect(await refusal(rest.repos.getCollaboratorPermissionLevel({ ...listing, username: "ann" }))).toMatchObject({
      status: 403,
    });
  });

  test("roles show as permissions of four kinds", async () => {
    const ask = async (username: string) =>
      (await on.client("ann").rest.repos.getCollaboratorPermissionLevel({ ...listing, username })).data;
    expect(await ask("ann")).toMatchObject({ permission: "write", role_name: "maintain" });
    expect(await ask("bob")).toMatchObject({ permission: "read", role_name: "read" });
    expect(await ask("acme")).toMatchObject({ permission: "admin", role_name: "admin" });
    expect(await ask("keeper[bot]")).toMatchObject({ permission: "none" });
  });

  test("without a token what is public can be read sixty times an hour; nothing written, and no GraphQL", async () => {
    const { rest, graphql } = on.client("nobody");
    const { headers } = await rest.repos.get(listing);
    expect(headers).toMatchObject({ "x-ratelimit-limit": "60", "x-ratelimit-remaining": "59" });
    expect(await refusal(rest.issues.createComment({ ...listing, issue_number: 1, body: "Hi" }))).toEqual({
      status: 401,
      message: "Requires authentication",
    });
    await expect(graphql("{ rateLimit { cost } }")).rejects.toMatchObject({ status: 401 });
  });

  test("a token that nobody has is a bad one", async () => {
    expect(await get("/repos/acme/listing", "ghp_nobodys")).toEqual({ status: 401, message: "Bad credentials" });
  });
});

describe("limits", () => {
  test("an hour's requests used up: 403 with nothing remaining, and the limits themselves are free to look at", async () => {
    const short = await stage({ hourly: { user: 2 } });
    const { rest } = short.client("ann");
    await rest.repos.get(listing);
    await rest.rateLimit.get();
    await rest.repos.get(listing);
    const error = await rest.repos.get(listing).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      status: 403,
      response: {
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-resource": "core" },
        data: { message: expect.stringContaining("API rate limit exceeded for user ID") },
      },
    });
    expect((await rest.rateLimit.get()).data.resources.core).toMatchObject({ limit: 2, used: 2, remaining: 0 });
    await short.sandbox.close();
  });

  test("an answer that has not changed costs nothing, as long as the token is the same", async () => {
    const headers = { authorization: "token ghp_annsOwnToken", "user-agent": "test" };
    const first = await fetch(`${on.sandbox.url}/repos/tools/lantern`, { headers });
    const tag = first.headers.get("etag") ?? "";
    const again = await fetch(`${on.sandbox.url}/repos/tools/lantern`, {
      headers: { ...headers, "if-none-match": tag },
    });
    expect(again.status).toBe(304);
    expect(again.headers.get("x-ratelimit-remaining")).toBe(first.headers.get("x-ratelimit-remaining"));
    const other = { ...headers, authorization: "token ghp_bobsOwnToken", "if-none-match": tag };
    expect((await fetch(`${on.sandbox.url}/repos/tools/lantern`, { headers: other })).status).toBe(200);
  });
});

interface Minted {
  readonly token: string;
  readonly expires_at: string;
  readonly permissions: unknown;
}

async function mint(given: { permissions?: Record<string, string>; repositories?: string[] }): Promise<Minted> {
  const { rest } = on.client("app");
  const installation = on.app.installations[0]?.id ?? 0;
  const { data } = await rest.apps.createInstallationAccessToken({
    installation_id: installation,
    ...(given as object),
  });
  return data as Minted;
}
