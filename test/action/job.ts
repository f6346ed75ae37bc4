/** The demo's world without the App, and jobs of GitHub Actions in it: an event's file and a workflow's token in, what the job says out. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PullRequest } from "../../sandbox/discussion.ts";
import { repositoryCalled } from "../../sandbox/repositories.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import type { Access } from "../../sandbox/world.ts";
import { loadWorld } from "../../sandbox/world-file.ts";
import { type Ended, runAction } from "../../src/action/run.ts";
import { settingsFrom } from "../../src/action/settings.ts";
import { requestOptions, UNTHROTTLED_OCTOKIT } from "../../src/github/client.ts";

export const LISTING = "ebpf-io/ebpf.io-website";
const WORLD = fileURLToPath(new URL("../../../sandbox/worlds/landscape.yml", import.meta.url));
const EVENTS = new URL("../../../test/action/events/", import.meta.url);

export const ALLOWED: Readonly<Record<string, Access>> = { contents: "read", pull_requests: "write", checks: "write" };

export interface Heard {
  readonly event: string;
  readonly payload: { readonly action?: string };
}

export interface JobScene {
  readonly sandbox: Sandbox;
  /** Events that GitHub would start a workflow with, as far as the world's App hears them. */
  readonly heard: readonly Heard[];
  /** One that the world plans, each time anew. */
  open(place: number, more?: { readonly draft?: boolean; readonly fork?: boolean }): Promise<PullRequest>;
  /** Conclusions of the check runs called Listkeeper on a pull request's head, or on a group's commit. */
  checksOf(subject: PullRequest | { readonly group: string }): readonly string[];
  /** Until what is returned is called. */
  allowApproval(): () => void;
  job(event: string, payload: unknown, more?: Job): Promise<Ended & { readonly lines: readonly string[] }>;
  /** Without open pull requests and faults, as it was. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface Job {
  readonly permissions?: Readonly<Record<string, Access>>;
  /** In place of the workflow's own. */
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** As it was recorded, or as it would be about another pull request. */
export function recorded(name: string, about?: PullRequest): unknown {
  const payload = JSON.parse(readFileSync(new URL(`${name}.json`, EVENTS), "utf8"));
  if (about === undefined) return payload;
  const { number, pull } = about;
  if ("issue" in payload) payload.issue.number = number;
  else Object.assign(payload.pull_request, { number, head: { ...payload.pull_request.head, sha: pull.head.sha } });
  return payload;
}

export function environmentOf(sandbox: Sandbox, event: string, payload: unknown, more: Job = {}): NodeJS.ProcessEnv {
  const file = join(mkdtempSync(join(tmpdir(), "listkeeper-job-")), "event.json");
  writeFileSync(file, JSON.stringify(payload));
  const token = sandbox.actionsToken({ repository: LISTING, permissions: more.permissions ?? ALLOWED });
  const inputs = { token: more.token ?? token, "reading-token": token, ...more.inputs };
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return {
    ...Object.fromEntries(given),
    GITHUB_REPOSITORY: LISTING,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_API_URL: sandbox.url,
    GITHUB_RUN_ID: "4711",
  };
}

export async function openJobs(): Promise<JobScene> {
  const { world, planned, close } = await loadWorld(WORLD);
  const heard: Heard[] = [];
  const server = await listening(heard);
  for (const app of world.apps) app.webhookUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const sandbox = await startSandbox(world);
  const listing = repositoryCalled(world, LISTING);
  const opened: PullRequest[] = [];
  const client = (token: string) =>
    new UNTHROTTLED_OCTOKIT({ auth: { token }, baseUrl: sandbox.url, request: requestOptions() });
  return {
    sandbox,
    heard,
    async open(place, more = {}) {
      const one = planned[place - 1];
      if (one === undefined) throw new Error(`the world plans no pull request ${place}`);
      const again = opened.length === 0 ? {} : { title: `${one.title} (${opened.length})` };
      const pull = await sandbox.act.openPullRequest({ ...one, ...again, ...more });
      opened.push(pull);
      return pull;
    },
    checksOf: (subject) =>
      listing.discussion.checkRuns
        .filter(({ name }) => name === "Listkeeper")
        .filter(({ headSha, externalId }) =>
          "group" in subject
            ? headSha === subject.group
            : headSha === subject.pull.head.sha && externalId === `${subject.number}`,
        )
        .map(({ conclusion }) => conclusion ?? "none"),
    allowApproval() {
      Object.assign(listing, { actionsMayApprove: true });
      return () => Object.assign(listing, { actionsMayApprove: false });
    },
    async job(event, payload, more) {
      const settings = settingsFrom(environmentOf(sandbox, event, payload, more));
      const lines: string[] = [];
      const clients = { own: client(settings.token), reading: client(settings.readingToken) };
      return { ...(await runAction(settings, clients, (line) => lines.push(line))), lines };
    },
    async clear() {
      sandbox.faults.clear();
      for (const { number, state } of opened) {
        if (state === "open") await sandbox.act.close({ repository: LISTING, number });
      }
    },
    async close() {
      await sandbox.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      close();
    },
  };
}

async function listening(heard: Heard[]): Promise<Server> {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += String(chunk);
    });
    request.on("end", () => {
      heard.push({ event: String(request.headers["x-github-event"]), payload: JSON.parse(body) });
      response.writeHead(200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
