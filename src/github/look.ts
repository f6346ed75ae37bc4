/** A pull request right before it is written on -> its head, and our comments. */
import { z } from "zod";
import type { OwnComment, PullRequestRef } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import { isOwn, toOwnComment } from "./own-comments.ts";
import { allPages } from "./pages.ts";
import { ownPage } from "./pull-answer.ts";
import { BEFORE_WRITING, MORE_OWN_COMMENTS } from "./queries.ts";

/** What was seen at the last look. */
export interface Sight {
  readonly headSha: string;
  /** Those of ours that were seen, oldest first. */
  readonly comments: readonly OwnComment[];
  /** Whether these are all of ours. */
  readonly complete: boolean;
}

const listing = z.object({
  pullRequest: z.object({ headRefOid: z.string(), comments: ownPage.optional() }),
});
const answer = z.object({ repository: listing });
const more = z.object({ repository: z.object({ pullRequest: z.object({ comments: ownPage }) }) });

/** `comments` tells whether ours are to be looked for. */
export async function look(ask: Ask, ref: PullRequestRef, comments: boolean): Promise<Sight> {
  const variables = { owner: ref.owner, name: ref.repository, number: ref.number };
  const { pullRequest } = (await ask.query(BEFORE_WRITING, { ...variables, comments }, answer)).repository;
  const pageAfter = async (after: string) =>
    (await ask.query(MORE_OWN_COMMENTS, { ...variables, after }, more)).repository.pullRequest.comments;
  const found = pullRequest.comments ? await allPages(pullRequest.comments, pageAfter, isOwn) : [];
  return { headSha: pullRequest.headRefOid, comments: found.map(toOwnComment), complete: comments };
}

/** A look that was taken beside another question; null where it was not answered. */
export function sightOf(repository: unknown): Sight | null {
  const { success, data } = listing.safeParse(repository);
  if (!success) return null;
  const { headRefOid: headSha, comments } = data.pullRequest;
  const own = (comments?.nodes ?? []).filter(isOwn).map(toOwnComment);
  return { headSha, comments: own, complete: comments?.next === null };
}
