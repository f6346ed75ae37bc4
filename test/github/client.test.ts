import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { Probot } from "probot";
import { clientFor, forQueries, isSignedIn, LISTKEEPER_OCTOKIT, requestOptions } from "../../src/github/client.ts";

type Answer = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>];

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A server that gives the answers one after the other, the last of them for ever; `null` never comes. */
async function serve(...answers: readonly (Answer | null)[]) {
  const seen: IncomingMessage[] = [];
  const times: number[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const answer = answers[Math.min(seen.length, answers.length - 1)];
    seen.push(request);
    times.push(Date.now());
    if (!answer) return;
    const [status, body, headers = {}] = answer;
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen, times };
}

const get = (url: string, token: string | null = "secret") =>
  clientFor({ token, apiUrl: `${url}/` }).request("GET /x", { request: {} });
const secondary = (seconds: string): Answer => [
  403,
  { message: "You have exceeded a secondary rate limit." },
  { "retry-after": seconds },
];

const IN_AN_HOUR = String(Math.floor(Date.now() / 1000) + 3000);

describe("the class that Probot is given", () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const token: Answer = [
    201,
    { token: "ghs_x", expires_at: new Date(Date.now() + 3_600_000).toISOString(), permissions: {} },
  ];

  /** A client of an installation, as the App gets it from Probot. */
  async function installed(...answers: readonly Answer[]) {
    const server = await serve(token, ...answers);
    return { ...server, octokit: await clientAt(server.url) };
  }

  async function clientAt(url: string) {
    const probot = new Probot({
      appId: 1,
      privateKey: pem,
      secret: "s",
      // It asks again after 1, 4 and 9 ms in the place of seconds.
      Octokit: LISTKEEPER_OCTOKIT.defaults((options: object) => ({ ...options, retry: { retryAfterBaseValue: 1 } })),
      request: requestOptions(),
      baseUrl: url,
      logLevel: "fatal",
    });
    await probot.ready();
    return probot.auth(5);
  }

  test("waits once for a short limit, and names the version when it asks for tokens too", async () => {
    const { octokit, seen } = await installed(secondary("1"), [200, {}]);
    expect((await octokit.request("GET /x", { request: {} })).status).toBe(200);
    expect(seen.map(({ url }) => url)).toEqual(["/app/installations/5/access_tokens", "/x", "/x"]);
    expect(seen.map(({ headers }) => headers["x-github-api-version"])).toEqual(Array(3).fill("2022-11-28"));
  });

  test.each([
    ["a long one", secondary("3600")],
    [
      "the hour's",
      [403, { message: "API rate limit exceeded" }, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": IN_AN_HOUR }],
    ],
  ] as readonly (readonly [string, Answer])[])("does not sleep over %s", async (_, answer) => {
    const { octokit, seen } = await installed(answer);
    await expect(octokit.request("GET /x", { request: {} })).rejects.toMatchObject({ status: 403 });
    expect(seen).toHaveLength(2);
  });

  test("takes an answer without a token for the failure that it is, and keeps none", async () => {
    const server = await serve([201, {}], [200, {}], token, [200, { well: true }]);
    const octokit = await clientAt(server.url);
    const { data } = await octokit.request("GET /x", { request: {} });
    expect(server.seen.map(({ url }) => url)).toEqual([...Array(3).fill("/app/installations/5/access_tokens"), "/x"]);
    expect(server.seen[3]?.headers.authorization).toBe("token ghs_x");
    expect(data).toEqual({ well: true });
  });

  test("asks in GraphQL with the same token, without a second between two questions", async () => {
    const { octokit, seen, times } = await installed([200, { data: {} }]);
    const queries = forQueries(octokit);
    const ask = () => queries.graphql("query { viewer { login } }", { request: {} });
    await ask();
    await Promise.all([ask(), ask()]);
    expect(seen.map(({ url }) => url)).toEqual(["/app/installations/5/access_tokens", ...Array(3).fill("/graphql")]);
    expect(seen.slice(1).map(({ headers }) => headers.authorization)).toEqual(Array(3).fill("token ghs_x"));
    expect((times[3] ?? 0) - (times[1] ?? 0)).toBeLessThan(900);
  });

  test("heeds a limit in GraphQL, too", async () => {
    const { octokit, seen, times } = await installed(secondary("1"), [200, { data: { well: true } }]);
    const answer = await forQueries(octokit).graphql("query { viewer { login } }", { request: {} });
    expect(answer).toEqual({ well: true });
    expect(seen).toHaveLength(3);
    expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(950);
  });
});

