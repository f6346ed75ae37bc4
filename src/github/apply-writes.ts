/** Writes -> what stands on the pull request, carried out in order, and each so that twice is as good as once. */
import { z } from "zod";
import type { OwnReview, PullRequestRef } from "../model/pull-request.ts";
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
import { createComment, isSeen } from "./write-comment.ts";
import { react, requestReview, takeReactionBack } from "./write-courtesies.ts";

/** Where and as whom is written, and what was found there right before. */
interface Desk {
  readonly ask: Ask;
  readonly app: number | null;
  readonly ref: PullRequestRef;
  readonly headSha: string;
  readonly sight: Sight;
}

const COMMENT = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const LABELS = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
const SUGGESTION = "/repos/{owner}/{repo}/pulls/comments/{comment_id}";
const REVIEWS = "/repos/{owner}/{repo}/pulls/{pull_number}/reviews";
const made: z.ZodType<unknown> = z.looseObject({});
const UNSAID = "unsaid";

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
  const created = writes.flatMap((write) => (write.kind === "create-comment" ? write.body : []));
  const enough = seen !== null && created.every((body) => isSeen(seen, body));
  const creates = created.length > 0;
  const sight = enough ? seen : await doing(`look at ${named(ref)} before writing`, () => look(ask, ref, creates));
  if (sight.headSha !== headSha) return "head-moved";
  const desk: Desk = { ask, app, ref, headSha, sight };
  let [first, unsaid]: [unknown, boolean] = [null, false];
  for (const write of writes) {
    // A reaction tells that it was answered and is remembered: where it was not, the next look does both.
    if (write.kind === "react" && unsaid) continue;
    try {
      const outcome = await doing(`${write.kind.replaceAll("-", " ")} on ${named(ref)}`, () => carryOut(desk, write));
      unsaid ||= outcome === UNSAID;
    } catch (error) {
      // What GitHub refuses keeps nothing else from being said; in an outage the rest would be lost as well.
      if (!isRefusal(error)) throw error;
      if (write.kind === "suggest") return "suggestions-refused";
      unsaid ||= write.kind === "create-comment" || write.kind === "update-comment";
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

/** Comes to `UNSAID` where the comment is gone that was to say it. */
function carryOut(desk: Desk, write: Write): Promise<unknown> {
  const { ask, app, ref, headSha } = desk;
  const place = { owner: ref.owner, repo: ref.repository };
  const issue = { ...place, issue_number: ref.number };
  const gone = unless(404, 410);
  switch (write.kind) {
    case "create-comment":
      return createComment(ask, ref, desk.sight, write.body);
    case "update-comment":
      return ask.write(`PATCH ${COMMENT}`, { ...place, comment_id: write.id, body: write.body }).catch(unlessGone);
    case "delete-comment":
      return ask.write(`DELETE ${COMMENT}`, { ...place, comment_id: write.id }).catch(gone);
    case "create-label":
      return ask.write("POST /repos/{owner}/{repo}/labels", { ...place, ...write.label }).catch(unlessExisting);
    case "add-labels":
      return ask.write(`POST ${LABELS}`, { ...issue, labels: write.names });
    case "remove-label":
      return ask.write(`DELETE ${LABELS}/{name}`, { ...issue, name: write.name }).catch(gone);
    // GitHub lets nobody but Apps write check runs; a person's token writes the rest.
    case "create-check-run":
      return app === null ? Promise.resolve() : createCheckRun(ask, app, ref, write);
    case "update-check-run":
      return app === null ? Promise.resolve() : updateCheckRun(ask, app, ref, headSha, write);
    case "suggest":
      return suggest(desk, write.headSha, write.suggestions);
    case "delete-suggestion":
      return ask.write(`DELETE ${SUGGESTION}`, { ...place, comment_id: write.id }).catch(gone);
    case "approve":
      return approve(desk, write.headSha, write.body);
    case "dismiss-review":
      return dismiss(desk, write.id, write.message);
    case "react":
      return react(ask, ref, write);
    case "take-reaction-back":
      return takeReactionBack(ask, ref, write);
    case "request-review":
      return requestReview(ask, ref, write);
  }
}

/** One review without words of its own: it is gone with the last of its comments. */
async function suggest({ ask, ref }: Desk, headSha: string, suggestions: readonly Suggestion[]): Promise<void> {
  const place = { owner: ref.owner, repo: ref.repository, pull_number: ref.number };
  const review = { ...place, commit_id: headSha, event: "COMMENT", comments: suggestions.map(commentOn) };
  await surely(
    () => ask.writeOnce(`POST ${REVIEWS}`, review, made),
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
    () => ask.writeOnce(`POST ${REVIEWS}`, review, made),
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

function unlessGone(error: unknown): typeof UNSAID {
  unless(404, 410)(error);
  return UNSAID;
}

function unlessExisting(error: unknown): void {
  if (!hasStatus(error, 422) || !/already_exists/.test(describe(error).message)) throw error;
}

/** Nobody can approve a pull request of his own: there is nothing to be done then. */
function unlessOwn(error: unknown): void {
  if (!hasStatus(error, 422) || !/own pull request/i.test(describe(error).message)) throw error;
}
