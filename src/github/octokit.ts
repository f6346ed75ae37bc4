/** Octokit -> the door to GitHub. */
import type { ProbotOctokit } from "probot";
import type { PullRequestRef } from "../model/pull-request.ts";
import { applyWrites } from "./apply-writes.ts";
import { openAsk } from "./ask.ts";
import { openAttempts } from "./attempts.ts";
import type { Beside } from "./beside.ts";
import { openBudget } from "./budget.ts";
import { isSignedIn } from "./client.ts";
import { openMeter } from "./cost.ts";
import { locate } from "./places.ts";
import type { GitHub } from "./port.ts";
import { openProjectCache, type ProjectCache } from "./project-cache.ts";
import { openProjects } from "./projects.ts";
import { readAnonymously } from "./read-anonymously.ts";
import { readProjects } from "./read-projects.ts";
import { type Foresight, readPullRequest } from "./read-pull-request.ts";
import { openSights } from "./sights.ts";

export interface DoorOptions {
  /** Reads the listing, and writes to it. */
  readonly octokit: ProbotOctokit;
  /** Reads the projects; it should see nothing that is private. */
  readonly projects: ProbotOctokit;
  /** One of these clients -> that which asks in GraphQL for it; the same one if nothing is said. */
  readonly queries?: (octokit: ProbotOctokit) => ProbotOctokit;
  /** The App that we are, or null for a person with a token. */
  readonly appId: number | null;
  /** What other reviews have learned of projects; if nothing is said, this door remembers only what it has asked itself. */
  readonly cache?: ProjectCache;
  /** The host that addresses of its repositories name. */
  readonly host?: string;
  readonly now: () => Date;
}

export function openGitHub(options: DoorOptions): GitHub {
  const { octokit, queries = (same) => same, appId, host = "github.com", now } = options;
  const [meter, budget] = [openMeter(), openBudget()];
  const open = (client: ProbotOctokit) => openAsk(client, queries(client), { meter, budget }, isSignedIn(client));
  const ask = open(octokit);
  const cache = options.cache ?? openProjectCache(now);
  const projects = openProjects(open(options.projects), cache, budget, now);
  const [sights, attempts] = [openSights(), openAttempts(ask, budget)];
  let read: Pick<Beside, "ref" | "comments"> | null = null;
  const foresight = (ref: PullRequestRef): Foresight => ({
    host,
    foresee(questions, commented) {
      const targets = questions.flatMap((question) => locate(question, host).target ?? []);
      const addresses = questions.map(({ address }) => address);
      const ride = projects.foresee(targets, sights.beside(ref, !commented), () => attempts.board(ref, addresses));
      attempts.foresee(ref, addresses);
      return ride;
    },
  });
  return {
    async readPullRequest(ref, choose, hint) {
      const reading = await (ask.signedIn
        ? readPullRequest(ask, appId, ref, choose, hint, foresight(ref))
        : readAnonymously(ask, ref, choose));
      read = { ref, comments: reading.pull.standings.comments.length === 0 };
      return { ...reading, takenAt: now().toISOString() };
    },
    readProjects: (questions, choose) =>
      readProjects(projects, host, questions, choose, read && sights.beside(read.ref, read.comments)),
    readAttempts: attempts.read,
    apply(ref, headSha, writes) {
      const sight = sights.fresh(ref);
      sights.forget();
      return applyWrites(ask, appId, ref, headSha, writes, sight);
    },
    cost: meter.cost,
    limitedUntil: budget.until,
  };
}
