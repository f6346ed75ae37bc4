/** What went wrong at GitHub's API -> the error that we throw, or the refusal that travels on as a value. */
import type { Answer, Refusal } from "../model/answers.ts";

/** Something could not be done at GitHub. The message says what we were doing and why not; it never holds a token. */
export class GitHubError extends Error {
  override readonly name = "GitHubError";
  readonly doing: string;
  readonly status: number | null;
  readonly refusal: Refusal;
  /** When a limit is reset (ISO 8601), where GitHub said so. */
  readonly until: string | null;

  constructor(doing: string, cause: unknown) {
    const { status, message } = describe(cause);
    // Octokit's errors carry the whole request with its headers; only what helps to find the cause goes on.
    super(`Could not ${doing}: ${message}`, { cause: { name: thrown(cause).name ?? "Error", status, message } });
    this.doing = doing;
    this.status = status;
    this.refusal = whyNot(cause);
    this.until = untilOf(cause);
  }
}

/** One entry of a GraphQL answer's `errors`. */
export interface QueryError {
  readonly type?: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

type Answered = Readonly<Record<string, string | number | undefined>>;

/** What is thrown comes from several packages, so it is told by its shape. */
interface Thrown {
  readonly name?: string;
  readonly status?: number;
  readonly message?: string;
  readonly errors?: readonly QueryError[];
  readonly data?: unknown;
  readonly headers?: Answered;
  readonly response?: {
    readonly headers?: Answered;
    readonly data?: { readonly errors?: readonly QueryError[] };
  };
}

const MOST = 200;
const TOO_LARGE = /too large/i;
const LIMITED = /rate limit|abuse detection/i;
const QUERY_REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  ["NOT_FOUND", "not-found"],
  ["FORBIDDEN", "forbidden"],
  ["INSUFFICIENT_SCOPES", "forbidden"],
  ["RATE_LIMITED", "rate-limited"],
  ["RESOURCE_LIMITS_EXCEEDED", "unavailable"],
]);
const QUERY_STATUS: ReadonlyMap<string, number> = new Map([
  ["NOT_FOUND", 404],
  ["FORBIDDEN", 403],
  ["INSUFFICIENT_SCOPES", 403],
  ["RATE_LIMITED", 429],
]);

function thrown(error: unknown): Thrown {
  return typeof error === "object" && error !== null ? error : { message: String(error) };
}

/** In a line, and no longer than it is worth; GitHub's own pages say less than their status. */
function cut(message: string, status: number | null): string {
  const line = message.replace(/\s+/g, " ").trim().slice(0, MOST);
  if (line !== "" && !line.startsWith("<")) return line;
  return status === null ? "no reason was given" : `GitHub answered with status ${status}`;
}

/** The status and GitHub's own words, cut to length. */
export function describe(error: unknown): { readonly status: number | null; readonly message: string } {
  const answered = answeredWithErrors(error);
  if (answered === null) {
    const status = statusOf(error);
    return { status, message: cut(thrown(error).message ?? "", status) };
  }
  const status = QUERY_STATUS.get(answered.errors[0]?.type ?? "") ?? null;
  return { status, message: cut(answered.errors.map(({ message }) => message).join("; "), status) };
}

/** The errors and the data of a GraphQL answer that has both, or null if this is another kind of error. */
export function answeredWithErrors(error: unknown) {
  const { name, errors, data, response } = thrown(error);
  if (name === "GraphqlResponseError" && Array.isArray(errors)) return { errors, data };
  // The throttling plugin makes an error of its own of an exceeded limit.
  const limited = response?.data?.errors;
  return Array.isArray(limited) && statusOf(error) === null ? { errors: limited, data: null } : null;
}

/** The first error of each alias that stands at `depth` of the answer. Throws what goes for the whole question, or for its size. */
export function errorsByAlias(errors: readonly QueryError[], depth: number): ReadonlyMap<string, QueryError> {
  const found = new Map<string, QueryError>();
  for (const error of errors) {
    const alias = error.path?.[depth];
    if (alias === undefined || error.type === "RESOURCE_LIMITS_EXCEEDED" || error.type === "RATE_LIMITED") {
      throw Object.assign(new Error(error.message), { name: "GraphqlResponseError", errors, data: null });
    }
    if (!found.has(String(alias))) found.set(String(alias), error);
  }
  return found;
}

