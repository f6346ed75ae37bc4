/** A pull request goes into the merge queue, with a commit that stands for it and all before it, and leaves it again. */

import type { PullRequest, QueueEntry } from "../discussion.ts";
import type { Json } from "../json.ts";
import { nextId } from "../new-world.ts";
import { headCommit } from "../shape/commit.ts";
import { type Deed, tell, tellIssue, timeNow } from "./deed.ts";
import { mergeCommit } from "./merge-commit.ts";

/** At the end of the queue. The Apps are asked to check the new commit unless `silently`, as for all but the last of a group. */
export async function enqueue(deed: Deed, issue: PullRequest, how: "checked" | "silently"): Promise<string> {
  const { discussion, history } = deed.repository;
  const { base, head } = issue.pull;
  await dequeue(deed, issue, null);
  const last = discussion.queue.findLast((entry) => entry.base === base.ref);
  const { sha, tip } = await mergeCommit(deed, issue, last?.headSha ?? null);
  const ref = refOf(base.ref, issue.number, head.sha);
  history.point(ref, sha);
  const { by, site } = deed;
  const place = { number: issue.number, base: base.ref, baseSha: tip, headSha: sha };
  discussion.queue.push({ id: nextId(site.world), by, at: timeNow(deed), ...place });
  await tellIssue(deed, issue, "enqueued");
  if (how === "checked")
    tell(deed, "merge_group", "checks_requested", { merge_group: await groupOf(deed, place, ref) });
  return sha;
}

/** Nothing happens where it is in no queue; `reason` as `merge_group.destroyed` gives it, null where it only moves in the queue. */
export async function dequeue(
  deed: Deed,
  issue: PullRequest,
  reason: "merged" | "invalidated" | "dequeued" | null,
): Promise<void> {
  const { queue } = deed.repository.discussion;
  const entry = queue.find(({ number }) => number === issue.number);
  if (entry === undefined) return;
  queue.splice(queue.indexOf(entry), 1);
  const ref = refOf(entry.base, entry.number, issue.pull.head.sha);
  deed.repository.history.point(ref, null);
  if (reason === null) return;
  tell(deed, "merge_group", "destroyed", { reason, merge_group: await groupOf(deed, entry, ref) });
  await tellIssue(deed, issue, "dequeued", { reason: reason.toUpperCase() });
}

async function groupOf(
  { repository }: Deed,
  { base, baseSha, headSha }: Pick<QueueEntry, "base" | "baseSha" | "headSha">,
  ref: string,
): Promise<Json> {
  const commit = await repository.history.commit(headSha);
  return {
    head_sha: headSha,
    head_ref: ref,
    base_sha: baseSha,
    base_ref: `refs/heads/${base}`,
    head_commit: commit === null ? null : headCommit(commit),
  };
}

function refOf(base: string, number: number, headSha: string): string {
  return `refs/heads/gh-readonly-queue/${base}/pr-${number}-${headSha}`;
}
