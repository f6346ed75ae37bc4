/** The App of the sequences: it asks the embedded GitHub without the network, can crash in the middle, and is started again. */
import { Probot } from "probot";
import type { Sandbox } from "../../../sandbox/server.ts";
import { headersOf, type Parcel } from "../../../sandbox/webhooks/parcel.ts";
import type { App } from "../../../sandbox/world.ts";
import { listen } from "../../../src/app.ts";
import { LISTKEEPER_OCTOKIT } from "../../../src/github/client.ts";
import { openForInstallation } from "../../../src/github/installation.ts";
import { openProjectCache } from "../../../src/github/project-cache.ts";
import { openReadingTokens } from "../../../src/github/reading-client.ts";
import { type Gate, newGate } from "./gate.ts";

/** Tries as often as the App does, but at once. */
const IMPATIENT_OCTOKIT = LISTKEEPER_OCTOKIT.defaults((options: object) => ({
  ...options,
  retry: { retryAfterBaseValue: 0 },
  throttle: { enabled: false },
}));
const LATER = 3_600_000;

/** It only goes on in `step` and `idle`. */
export interface Host {
  /** Hands a delivery over. */
  deliver(parcel: Parcel): void;
  /** Looks over the open pull requests; whether GitHub let it, which the App itself only notes in its log. */
  sweep(): Promise<boolean>;
  /** Lets one of its requests through. */
  step(pick: number): Promise<void>;
  /** Lets all of them through, until nothing is left to do. */
  idle(): Promise<void>;
  /** From now on nothing that it asks for arrives; resolves when it has noticed. */
  crash(): Promise<void>;
}

interface Setting {
  readonly sandbox: Sandbox;
  readonly app: App;
  readonly now: () => Date;
  /** Called whenever GitHub may have something new from it. */
  readonly wrote: () => void;
}

export async function startHost({ sandbox, app, now, wrote }: Setting): Promise<Host> {
  const line = newLine(sandbox, wrote);
  const probot = new Probot({
    appId: app.id,
    privateKey: app.privateKey,
    secret: app.webhookSecret,
    Octokit: IMPATIENT_OCTOKIT,
    baseUrl: sandbox.apiUrl,
    request: { fetch: line.fetch },
    logLevel: "fatal",
  });
  await probot.ready();
  const [cache, tokens] = [openProjectCache(now), openReadingTokens(now)];
  const listening = listen(probot, {
    appId: app.id,
    open: (octokit, asked) => openForInstallation(octokit, asked, { appId: app.id, cache, tokens, now }),
    again: { after: LATER, tries: 0 },
    groupAgain: { after: 0, tries: 1 },
  });
  const begun: Promise<unknown>[] = [];
  const begin = (task: Promise<unknown>) => {
    const settled = task.then(
      () => true,
      () => false, // GitHub notes a 500, and does not send it again
    );
    begun.push(settled);
    return settled;
  };
  return {
    deliver(parcel) {
      const { guid: id, event: name, body: payload } = parcel;
      const signature = headersOf(parcel)["x-hub-signature-256"] ?? "";
      void begin(probot.webhooks.verifyAndReceive({ id, name, payload, signature }));
    },
    sweep: () => begin(listening.sweep()),
    step: (pick) => line.gate.step(pick),
    async idle() {
      line.gate.open();
      await Promise.all(begun.splice(0));
      await listening.idle();
      line.gate.shut();
    },
    async crash() {
      line.cut();
      line.gate.open();
      await Promise.all(begun.splice(0));
      await listening.drain();
    },
  };
}

function newLine(sandbox: Sandbox, wrote: () => void) {
  const gate: Gate = newGate();
  let alive = true;
  const wire: typeof fetch = async (input, init) => {
    const { method = "GET", body = "" } = init ?? {};
    return gate.pass(`${method} ${input} ${body}`, async () => {
      if (!alive) throw new TypeError("fetch failed");
      try {
        return await sandbox.fetch(input, init);
      } finally {
        if (method !== "GET") wrote();
      }
    });
  };
  return {
    gate,
    fetch: wire,
    cut() {
      alive = false;
    },
  };
}
