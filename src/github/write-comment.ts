/** The text of a comment -> a comment, or the one of ours that bears the same mark with that text. */
import { z } from "zod";
import type { OwnComment, PullRequestRef } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import { look, type Sight } from "./look.ts";
import { identityOf } from "./own-comments.ts";
import { surely } from "./surely.ts";

const made = z.looseObject({ id: z.number() });

/** Whether it is known from the look where the comment stands, or that it stands nowhere. */
export function isSeen(sight: Sight, body: string): boolean {
  return sight.complete || sameIn(sight, body) !== null;
}

/** Where the comment stands already, though the reading did not find it, it gets the body. */
export async function createComment(ask: Ask, ref: PullRequestRef, sight: Sight, body: string): Promise<void> {
  const place = { owner: ref.owner, repo: ref.repository };
  const update = async (comment: OwnComment) => {
    const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
    if (comment.body !== body) await ask.write(route, { ...place, comment_id: comment.id, body });
    return true;
  };
  const standing = sameIn(sight, body);
  if (standing !== null) {
    await update(standing);
    return;
  }
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  await surely(
    async () => {
      await ask.writeOnce(route, { ...place, issue_number: ref.number, body }, made);
      return true;
    },
    async () => {
      const found = sameIn(await look(ask, ref, true), body);
      return found === null ? null : update(found);
    },
  );
}

function sameIn({ comments }: Sight, body: string): OwnComment | null {
  const identity = identityOf(body);
  return comments.find((one) => identity !== null && identityOf(one.body) === identity) ?? null;
}
