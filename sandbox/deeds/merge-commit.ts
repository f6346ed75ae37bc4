/** A pull request -> the commit that merges it, on top of a commit that is there already. No ref moves. */
import type { PullRequest } from "../discussion.ts";
import { mergeBaseOf } from "../file-diffs.ts";
import type { FileChange } from "../new-commit.ts";
import type { Deed } from "./deed.ts";
import { personOf } from "./person.ts";

export interface Merged {
  readonly sha: string;
  /** What it stands on. */
  readonly tip: string;
}

/** `onto`: null for the tip of the base branch. */
export async function mergeCommit(deed: Deed, issue: PullRequest, onto: string | null = null): Promise<Merged> {
  const { history } = deed.repository;
  const { pull, number, title } = issue;
  const tip = onto ?? (await history.resolve(`refs/heads/${pull.base.ref}`)) ?? pull.base.sha;
  const base = (await mergeBaseOf(deed.repository, issue)) ?? pull.base.sha;
  const changes: FileChange[] = [];
  for (const { path, previousPath, status, sha } of await history.changed(base, pull.head.sha)) {
    if (previousPath !== null) changes.push({ path: previousPath, content: null });
    changes.push({ path, content: status === "removed" ? null : await history.blob(sha) });
  }
  const message = `Merge pull request #${number}\n\n${title}`;
  return { sha: await history.write({ parents: [tip, pull.head.sha], changes, message, author: personOf(deed) }), tip };
}
