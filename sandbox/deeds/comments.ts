/** Somebody writes, edits, hides or deletes a comment, or reacts to one. */

import type { Comment, Issue, Reaction } from "../discussion.ts";
import { invalid } from "../http/refused.ts";
import type { Json } from "../json.ts";
import { addComment, addEvent } from "../new-discussion.ts";
import { nextId } from "../new-world.ts";
import { commentOf } from "../shape/conversation.ts";
import { issueOf } from "../shape/pull.ts";
import { type Deed, sceneOf, tell, timeNow } from "./deed.ts";

// The error speaks of 65,536 characters; what is really refused is more than 262,144 bytes.
const MOST_BYTES = 262_144;

export function createComment(deed: Deed, issue: Issue, body: string): Comment {
  checkBody(body);
  const comment = addComment(deed.site.world, issue, { by: deed.by, body, at: timeNow(deed) });
  tellComment(deed, issue, comment, "created");
  return comment;
}

export function editComment(deed: Deed, issue: Issue, comment: Comment, body: string): void {
  checkBody(body);
  const from = comment.body;
  comment.body = body;
  comment.updatedAt = timeNow(deed);
  comment.edited = { by: deed.by, at: comment.updatedAt };
  tellComment(deed, issue, comment, "edited", { changes: { body: { from } } });
}

export function deleteComment(deed: Deed, issue: Issue, comment: Comment): void {
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  const { site, by } = deed;
  addEvent(site.world, issue, { kind: "comment-deleted", by, at: timeNow(deed), author: comment.by });
  tellComment(deed, issue, comment, "deleted");
}

/** `reason` as GraphQL gives it back: `outdated`, `resolved`, ...; null shows the comment again. No App hears of it. */
export function minimizeComment(comment: Comment, reason: string | null): void {
  comment.minimized = reason;
}

/** The reaction that stands afterwards, and whether it was there before. */
export function react(
  deed: Deed,
  comment: Comment,
  content: string,
): { readonly reaction: Reaction; readonly existed: boolean } {
  const known = comment.reactions.find((one) => one.content === content && one.by.login === deed.by.login);
  if (known !== undefined) return { reaction: known, existed: true };
  const reaction = { id: nextId(deed.site.world), content, by: deed.by, createdAt: timeNow(deed) };
  comment.reactions.push(reaction);
  return { reaction, existed: false };
}

/** Takes away what is there; nothing happens where it is not. */
export function takeReactionBack({ by }: Deed, comment: Comment, content: string): Reaction | null {
  const found = comment.reactions.find((one) => one.content === content && one.by.login === by.login) ?? null;
  if (found !== null) comment.reactions.splice(comment.reactions.indexOf(found), 1);
  return found;
}

function checkBody(body: string): void {
  if (body.trim() === "") throw invalid("IssueComment", "body", "missing_field");
  if (Buffer.byteLength(body) <= MOST_BYTES) return;
  throw invalid("IssueComment", "data", "unprocessable", "Body is too long (maximum is 65536 characters)");
}

function tellComment(deed: Deed, issue: Issue, comment: Comment, action: string, more: Json = {}): void {
  const scene = sceneOf(deed);
  tell(deed, "issue_comment", action, {
    ...more,
    issue: issueOf(scene, issue),
    comment: commentOf(scene, issue, comment),
  });
}
