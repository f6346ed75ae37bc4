/** Jobs by key -> one at a time for each key; what comes meanwhile makes one more. */

export interface Queue<Job> {
  /** Runs the job now or as soon as its key is free. A job of its key that waits is joined with it. */
  add(key: string, job: Job): void;
  /** Resolves when nothing runs and nothing waits. */
  idle(): Promise<void>;
  /** Takes no more jobs, forgets those that wait, and resolves when those that run have ended. */
  drain(): Promise<void>;
}

export interface QueueOptions<Job> {
  /** Must settle its own errors; one that rejects all the same goes to `fail`, and the queue goes on. */
  readonly run: (job: Job) => Promise<void>;
  readonly fail: (error: unknown, job: Job) => void;
  /** How many keys may run at once. */
  readonly most: number;
  /** What runs in place of a job that waits and a newer one; that is the newer one if nothing is said. */
  readonly join?: (waiting: Job, newer: Job) => Job;
  /** What goes before all that waits: somebody is waiting for it. */
  readonly isUrgent?: (job: Job) => boolean;
}

export function createQueue<Job>(options: QueueOptions<Job>): Queue<Job> {
  const { run, fail, most, join = (_, newer) => newer } = options;
  const running = new Set<string>();
  const waiting = new Map<string, Job>();
  let open = true;
  const rest = openRest(() => running.size + waiting.size === 0);

  function next(): void {
    const free = [...waiting].filter(([key]) => !running.has(key));
    for (const [key, job] of inTurn(free, options).slice(0, most - running.size)) start(key, job);
    rest.tell();
  }

  function start(key: string, job: Job): void {
    waiting.delete(key);
    running.add(key);
    run(job)
      .catch((error: unknown) => fail(error, job))
      .finally(() => {
        running.delete(key);
        next();
      });
  }

  function add(key: string, job: Job): void {
    if (!open) return;
    const older = waiting.get(key);
    waiting.set(key, older === undefined ? job : join(older, job));
    next();
  }

  function drain(): Promise<void> {
    open = false;
    waiting.clear();
    return rest.wait();
  }

  return { add, idle: rest.wait, drain };
}

function inTurn<Job>(
  waiting: readonly (readonly [string, Job])[],
  { isUrgent = () => false }: QueueOptions<Job>,
): readonly (readonly [string, Job])[] {
  const [urgent, others] = [waiting.filter(([, job]) => isUrgent(job)), waiting.filter(([, job]) => !isUrgent(job))];
  return [...urgent, ...others];
}

/** Those who wait until nothing is left. */
function openRest(isReached: () => boolean) {
  let waiting: (() => void)[] = [];
  return {
    wait: () => (isReached() ? Promise.resolve() : new Promise<void>((resolve) => waiting.push(resolve))),
    tell() {
      if (!isReached()) return;
      for (const resolve of waiting) resolve();
      waiting = [];
    },
  };
}
