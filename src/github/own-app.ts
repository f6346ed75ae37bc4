/** A token's client -> the App whose token it is, so that its check runs are known as ours; null for a person's. */
import type { ProbotOctokit } from "probot";
import { z } from "zod";
import { doing } from "./ask.ts";
import { hasStatus } from "./errors.ts";

const viewerAnswer = z.object({ viewer: z.object({ login: z.string() }) });
const appAnswer = z.object({ id: z.number() });

export function ownApp(octokit: ProbotOctokit): Promise<number | null> {
  return doing("tell whose token this is", async () => {
    const { viewer } = viewerAnswer.parse(await octokit.graphql("query Viewer { viewer { login } }", { request: {} }));
    const slug = /^(.+)\[bot\]$/.exec(viewer.login)?.[1];
    if (slug === undefined) return null;
    try {
      const { data } = await octokit.request("GET /apps/{app_slug}", { app_slug: slug, request: {} });
      return appAnswer.parse(data).id;
    } catch (error) {
      if (hasStatus(error, 403, 404)) return null; // an App that is not public is shown to nobody else
      throw error;
    }
  });
}
