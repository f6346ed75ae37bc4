/** Jobs -> reviews written, one at a time for each pull request; every failure ends in a concluded check and another try. */
import type { GitHub, Hint } from "./github/port.ts";
import type { PullRequestRef } from "./model/pull-request.ts";
import { createQueue } from "./queue.ts";
import { checkRunForFailure } from "./report/check-run.ts";
import { review, write } from "./review.ts";

export interface Job {
  readonly ref: PullRequestRef;
  readonly installation: number;
  /** What the event said of base and head; null to ask. */
  readonly hint: Hint | null;
  /** GitHub's delivery id, for the log and for the words of a failure. */
  readonly delivery: string | null;
  /** How often this review has been tried again by itself. */
  readonly tries: number;
}

/** What the worker needs of an installation. */
export interface Door {
  readonly github: GitHub;
  headOf(ref: PullRequestRef): Promise<string>;
  /** Id of our check run on a head, whatever its state, or null. */
  checkRunOn(ref: PullRequestRef, headSha: string): Promise<number | null>;
}

export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface WorkerOptions {
  readonly open: (installation: number) => Promise<Door>;
  readonly log: (fields: object) => Log;
  /** Milliseconds until a review that could not be finished is looked at again, and how often at most. */
  readonly again: { readonly after: number; readonly tries: number };
}

export interface Worker {
  add(job: Job): void;
  idle(): Promise<void>;
  drain(): Promise<void>;
}

const MOST_AT_ONCE = 4;

export function createWorker(options: WorkerOptions): Worker {
  // One for a pull request, or each event of a bad hour would bring reviews of its own.
  const timers = new Map<string, NodeJS.Timeout>();
  const queue = createQueue<Job>(perform, tell, MOST_AT_ONCE);

  function add(job: Job): void {
    forget(keyOf(job));
    queue.add(keyOf(job), job);
  }

  function later(job: Job): void {
    const key = keyOf(job);
    forget(key);
    if (job.tries >= options.again.tries) return;
    const timer = setTimeout(() => add({ ...job, hint: null, tries: job.tries + 1 }), options.again.after);
    timer.unref();
    timers.set(key, timer);
  }

  function forget(key: string): void {
    clearTimeout(timers.get(key));
    timers.delete(key);
  }

  async function perform(job: Job): Promise<void> {
    const log = options.log({ pull: nameOf(job), delivery: job.delivery });
    const door = await options.open(job.installation);
    try {
      const outcome = await reviewOnce(door.github, job, log);
      if (outcome === "head-moved") add({ ...job, hint: null });
      if (outcome === "could-not-verify") later(job);
    } catch (error) {
      log.error({ err: error }, "the review could not be finished");
      later(job);
      await conclude(door, job);
    }
  }

  function tell(error: unknown, job: Job): void {
    options.log({ pull: nameOf(job), delivery: job.delivery }).error({ err: error }, "nothing could be written");
    later(job);
  }

  return {
    add,
    idle: queue.idle,
    drain() {
      for (const key of timers.keys()) forget(key);
      return queue.drain();
    },
  };
}

function keyOf(job: Job): string {
  return nameOf(job).toLowerCase();
}

function nameOf({ ref }: Job): string {
  return `${ref.owner}/${ref.repository}#${ref.number}`;
}

async function reviewOnce(github: GitHub, job: Job, log: Log): Promise<"done" | "head-moved" | "could-not-verify"> {
  const found = await review(github, job.ref, job.hint, (stage, counts) =>
    log.debug({ stage, ...counts }, "stage done"),
  );
  const outcome = await write(github, found, (stage, counts) => log.info({ stage, ...counts }, "written otherwise"));
  const { kind, toChange, questions, unknowns } = found.verdict;
  const counts = { toChange, questions, unknowns, writes: found.writes.length };
  log.info({ verdict: kind, ...counts, outcome, cost: github.cost() }, "reviewed");
  if (outcome === "head-moved") return outcome;
  return kind === "could-not-verify" ? kind : "done";
}

/** A check that never concludes would block the pull request. Where GitHub refuses this too, the next look over mends it. */
async function conclude({ github, headOf, checkRunOn }: Door, { ref, hint, delivery }: Job): Promise<void> {
  const headSha = hint?.headSha ?? (await headOf(ref));
  const id = await checkRunOn(ref, headSha);
  const report = checkRunForFailure(delivery);
  const externalId = `${ref.number}`;
  await github.apply(ref, headSha, [
    id === null
      ? { kind: "create-check-run", headSha, externalId, report }
      : { kind: "update-check-run", id, externalId, report },
  ]);
}
