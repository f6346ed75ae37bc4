/** Jobs by key -> one at a time for each key; what comes meanwhile makes one more, with the newest job. */

export interface Queue<Job> {
  /** Runs the job now or as soon as its key is free. A job that waits is replaced by a newer one of its key. */
  add(key: string, job: Job): void;
  /** Resolves when nothing runs and nothing waits. */
  idle(): Promise<void>;
  /** Takes no more jobs, forgets those that wait, and resolves when those that run have ended. */
  drain(): Promise<void>;
  readonly running: number;
}

/**
 * @param run must settle its own errors; one that rejects all the same goes to `fail`, and the queue goes on.
 * @param most how many keys may run at once
 */
export function createQueue<Job>(
  run: (job: Job) => Promise<void>,
  fail: (error: unknown, job: Job) => void,
  most: number,
): Queue<Job> {
  const running = new Set<string>();
  const waiting = new Map<string, Job>();
  let open = true;
  let rest: (() => void)[] = [];

  function next(): void {
    for (const [key, job] of waiting) {
      if (running.size >= most) return;
      if (running.has(key)) continue;
      waiting.delete(key);
      start(key, job);
    }
    if (running.size > 0 || waiting.size > 0) return;
    for (const resolve of rest) resolve();
    rest = [];
  }

  function start(key: string, job: Job): void {
    running.add(key);
    run(job)
      .catch((error: unknown) => fail(error, job))
      .finally(() => {
        running.delete(key);
        next();
      });
  }

  function idle(): Promise<void> {
    if (running.size === 0 && waiting.size === 0) return Promise.resolve();
    return new Promise((resolve) => rest.push(resolve));
  }

  return {
    add(key, job) {
      if (!open) return;
      waiting.set(key, job);
      next();
    },
    idle,
    drain() {
      open = false;
      waiting.clear();
      return idle();
    },
    get running() {
      return running.size;
    },
  };
}
