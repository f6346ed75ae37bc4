/** Somebody opens, edits, closes, merges or pushes to a pull request. */

import { fullName } from "../access/permit.ts";
import { accountOrGhost, emailOf } from "../accounts.ts";
import type { PullRequest } from "../discussion.ts";
import { mergeBaseOf } from "../file-diffs.ts";
import type { Person } from "../history.ts";
import type { Json } from "../json.ts";
import type { FileChange } from "../new-commit.ts";
import { type Deed, tellIssue, timeNow } from "./deed.ts";
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
  deed.repository.history.point(`refs/heads/${pull.base.ref}`, sha);
  pull.base = { ...pull.base, sha: tip };
  pull.mergedAt = timeNow(deed);
  pull.mergedBy = deed.by;
  pull.mergeCommit = sha;
  await closePull(deed, issue);
  return sha;
}

/** What the pull request changes, on top of the base branch's tip. No ref moves. */
export async function mergeCommit(
  deed: Deed,
  issue: PullRequest,
): Promise<{ readonly sha: string; readonly tip: string }> {
  const { history } = deed.repository;
  const { pull, number, title } = issue;
  const tip = (await history.resolve(`refs/heads/${pull.base.ref}`)) ?? pull.base.sha;
  const base = (await mergeBaseOf(deed.repository, issue)) ?? pull.base.sha;
  const changes: FileChange[] = [];
  for (const { path, previousPath, status, sha } of await history.changed(base, pull.head.sha)) {
    if (previousPath !== null) changes.push({ path: previousPath, content: null });
    changes.push({ path, content: status === "removed" ? null : await history.blob(sha) });
  }
  const message = `Merge pull request #${number}\n\n${title}`;
  return { sha: await history.write({ parents: [tip, pull.head.sha], changes, message, author: personOf(deed) }), tip };
}

/** Who does the deed, as a commit names them. */
export function personOf(deed: Deed): Person {
  const account = accountOrGhost(deed.site.world, deed.by.login);
  return { name: account.name ?? account.login, email: emailOf(account), date: timeNow(deed) };
}
