/** Somebody opens, edits, closes, merges or pushes to a pull request. */

import { fullName } from "../access/permit.ts";
import type { PullRequest } from "../discussion.ts";
import type { Json } from "../json.ts";
import { type Deed, tellIssue, timeNow } from "./deed.ts";
import { mergeCommit } from "./merge-commit.ts";
import { dequeue } from "./merge-queue.ts";
import { tellPush } from "./pushes.ts";
import { carryThreads } from "./threads.ts";

export interface PullEdit {
  readonly title?: string;
  readonly body?: string;
  /** Another base branch. */
  readonly base?: string;
}

export async function editPull(deed: Deed, issue: PullRequest, edit: PullEdit): Promise<void> {
  const changes: Record<string, Json> = {};
  if (edit.title !== undefined && edit.title !== issue.title) {
    changes.title = { from: issue.title };
    issue.title = edit.title;
  }
  if (edit.body !== undefined && edit.body !== issue.body) {
    changes.body = { from: issue.body ?? "" };
    issue.body = edit.body;
  }
  const { base } = issue.pull;
  if (edit.base !== undefined && edit.base !== base.ref) {
    const sha = await deed.repository.history.resolve(`refs/heads/${edit.base}`);
    if (sha === null) throw new Error(`${fullName(deed.repository)} has no branch ${edit.base}`);
    changes.base = { ref: { from: base.ref }, sha: { from: base.sha } };
    issue.pull.base = { ...base, ref: edit.base, sha };
  }
  if (Object.keys(changes).length === 0) return;
  issue.updatedAt = timeNow(deed);
  await tellIssue(deed, issue, "edited", { changes });
}

export async function closePull(deed: Deed, issue: PullRequest): Promise<void> {
  await dequeue(deed, issue, "dequeued");
  issue.state = "closed";
  issue.closedAt = timeNow(deed);
  issue.updatedAt = issue.closedAt;
  await tellIssue(deed, issue, "closed");
}

export async function reopenPull(deed: Deed, issue: PullRequest): Promise<void> {
  issue.state = "open";
  issue.closedAt = null;
  issue.updatedAt = timeNow(deed);
  await tellIssue(deed, issue, "reopened");
}

export async function readyForReview(deed: Deed, issue: PullRequest): Promise<void> {
  issue.pull.draft = false;
  await tellIssue(deed, issue, "ready_for_review");
}

export async function convertToDraft(deed: Deed, issue: PullRequest): Promise<void> {
  issue.pull.draft = true;
  await tellIssue(deed, issue, "converted_to_draft");
}

/** The head moves to a commit that is there already. */
export async function moveHead(deed: Deed, issue: PullRequest, sha: string): Promise<void> {
  const { pull, number } = issue;
  const before = pull.head.sha;
  await dequeue(deed, issue, "invalidated");
  const tip = await deed.repository.history.resolve(`refs/heads/${pull.base.ref}`);
  await carryThreads(deed, issue, pull.head.sha, sha);
  pull.head = { ...pull.head, sha };
  pull.base = { ...pull.base, sha: tip ?? pull.base.sha };
  deed.repository.history.point(`refs/pull/${number}/head`, sha);
  // This is also why a pull request makes a repository look as if it had been pushed to.
  deed.repository.pushedAt = timeNow(deed);
  issue.updatedAt = deed.repository.pushedAt;
  if (issue.state === "open") await tellIssue(deed, issue, "synchronize", { before, after: sha });
}

/** Merges with a merge commit, whoever may have pushed to the base branch meanwhile. */
export async function mergePull(deed: Deed, issue: PullRequest): Promise<string> {
  const { sha, tip } = await mergeCommit(deed, issue);
  const { pull } = issue;
  await dequeue(deed, issue, "merged");
  deed.repository.history.point(`refs/heads/${pull.base.ref}`, sha);
  pull.base = { ...pull.base, sha: tip };
  pull.mergedAt = timeNow(deed);
  pull.mergedBy = deed.by;
  pull.mergeCommit = sha;
  await closePull(deed, issue);
  await tellPush(deed, pull.base.ref, tip, sha);
  return sha;
}
