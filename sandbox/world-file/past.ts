/** Merged pull requests and issues in the world file's words -> those of a repository of the world. */
import { accountNamed } from "../accounts.ts";
import type { Actor } from "../discussion.ts";
import { addComment, addIssue, addPullRequest } from "../new-discussion.ts";
import { addAccount } from "../new-world.ts";
import { timeOf } from "../site.ts";
import type { Time } from "../time.ts";
import type { Repository, World } from "../world.ts";
import type { Setting } from "./described-history.ts";
import type { GivenIssue, GivenMerged } from "./past-schema.ts";
import type { GivenRepository } from "./schema.ts";
import { toTime } from "./time.ts";

interface Merged {
  readonly title: string;
  readonly author: string;
  readonly by: string;
  readonly at: Time;
}

export async function addDescribedPast(
  world: World,
  repository: Repository,
  { name, merged, issues }: GivenRepository,
  setting: Setting,
): Promise<void> {
  const { defaultBranch: base } = repository.history;
  if (merged.length > 0 && base === null) throw new Error(`${name} has no commit that anything could be merged into`);
  const all = merged.flatMap((one) => mergedIn(one, name, setting));
  for (const one of all.sort((a, b) => (a.at < b.at ? -1 : 1))) await addMerged(world, repository, base ?? "", one);
  for (const one of Array.isArray(issues) ? issues : []) addDescribedIssue(world, repository, one, setting);
}

/** Spread evenly from one time to the other; the last of them stands at the end. */
function mergedIn(given: GivenMerged, repository: string, { now, cast }: Setting): readonly Merged[] {
  if ("title" in given) {
    return [{ title: given.title, author: given.author, by: given["merged-by"], at: toTime(given.at, now) }];
  }
  const { pulls, by, mergers, from, to } = given;
  const authors = typeof by === "number" ? cast.people(repository, by).map(({ login }) => login) : by;
  const [start, end] = [Date.parse(toTime(from, now)), Date.parse(toTime(to, now))];
  return Array.from({ length: pulls }, (_, i) => ({
    title: `Change ${i + 1}`,
    author: authors[i % authors.length] ?? "",
    by: mergers[i % mergers.length] ?? "",
    at: timeOf(new Date(pulls === 1 ? end : start + ((end - start) * i) / (pulls - 1))),
  }));
}

async function addMerged(world: World, repository: Repository, base: string, merged: Merged): Promise<void> {
  const { title, at } = merged;
  const head = { sha: "HEAD", ref: "change", repository: null };
  const pull = await addPullRequest(world, repository, { title, by: actor(world, merged.author), at, base, head });
  pull.state = "closed";
  pull.closedAt = at;
  pull.pull.mergedAt = at;
  pull.pull.mergedBy = actor(world, merged.by);
  pull.pull.mergeCommit = pull.pull.head.sha;
}

function addDescribedIssue(world: World, repository: Repository, given: GivenIssue, { now }: Setting): void {
  const { title, body, state } = given;
  const issue = addIssue(world, repository, {
    title,
    body,
    by: actor(world, given.author),
    at: toTime(given.opened, now),
  });
  for (const comment of given.comments) {
    addComment(world, issue, { by: actor(world, comment.by), body: comment.body, at: toTime(comment.at, now) });
  }
  if (state === "closed") {
    issue.state = "closed";
    issue.closedAt = issue.updatedAt;
  }
}

/** Whoever is named has an account: bots by their suffix. */
function actor(world: World, login: string): Actor {
  const type = login.endsWith("[bot]") ? "Bot" : "User";
  return { login: (accountNamed(world, login) ?? addAccount(world, { login, type })).login, app: null };
}
