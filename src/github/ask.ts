/** A question to GitHub's API -> its answer in the shape that was expected, counted. */
import type { ProbotOctokit } from "probot";
import { z } from "zod";
import type { Budget } from "./budget.ts";
import type { Meter } from "./cost.ts";
import { answeredWithErrors, GitHubError, type QueryError } from "./errors.ts";

export type Parameters = Readonly<Record<string, unknown>>;

export interface Page<T> {
  readonly value: T;
  /** Whether there is a next page. */
  readonly more: boolean;
}

export interface PartialAnswer<T> {
  readonly value: T;
  readonly errors: readonly QueryError[];
}

/** The API as the parts of the door use it. The client's own errors come through as they are. */
export interface Ask {
  /** Whether there is a token: GraphQL answers nobody without one. */
  readonly signedIn: boolean;
  query<T>(document: string, variables: Parameters, shape: z.ZodType<T>): Promise<T>;
  /** Takes what was answered beside the errors, and does not try again by itself. */
  queryPartly<T>(document: string, variables: Parameters, shape: z.ZodType<T>): Promise<PartialAnswer<T>>;
  get<T>(route: string, parameters: Parameters, shape: z.ZodType<T>): Promise<Page<T>>;
  write(route: string, parameters: Parameters): Promise<void>;
  /** The same, but not tried again by the client: what comes of a second time must be looked at first. */
  writeOnce<T>(route: string, parameters: Parameters, shape: z.ZodType<T>): Promise<T>;
}

const anyJson = z.union([z.looseObject({}), z.array(z.unknown())]);
const WITH_COST = z.object({ rateLimit: z.object({ cost: z.number() }) });

/** What is noted of all requests. */
export interface Notes {
  readonly meter: Meter;
  readonly budget: Budget;
}

/** `queries` is the client that asks in GraphQL. */
export function openAsk(octokit: ProbotOctokit, queries: ProbotOctokit, notes: Notes, signedIn: boolean): Ask {
  const { send, graphql } = openClient(octokit, queries, notes);
  return {
    signedIn,
    async query(document, variables, shape) {
      const answer = await heard(
        () => graphql(document, variables, {}),
        (value) => value,
      );
      return shaped(shape, answer);
    },
    async queryPartly(document, variables, shape) {
      try {
        return { value: shaped(shape, await graphql(document, variables, { retries: 0 })), errors: [] };
      } catch (error) {
        const answered = answeredWithErrors(error);
        if (!answered?.data) throw error;
        return { value: shaped(shape, answered.data), errors: answered.errors };
      }
    },
    async get(route, parameters, shape) {
      const answer = await heard(
        () => send(`GET ${route}`, parameters, {}),
        ({ status, data }) => (status === 204 ? [] : data),
      );
      const more = /rel="next"/.test(answer.headers.link ?? "");
      return { value: shaped(shape, answer.status === 204 ? null : answer.data), more };
    },
    async write(route, parameters) {
      const { status, data } = await send(route, parameters, {});
      // A page of some proxy is no word of GitHub's: what was asked for may not have been done.
      if (status !== 204) shaped(anyJson, data);
    },
    writeOnce: async (route, parameters, shape) => shaped(shape, (await send(route, parameters, { retries: 0 })).data),
  };
}

/** How often a request is tried again after an outage, if not as the client is configured. */
interface Manner {
  readonly retries?: number;
}

/** Octokit with its requests counted, and what the answers tell of limits noted. */
function openClient(octokit: ProbotOctokit, queries: ProbotOctokit, { meter, budget }: Notes) {
  const fetch = meter.counting(async (input, init) => {
    const answer = await (octokit.request.endpoint.DEFAULTS.request?.fetch ?? globalThis.fetch)(input, init);
    budget.hear(answer.headers);
    return answer;
  });
  return {
    // The retry plugin keeps its count in the `request` object of the defaults, unless each call brings its own.
    send: (route: string, parameters: Parameters, manner: Manner) =>
      meter.track(() => octokit.request(route, { ...parameters, request: { fetch, ...manner } })),
    async graphql(document: string, variables: Parameters, manner: Manner): Promise<unknown> {
      try {
        const request = { fetch, ...manner };
        const value: unknown = await meter.track(() => queries.graphql(document, { ...variables, request }));
        meter.points(pointsOf(value));
        return value;
      } catch (error) {
        meter.points(pointsOf(answeredWithErrors(error)?.data));
        throw error;
      }
    },
  };
}

function pointsOf(answer: unknown): number {
  return WITH_COST.safeParse(answer).data?.rateLimit.cost ?? 0;
}

/** The answer; once more if there is nothing of JSON in it, as Octokit hands on an answer whose connection was cut. */
async function heard<T>(send: () => Promise<T>, body: (answer: T) => unknown): Promise<T> {
  const first = await send();
  return typeof body(first) === "object" ? first : send();
}

/** An answer of another shape than GitHub describes says nothing: it counts as an outage. */
function shaped<T>(shape: z.ZodType<T>, answer: unknown): T {
  const parsed = shape.safeParse(answer);
  if (parsed.success) return parsed.data;
  const { path = [], message = "" } = parsed.error.issues[0] ?? {};
  const where = path.length === 0 ? "" : ` at ${path.join(".")}`;
  throw Object.assign(new Error(`GitHub's answer is not as it describes it${where}: ${message}`), { status: 502 });
}

/** Runs it; whatever is thrown says what we were doing. */
export async function doing<T>(what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof GitHubError ? error : new GitHubError(what, error);
  }
}