describe("the client", () => {
  test("signs, and says which version of the API it means", async () => {
    const { url, seen } = await serve([200, {}]);
    await get(url);
    expect(seen[0]?.url).toBe("/x");
    expect(seen[0]?.headers).toMatchObject({ authorization: "token secret", "x-github-api-version": "2022-11-28" });
  });

  test("without a token is not signed in, and adds nothing to what GitHub says", async () => {
    const { url, seen } = await serve([404, { message: "Not Found" }]);
    await expect(get(url, null)).rejects.toMatchObject({ status: 404, message: "Not Found" });
    expect(seen[0]?.headers.authorization).toBeUndefined();
    expect(isSignedIn(clientFor({ token: null, apiUrl: null }))).toBe(false);
    expect(isSignedIn(clientFor({ token: "secret", apiUrl: null }))).toBe(true);
  });

  test("waits once as long as GitHub says, if that is short", async () => {
    const { url, times } = await serve(secondary("1"), [200, {}]);
    expect((await get(url)).status).toBe(200);
    expect(times).toHaveLength(2);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(950);
  });

  test("does not wait twice", async () => {
    const { url, seen } = await serve(secondary("1"));
    await expect(get(url)).rejects.toMatchObject({ status: 403 });
    expect(seen).toHaveLength(2);
  });

  test.each([
    ["a secondary limit", secondary("3600")],
    [
      "a limit whose hour is young",
      [403, { message: "API rate limit exceeded" }, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": IN_AN_HOUR }],
    ],
    ["429 without a reason", [429, { message: "Slow down" }, { "retry-after": "1" }]],
    ["what is forbidden", [403, { message: "Forbidden" }]],
    ["what is not there", [404, { message: "Not Found" }]],
    ["a conflict", [409, { message: "Conflict" }]],
  ] as readonly (readonly [string, Answer])[])("does not sleep over %s", async (_, answer) => {
    const { url, seen } = await serve(answer);
    const from = Date.now();
    await expect(get(url)).rejects.toMatchObject({ status: answer[0] });
    expect(seen).toHaveLength(1);
    expect(Date.now() - from).toBeLessThan(900);
  });

  test("asks again after an outage", async () => {
    const { url, seen } = await serve([502, {}], [200, { well: true }]);
    expect((await get(url)).data).toEqual({ well: true });
    expect(seen).toHaveLength(2);
  });

  test("that asks in GraphQL signs as well", async () => {
    const { url, seen } = await serve([200, { data: {} }]);
    await forQueries(clientFor({ token: "secret", apiUrl: url })).graphql("query { viewer { login } }", {
      request: {},
    });
    expect(seen[0]?.headers).toMatchObject({ authorization: "token secret", "x-github-api-version": "2022-11-28" });
    const nobody = clientFor({ token: null, apiUrl: url });
    expect(forQueries(nobody)).toBe(nobody);
  });

  test("gives a request up that is not answered", async () => {
    const { url } = await serve(null);
    const octokit = new LISTKEEPER_OCTOKIT({
      auth: { token: "secret" },
      baseUrl: url,
      request: requestOptions(100),
      retry: { enabled: false },
    });
    await expect(octokit.request("GET /x", { request: {} })).rejects.toMatchObject({ status: 500 });
  });
});
