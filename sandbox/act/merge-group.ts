/** A pull request in the merge queue -> the commit that would be merged, and the request to check it. */
import { type Deed, tell } from "../deeds/deed.ts";
import { mergeCommit } from "../deeds/pulls.ts";
import type { PullRequest } from "../discussion.ts";
import { headCommit } from "../shape/commit.ts";

export async function mergeGroup(deed: Deed, issue: PullRequest): Promise<string> {
  const { history } = deed.repository;
  const { base, head } = issue.pull;
  const { sha, tip } = await mergeCommit(deed, issue);
  const ref = `refs/heads/gh-readonly-queue/${base.ref}/pr-${issue.number}-${head.sha}`;
  history.point(ref, sha);
  const commit = await history.commit(sha);
  const group = {
    head_sha: sha,
    head_ref: ref,
    base_sha: tip,
    base_ref: `refs/heads/${base.ref}`,
    head_commit: commit === null ? null : headCommit(commit),
  };
  tell(deed, "merge_group", "checks_requested", { merge_group: group });
  return sha;
}
