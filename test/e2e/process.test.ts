import { type ChildProcess, spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "@jest/globals";

/** The command as people run it: a process of its own, in a folder that holds no `.env`. */
const CLI = fileURLToPath(new URL("../../src/cli.js", import.meta.url));
const { privateKey: PRIVATE_KEY } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const CREDENTIALS = {
  APP_ID: "1",
  PRIVATE_KEY,
  WEBHOOK_SECRET: "a secret of its own",
  PORT: "0",
  HOST: "127.0.0.1",
  GHE_HOST: "127.0.0.1:9",
  GHE_PROTOCOL: "http",
};

let child: ChildProcess | null = null;

afterEach(() => {
  child?.kill("SIGKILL");
  child = null;
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { PATH = "", NODE_OPTIONS: _, ...rest } = process.env;
  const clean = Object.fromEntries(
    Object.entries(rest).filter(([key]) => !/^(GITHUB_|GHE_|APP_ID|PRIVATE_KEY|WEBHOOK|LOG_)/.test(key)),
  );
  const started = spawn(process.execPath, [CLI, ...args], {
    env: { ...clean, PATH, ...env },
    cwd: mkdtempSync(join(tmpdir(), "listkeeper-")),
  });
  child = started;
  let [out, err] = ["", ""];
  started.stdout.on("data", (chunk) => {
    out += String(chunk);
  });
  started.stderr.on("data", (chunk) => {
    err += String(chunk);
  });
  const ended = new Promise<Ended>((resolve) => started.on("close", (code) => resolve({ code, out, err })));
  const said = async (words: RegExp): Promise<RegExpExecArray> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = words.exec(out + err);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`it never said ${words}: ${out}${err}`);
  };
  return { ended, said, stop: (signal: NodeJS.Signals) => started.kill(signal) };
}

/** One that nobody has at this moment: Probot's set-up page takes 0 for its default. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

test.each([
  [
    ["nonsense"],
    /there is no command "nonsense"\. The commands are demo, serve, review, check, diff, facts, license, init, config/,
  ],
  [["review"], /a pull request is missing\. Write OWNER\/REPO#NUMBER or its address\./],
  [["review", "a/b#1", "--nonsense"], /Unknown option '--nonsense'\. Run "listkeeper help"/],
  [["review", "a/b#1", "--post"], /--post writes on GitHub and needs a token in GITHUB_TOKEN\./],
  [["diff"], /--repo is missing, for example: listkeeper diff --repo \./],
  [["facts", "no repository"], /"no repository" is no repository\. Write OWNER\/REPO or its address\./],
  [["config", "check", "missing.yml"], /missing\.yml cannot be read/],
])("%j is a mistake of one sentence, without a stack trace, and exit status 2", async (args, words) => {
  const { code, out, err } = await start(args).ended;
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(words);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("help and version answer on standard output", async () => {
  expect(await start(["--help"]).ended).toMatchObject({
    code: 0,
    err: "",
    out: expect.stringContaining("listkeeper review OWNER/REPO#N"),
  });
  expect(await start(["--version"]).ended).toMatchObject({
    code: 0,
    err: "",
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});

test.each([
  ["unset", {}, /WEBHOOK_SECRET is not set/],
  ["everybody's", { WEBHOOK_SECRET: "development" }, /WEBHOOK_SECRET is "development", which everybody knows/],
])("a webhook secret that is %s stops the start", async (_, env, words) => {
  const { WEBHOOK_SECRET: __, ...others } = CREDENTIALS;
  const { code, err } = await start(["serve"], { ...others, ...env }).ended;
  expect(code).toBe(2);
  expect(err).toMatch(words);
});

test("without credentials it serves the page that registers the App", async () => {
  const port = await freePort();
  const { said, stop, ended } = start(["serve"], { PORT: `${port}`, HOST: "127.0.0.1" });
  await said(/Listening on http/);
  const page = await fetch(`http://127.0.0.1:${port}/probot`);
  expect(await page.text()).toContain("Register GitHub App");
  stop("SIGTERM");
  expect((await ended).code).toBe(0);
});

test("with credentials it answers the health check, turns wrong requests away, and stops at once on SIGTERM", async () => {
  const { said, stop, ended } = start(["serve"], CREDENTIALS);
  const [, url] = await said(/Listkeeper listens on (\S+)/);
  const health = await fetch(`${url}/healthz`);
  expect([health.status, await health.text()]).toEqual([200, "ok\n"]);
  expect((await fetch(`${url}/nothing`)).status).toBe(404);
  const unsigned = {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-github-event": "ping",
      "x-github-delivery": "1",
      "x-hub-signature-256": "sha256=00",
    },
    body: "{}",
  };
  expect((await fetch(`${url}/api/github/webhooks`, unsigned)).status).toBe(400);
  const stopped = Date.now();
  stop("SIGTERM");
  expect((await ended).code).toBe(0);
  expect(Date.now() - stopped).toBeLessThan(10_000);
});

test("a body that no webhook has is turned away before it is read", async () => {
  const { said, stop, ended } = start(["serve"], CREDENTIALS);
  const [, url] = await said(/Listkeeper listens on (\S+)/);
  const { status, code } = await fetch(`${url}/api/github/webhooks`, {
    method: "POST",
    body: new Uint8Array(26 * 1024 * 1024),
    headers: { "content-type": "application/json" },
  }).then(
    ({ status }) => ({ status, code: null }),
    (error: unknown) => ({ status: null, code: String(error) }),
  );
  // The answer may be lost where the connection is cut while the body is still being sent.
  expect(status === 413 || code !== null).toBe(true);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  stop("SIGINT");
  expect((await ended).code).toBe(0);
});
