/** The environment of a job -> what the action was told, and what it is about. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { EventError } from "./event.ts";

export interface Settings {
  readonly token: string;
  /** What projects are read with: it should see nothing that is private. */
  readonly readingToken: string;
  readonly apiUrl: string | null;
  readonly owner: string;
  readonly repository: string;
  readonly event: string;
  readonly payload: unknown;
  /** The pull request that the workflow asks for. */
  readonly number: number | null;
  /** Whether the token's account may approve pull requests. */
  readonly approve: boolean;
  /** Id of the workflow run. */
  readonly run: string | null;
  /** The file to which the job's summary is added. */
  readonly summary: string | null;
  readonly output: string | null;
}

const place = z.string().regex(/^[\w-]{1,39}\/[\w.-]{1,100}$/);
const count = z.string().regex(/^\d{1,9}$/);

export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  const token = input(env, "token");
  if (token === "")
    throw new EventError("the input token is empty: leave it out, and the workflow's own token is taken.");
  const [owner = "", repository = ""] = placeIn(env.GITHUB_REPOSITORY).split("/");
  const eventPath = env.GITHUB_EVENT_PATH ?? "";
  return {
    token,
    readingToken: input(env, "reading-token") || token,
    apiUrl: env.GITHUB_API_URL || null,
    owner,
    repository,
    event: env.GITHUB_EVENT_NAME ?? "",
    payload: eventPath === "" ? null : payloadIn(eventPath),
    number: numberIn(input(env, "pull-request")),
    approve: flagIn(input(env, "approve")),
    run: env.GITHUB_RUN_ID ?? null,
    summary: env.GITHUB_STEP_SUMMARY || null,
    output: env.GITHUB_OUTPUT || null,
  };
}

/** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs: in capitals, with its hyphens. */
function input(env: NodeJS.ProcessEnv, name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}

function placeIn(written: string | undefined): string {
  const found = place.safeParse(written);
  if (found.success) return found.data;
  throw new EventError("GITHUB_REPOSITORY does not name a repository: this runs in a job of GitHub Actions only.");
}

function payloadIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new EventError("the event's file cannot be read: this runs in a job of GitHub Actions only.");
  }
}

function numberIn(written: string): number | null {
  if (written === "") return null;
  const found = count.safeParse(written);
  if (found.success && Number(found.data) > 0) return Number(found.data);
  throw new EventError("the input pull-request is no number of a pull request.");
}

function flagIn(written: string): boolean {
  if (written === "true") return true;
  if (written === "false" || written === "") return false;
  throw new EventError("the input approve is neither true nor false.");
}
