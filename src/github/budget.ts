/** What GitHub's answers say of their limits -> whether there is enough left to ask more, and when there will be. */

export type Resource = "core" | "graphql";

export interface Budget {
  /** Notes what an answer's headers tell. */
  hear(headers: Headers): void;
  /** When the limit is reset, if too little would be left after `cost` points or requests; null while there is enough. */
  spent(resource: Resource, cost: number): string | null;
  /** Notes that something was not asked, or not answered, because of a limit. */
  stop(until: string | null): void;
  /** The last of the times that were noted (ISO 8601), or null. */
  until(): string | null;
}

interface Left {
  readonly limit: number;
  readonly remaining: number;
  readonly reset: string;
}

// A twentieth of the hour is kept, so that the listing itself can be read and a review concluded whatever its projects cost.
const KEPT = 0.05;

export function openBudget(): Budget {
  const left = new Map<string, Left>();
  let stopped: string | null = null;
  return {
    hear(headers) {
      const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) =>
        Number(headers.get(`x-ratelimit-${name}`) ?? Number.NaN),
      );
      const resource = headers.get("x-ratelimit-resource");
      // Enterprise Servers without limits send none of these.
      if (resource === null || !limit || remaining === undefined || !reset || !(remaining >= 0)) return;
      left.set(resource, { limit, remaining, reset: new Date(reset * 1000).toISOString() });
    },
    spent(resource, cost) {
      const known = left.get(resource);
      if (known === undefined || known.remaining - cost >= known.limit * KEPT) return null;
      return known.reset;
    },
    stop(until) {
      if (until !== null && (stopped === null || until > stopped)) stopped = until;
    },
    until: () => stopped,
  };
}
