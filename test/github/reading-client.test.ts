import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { memoryHistory } from "../../sandbox/memory-history.ts";
import { addRepository } from "../../sandbox/new-world.ts";
import { LISTKEEPER_OCTOKIT, requestOptions } from "../../src/github/client.ts";
import { openForInstallation } from "../../src/github/installation.ts";
import { openProjectCache } from "../../src/github/project-cache.ts";
import { forReading, openReadingTokens } from "../../src/github/reading-client.ts";
import { nothingMore, someQuestion } from "../answers.ts";
import { PROJECT, type Stage, stage } from "../sandbox/stage.ts";

const EMPTY = memoryHistory({ defaultBranch: null, branches: [] });
const MINT = "/app/installations/{installation_id}/access_tokens";
const REPOSITORY = "GET /repos/{owner}/{repo}";

let on: Stage;
let octokit: InstanceType<typeof LISTKEEPER_OCTOKIT>;
let installation: number;

beforeAll(async () => {
  on = await stage({ hourly: { installation: 100_000 } });
  addRepository(on.world, { owner: "acme", name: "secret", visibility: "private", history: EMPTY });
  installation = on.app.installations[0]?.id ?? 0;
  octokit = new LISTKEEPER_OCTOKIT({
    auth: { appId: on.app.id, privateKey: on.app.privateKey, installationId: installation },
    baseUrl: on.sandbox.apiUrl,
    request: requestOptions(),
    throttle: { enabled: false },
    retry: { enabled: false },
  });
});

afterEach(() => {
  on.sandbox.faults.clear();
  on.sandbox.clearLogs();
});
afterAll(() => on.sandbox.close());

const minted = () => on.sandbox.requests.filter(({ route }) => route === MINT).length;
const SCOPE = () => ({ installation, repository: "listing" });
const secret = (client: typeof octokit) =>
  client.request(REPOSITORY, { owner: "acme", repo: "secret", request: {} }).then(
    ({ status }) => status,
    ({ status }) => status,
  );

test("what the installation sees, the client for reading does not, and it writes nowhere", async () => {
  const client = forReading(
    octokit,
    SCOPE(),
    openReadingTokens(() => new Date()),
  );
  expect([await secret(octokit), await secret(client)]).toEqual([200, 404]);
  const { data } = await client.request(REPOSITORY, { owner: "acme", repo: "listing", request: {} });
  expect(data.full_name).toBe("acme/listing");
  const label = { owner: "acme", repo: "listing", name: "x", request: {} };
  await expect(client.request("POST /repos/{owner}/{repo}/labels", label)).rejects.toMatchObject({ status: 403 });
});

test("a token serves all reviews of a listing until it has run out", async () => {
  let now = Date.now();
  const tokens = openReadingTokens(() => new Date(now));
  const read = (repository: string) =>
    forReading(octokit, { installation, repository }, tokens).request(REPOSITORY, {
      owner: "acme",
      repo: "listing",
      request: {},
    });
  await octokit.request(REPOSITORY, { owner: "acme", repo: "listing", request: {} });
  const before = minted();
  await Promise.all([read("listing"), read("Listing"), read("listing")]);
  expect(minted() - before).toBe(1);
  now += 55 * 60_000;
  await read("listing");
  expect(minted() - before).toBe(2);
});

test("a token that could not be had is asked for again by the next review", async () => {
  const tokens = openReadingTokens(() => new Date());
  on.sandbox.faults.add({ match: { route: MINT }, times: 1, effect: { kind: "answer", status: 502 } });
  const client = forReading(octokit, SCOPE(), tokens);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await secret(client)).toBe(404);
  on.sandbox.faults.add({ match: { route: MINT }, times: 9, effect: { kind: "answer", status: 502 } });
  const other = forReading(
    octokit,
    SCOPE(),
    openReadingTokens(() => new Date()),
  );
  expect(await secret(other)).toBe(502);
});

test("a new token that GitHub does not know everywhere yet is tried once more", async () => {
  const client = forReading(
    octokit,
    SCOPE(),
    openReadingTokens(() => new Date()),
  );
  const refusal = { kind: "answer", status: 401, body: { message: "Bad credentials" } } as const;
  on.sandbox.faults.add({ match: { route: "/repos/{owner}/{repo}" }, times: 1, effect: refusal });
  const { status } = await client.request(REPOSITORY, { owner: "acme", repo: "listing", request: {} });
  expect(status).toBe(200);
});

test("a token that GitHub no longer knows is not kept", async () => {
  let now = Date.now();
  const client = forReading(
    octokit,
    SCOPE(),
    openReadingTokens(() => new Date(now)),
  );
  expect(await secret(client)).toBe(404);
  now += 60_000;
  const refusal = { kind: "answer", status: 401, body: { message: "Bad credentials" } } as const;
  on.sandbox.faults.add({ match: { route: "/repos/{owner}/{repo}" }, times: 1, effect: refusal });
  const before = minted();
  expect([await secret(client), await secret(client)]).toEqual([401, 404]);
  expect(minted() - before).toBe(1);
});

test("a review tells nothing of a private repository of its own installation", async () => {
  const now = () => new Date();
  const door = openForInstallation(
    octokit,
    { ref: { owner: "acme", repository: "listing", number: 1 }, installation, anew: false },
    { appId: on.app.id, cache: openProjectCache(now), tokens: openReadingTokens(now), now },
  );
  const questions = [someQuestion("acme/secret", { contributors: 1 }), someQuestion(PROJECT)];
  const [hidden, shown] = await door.readProjects(questions, nothingMore);
  expect(hidden).toMatchObject({ repository: { ok: false, refusal: "not-found" }, contributors: { ok: false } });
  expect(shown?.repository).toMatchObject({ ok: true, value: { nameWithOwner: PROJECT } });
});
