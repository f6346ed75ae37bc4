/** A merge queue's group -> a concluded check on its commit: its pull requests are looked at anew, and together. */
import { parseAddress } from "./address.ts";
import type { Place } from "./github/open-pull-requests.ts";
import type { GitHub } from "./github/port.ts";
import { criteriaFor } from "./model/config.ts";
import type { PullRequestRef } from "./model/pull-request.ts";
import type { CheckRunReport } from "./model/report.ts";
import { createQueue } from "./queue.ts";
import { type Voice, voiceOf } from "./report/given.ts";
import { checkRunForGroup, checkRunForUnseenGroup, type Member } from "./report/merge-group.ts";
import { type Review, review } from "./review.ts";
import { catalogueOf } from "./words/catalogue.ts";
import type { Log, Worker } from "./worker.ts";

export interface GroupJob {
  readonly place: Place;
  readonly installation: number;
  /** The commit that the group would make. */
  readonly headSha: string;
  /** `refs/heads/gh-readonly-queue/...`, the branch that it stands on. */
  readonly headRef: string;
  /** The branch that it is to be merged into, as `refs/heads/...`. */
  readonly baseRef: string;
  readonly delivery: string | null;
}

/** What is needed of an installation for a group. */
export interface GroupDoor {
  /** Its pull requests, in the queue's order. */
  numbers(): Promise<readonly number[]>;
  open(ref: PullRequestRef): GitHub;
  /** Puts a concluded check run of ours on the group's commit, or brings the one that stands there up to date. */
  conclude(report: CheckRunReport, externalId: string): Promise<void>;
}

export interface GroupOptions {
  readonly open: (job: GroupJob) => Promise<GroupDoor>;
  readonly log: (fields: object) => Log;
  /** Milliseconds until a group that could not be looked at is looked at again, and how often: the queue waits meanwhile. */
  readonly again: { readonly after: number; readonly tries: number };
  /** Called for each pull request that keeps its group from passing, so that it tells why. */
  readonly review: (ref: PullRequestRef, job: GroupJob) => void;
}

export interface GroupWorker extends Pick<Worker, "idle" | "drain"> {
  add(job: GroupJob): void;
}

const MOST_AT_ONCE = 2;

export function createGroupWorker(options: GroupOptions): GroupWorker {
  const queue = createQueue<GroupJob>({ run: perform, fail: tell, most: MOST_AT_ONCE });

  async function perform(job: GroupJob): Promise<void> {
    const log = options.log({ group: nameOf(job), delivery: job.delivery });
    const door = await options.open(job);
    const found = await insisting(() => lookAt(door, job), options.again, log);
    const conclude = (report: CheckRunReport, members: readonly Member[]) =>
      insisting(() => door.conclude(report, externalIdOf(members)), options.again, log);
    if (found === null) {
      await conclude(checkRunForUnseenGroup(job.delivery, voiceOf(null)), []);
      return;
    }
    const members = membersOf(found);
    const report = checkRunForGroup(members, voiceFor(found));
    log.info({ conclusion: report.conclusion, members: members.map(({ number }) => number) }, "group reviewed");
    await conclude(report, members);
    for (const { pull } of found) if (report.conclusion !== "success") options.review(pull, job);
  }

  function tell(error: unknown, job: GroupJob): void {
    const log = options.log({ group: nameOf(job), delivery: job.delivery });
    log.error({ err: error }, "a merge group could not be answered");
  }

  return { add: (job) => queue.add(nameOf(job).toLowerCase(), job), idle: queue.idle, drain: queue.drain };
}

/** The language of the first of them. */
function voiceFor([first]: readonly Review[]): Voice {
  return voiceOf(first === undefined ? null : catalogueOf(first.language));
}

/** Those that are merged already cannot be kept from it any more. */
async function lookAt(door: GroupDoor, { place }: GroupJob): Promise<readonly Review[]> {
  const numbers = await door.numbers();
  if (numbers.length === 0) throw new Error("nobody knows which pull requests are in the group");
  const found: Review[] = [];
  for (const number of numbers) {
    const ref = { ...place, number };
    const seen = await review(door.open(ref), ref);
    if (seen.pull.state !== "merged") found.push(seen);
  }
  return found;
}

/** Null where it failed each time. */
async function insisting<Value>(
  look: () => Promise<Value>,
  { after, tries }: GroupOptions["again"],
  log: Log,
): Promise<Value | null> {
  for (let left = tries; left >= 0; left -= 1) {
    try {
      return await look();
    } catch (error) {
      log.error({ err: error, left }, "a merge group could not be looked at");
      if (left > 0) await new Promise((resolve) => setTimeout(resolve, after));
    }
  }
  return null;
}

function membersOf(found: readonly Review[]): readonly Member[] {
  return found.map((seen, i) => {
    const { pull, report, verdict } = seen;
    const brought = projectsOf(seen);
    const twin = found.slice(0, i).find((other) => projectsOf(other).some((project) => brought.includes(project)));
    const { conclusion, title } = report.checkRun;
    const { number, url } = pull;
    return { number, url, conclusion, title, held: verdict.held !== null, twin: twin?.pull.number ?? null };
  });
}

/** Each alone may be listed; in one group they would be listed twice. */
function projectsOf({ change, config }: Review): readonly string[] {
  const brought = [...change.added, ...change.renamed.map(({ to }) => to)];
  return brought.flatMap(({ repository, section }) => {
    const level = criteriaFor(config, section)["entry-unique"]?.level ?? "off";
    if (repository === null || level === "off" || level === "advised") return [];
    return [parseAddress(repository)?.key ?? repository];
  });
}

const GROUP = /^merge-group((?: \d+)*)$/;

function externalIdOf(members: readonly Member[]): string {
  return ["merge-group", ...members.map(({ number }) => number)].join(" ");
}

export function isOfGroup(externalId: string | null): boolean {
  return GROUP.test(externalId ?? "");
}

function nameOf({ place, headSha }: GroupJob): string {
  return `${place.owner}/${place.repository}@${headSha}`;
}
