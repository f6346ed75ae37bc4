/** Jobs -> reviews written, one at a time for each pull request; every failure ends in a concluded check and another try. */
import { GitHubError } from "./github/errors.ts";
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
  /** A person waits for it, and wants to know how the projects are now: nothing is taken from memory. */
  readonly anew: boolean;
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
  readonly open: (job: Job) => Promise<Door>;
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
// Clocks differ; and a limit that is said to last longer than an hour is not one of GitHub's.
const [RESET_IN, RESET_WITHIN] = [10_000, 3_900_000];

export function createWorker(options: WorkerOptions): Worker {
  const timers = openTimers();
  // A job that waits is replaced by a newer one; that a person has asked meanwhile is kept.
  const anew = new Set<string>();
  const queue = createQueue<Job>(perform, tell, MOST_AT_ONCE);

  function add(job: Job): void {
    timers.forget(keyOf(job));
    if (job.anew) anew.add(keyOf(job));
    queue.add(keyOf(job), job);
  }

  /** After the limit is reset that was in the way, if that is known. */
  function later(job: Job, until: string | null): void {
    timers.forget(keyOf(job));
    if (job.tries >= options.again.tries) return;
    const again = { ...job, hint: null, anew: false, tries: job.tries + 1 };
    timers.set(keyOf(job), until === null ? options.again.after : millisecondsUntil(until), () => add(again));
  }

  async function perform(job: Job): Promise<void> {
    const log = options.log({ pull: nameOf(job), delivery: job.delivery });
    const door = await options.open({ ...job, anew: anew.delete(keyOf(job)) });
    try {
      const outcome = await reviewOnce(door.github, job, log);
      if (outcome === "head-moved") add({ ...job, hint: null });
      if (outcome === "could-not-verify") later(job, door.github.limitedUntil?.() ?? null);
    } catch (error) {
      log.error({ err: error }, "the review could not be finished");
      later(job, error instanceof GitHubError ? error.until : null);
      await conclude(door, job);
    }
  }

  function tell(error: unknown, job: Job): void {
    options.log({ pull: nameOf(job), delivery: job.delivery }).error({ err: error }, "nothing could be written");
    later(job, null);
  }

  return {
    add,
    idle: queue.idle,
    drain() {
      timers.forgetAll();
      return queue.drain();
    },
  };
}

/** One for a pull request, or each event of a bad hour would bring reviews of its own. */
function openTimers() {
  const timers = new Map<string, NodeJS.Timeout>();
  const forget = (key: string) => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };
  return {
    forget,
    forgetAll() {
      for (const key of timers.keys()) forget(key);
    },
    set(key: string, after: number, run: () => void) {
      timers.set(key, setTimeout(run, after).unref());
    },
  };
}

function millisecondsUntil(time: string): number {
  return RESET_IN + Math.min(RESET_WITHIN, Math.max(0, Date.parse(time) - Date.now()));
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
