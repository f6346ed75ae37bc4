/** Requests and points, one after the other -> what is left of each caller's hour. */
import type { Caller } from "./kinds.ts";

export type Resource = "core" | "graphql";

export interface Allowance {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Seconds since the epoch. */
  readonly reset: number;
}

/** Points in an hour, by kind of caller. */
export interface Hourly {
  readonly anonymous: number;
  readonly user: number;
  readonly app: number;
  readonly installation: number;
}

export interface RateLimits {
  /** Takes `points` off (or gives them back), and tells what is left; null where not even the first of them was left. */
  take(caller: Caller, resource: Resource, points: number): Allowance | null;
  look(caller: Caller, resource: Resource): Allowance;
}

// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
export const HOURLY: Hourly = { anonymous: 60, user: 5000, app: 5000, installation: 5000 };

const HOUR = 3_600_000;

export function newRateLimits(now: () => Date, hourly: Hourly): RateLimits {
  const hours = new Map<string, { readonly ends: number; used: number }>();

  function hour(caller: Caller, resource: Resource): { readonly ends: number; used: number } {
    const key = `${resource} ${nameOf(caller)}`;
    const known = hours.get(key);
    if (known !== undefined && known.ends > now().getTime()) return known;
    const fresh = { ends: now().getTime() + HOUR, used: 0 };
    hours.set(key, fresh);
    return fresh;
  }

  function look(caller: Caller, resource: Resource): Allowance {
    const { ends, used } = hour(caller, resource);
    const limit = caller.kind === "anonymous" && resource === "graphql" ? 0 : hourly[caller.kind];
    return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(ends / 1000) };
  }

  return {
    look,
    take(caller, resource, points) {
      if (points > 0 && look(caller, resource).remaining < 1) return null;
      hour(caller, resource).used += points;
      return look(caller, resource);
    },
  };
}

/** As GitHub names a caller whose limit is used up. */
export function nameOf(caller: Caller): string {
  if (caller.kind === "user") return `user ID ${caller.account.id}`;
  if (caller.kind === "app") return `app ID ${caller.app.id}`;
  return caller.kind === "installation" ? `installation ID ${caller.grant.installation.id}` : "127.0.0.1";
}
