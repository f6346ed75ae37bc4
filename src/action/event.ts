/** The event of a workflow run -> what is to be looked at. */
import { z } from "zod";
import { readCommands } from "../conversation/commands.ts";
import type { Round } from "../sweep.ts";
import type { Job } from "../worker.ts";

/** A merge queue's group, as its event tells it. */
export interface Group {
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
}

export type Asked =
  | (Pick<Job, "hint" | "anew" | "ripples"> & { readonly kind: "one"; readonly number: number })
  /** The open pull requests that want a look, or all of them. */
  | { readonly kind: "overdue"; readonly round: Round }
  | { readonly kind: "group"; readonly group: Group }
  | { readonly kind: "nothing"; readonly why: string };

/** What makes no sense, and how the workflow is to be mended: one sentence. */
export class EventError extends Error {
  override readonly name = "EventError";
}

const sha = z.string().regex(/^[\da-f]{40,64}$/);
const side = z.object({ sha, repo: z.object({ full_name: z.string() }).nullish() });
const pullRequest = z.object({ number: z.int().positive(), base: side, head: side });
const pullPayload = z.object({ action: z.string(), pull_request: pullRequest });
const commentPayload = z.object({
  action: z.string(),
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() }),
  comment: z.object({ body: z.string() }),
});
const groupPayload = z.object({
  action: z.string(),
  merge_group: z.object({ head_sha: sha, head_ref: z.string(), base_sha: sha, base_ref: z.string() }),
});

/** After these somebody may have mended the project itself, and pushes to be looked at again. */
const WANTED_ANEW = new Set(["synchronize", "reopened", "ready_for_review"]);
/** Of these the comments on other pull requests about the same project tell. */
const OTHERS_CARE = new Set(["opened", "reopened", "edited", "closed"]);

const READERS: Readonly<Record<string, (payload: unknown) => Asked>> = {
  pull_request_target: onPullRequest,
  pull_request: onOwnPullRequest,
  pull_request_review: onOwnPullRequest,
  issue_comment: onComment,
  merge_group: onGroup,
  push: () => ({ kind: "overdue", round: "moved" }),
  schedule: () => ({ kind: "overdue", round: "due" }),
  workflow_dispatch: () => ({ kind: "overdue", round: "all" }),
  repository_dispatch: () => ({ kind: "overdue", round: "all" }),
};

/** `named`: the number that the workflow asks for, which comes before what the event is about. */
export function readEvent(name: string, payload: unknown, named: number | null): Asked {
  if (named !== null) return { kind: "one", number: named, hint: null, anew: true };
  const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  if (read === undefined) {
    throw new EventError(
      `Listkeeper does nothing at the event "${name}": take it out of the workflow, or say with the input pull-request which one to look at.`,
    );
  }
  try {
    return read(payload);
  } catch (error) {
    if (error instanceof z.ZodError) throw new EventError(`the event "${name}" is not as GitHub describes it.`);
    throw error;
  }
}

function onPullRequest(payload: unknown): Asked {
  const { action, pull_request: pull } = pullPayload.parse(payload);
  const hint = { baseSha: pull.base.sha, headSha: pull.head.sha };
  const [anew, ripples] = [WANTED_ANEW.has(action), OTHERS_CARE.has(action)];
  return { kind: "one", number: pull.number, hint, anew, ripples };
}

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows: for a fork its token may only read. */
function onOwnPullRequest(payload: unknown): Asked {
  const { head, base } = pullPayload.parse(payload).pull_request;
  if (head.repo?.full_name === base.repo?.full_name && base.repo != null) return onPullRequest(payload);
  throw new EventError(
    "for a pull request from a fork GitHub gives this event a token that can write nothing: let the workflow run on pull_request_target in its place.",
  );
}

/** Whatever the comment says, the pull request is looked at: this run may stand in for one that waited and was dropped. */
function onComment(payload: unknown): Asked {
  const { action, issue, comment } = commentPayload.parse(payload);
  if (!issue.pull_request) return { kind: "nothing", why: "the comment is on an issue, not on a pull request" };
  const anew = action !== "deleted" && readCommands(comment.body).some(({ word }) => word === "recheck");
  return { kind: "one", number: issue.number, hint: null, anew };
}

function onGroup(payload: unknown): Asked {
  const { action, merge_group: group } = groupPayload.parse(payload);
  if (action !== "checks_requested") return { kind: "nothing", why: "the group has left the merge queue" };
  const { head_sha: headSha, head_ref: headRef, base_sha: baseSha, base_ref: baseRef } = group;
  return { kind: "group", group: { headSha, headRef, baseSha, baseRef } };
}
