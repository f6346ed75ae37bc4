/** A hostile world -> the real App's reviews of pull requests and conversations in it, and all that it says and logs. */
import { Writable } from "node:stream";
import { pino } from "pino";
import { Probot } from "probot";
import type { CheckRun, PullRequest } from "../../sandbox/discussion.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { headersOf, type Parcel } from "../../sandbox/webhooks/parcel.ts";
import type { App as Account } from "../../sandbox/world.ts";
import { withoutBodies } from "../../src/app/log.ts";
import { type App, listen } from "../../src/app.ts";
import { LISTKEEPER_OCTOKIT } from "../../src/github/client.ts";
import { openForInstallation } from "../../src/github/installation.ts";
import { openProjectCache } from "../../src/github/project-cache.ts";
import { openReadingTokens } from "../../src/github/reading-client.ts";
import { hostileWorld, LISTING } from "./world.ts";

const OCTOKIT = LISTKEEPER_OCTOKIT.defaults((options: object) => ({
  ...options,
  retry: { retryAfterBaseValue: 1 },
  throttle: { enabled: false },
}));
const PLENTY = 1_000_000;

export interface HostileScene {
  readonly sandbox: Sandbox;
  /** Lines of the log, as they are written. */
  readonly log: readonly string[];
  readonly checkRuns: readonly CheckRun[];
  pull(number: number): PullRequest;
  /** Hands over what GitHub has to tell, and waits until nothing is left to do. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export async function openHostile(texts: readonly string[], language: string): Promise<HostileScene> {
  const { world, app, listing } = hostileWorld(texts, language);
  const mailbox: Parcel[] = [];
  const carry = async (parcel: Parcel) => {
    mailbox.push(parcel);
    return 202;
  };
  const sandbox = await startSandbox(world, { carry, hourly: { installation: PLENTY, app: PLENTY } });
  const log: string[] = [];
  const { probot, listening } = await startHost(sandbox, app, log);
  const { discussion } = listing;
  return {
    sandbox,
    log,
    checkRuns: discussion.checkRuns,
    pull(number) {
      const found = discussion.issues.get(number);
      if (found === undefined || found.pull === null) throw new Error(`${LISTING} has no pull request ${number}`);
      return found as PullRequest;
    },
    async settled() {
      while (mailbox.length > 0) {
        for (const parcel of mailbox.splice(0)) await deliver(probot, parcel);
        await listening.idle();
      }
    },
    close: () => sandbox.close(),
  };
}

async function deliver(probot: Probot, parcel: Parcel): Promise<void> {
  const { guid: id, event: name, body: payload } = parcel;
  const signature = headersOf(parcel)["x-hub-signature-256"] ?? "";
  await probot.webhooks.verifyAndReceive({ id, name, payload, signature });
}

async function startHost(
  sandbox: Sandbox,
  app: Account,
  log: string[],
): Promise<{ readonly probot: Probot; readonly listening: App }> {
  const lines = new Writable({
    write(chunk, _, done) {
      log.push(String(chunk));
      done();
    },
  });
  const probot = new Probot({
    appId: app.id,
    privateKey: app.privateKey,
    secret: app.webhookSecret,
    Octokit: OCTOKIT,
    baseUrl: sandbox.apiUrl,
    request: { fetch: sandbox.fetch },
    log: withoutBodies(pino({ level: "debug" }, lines)),
  });
  await probot.ready();
  const now = () => new Date();
  const [cache, tokens] = [openProjectCache(now), openReadingTokens(now)];
  const listening = listen(probot, {
    appId: app.id,
    open: (octokit, asked) => openForInstallation(octokit, asked, { appId: app.id, cache, tokens, now }),
    again: { after: 3_600_000, tries: 0 },
  });
  return { probot, listening };
}
