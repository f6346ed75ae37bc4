/** Requests as they start and end -> what they cost: requests, GraphQL points, rounds. */
import type { Cost } from "../model/answers.ts";

export interface Meter {
  /** Counts what runs until the promise settles; what runs at the same time belongs to one round. */
  track<T>(run: () => Promise<T>): Promise<T>;
  /** The same `fetch`, but for counting each request that really goes out, also one that is tried again. */
  counting(through: typeof fetch): typeof fetch;
  points(count: number): void;
  cost(): Cost;
}

export function openMeter(): Meter {
  let [requests, graphqlPoints, rounds, running] = [0, 0, 0, 0];
  return {
    async track(run) {
      if (running === 0) rounds += 1;
      running += 1;
      try {
        return await run();
      } finally {
        running -= 1;
      }
    },
    counting: (through) => (input, init) => {
      requests += 1;
      return through(input, init);
    },
    points(count) {
      graphqlPoints += count;
    },
    cost: () => ({ requests, graphqlPoints, rounds }),
  };
}
