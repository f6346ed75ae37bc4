import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { run } from "../../sandbox/main.ts";

const MAIN = fileURLToPath(new URL("../../sandbox/main.js", import.meta.url));

let folder: string;
let world: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-main-"));
  world = join(folder, "world.yml");
  writeFileSync(
    world,
    `accounts: [{ login: ann }, { login: bob }]
app:
  slug: keeper
  owner: acme
  permissions: { contents: read, pull_requests: write, checks: write }
  events: [pull_request]
  installed-on: [acme]
repositories:
  - name: acme/listing
    history:
      - { message: Begin, author: ann, at: 2026-01-01T00:00:00Z, files: { list.json: "[]\\n" } }
    pull-requests:
      - { title: Add one, author: bob, files: { list.json: "[1]\\n" }, state: planned }
`,
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

test("starts a world, writes the key, and prints lines that a shell can take", async () => {
  const key = join(folder, "key.pem");
  const { sandbox, lines, close } = await run([
    "--world",
    world,
    "--key",
    key,
    "--webhooks",
    "http://127.0.0.1:9/hooks",
  ]);
  const text = lines.join("\n");
  expect(text).toContain(`export GITHUB_API_URL=${sandbox.url}\n`);
  expect(text).toContain(`export GHE_HOST=${new URL(sandbox.url).host}\nexport GHE_PROTOCOL=http\n`);
  expect(text).toContain("acme/listing#1  Add one");
  const token = /GITHUB_TOKEN=(ghp_\w+)/.exec(text)?.[1];
  const answer = await fetch(`${sandbox.url}/repos/acme/listing/pulls/1`, {
    headers: { "user-agent": "t", authorization: `token ${token}` },
  });
  expect(await answer.json()).toMatchObject({ title: "Add one", changed_files: 1 });
  expect(readFileSync(key, "utf8")).toContain("PRIVATE KEY");
  await sandbox.settled();
  expect(sandbox.deliveries[0]).toMatchObject({ event: "pull_request", outcome: "failed" });
  await close();
});

test.each([
  ["no world", [], "--world FILE"],
  ["an unknown option", ["--world", "w", "--prot", "1"], "--prot"],
  ["a port that is none", ["--world", "w", "--port", "70000"], "--port must be a whole number up to 65535"],
  ["a file that is not there", ["--world", "/nothing.yml"], "/nothing.yml"],
])("refuses %s in a sentence", async (_, args, words) => {
  await expect(run(args)).rejects.toThrow(words);
});

test("as a program: it answers until it is told to stop, and ends well", async () => {
  const child = spawn(process.execPath, [MAIN, "--world", world], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const printed = await new Promise<string>((done) =>
      child.stdout.once("data", (chunk: Buffer) => done(chunk.toString())),
    );
    expect(printed).toContain("the embedded GitHub answers at http://127.0.0.1:");
    const ended = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  } finally {
    child.kill("SIGKILL");
  }
}, 20_000);
