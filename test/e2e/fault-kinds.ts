/** The ways in which a request to GitHub can go wrong, by the words that a failing test shows. */
import type { Effect, Fault } from "../../sandbox/faults.ts";
import type { RequestLog } from "../../sandbox/request-log.ts";

export interface Kind {
  readonly name: string;
  readonly effect: Effect;
  /** How often it strikes; as often as it is asked if nothing is said. */
  readonly times?: number;
}

const status = (code: number, headers: Readonly<Record<string, string>> = {}): Effect => ({
  kind: "answer",
  status: code,
  headers,
});

const KINDS: readonly Kind[] = [
  ...[401, 403, 404, 410, 422, 451, 502].map((code): Kind => ({ name: `${code}`, effect: status(code) })),
  { name: "429 for an hour", effect: status(429, { "retry-after": "3600" }) },
  { name: "the hourly limit", effect: { kind: "rate-limit", which: "primary" } },
  { name: "the secondary limit", effect: { kind: "rate-limit", which: "secondary" } },
  { name: "a page in the place of JSON", effect: { kind: "nonsense" } },
  { name: "no connection", effect: { kind: "cut", when: "before" } },
  { name: "half an answer", effect: { kind: "cut", when: "midway" } },
  { name: "an empty object", effect: { kind: "answer", status: 200, body: {} } },
  { name: "an empty list", effect: { kind: "answer", status: 200, body: [] } },
  { name: "502 once", effect: status(502), times: 1 },
  { name: "no answer, once", effect: { kind: "hang" }, times: 1 },
];

const DENIED: readonly Kind[] = [
  { name: "502 although it was done", effect: { kind: "answer", status: 502, done: true }, times: 1 },
  { name: "502 although it was done, whenever it is", effect: { kind: "answer", status: 502, done: true } },
];

/** What GraphQL answers at HTTP 200 when it gives up on all of a query. */
const QUERY_KINDS: readonly Kind[] = ["RESOURCE_LIMITS_EXCEEDED", "NOT_FOUND", "FORBIDDEN", "INTERNAL"].map(
  (type): Kind => {
    const errors = [{ type, message: "The query was given up" }];
    return { name: `${type} for all of it`, effect: { kind: "answer", status: 200, body: { data: null, errors } } };
  },
);

/** A request of a review: the n-th of those that look like it. */
export interface Asked {
  readonly name: string;
  readonly match: Fault["match"];
  readonly after: number;
  readonly graphql: boolean;
  readonly writes: boolean;
}

/** The requests of a log, each with what a fault can strike it by. */
export function askedIn(log: readonly RequestLog[], listing: string): readonly Asked[] {
  const seen = new Map<string, number>();
  return log.map(({ method, route, path, graphql }) => {
    const operation = graphql?.operation ?? null;
    const [bare = ""] = path.split("?");
    // Numbers and SHAs of the listing's requests are others for the next pull request; those of a project stay.
    const own = bare.startsWith(`/repos/${listing}/`) || !bare.startsWith("/repos/");
    const spelled = own ? (route ?? bare) : bare;
    const key = `${method} ${operation ?? spelled}`;
    const after = seen.get(key) ?? 0;
    seen.set(key, after + 1);
    const exact = new RegExp(`^${bare.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
    const match = operation === null ? { method, route: own ? spelled : exact } : { operation };
    const name = after === 0 ? key : `${key}, ${after + 1}`;
    return {
      name,
      match,
      after,
      graphql: operation !== null,
      writes: operation === null && method !== "GET" && !spelled.includes("access_tokens"),
    };
  });
}

// A write is refused, lost, or done and then denied; which words an outage has makes no difference to it.
const OF_WRITES = new Set([
  ...["401", "403", "404", "422", "502", "the secondary limit"],
  ...["a page in the place of JSON", "no connection", "half an answer"],
]);

export function kindsFor({ graphql, writes }: Asked): readonly Kind[] {
  if (writes) return [...KINDS.filter(({ name }) => OF_WRITES.has(name)), ...DENIED];
  const kinds = KINDS.filter(({ name }) => name !== "422");
  return graphql ? [...kinds, ...QUERY_KINDS] : kinds;
}

const SHARES = 6;

/** A sixth of the faults, another one for each request; all of them with FAULTS=all, which takes a quarter of an hour. */
export function shareOf(kinds: readonly Kind[], at: number): readonly Kind[] {
  return process.env.FAULTS === "all" ? kinds : kinds.filter((_, i) => i % SHARES === at % SHARES);
}
