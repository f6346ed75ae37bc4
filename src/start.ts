/** Settings of the environment -> the running App: Probot, the door to GitHub, and the server around them. */
import { createProbot } from "probot";
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
  const probot = createProbot({
    env: { LOG_LEVEL: "info", ...env },
    overrides: { Octokit: throttled ? LISTKEEPER_OCTOKIT : UNTHROTTLED_OCTOKIT, request: requestOptions() },
  });
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
