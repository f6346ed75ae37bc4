import { Writable } from "node:stream";
import { expect, test } from "@jest/globals";
import { pino } from "pino";
import { Probot } from "probot";
import { withoutBodies } from "../../src/app/log.ts";
import { GitHubError } from "../../src/github/errors.ts";
import { corpus } from "../hostile/corpus.ts";

function logging() {
  const lines: string[] = [];
  const into = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { lines, log: withoutBodies(pino({ level: "debug" }, into)) };
}

test("whoever sends what nobody has signed fills no log with it", async () => {
  const { lines, log } = logging();
  const probot = new Probot({ appId: 1, privateKey: "none", secret: "a secret of its own", log });
  await probot.ready();
  const payload = JSON.stringify({ action: "opened", words: "of a stranger\u009b31m".repeat(1000) });
  const delivery = { id: "d\u009b31m-1", name: "issue_comment", payload, signature: `sha256=${"0".repeat(64)}` };
  await expect(probot.webhooks.verifyAndReceive(delivery)).rejects.toThrow(/signature does not match/);
  expect(lines.join("")).toContain("signature does not match");
  expect(lines.join("")).not.toMatch(/of a stranger|\u009b/);
});

test("an event that cannot be handled is told by its id and the cause, without its payload", async () => {
  const { lines, log } = logging();
  const probot = new Probot({ appId: 1, privateKey: "none", secret: "a secret of its own", log });
  await probot.ready();
  probot.on("issue_comment", async () => {
    throw new GitHubError("hear a comment", Object.assign(new Error("Bad gateway"), { status: 502 }));
  });
  const payload = { action: "created", comment: { body: "of a stranger" }, installation: { id: 1 } };
  await expect(probot.receive({ id: "d-1", name: "issue_comment", payload } as never)).rejects.toThrow();
  const said = lines.map((line) => JSON.parse(line));
  expect(said).toContainEqual(
    expect.objectContaining({ id: "d-1", err: expect.objectContaining({ type: "GitHubError", status: 502 }) }),
  );
  expect(lines.join("")).not.toContain("of a stranger");
});

test("what Octokit tells of its requests leaves out what they carry", () => {
  const { lines, log } = logging();
  log.debug(
    { body: "of a stranger", output: { text: "of a stranger" }, query: "of a stranger", pull: "o/r#1" },
    "POST",
  );
  const error = Object.assign(new Error("refused"), {
    request: { body: "of a stranger", headers: { authorization: "x" } },
  });
  log.error({ err: new Error("not done", { cause: error }) }, "failed");
  expect(lines.join("")).not.toMatch(/of a stranger|authorization/);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ pull: "o/r#1", msg: "POST" });
  expect(JSON.parse(lines[1] ?? "").err).toMatchObject({ type: "Error", message: "not done: refused" });
});

test("no words of others act in a line of the log, nor make it very long", () => {
  const { lines, log } = logging();
  for (const { text } of corpus) {
    log.error({ err: new Error(text), delivery: text, pull: text }, text);
    log.child({ id: text }).error(new Error("x", { cause: new Error(text) }));
  }
  expect(lines).toHaveLength(2 * corpus.length);
  for (const line of lines) {
    expect(line).not.toMatch(/[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/u);
    expect(line.length).toBeLessThan(12_000);
    const { err, msg } = JSON.parse(line);
    expect(`${err.type} ${err.message} ${msg}`).not.toMatch(/\p{Cc}/u);
    expect(err.stack).toMatch(/^[^\n]*(?:\n(?: {4}at [^\n]*|caused by: [^\n]*))*$/);
  }
});
