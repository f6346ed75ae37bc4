/** Searches for pull requests -> a part of a GraphQL document, and what its answer tells of each. */
import { z } from "zod";
import { account } from "./accounts.ts";
import type { QueryError } from "./errors.ts";

/** A pull request that a search has found. */
export interface FoundPull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly author: z.infer<typeof account>;
  readonly state: "open" | "closed" | "merged";
  /** ISO 8601; null while it is open. */
  readonly ended: string | null;
  /** `owner/name`. */
  readonly repository: string;
}

export interface Searched {
  /** Of all that there are. */
  readonly total: number;
  /** The newest of them. */
  readonly pulls: readonly FoundPull[];
}

export const SEARCHED = `fragment Searched on SearchResultItemConnection {
  issueCount
  nodes { ... on PullRequest {
    number title body url state closedAt mergedAt
    author { __typename login }
    repository { nameWithOwner }
  } }
}`;

const STATES = { OPEN: "open", CLOSED: "closed", MERGED: "merged" } as const;

const pull = z
  .object({
    number: z.number(),
    title: z.string(),
    body: z.string(),
    url: z.string(),
    state: z.enum(["OPEN", "CLOSED", "MERGED"]),
    closedAt: z.string().nullable(),
    mergedAt: z.string().nullable(),
    author: account,
    repository: z.object({ nameWithOwner: z.string() }),
  })
  .transform(
    ({ state, closedAt, mergedAt, repository, ...told }): FoundPull => ({
      ...told,
      state: STATES[state],
      ended: mergedAt ?? closedAt,
      repository: repository.nameWithOwner,
    }),
  );

const searched = z
  .object({
    issueCount: z.number(),
    nodes: z.array(z.union([pull, z.strictObject({}).transform(() => null), z.null()])).nullable(),
  })
  .transform(
    ({ issueCount, nodes }): Searched => ({
      total: issueCount,
      pulls: (nodes ?? []).filter((node) => node !== null),
    }),
  );

/** They need the fragment `Searched`; the query of `s0` is the variable `q0`, and so on. */
export function searchSelections(count: number): readonly string[] {
  return each(count).map((i) => `s${i}: search(type: ISSUE, query: $q${i}, first: 10) { ...Searched }`);
}

export function searchVariables(count: number): readonly string[] {
  return each(count).map((i) => `$q${i}: String!`);
}

export function searchesQuery(count: number): string {
  return `query Attempts(${searchVariables(count).join(", ")}) {
  rateLimit { cost }
  ${searchSelections(count).join("\n  ")}
}
${SEARCHED}`;
}

/** Each of them, in order; null for one that was not answered. */
export function foundIn(
  answer: Readonly<Record<string, unknown>>,
  errors: readonly QueryError[],
  count: number,
): readonly (Searched | null)[] {
  return each(count).map((i) => {
    const failed = errors.some(({ path }) => path === undefined || path[0] === `s${i}`);
    return failed ? null : (searched.safeParse(answer[`s${i}`]).data ?? null);
  });
}

/** Whether an error is one of a search. */
export function isOfSearch({ path }: QueryError): boolean {
  return /^s\d+$/.test(String(path?.[0]));
}

function each(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}
