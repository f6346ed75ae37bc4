/** A question to a forge's REST interface -> its answer in the shape that was expected, or why there is none. */
import type { z } from "zod";
import type { Answer, FileText, Refusal } from "../model/answers.ts";
import { type Bounds, FetchError, type Fetched, type Reach, safeFetch } from "./safe-fetch.ts";
import { isContent } from "./tree.ts";
import { openTurns } from "./turns.ts";

export type Query = Readonly<Record<string, string | number | boolean>>;

export interface Page<T> {
  readonly value: T;
  /** How many items there are on all pages; null where the forge does not count them. */
  readonly total: number | null;
  readonly pages: number | null;
  readonly more: boolean;
}

/** One host, as the readers use it. */
export interface ForgeAsk {
  get<T>(path: string, query: Query, shape: z.ZodType<T>): Promise<Answer<Page<T>>>;
  /** A file's bytes as text, where they are those that git names by the SHA `id`. `path` is that of the file, `at` that of the interface. */
  text(path: string, id: string, at: string, query: Query): Promise<Answer<FileText | null>>;
}

export interface AskOptions {
  /** `https://gitlab.com/api/v4` */
  readonly base: string;
  readonly reach: Reach;
  /** Told of each request before it goes out. */
  readonly counted: () => void;
  readonly now: () => Date;
}

// The largest answer is the list of all files of a project.
const JSON_BOUNDS: Bounds = { bytes: 12_000_000, milliseconds: 15_000, redirects: 3 };
// As GitHub cuts texts.
const TEXT_BOUNDS: Bounds = { ...JSON_BOUNDS, bytes: 512_000 };
const MOST_AT_ONCE = 6;
const MOST_WORDS = 200;
// A day in seconds: no server may keep us from looking again for longer.
const MOST_WAITING = 86_400;

export function openForgeAsk({ base, reach, counted, now }: AskOptions): ForgeAsk {
  const turns = openTurns(MOST_AT_ONCE);
  let limited: Answer<never> | null = null;
  const fetched = (path: string, query: Query, bounds: Bounds): Promise<Answer<Fetched>> =>
    turns(async () => {
      // Once the forge has had enough of us, the next question would only lengthen the wait.
      if (limited !== null) return limited;
      const answer = await heard(addressOf(base, path, query), bounds, reach, counted, now());
      if (!answer.ok && answer.refusal === "rate-limited") limited = answer;
      return answer;
    });
  return {
    async get(path, query, shape) {
      const answer = await fetched(path, query, JSON_BOUNDS);
      return answer.ok ? shaped(answer.value, shape) : answer;
    },
    async text(path, id, at, query) {
      const answer = await fetched(at, query, TEXT_BOUNDS);
      if (answer.ok)
        return { ok: true, value: isContent(answer.value.body, id) ? toFile(path, answer.value.body) : null };
      const whole: FileText = { path, text: null, byteSize: TEXT_BOUNDS.bytes, truncated: true };
      return answer.refusal === "too-large" ? { ok: true, value: whole } : answer;
    },
  };
}

/** `path` is put together by `pathOf`. */
function addressOf(base: string, path: string, query: Query): string {
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, `${value}`]),
  );
  return search.size === 0 ? `${base}${path}` : `${base}${path}?${search}`;
}

/** Parts of a path, each in its place whatever it holds. */
export function pathOf(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${encodeURIComponent(part)}`).join("");
}

async function heard(
  address: string,
  bounds: Bounds,
  reach: Reach,
  counted: () => void,
  now: Date,
): Promise<Answer<Fetched>> {
  try {
    const fetched = await safeFetch(
      address,
      { ...bounds, milliseconds: reach.milliseconds ?? bounds.milliseconds },
      reach,
      counted,
    );
    return fetched.status >= 200 && fetched.status < 300 ? { ok: true, value: fetched } : refusedBy(fetched, now);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return refusal(error.fault === "too-large" ? "too-large" : "unavailable", null, error.message);
  }
}

function refusedBy(fetched: Fetched, now: Date): Answer<never> {
  const { status } = fetched;
  const words = wordsOf(fetched);
  if (status === 429) return { ...refusal("rate-limited", status, words ?? ""), ...until(fetched, now) };
  if (status === 401 || status === 403 || status === 451) return refusal("forbidden", status, words ?? "");
  // Anything may answer 404 in front of a forge; that there is no such thing is only known from the forge itself.
  if ((status === 404 || status === 410) && words !== null) return refusal("not-found", status, words);
  return refusal("unavailable", status, words ?? "the answer is not one that such a forge gives");
}

function refusal(why: Refusal, status: number | null, message: string): Extract<Answer<never>, { ok: false }> {
  return { ok: false, refusal: why, status, message: message.replace(/\s+/g, " ").trim().slice(0, MOST_WORDS) };
}

/** What the forge's own errors say: GitLab and Gitea have a `message`, and GitLab an `error`. Null for another page. */
function wordsOf({ body }: Fetched): string | null {
  const answer = parsed(body.subarray(0, 10_000));
  if (typeof answer !== "object" || answer === null) return null;
  const { message, error } = answer as Readonly<Record<string, unknown>>;
  const words = message ?? error;
  if (words === undefined) return null;
  return typeof words === "string" ? words : "";
}

function parsed(body: Buffer): unknown {
  const text = body.toString("utf8");
  try {
    // Half a character can only come as an escape, and no address can be made of it.
    return /\\ud[89a-f]/i.test(text) ? JSON.parse(text, whole) : JSON.parse(text);
  } catch {
    return undefined; // what is no JSON is no answer of the interface, and told as such
  }
}

function whole(_key: string, value: unknown): unknown {
  return typeof value === "string" ? Buffer.from(value, "utf8").toString("utf8") : value;
}

/** `Retry-After` in seconds, or `RateLimit-Reset` in seconds since 1970. https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/ */
function until({ headers }: Fetched, now: Date): { readonly until?: string } {
  const seconds = (name: string) => Number(/^\d{1,11}$/.exec(headers.get(name) ?? "")?.[0] ?? Number.NaN);
  const after = seconds("retry-after");
  const wait = Number.isNaN(after) ? seconds("ratelimit-reset") - now.getTime() / 1000 : after;
  return wait >= 0 && wait <= MOST_WAITING ? { until: new Date(now.getTime() + wait * 1000).toISOString() } : {};
}

function shaped<T>({ body, headers }: Fetched, shape: z.ZodType<T>): Answer<Page<T>> {
  const answer = shape.safeParse(parsed(body));
  if (!answer.success) {
    const { path = [], message = "" } = answer.error.issues[0] ?? {};
    const where = path.length === 0 ? "" : ` at ${path.join(".")}`;
    return refusal("unavailable", null, `The answer is not as the forge describes it${where}: ${message}`);
  }
  const count = (name: string) => {
    const value = headers.get(name) ?? "";
    return /^\d{1,12}$/.test(value) ? Number(value) : null;
  };
  const next = (headers.get("x-next-page") ?? "") !== "" || /rel="next"/.test(headers.get("link") ?? "");
  const more = next || headers.get("x-hasmore") === "true";
  const total = count("x-total") ?? count("x-total-count");
  const pages = count("x-total-pages") ?? count("x-pagecount");
  return { ok: true, value: { value: answer.data, total, pages, more } };
}

/** As GitHub has it: no text for what holds a NUL. */
function toFile(path: string, body: Buffer): FileText {
  const text = body.includes(0) ? null : body.toString("utf8").replace(/^\uFEFF/, "");
  return { path, text, byteSize: body.length, truncated: false };
}