/** An error -> why there is no answer. */
export function refused<T>(error: unknown): Answer<T> {
  const refusal = whyNot(error);
  const until = refusal === "rate-limited" ? untilOf(error) : null;
  return { ok: false, refusal, ...describe(error), ...(until === null ? {} : { until }) };
}

/** A GraphQL error -> why there is no answer. */
export function refusedByQuery<T>(error: QueryError): Answer<T> {
  const { type = "", message } = error;
  const status = QUERY_STATUS.get(type) ?? null;
  return { ok: false, refusal: whyNotOfQuery(error), status, message: cut(message, status) };
}

/** No answer, for a reason of our own. */
export function declined<T>(refusal: Refusal, message: string): Answer<T> {
  return { ok: false, refusal, status: null, message };
}

/** Not asked, since too little is left of the limit that is reset then. */
export function spared<T>(until: string): Answer<T> {
  const message = "Too little is left of GitHub's hourly limit; the rest is kept for the listing itself.";
  return { ok: false, refusal: "rate-limited", status: null, message, until };
}

function whyNotOfQuery({ type = "", message }: QueryError): Refusal {
  return QUERY_REFUSALS.get(type) ?? (LIMITED.test(message) ? "rate-limited" : "unavailable");
}

/** In a word, why there is no answer. */
function whyNot(error: unknown): Refusal {
  const [first] = answeredWithErrors(error)?.errors ?? [];
  if (first !== undefined) return whyNotOfQuery(first);
  const { message = "", response } = thrown(error);
  const status = statusOf(error);
  const spent = status === 403 && response?.headers?.["x-ratelimit-remaining"] === "0";
  if (status === 429 || spent || LIMITED.test(message)) return "rate-limited";
  if (status === 403) return TOO_LARGE.test(message) ? "too-large" : "forbidden";
  if (status === 404 || status === 410) return "not-found";
  // What is blocked for legal reasons exists; that we may not see it says nothing against it.
  if (status === 401 || status === 451) return "forbidden";
  return "unavailable";
}

/** When it is of use to ask again, by the headers of the refusal. */
export function untilOf(error: unknown): string | null {
  const { headers, response } = thrown(error);
  const told = response?.headers ?? headers ?? {};
  const [after, remaining, reset] = [told["retry-after"], told["x-ratelimit-remaining"], told["x-ratelimit-reset"]];
  if (after !== undefined && Number(after) >= 0) {
    const now = Date.parse(String(told.date ?? ""));
    return isoOf((Number.isNaN(now) ? Date.now() : now) + Number(after) * 1000);
  }
  return String(remaining) === "0" ? isoOf(Number(reset ?? Number.NaN) * 1000) : null;
}

/** Null for what is no time. */
function isoOf(milliseconds: number): string | null {
  return Math.abs(milliseconds) <= 8.64e15 ? new Date(milliseconds).toISOString() : null;
}

function statusOf(error: unknown): number | null {
  return thrown(error).status ?? null;
}

export function hasStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return statuses.includes(statusOf(error) ?? 0);
}

/** Whether GitHub was too busy or did not answer, so that it may have done what was asked, or would do a smaller part of it. */
export function isOutage(error: unknown): boolean {
  return (statusOf(error) ?? 0) >= 500;
}

// https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits: what takes longer than ten seconds is cut, in words only.
const CUT_SHORT = /something went wrong while executing|respond to your request in time|time(?:d )?out/i;

/** Whether GitHub says that the question costs it too much. */
export function isTooHeavy(error: unknown): boolean {
  return (answeredWithErrors(error)?.errors ?? []).some(
    ({ type, message }) => type === "RESOURCE_LIMITS_EXCEEDED" || (type === undefined && CUT_SHORT.test(message)),
  );
}
