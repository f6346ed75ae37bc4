/** Octokit -> the door to GitHub. */
import type { ProbotOctokit } from "probot";
import type { PullRequestRef } from "../model/pull-request.ts";
import { applyWrites } from "./apply-writes.ts";
import { openAsk } from "./ask.ts";
import { isSignedIn } from "./client.ts";
import { openMeter } from "./cost.ts";
import type { Sight } from "./look.ts";
import type { GitHub } from "./port.ts";
import { readAnonymously } from "./read-anonymously.ts";
import { type Beside, readProjects } from "./read-projects.ts";
import { readPullRequest } from "./read-pull-request.ts";

export interface DoorOptions {
  /** Reads the listing, and writes to it. */
  readonly octokit: ProbotOctokit;
  /** Reads the projects; it should see nothing that is private. */
  readonly projects: ProbotOctokit;
  /** One of these clients -> that which asks in GraphQL for it; the same one if nothing is said. */
  readonly queries?: (octokit: ProbotOctokit) => ProbotOctokit;
  /** The App that we are, or null for a person with a token. */
  readonly appId: number | null;
  /** The host that addresses of its repositories name. */
  readonly host?: string;
  readonly now: () => Date;
}

// What was seen so long ago is "right before writing": the stages in between take a few milliseconds.
const FRESH = 5_000;

export function openGitHub(options: DoorOptions): GitHub {
  const { octokit, projects, queries = (same) => same, appId, host = "github.com", now } = options;
  const meter = openMeter();
  const ask = openAsk(octokit, queries(octokit), meter, isSignedIn(octokit));
  const askProjects = openAsk(projects, queries(projects), meter, isSignedIn(projects));
  let read: Pick<Beside, "ref" | "comments"> | null = null;
  let seen: (Sight & { readonly ref: PullRequestRef; readonly at: number }) | null = null;
  const beside = () => read && { ...read, saw: saw(read.ref) };
  const saw = (ref: PullRequestRef) => (sight: Sight) => {
    seen = { ...sight, ref, at: performance.now() };
  };
  const fresh = (ref: PullRequestRef) =>
    seen !== null && isSame(seen.ref, ref) && performance.now() - seen.at < FRESH ? seen : null;
  return {
    async readPullRequest(ref, choose, hint) {
      const reading = await (ask.signedIn
        ? readPullRequest(ask, appId, ref, choose, hint)
        : readAnonymously(ask, ref, choose));
      read = { ref, comments: reading.pull.standings.comments.length === 0 };
      return { ...reading, takenAt: now().toISOString() };
    },
    readProjects: (questions) => readProjects(askProjects, host, now(), questions, beside()),
    apply(ref, headSha, writes) {
      const sight = fresh(ref);
      seen = null;
      return applyWrites(ask, appId, ref, headSha, writes, sight);
    },
    cost: meter.cost,
  };
}

function isSame(one: PullRequestRef, other: PullRequestRef): boolean {
  return one.owner === other.owner && one.repository === other.repository && one.number === other.number;
}
