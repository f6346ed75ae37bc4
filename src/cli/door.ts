/** The environment of a command -> the door to GitHub, and to other forges, as the person whose token it holds, or as nobody. */
import { withForges } from "../forges/with-forges.ts";
import { clientFor, forQueries } from "../github/client.ts";
import { openGitHub } from "../github/octokit.ts";
import type { GitHub } from "../github/port.ts";

export function doorTo(env: NodeJS.ProcessEnv): GitHub {
  const octokit = clientFor({ token: env.GITHUB_TOKEN || null, apiUrl: env.GITHUB_API_URL || null });
  const now = () => new Date();
  return withForges(openGitHub({ octokit, projects: octokit, queries: forQueries, appId: null, now }), { now });
}
