/** The parameters of a route -> the thing of the repository that they name, or 404. */

import { loginOf } from "../access/caller.ts";
import type { Caller } from "../access/kinds.ts";
import { roleOf, sameName } from "../access/permit.ts";
import type { Deed } from "../deeds/deed.ts";
import { isPull } from "../deeds/deed.ts";
import type { Actor, CheckRun, Comment, Issue, PullRequest, Review } from "../discussion.ts";
import type { Commit } from "../history.ts";
import type { Call } from "../http/call.ts";
import { notFound, Refused } from "../http/refused.ts";
import type { Scene } from "../shape/conversation.ts";
import type { Repository } from "../world.ts";

export function sceneOf({ site, links }: Call, repository: Repository): Scene {
  return { world: site.world, repository, links };
}

export function deedOf({ site, caller }: Call, repository: Repository): Deed {
  return { site, repository, by: actorOf(caller) };
}

export function actorOf(caller: Caller): Actor {
  const login = loginOf(caller);
  if (login === null) throw new Refused(401, "Requires authentication");
  return { login, app: caller.kind === "installation" ? caller.grant.app.slug : null };
}

export function issueOf({ params }: Call, { discussion }: Repository): Issue {
  const issue = discussion.issues.get(numberIn(params.issue_number));
  if (issue === undefined) throw notFound();
  return issue;
}

export function pullOf({ params }: Call, { discussion }: Repository): PullRequest {
  const issue = discussion.issues.get(numberIn(params.pull_number));
  if (issue === undefined || !isPull(issue)) throw notFound();
  return issue;
}

export function commentOf(
  { params }: Call,
  { discussion }: Repository,
): { readonly issue: Issue; readonly comment: Comment } {
  const id = numberIn(params.comment_id);
  for (const issue of discussion.issues.values()) {
    const comment = issue.comments.find((one) => one.id === id);
    if (comment !== undefined) return { issue, comment };
  }
  throw notFound();
}

export function reviewOf({ params }: Call, { pull }: PullRequest): Review {
  const review = pull.reviews.find(({ id }) => id === numberIn(params.review_id));
  if (review === undefined) throw notFound();
  return review;
}

export function threadCommentOf({ params }: Call, { discussion }: Repository) {
  const id = numberIn(params.comment_id);
  for (const issue of discussion.issues.values()) {
    for (const thread of issue.pull?.threads ?? []) {
      const comment = thread.comments.find((one) => one.id === id);
      if (comment !== undefined && isPull(issue)) return { pull: issue, thread, comment };
    }
  }
  throw notFound();
}

/** One's own comments, or anybody's for who can write. An App may not edit what people wrote unless it may write, too. */
export function checkOwner({ site, caller }: Call, repository: Repository, comment: Pick<Comment, "by">): void {
  const { login, app } = actorOf(caller);
  if (sameName(comment.by.login, login) || app !== null) return;
  const role = roleOf(site.world, repository, login);
  if (role === null || role === "read" || role === "triage")
    throw new Refused(403, "Must have admin rights to Repository.");
}

export function checkRunOf({ params }: Call, { discussion }: Repository): CheckRun {
  const run = discussion.checkRuns.find(({ id }) => id === numberIn(params.check_run_id));
  if (run === undefined) throw notFound();
  return run;
}

/** A branch, a tag or a SHA -> a commit SHA. */
export async function revisionOf({ history }: Repository, revision: string): Promise<string> {
  const sha = await history.resolve(revision);
  if (sha === null) throw new Refused(422, `No commit found for SHA: ${revision}`);
  return sha;
}

export async function commitAt(repository: Repository, revision: string): Promise<Commit> {
  const commit = await repository.history.commit(await revisionOf(repository, revision));
  if (commit === null) throw new Refused(422, `No commit found for SHA: ${revision}`);
  return commit;
}

function numberIn(text: string | undefined): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}
