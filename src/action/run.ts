/** What a workflow run was started for -> reviews, by the App's own worker, and what came of them. */
import { openDoor, openGroupDoor } from "../app.ts";
import { withForges } from "../forges/with-forges.ts";
import { doing } from "../github/ask.ts";
import { forQueries } from "../github/client.ts";
import { hasStatus } from "../github/errors.ts";
import { openGitHub } from "../github/octokit.ts";
import type { Octokit } from "../github/open-pull-requests.ts";
import { ownApp } from "../github/own-app.ts";
import type { GitHub } from "../github/port.ts";
import { openProjectCache } from "../github/project-cache.ts";
import { createGroupWorker, type GroupDoor, type GroupJob } from "../merge-group.ts";
import { overdue } from "../sweep.ts";
import { createWorker, type Job } from "../worker.ts";
import { forAction } from "./door.ts";
import { type Asked, type Group, readEvent } from "./event.ts";
import { jobLog, type Print } from "./job-log.ts";
import { type Notes, openNotes, type Told } from "./notes.ts";
import type { Settings } from "./settings.ts";

export interface Clients {
  /** Reads the listing, and writes to it. */
  readonly own: Octokit;
  /** Reads the projects. */
  readonly reading: Octokit;
}

export interface Ended {
  readonly told: readonly Told[];
  /** What came of the pull request or the group that the run was started for; null where it was none in particular. */
  readonly subject: Told | null;
  /** Whether something could not be finished, or the job itself has to say that what it was started for is not ready. */
  readonly failed: boolean;
}

const PASSING: ReadonlySet<string> = new Set(["success", "neutral"]);
// What could not be finished is looked at again by the schedule.
const NEVER_AGAIN = { after: 0, tries: 0 };
// A merge queue waits: it is tried again soon, and not for long.
const GROUP_AGAIN = { after: 20_000, tries: 2 };

export async function runAction(settings: Settings, clients: Clients, print: Print): Promise<Ended> {
  const asked = readEvent(settings.event, settings.payload, settings.number);
  if (asked.kind === "nothing") {
    print(`Nothing to look at: ${asked.why}.`);
    return { told: [], subject: null, failed: false };
  }
  const appId = await ownApp(clients.own);
  const notes = openNotes();
  const workers = workersFor(settings, clients, { appId, notes, print });
  if (asked.kind === "group") workers.groups.add(groupJob(asked.group, settings));
  else for (const job of await jobsFor(asked, settings, clients.own, appId)) workers.pulls.add(job);
  await workers.groups.idle();
  await workers.pulls.idle();
  return endedWith(notes.told(), asked, print);
}

function endedWith(told: readonly Told[], asked: Asked, print: Print): Ended {
  const unfinished = told.some(({ title }) => title === null);
  if (asked.kind === "overdue") {
    if (told.length === 0) print("No open pull request wanted a look.");
    return { told, subject: null, failed: unfinished };
  }
  const number = asked.kind === "one" ? asked.number : null;
  const subject = told.find((one) => one.number === number) ?? null;
  return { told, subject, failed: unfinished || subject === null || isFailing(subject) };
}

/** Where a check run could be written, it says whether the pull request is ready, and the job only that it has done its work. */
function isFailing({ unsaid }: Told): boolean {
  return unsaid !== null && !PASSING.has(unsaid.conclusion);
}

interface Means {
  readonly appId: number | null;
  readonly notes: Notes;
  readonly print: Print;
}

function workersFor(settings: Settings, clients: Clients, { appId, notes, print }: Means) {
  const github = doorFor(settings, clients, appId, notes);
  const options = { appId: appId ?? 0, open: () => github() };
  const log = jobLog(print);
  const pulls = createWorker({
    open: async (job) => openDoor(clients.own, options, job),
    log,
    again: NEVER_AGAIN,
    reviewed: (_, found) => notes.reviewed(found),
    failed: ({ ref }) => notes.failed(ref),
  });
  const groups = createGroupWorker({
    open: async (job) => noted(openGroupDoor(clients.own, options, job), notes),
    log,
    again: GROUP_AGAIN,
    review: (ref, { delivery }) => pulls.add({ ref, hint: null, anew: false, delivery, installation: 0, tries: 0 }),
  });
  return { pulls, groups };
}

/** The group's door; what it may not write as a check run is noted. */
function noted(door: GroupDoor, notes: Notes): GroupDoor {
  return {
    ...door,
    async conclude(report, externalId) {
      try {
        await door.conclude(report, externalId);
        notes.group(report, null);
      } catch (error) {
        if (!hasStatus(error, 403)) throw error;
        notes.group(report, report);
      }
    },
  };
}

function doorFor(settings: Settings, { own, reading }: Clients, appId: number | null, notes: Notes): () => GitHub {
  const now = () => new Date();
  const cache = openProjectCache(now);
  const { approve } = settings;
  return () => {
    const github = openGitHub({ octokit: own, projects: reading, queries: forQueries, appId, cache, now });
    return forAction(withForges(github, { now }), { appId, approve, unsaid: notes.unsaid });
  };
}

async function jobsFor(
  asked: Extract<Asked, { readonly kind: "one" | "overdue" }>,
  { owner, repository, run }: Settings,
  octokit: Octokit,
  appId: number | null,
): Promise<readonly Job[]> {
  const place = { owner, repository };
  const common = { installation: 0, delivery: deliveryOf(run), tries: 0 };
  if (asked.kind === "one") {
    const { kind: _, number, ...job } = asked;
    return [{ ...job, ref: { ...place, number }, ...common }];
  }
  const { round } = asked;
  return doing(`look over the open pull requests of ${owner}/${repository}`, async () => {
    const jobs: Job[] = [];
    for await (const { ref, hint } of overdue(octokit, place, appId, { now: new Date(), round })) {
      jobs.push({ ref, hint, anew: round === "all", ...common });
    }
    return jobs;
  });
}

function groupJob(group: Group, { owner, repository, run }: Settings): GroupJob {
  return { ...group, place: { owner, repository }, installation: 0, delivery: deliveryOf(run) };
}

/** What the words of a failure name, for those who look for its cause. */
function deliveryOf(run: string | null): string | null {
  return run === null ? null : `run ${run}`;
}
