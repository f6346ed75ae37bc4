import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Client, type Stage, stage } from "./stage.ts";

const listing = { owner: "acme", repo: "listing" };

let on: Stage;
let client: Client;

beforeEach(async () => {
  on = await stage();
  client = on.client("ann");
});

afterEach(() => on.sandbox.close());

const get = () => client.rest.repos.get(listing);
const query =
  'query Two { a: repository(owner: "acme", name: "listing") { name } b: repository(owner: "tools", name: "lantern") { name } }';

describe("a fault strikes", () => {
  test("as often as it is told, after those that it lets pass, and what fits it", async () => {
    on.sandbox.faults.add({
      match: { method: "GET", route: "/repos/{owner}/{repo}" },
      after: 1,
      times: 1,
      effect: { kind: "answer", status: 502, body: { message: "Server Error" } },
    });
    expect((await get()).status).toBe(200);
    await expect(get()).rejects.toMatchObject({ status: 502 });
    expect((await get()).status).toBe(200);
    expect(on.sandbox.requests.map(({ status }) => status)).toEqual([200, 502, 200]);
  });

  test("a query by its operation, its aliases or its variables", async () => {
    on.sandbox.faults.add({ match: { operation: "Other" }, effect: { kind: "answer", status: 500 } });
    on.sandbox.faults.add({ match: { body: /never/ }, effect: { kind: "answer", status: 500 } });
    expect(await client.graphql(query)).toMatchObject({ a: { name: "listing" } });
    const away = on.sandbox.faults.add({
      match: { operation: "Two", alias: "b" },
      effect: { kind: "answer", status: 504 },
    });
    await expect(client.graphql(query)).rejects.toMatchObject({ status: 504 });
    away();
    expect(await client.graphql(query)).toMatchObject({ b: { name: "lantern" } });
  });
});

describe("kinds", () => {
  test("latency of one request, and of all", async () => {
    on.sandbox.faults.add({ match: {}, times: 1, effect: { kind: "latency", milliseconds: 150 } });
    await get();
    await get();
    const [slow = 0, quick = 0] = on.sandbox.requests.map(({ startedAt, endedAt }) => (endedAt ?? 0) - startedAt);
    expect(slow).toBeGreaterThanOrEqual(149);
    expect(quick).toBeLessThan(100);
    const late = await stage({ latency: 120 });
    const before = performance.now();
    await late.client("ann").rest.repos.get(listing);
    expect(performance.now() - before).toBeGreaterThanOrEqual(119);
    await late.sandbox.close();
  });

  test("an answer that comes although the work is done: the comment stands", async () => {
    const { number } = await on.sandbox.act.openPullRequest({
      repository: "acme/listing",
      title: "T",
      author: "bob",
      files: [{ path: "a", content: "" }],
    });
    on.sandbox.faults.add({ match: { method: "POST" }, effect: { kind: "answer", status: 502, done: true } });
    const comment = client.rest.issues.createComment({ ...listing, issue_number: number, body: "Hi" });
    await expect(comment).rejects.toMatchObject({ status: 502 });
    expect(on.listing.discussion.issues.get(number)?.comments).toHaveLength(1);
  });

  test("a connection cut before the work and in the middle of the answer", async () => {
    const bare = async () =>
      (await fetch(`${on.sandbox.url}/repos/acme/listing`, { headers: { "user-agent": "test" } })).text();
    for (const when of ["before", "midway"] as const) {
      on.sandbox.faults.add({ match: {}, times: 1, effect: { kind: "cut", when } });
      await expect(bare()).rejects.toThrow();
      expect(on.sandbox.requests.at(-1)?.status).toBeNull();
    }
    // Octokit shows an answer that breaks off as a good one with nothing in it.
    on.sandbox.faults.add({ match: {}, times: 1, effect: { kind: "cut", when: "midway" } });
    expect(await get()).toMatchObject({ status: 200, data: "" });
    expect((await get()).status).toBe(200);
  });

  test("no answer at all, until the client gives up or the sandbox closes", async () => {
    on.sandbox.faults.add({ match: {}, effect: { kind: "hang" } });
    const request = { signal: AbortSignal.timeout(100) };
    await expect(client.rest.repos.get({ ...listing, request })).rejects.toThrow();
  });

  test("nonsense in place of JSON", async () => {
    on.sandbox.faults.add({ match: {}, times: 1, effect: { kind: "nonsense" } });
    expect(typeof (await get()).data).toBe("string");
  });

  test("limits, primary and secondary", async () => {
    on.sandbox.faults.add({ match: {}, times: 1, effect: { kind: "rate-limit", which: "primary" } });
    await expect(get()).rejects.toMatchObject({ status: 403, response: { headers: { "x-ratelimit-remaining": "0" } } });
    on.sandbox.faults.add({
      match: {},
      times: 1,
      effect: { kind: "rate-limit", which: "secondary", status: 429, retryAfter: 7 },
    });
    await expect(get()).rejects.toMatchObject({ status: 429, response: { headers: { "retry-after": "7" } } });
    on.sandbox.faults.add({ match: { route: "/graphql" }, times: 1, effect: { kind: "rate-limit", which: "primary" } });
    await expect(client.graphql(query)).rejects.toMatchObject({ errors: [{ type: "RATE_LIMITED" }] });
    expect((await get()).status).toBe(200);
  });

  test("a query answered in part", async () => {
    on.sandbox.faults.add({
      match: { alias: "b" },
      effect: { kind: "graphql-error", path: ["b"], type: "RESOURCE_LIMITS_EXCEEDED", message: "Too heavy" },
    });
    await expect(client.graphql(query)).rejects.toMatchObject({
      data: { a: { name: "listing" }, b: null },
      errors: [{ type: "RESOURCE_LIMITS_EXCEEDED", path: ["b"] }],
    });
  });

  test("a query answered in part, where a star stands for every alias", async () => {
    on.sandbox.faults.add({
      match: { operation: "Two" },
      effect: { kind: "graphql-error", path: ["*", "name"], type: "FORBIDDEN", message: "Not for you" },
    });
    await expect(client.graphql(query)).rejects.toMatchObject({
      data: { a: { name: null }, b: { name: null } },
      errors: [{ path: ["a", "name"] }, { path: ["b", "name"] }],
    });
  });
});

