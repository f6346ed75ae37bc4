/** Octokit -> the door to GitHub. */
import type { ProbotOctokit } from "probot";
import { applyWrites } from "./apply-writes.ts";
import { openAsk } from "./ask.ts";
import { isSignedIn } from "./client.ts";
import { openMeter } from "./cost.ts";
import type { GitHub } from "./port.ts";
import { readAnonymously } from "./read-anonymously.ts";
import { readProjects } from "./read-projects.ts";
import { readPullRequest } from "./read-pull-request.ts";

export interface DoorOptions {
  /** Reads the listing, and writes to it. */
  readonly octokit: ProbotOctokit;
  /** Reads the projects; it should see nothing that is private. */
  readonly projects: ProbotOctokit;
  /** The App that we are, or null for a person with a token. */
  readonly appId: number | null;
  /** The host that addresses of its repositories name. */
  readonly host?: string;
  readonly now: () => Date;
}

export function openGitHub(options: DoorOptions): GitHub {
  const { octokit, projects, appId, host = "github.com", now } = options;
  const meter = openMeter();
  const ask = openAsk(octokit, meter, isSignedIn(octokit));
  const askProjects = openAsk(projects, meter, isSignedIn(projects));
  return {
    async readPullRequest(ref, choose, hint) {
      const reading = ask.signedIn ? readPullRequest(ask, appId, ref, choose, hint) : readAnonymously(ask, ref, choose);
      return { ...(await reading), takenAt: now().toISOString() };
    },
    readProjects: (questions) => readProjects(askProjects, host, now(), questions),
    apply: (ref, headSha, writes) => applyWrites(ask, appId, ref, headSha, writes),
    cost: meter.cost,
  };
}
