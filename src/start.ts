/** Settings of the environment -> the running App: Probot, the door to GitHub, and the server around them. */
import { createProbot, type Probot } from "probot";
import { withoutBodies } from "./app/log.ts";
import { listen } from "./app.ts";
import { LISTKEEPER_OCTOKIT, requestOptions, UNTHROTTLED_OCTOKIT } from "./github/client.ts";
import { openForInstallation } from "./github/installation.ts";
import { openProjectCache } from "./github/project-cache.ts";
import { openReadingTokens } from "./github/reading-client.ts";
import { type Running, serve } from "./serve.ts";

/** A review that could not be finished, or not verified, is looked at again within the hour, as the comment says. */
const AGAIN = { after: 50 * 60 * 1000, tries: 5 };

/**
 * Reads what Probot reads (APP_ID, PRIVATE_KEY, WEBHOOK_SECRET, GHE_HOST, LOG_LEVEL, ...), and HOST, PORT, WEBHOOK_PATH.
 * Unthrottled is for an embedded GitHub, which nobody shares.
 */
export async function startApp(
  env: NodeJS.ProcessEnv,
  { throttled }: { readonly throttled: boolean } = { throttled: true },
): Promise<Running> {
  const Octokit = throttled ? LISTKEEPER_OCTOKIT : UNTHROTTLED_OCTOKIT;
  const settings: NodeJS.ProcessEnv = { LOG_LEVEL: "info", ...env };
  const log = await loggerFor(settings);
  const probot = createProbot({ env: settings, overrides: { Octokit, request: requestOptions(), log } });
  await probot.ready();
  const appId = Number(env.APP_ID);
  const now = () => new Date();
  const [cache, tokens] = [openProjectCache(now), openReadingTokens(now)];
  const app = listen(probot, {
    appId,
    open: (octokit, asked) => openForInstallation(octokit, asked, { appId, cache, tokens, now }),
    again: AGAIN,
  });
  return serve(probot, app, {
    host: env.HOST || "localhost",
    port: Number(env.PORT || 3000),
    webhookPath: env.WEBHOOK_PATH || "/api/github/webhooks",
  });
}

/** Probot makes its logger by itself only, as LOG_LEVEL, LOG_FORMAT, ... say. */
async function loggerFor(env: NodeJS.ProcessEnv): Promise<Probot["log"]> {
  const maker = createProbot({ env });
  await maker.ready();
  return withoutBodies(maker.log, env.LOG_MESSAGE_KEY);
}