test("what no route answers is 404 with the route's name, and is noted", async () => {
  await expect(client.request("GET /repos/acme/listing/milestones")).rejects.toMatchObject({
    status: 404,
    message: expect.stringContaining("GET /repos/acme/listing/milestones"),
  });
  expect(on.sandbox.unhandled).toEqual(["GET /repos/acme/listing/milestones"]);
});

test("both layouts of addresses answer, each with its own addresses", async () => {
  const headers = { "user-agent": "test", authorization: "token ghp_annsOwnToken" };
  for (const base of [on.sandbox.url, on.sandbox.apiUrl]) {
    const answer = (await (await fetch(`${base}/repos/acme/listing`, { headers })).json()) as { url: string };
    expect(answer.url).toBe(`${base}/repos/acme/listing`);
  }
  for (const address of [`${on.sandbox.url}/graphql`, on.sandbox.graphqlUrl]) {
    const answer = await fetch(address, { method: "POST", headers, body: JSON.stringify({ query }) });
    expect(await answer.json()).toMatchObject({ data: { a: { name: "listing" } } });
  }
});

test("requests that make no sense are refused as GitHub refuses them", async () => {
  const there = `${on.sandbox.url}/repos/acme/listing/labels`;
  const headers = { "user-agent": "test", authorization: "token ghp_annsOwnToken" };
  const post = async (body: string, more = {}) =>
    (await fetch(there, { method: "POST", headers: { ...headers, ...more }, body })).status;
  expect(await post("{")).toBe(400);
  expect(await post('"text"')).toBe(400);
  expect(await post('{"name": 5}')).toBe(422);
  expect(await post("{}")).toBe(422);
  expect(await post('{"name": "x", "color": "red"}')).toBe(422);
  expect(await post('{"name": "x"}', { "x-github-api-version": "1999-01-01" })).toBe(400);
  expect(await post("x".repeat(11_000_000))).toBe(413);
  expect((await fetch(`${on.sandbox.url}/repos/%E0%A4%A/listing`, { headers })).status).toBe(400);
  expect(on.sandbox.failures).toEqual([]);
});

test("logs keep the newest only", async () => {
  const short = await stage({ kept: 3 });
  for (let i = 0; i < 5; i += 1)
    await short.client("ann").rest.repos.get({ ...listing, mediaType: { format: `f${i}` } });
  expect(short.sandbox.requests).toHaveLength(3);
  short.sandbox.clearLogs();
  expect(short.sandbox.requests).toHaveLength(0);
  await short.sandbox.close();
});
