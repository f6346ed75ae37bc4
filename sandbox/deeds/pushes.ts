/** A branch that points to another commit from now on -> what the Apps that listen to pushes are told. */

import { divergence } from "../commit-walk.ts";
import type { Commit } from "../history.ts";
import type { Json } from "../json.ts";
import { pushedCommit } from "../shape/commit.ts";
import { webUrl } from "../shape/repository.ts";
import { type Deed, tell } from "./deed.ts";
import { personOf } from "./person.ts";

const NOTHING = "0".repeat(40);
// https://docs.github.com/en/webhooks/webhook-events-and-payloads#push
const MOST_COMMITS = 2048;

/** `before` is null for a branch that was not there. */
export async function tellPush(deed: Deed, branch: string, before: string | null, after: string): Promise<void> {
  if (before === after) return;
  const { repository, site } = deed;
  const { history } = repository;
  const base = before ?? (await history.resolve(`refs/heads/${history.defaultBranch}`)) ?? after;
  const { ahead, behind } = await divergence(history, base, after);
  const commits = await Promise.all(
    ahead
      .slice(0, MOST_COMMITS)
      .map(async (commit) => pushedCommit(repository, commit, await filesOf(deed, commit), site.links)),
  );
  const head = await history.commit(after);
  const { name, email } = personOf(deed);
  const from = (before ?? after).slice(0, 12);
  tell(deed, "push", null, {
    ref: `refs/heads/${branch}`,
    before: before ?? NOTHING,
    after,
    created: before === null,
    deleted: false,
    forced: before !== null && behind.length > 0,
    base_ref: null,
    compare: `${webUrl(repository, site.links)}/compare/${from}...${after.slice(0, 12)}`,
    commits: commits.reverse(),
    head_commit: head === null ? null : pushedCommit(repository, head, await filesOf(deed, head), site.links),
    pusher: { name, email },
  });
}

/** What a commit changes against its first parent. */
async function filesOf({ repository: { history } }: Deed, { sha, parents: [parent] }: Commit): Promise<Json> {
  const changed = parent === undefined ? [] : await history.changed(parent, sha);
  const paths = (...wanted: readonly string[]) =>
    changed.filter(({ status }) => wanted.includes(status)).map(({ path }) => path);
  const gone = changed.flatMap(({ previousPath }) => previousPath ?? []);
  return { added: paths("added", "renamed"), removed: [...paths("removed"), ...gone], modified: paths("modified") };
}
