/** Jobs -> reviews written, one at a time for each pull request; every failure ends in a concluded check and another try. */
import { GitHubError } from "./github/errors.ts";
import type { GitHub, Hint } from "./github/port.ts";
import type { PullRequestRef } from "./model/pull-request.ts";
import { createQueue } from "./queue.ts";
import { checkRunForFailure } from "./report/check-run.ts";
import { type Review, review, write } from "./review.ts";

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
  /** What other pull requests about the same projects say of this one has changed: they are looked at, too. */
  readonly ripples?: boolean;
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
  /** Told of each review that was written, and of each that could not be. */
  readonly reviewed?: (job: Job, found: Review) => void;
  readonly failed?: (job: Job, error: unknown) => void;
}

export interface Worker {
  add(job: Job): void;
  idle(): Promise<void>;
  drain(): Promise<void>;
}

const MOST_AT_ONCE = 4;
const MOST_OTHERS = 20;
// Clocks differ; and a limit that is said to last longer than an hour is not one of GitHub's.
const [RESET_IN, RESET_WITHIN] = [10_000, 3_900_000];

export function createWorker(options: WorkerOptions): Worker {
  const retries = openRetries(options.again, add);
  const queue = createQueue<Job>({ run: perform, fail: tell, most: MOST_AT_ONCE, join: joined, isUrgent });

  function add(job: Job): void {
    retries.forget(job);
    queue.add(keyOf(job), job);
  }

  async function perform(job: Job): Promise<void> {
    const log = options.log({ pull: nameOf(job), delivery: job.delivery });
    const door = await options.open(job);
    try {
      const { found, outcome } = await reviewOnce(door.github, job, log);
      if (outcome === "head-moved") return add({ ...job, hint: null });
      if (found.verdict.kind === "could-not-verify") retries.later(job, door.github.limitedUntil?.() ?? null);
      for (const number of job.ripples ? othersIn(found) : []) add(rippled(job, number));
      options.reviewed?.(job, found);
    } catch (error) {
      log.error({ err: error }, "the review could not be finished");
      retries.later(job, error instanceof GitHubError ? error.until : null);
      options.failed?.(job, error);
      await conclude(door, job);
    }
  }

  function tell(error: unknown, job: Job): void {
    options.log({ pull: nameOf(job), delivery: job.delivery }).error({ err: error }, "nothing could be written");
    retries.later(job, null);
    options.failed?.(job, error);
  }

  async function drain(): Promise<void> {
    retries.forgetAll();
    await queue.drain();
  }

  return { add, idle: queue.idle, drain };
}

/** Whoever has pushed or asked does not wait for a look over a hundred others. */
function isUrgent({ delivery }: Job): boolean {
  return delivery !== null;
}

/** The newer one, with all that the older one was asked for. */
function joined(waiting: Job, newer: Job): Job {
  return {
    ...newer,
    delivery: newer.delivery ?? waiting.delivery,
    anew: waiting.anew || newer.anew,
    ripples: waiting.ripples === true || newer.ripples === true,
  };
}

/** Open pull requests about the same projects. */
function othersIn({ assessments, pull }: Review): readonly number[] {
  const attempts = assessments.flatMap((one) => one.attempts ?? []);
  const open = attempts.filter(({ state, number }) => state === "open" && number !== pull.number);
  return [...new Set(open.map(({ number }) => number))].slice(0, MOST_OTHERS);
}

function rippled({ ref, installation, delivery }: Job, number: number): Job {
  return { ref: { ...ref, number }, installation, hint: null, delivery, anew: false, tries: 0 };
}

/** One for a pull request, or each event of a bad hour would bring reviews of its own. */
function openRetries({ after, tries }: WorkerOptions["again"], add: (job: Job) => void) {
  const timers = new Map<string, NodeJS.Timeout>();
  const forget = (key: string) => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };
  return {
    forget: (job: Job) => forget(keyOf(job)),
    forgetAll() {
      for (const key of timers.keys()) forget(key);
    },
    /** After the limit is reset that was in the way, if that is known. */
    later(job: Job, until: string | null) {
      const key = keyOf(job);
      forget(key);
      if (job.tries >= tries) return;
      const again = () => add({ ...job, hint: null, anew: false, tries: job.tries + 1 });
      timers.set(key, setTimeout(again, until === null ? after : millisecondsUntil(until)).unref());
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

interface Done {
  readonly found: Review;
  readonly outcome: "applied" | "head-moved";
}

async function reviewOnce(github: GitHub, job: Job, log: Log): Promise<Done> {
  const found = await review(github, job.ref, job.hint, (stage, counts) =>
    log.debug({ stage, ...counts }, "stage done"),
  );
  const outcome = await write(github, found, (stage, counts) => log.info({ stage, ...counts }, "written otherwise"));
  const { kind, toChange, questions, unknowns } = found.verdict;
  const counts = { toChange, questions, unknowns, writes: found.writes.length };
  log.info({ verdict: kind, ...counts, outcome, cost: github.cost() }, "reviewed");
  return { found, outcome };
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
