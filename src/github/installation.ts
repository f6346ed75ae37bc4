/** The client of an App's installation -> the door to GitHub for one pull request's listing. */
import type { ProbotOctokit } from "probot";
import { withForges } from "../forges/with-forges.ts";
import type { PullRequestRef } from "../model/pull-request.ts";
import { forQueries } from "./client.ts";
import { openGitHub } from "./octokit.ts";
import type { GitHub } from "./port.ts";
import { afresh, type ProjectCache } from "./project-cache.ts";
import { forReading, type ReadingTokens } from "./reading-client.ts";

/** What is looked at. */
export interface Asked {
  readonly ref: PullRequestRef;
  readonly installation: number;
  /** A person wants to know how it is now: nothing is taken from memory. */
  readonly anew: boolean;
}

export interface Installed {
  readonly appId: number;
  /** Both are shared by all reviews of the process. */
  readonly cache: ProjectCache;
  readonly tokens: ReadingTokens;
  readonly now: () => Date;
}

export function openForInstallation(
  octokit: ProbotOctokit,
  { ref, installation, anew }: Asked,
  { appId, cache, tokens, now }: Installed,
): GitHub {
  const projects = forReading(octokit, { installation, repository: ref.repository }, tokens);
  const memory = anew ? afresh(cache) : cache;
  return withForges(openGitHub({ octokit, projects, queries: forQueries, appId, cache: memory, now }), { now });
}
