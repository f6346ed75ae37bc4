/** Writes -> what stands on the pull request, carried out in order, and each so that twice is as good as once. */
import { z } from "zod";
import type { OwnComment, OwnReview, PullRequestRef } from "../model/pull-request.ts";
import type { Suggestion, Write } from "../model/report.ts";
import { type Ask, doing } from "./ask.ts";
import { describe, GitHubError, hasStatus } from "./errors.ts";
import { look, type Sight } from "./look.ts";
import type { Outcome } from "./port.ts";
import { approvals, ownApprovals } from "./pull-answer.ts";
import { APPROVALS } from "./queries.ts";
import { readSuggestions } from "./standings.ts";
import { surely } from "./surely.ts";
import { createCheckRun, updateCheckRun } from "./write-check-run.ts";

/** Where and as whom is written, and what was found there right before. */
interface Desk {
  readonly ask: Ask;
  readonly app: number | null;
  readonly ref: PullRequestRef;
  readonly headSha: string;
  readonly comment: OwnComment | null;
}

const COMMENT = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const LABELS = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
const REVIEWS = "/repos/{owner}/{repo}/pulls/{pull_number}/reviews";
const anything = z.unknown();

const approvalsAnswer = z.object({ repository: z.object({ pullRequest: z.object({ reviews: approvals }) }) });

/** `app` is the App that we are, or null; `seen` what was seen of the pull request just now, if anything was. */
export async function applyWrites(
  ask: Ask,
  app: number | null,
  ref: PullRequestRef,
  headSha: string,
  writes: readonly Write[],
  seen: Sight | null,
): Promise<Outcome> {
  if (writes.length === 0) return "applied";
  const creates = writes.some(({ kind }) => kind === "create-comment");
  const enough = seen !== null && (seen.complete || !creates);
  const now = enough ? seen : await doing(`look at ${named(ref)} before writing`, () => look(ask, ref, creates));
  if (now.headSha !== headSha) return "head-moved";
  const desk: Desk = { ask, app, ref, headSha, comment: now.comment };
  let first: unknown = null;
  for (const write of writes) {
    try {
      await doing(`${write.kind.replaceAll("-", " ")} on ${named(ref)}`, () => carryOut(desk, write));
    } catch (error) {
      // What GitHub refuses keeps nothing else from being said; in an outage the rest would be lost as well.
      if (!isRefusal(error)) throw error;
      if (write.kind === "suggest") return "suggestions-refused";
      first ??= error;
    }
  }
  if (first !== null) throw first;
  return "applied";
}

function named({ owner, repository, number }: PullRequestRef): string {
  return `${owner}/${repository}#${number}`;
}

function isRefusal(error: unknown): boolean {
  return hasStatus(error, 403, 404, 410, 422) && error instanceof GitHubError && error.refusal !== "rate-limited";
}

function carryOut(desk: Desk, write: Write): Promise<void> {
  const { ask, app, ref, headSha } = desk;
  const place = { owner: ref.owner, repo: ref.repository };
  const issue = { ...place, issue_number: ref.number };
  switch (write.kind) {
    case "create-comment":
      return createComment(desk, write.body);
    case "update-comment":
      return ask
        .write(`PATCH ${COMMENT}`, { ...place, comment_id: write.id, body: write.body })
        .catch(unless(404, 410));
    case "delete-comment":
      return ask.write(`DELETE ${COMMENT}`, { ...place, comment_id: write.id }).catch(unless(404, 410));
    case "create-label":
      return ask.write("POST /repos/{owner}/{repo}/labels", { ...place, ...write.label }).catch(unlessExisting);
    case "add-labels":
      return ask.write(`POST ${LABELS}`, { ...issue, labels: write.names });
    case "remove-label":
      return ask.write(`DELETE ${LABELS}/{name}`, { ...issue, name: write.name }).catch(unless(404, 410));
    // GitHub lets nobody but Apps write check runs; a person's token writes the rest.
    case "create-check-run":
      return app === null ? Promise.resolve() : createCheckRun(ask, app, ref, write);
    case "update-check-run":
      return app === null ? Promise.resolve() : updateCheckRun(ask, app, ref, headSha, write);
    case "suggest":
      return suggest(desk, write.headSha, write.suggestions);
    case "delete-suggestion":
      return ask
        .write("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", { ...place, comment_id: write.id })
        .catch(unless(404, 410));
    case "approve":
      return approve(desk, write.headSha, write.body);
    case "dismiss-review":
      return dismiss(desk, write.id, write.message);
  }
}

