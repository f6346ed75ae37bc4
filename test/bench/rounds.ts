/** The log of the embedded GitHub -> what a review asked for: reads, writes, rounds. */
import type { RequestLog } from "../../sandbox/request-log.ts";

export interface Asked {
  readonly reads: readonly RequestLog[];
  readonly writes: readonly RequestLog[];
}

/** Tokens are minted once an hour, and belong to no review. */
export function askedIn(requests: readonly RequestLog[]): Asked {
  const own = requests.filter(({ route }) => route !== "/app/installations/{installation_id}/access_tokens");
  return { reads: own.filter((request) => !isWrite(request)), writes: own.filter(isWrite) };
}

/** Our mutations are all REST: GraphQL is only asked. */
function isWrite({ method, route }: RequestLog): boolean {
  return method !== "GET" && route !== "/graphql";
}

/** Requests of which each begins while another of them is under way are one round, as `src/github/cost.ts` has it. */
export function roundsOf(requests: readonly RequestLog[]): readonly (readonly RequestLog[])[] {
  const rounds: RequestLog[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const request of requests.toSorted((one, other) => one.startedAt - other.startedAt)) {
    const last = rounds.at(-1);
    if (last !== undefined && request.startedAt < until) last.push(request);
    else rounds.push([request]);
    until = Math.max(until, request.endedAt ?? Number.POSITIVE_INFINITY);
  }
  return rounds;
}
