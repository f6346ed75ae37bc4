/** The small world, and the App that hears of it without the network -> something that happens there, with a request of the App struck. */
import { Probot } from "probot";
import type { PullRequest } from "../../sandbox/discussion.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { headersOf, type Parcel } from "../../sandbox/webhooks/parcel.ts";
import type { App, Repository } from "../../sandbox/world.ts";
import { type App as Listening, listen } from "../../src/app.ts";
import { LISTKEEPER_OCTOKIT } from "../../src/github/client.ts";
import { openForInstallation } from "../../src/github/installation.ts";
import { openProjectCache } from "../../src/github/project-cache.ts";
import { openReadingTokens } from "../../src/github/reading-client.ts";
import { entryOf, FILE, LISTING, listOf, smallWorld } from "./sequences/world.ts";

/** Tries as often as the App does, but at once, and sleeps through no limit. */
const IMPATIENT_OCTOKIT = LISTKEEPER_OCTOKIT.defaults((options: object) => ({
  ...options,
  retry: { retryAfterBaseValue: 1 },
  throttle: { enabled: false },
}));
const PLENTY = 1_000_000;
const LATER = 3_600_000;

export interface FlowScene {
  readonly sandbox: Sandbox;
  readonly listing: Repository;
  readonly pull: PullRequest;
  readonly app: Listening;
  /** Resolves when the App has done all that it has heard of. */
  settled(): Promise<void>;
  /** What the App does when it looks over all open pull requests, some time later. */
  lookOver(): Promise<void>;
  close(): Promise<void>;
}

/** With a pull request that is ready, and was reviewed. */
export async function openFlowScene(): Promise<FlowScene> {
  const { world, app, listing } = smallWorld();
  let deliver = async (_parcel: Parcel): Promise<number> => 202;
  const carry = (parcel: Parcel) => deliver(parcel);
  const sandbox = await startSandbox(world, { carry, hourly: { installation: PLENTY, app: PLENTY } });
  const { listening, heard } = await start(sandbox, app);
  deliver = heard;
  const settled = async () => {
    await sandbox.settled();
    await listening.idle();
    await sandbox.settled();
  };
  const pull = await sandbox.act.openPullRequest({
    repository: LISTING,
    title: "Add Torch",
    author: "newcomer",
    branch: "add-torch",
    files: [{ path: FILE, content: listOf([entryOf("Beacon", "beacon"), entryOf("Torch", "torch")]) }],
  });
  await settled();
  return {
    ...{ sandbox, listing, pull, app: listening, settled },
    async lookOver() {
      await listening.sweep();
      await settled();
    },
    async close() {
      await listening.drain();
      await sandbox.close();
    },
  };
}

async function start(sandbox: Sandbox, app: App) {
  const now = () => new Date();
  const probot = new Probot({
    appId: app.id,
    privateKey: app.privateKey,
    secret: app.webhookSecret,
    Octokit: IMPATIENT_OCTOKIT,
    baseUrl: sandbox.apiUrl,
    request: { fetch: sandbox.fetch },
    logLevel: "fatal",
  });
  await probot.ready();
  const [cache, tokens] = [openProjectCache(now), openReadingTokens(now)];
  const listening = listen(probot, {
    appId: app.id,
    open: (octokit, asked) => openForInstallation(octokit, asked, { appId: app.id, cache, tokens, now }),
    again: { after: LATER, tries: 0 },
    groupAgain: { after: 1, tries: 1 },
  });
  const heard = (parcel: Parcel): Promise<number> => {
    const { guid: id, event: name, body: payload } = parcel;
    const signature = headersOf(parcel)["x-hub-signature-256"] ?? "";
    return probot.webhooks.verifyAndReceive({ id, name, payload, signature }).then(
      () => 200,
      () => 500, // GitHub notes it, and does not send it again by itself
    );
  };
  return { listening, heard };
}