/** Where our comment stands already, though the reading did not find it, it gets the body. */
async function createComment(desk: Desk, body: string): Promise<void> {
  const { ask, ref } = desk;
  const place = { owner: ref.owner, repo: ref.repository };
  const update = async (comment: OwnComment) => {
    if (comment.body !== body) await ask.write(`PATCH ${COMMENT}`, { ...place, comment_id: comment.id, body });
    return true;
  };
  if (desk.comment !== null) {
    await update(desk.comment);
    return;
  }
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  await surely(
    async () => {
      await ask.writeOnce(route, { ...place, issue_number: ref.number, body }, anything);
      return true;
    },
    async () => {
      const { comment } = await look(ask, ref, true);
      return comment === null ? null : update(comment);
    },
  );
}

/** One review without words of its own: it is gone with the last of its comments. */
async function suggest({ ask, ref }: Desk, headSha: string, suggestions: readonly Suggestion[]): Promise<void> {
  const place = { owner: ref.owner, repo: ref.repository, pull_number: ref.number };
  const review = { ...place, commit_id: headSha, event: "COMMENT", comments: suggestions.map(commentOn) };
  await surely(
    () => ask.writeOnce(`POST ${REVIEWS}`, review, anything),
    async () => {
      const standing = new Set((await readSuggestions(ask, ref))?.map(({ digest }) => digest));
      return suggestions.every(({ digest }) => standing.has(digest)) ? true : null;
    },
  );
}

function commentOn({ path, startLine, endLine, body }: Suggestion): object {
  const lines = { line: endLine, side: "RIGHT" };
  return { path, body, ...(startLine === endLine ? lines : { ...lines, start_line: startLine, start_side: "RIGHT" }) };
}

async function approve({ ask, ref }: Desk, headSha: string, body: string): Promise<void> {
  const place = { owner: ref.owner, repo: ref.repository, pull_number: ref.number };
  const review = { ...place, commit_id: headSha, event: "APPROVE", body };
  const isOfHead = ({ commit }: OwnReview) => commit === headSha;
  await surely(
    () => ask.writeOnce(`POST ${REVIEWS}`, review, anything),
    async () => {
      const variables = { owner: ref.owner, name: ref.repository, number: ref.number };
      const { reviews } = (await ask.query(APPROVALS, variables, approvalsAnswer)).repository.pullRequest;
      return ownApprovals(reviews).find(isOfHead) ?? null;
    },
  ).catch(unlessOwn);
}

async function dismiss({ ask, ref }: Desk, review_id: number, message: string): Promise<void> {
  const place = { owner: ref.owner, repo: ref.repository, pull_number: ref.number };
  const route = `PUT ${REVIEWS}/{review_id}/dismissals`;
  // 422 is GitHub's answer for a review that is dismissed already.
  await ask.write(route, { ...place, review_id, message, event: "DISMISS" }).catch(unless(404, 422));
}

/** What is meant to be gone, and is gone, is done. */
function unless(...statuses: readonly number[]): (error: unknown) => void {
  return (error) => {
    if (!hasStatus(error, ...statuses)) throw error;
  };
}

function unlessExisting(error: unknown): void {
  if (!hasStatus(error, 422) || !/already_exists/.test(describe(error).message)) throw error;
}

/** Nobody can approve a pull request of his own: there is nothing to be done then. */
function unlessOwn(error: unknown): void {
  if (!hasStatus(error, 422) || !/own pull request/i.test(describe(error).message)) throw error;
}
