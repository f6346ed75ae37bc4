/** A pull request right before it is written on -> its head, and our comment if there is one. */
import { z } from "zod";
import type { OwnComment, PullRequestRef } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import { commentPage, ownComments } from "./pull-answer.ts";
import { BEFORE_WRITING } from "./queries.ts";
import { commentsFrom } from "./standings.ts";

/** What was seen at the last look. */
export interface Sight {
  readonly headSha: string;
  readonly comment: OwnComment | null;
  /** Whether there is no comment of ours if none was seen. */
  readonly complete: boolean;
}

const listing = z.object({
  pullRequest: z.object({ headRefOid: z.string(), comments: commentPage.optional() }),
});
const answer = z.object({ repository: listing });

/** `comments` tells whether our comment is to be looked for. */
export async function look(ask: Ask, ref: PullRequestRef, comments: boolean): Promise<Sight> {
  const variables = { owner: ref.owner, name: ref.repository, number: ref.number, comments };
  const { pullRequest } = (await ask.query(BEFORE_WRITING, variables, answer)).repository;
  const found = pullRequest.comments ? await commentsFrom(ask, ref, pullRequest.comments) : [];
  return { headSha: pullRequest.headRefOid, comment: found[0] ?? null, complete: comments };
}

/** A look that was taken beside another question; null where it was not answered. */
export function sightOf(repository: unknown): Sight | null {
  const { success, data } = listing.safeParse(repository);
  if (!success) return null;
  const { headRefOid: headSha, comments } = data.pullRequest;
  const [comment = null] = comments ? ownComments(comments) : [];
  return { headSha, comment, complete: comment !== null || comments?.next === null };
}
