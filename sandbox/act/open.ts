/** What somebody wants to change -> commits on a branch, and a pull request that asks for them. */

import { fullName, reaches } from "../access/permit.ts";
import { requestCheckSuite } from "../deeds/checks.ts";
import { type Deed, tellIssue, timeNow } from "../deeds/deed.ts";
import { personOf } from "../deeds/person.ts";
import { moveHead } from "../deeds/pulls.ts";
import { tellPush } from "../deeds/pushes.ts";
import type { PullRequest } from "../discussion.ts";
import type { FileChange } from "../new-commit.ts";
import { addPullRequest } from "../new-discussion.ts";
import { addRepository } from "../new-world.ts";
import { repositoryNamed } from "../repositories.ts";
import type { Site } from "../site.ts";
import type { Repository } from "../world.ts";
import type { WritableHistory } from "../writable-history.ts";
import { deedIn, type InRepository, pullIn } from "./place.ts";

/** A commit that is there already, or changes for a new one. */
export type Content =
  | { readonly head: string; readonly files?: never }
  | { readonly files: readonly FileChange[]; readonly head?: never };

export type NewPullRequest = {
  readonly repository: string;
  readonly number?: number;
  readonly title: string;
  readonly body?: string;
  readonly author: string;
  /** A branch; the default one if nothing is said. */
  readonly base?: string;
  /** Where the changes start from; the base branch's tip if nothing is said. */
  readonly from?: string;
  readonly branch?: string;
  readonly draft?: boolean;
  /** From a fork of the author's, which is made if there is none; `gone`: from one that has been deleted since. */
  readonly fork?: boolean | "gone";
} & Content;

export type Push = InRepository & {
  readonly message?: string;
} & ({ readonly number: number; readonly branch?: never } | { readonly branch: string; readonly number?: never }) &
  Content;

export async function openPullRequest(site: Site, given: NewPullRequest): Promise<PullRequest> {
  const deed = deedIn(site, { repository: given.repository, by: given.author });
  const { repository } = deed;
  const { history } = repository;
  const base = given.base ?? history.defaultBranch ?? "main";
  const start = await resolved(history, given.from ?? `refs/heads/${base}`);
  const sha = await contentSha(deed, given, start, given.title);
  const source = given.fork === "gone" ? null : given.fork === true ? forkOf(deed) : repository;
  const ref = given.branch ?? `${given.author.toLowerCase()}-${sha.slice(0, 7)}`;
  source?.history.point(`refs/heads/${ref}`, sha);
  const { number, title, body, draft } = given;
  const issue = await addPullRequest(site.world, repository, {
    ...(number === undefined ? {} : { number }),
    ...(body === undefined ? {} : { body }),
    ...(draft === undefined ? {} : { draft }),
    title,
    by: deed.by,
    at: timeNow(deed),
    base,
    head: { sha, ref, repository: source === null ? null : fullName(source) },
  });
  repository.pushedAt = timeNow(deed);
  await tellIssue(deed, issue, "opened");
  if (source === repository) await told(deed, ref, null, sha);
  return issue;
}

/** To the branch of a pull request, or to any branch of the repository; pull requests from there follow. */
export async function push(site: Site, given: Push): Promise<string> {
  const anyone = deedIn(site, given);
  const { repository } = anyone;
  const target = given.number === undefined ? null : pullIn(anyone, given.number);
  const deed = given.by === undefined && target !== null ? { ...anyone, by: target.by } : anyone;
  const before = target?.pull.head.sha ?? (await resolved(repository.history, `refs/heads/${given.branch}`));
  const sha = await contentSha(deed, given, before, given.message ?? "Update");
  const place = target?.pull.head ?? { repository: fullName(repository), ref: given.branch ?? "" };
  const [owner = "", name = ""] = place.repository?.split("/") ?? [];
  const source = repositoryNamed(site.world, owner, name);
  const standing = (await source?.history.resolve(`refs/heads/${place.ref}`)) ?? null;
  source?.history.point(`refs/heads/${place.ref}`, sha);
  repository.pushedAt = timeNow(deed);
  for (const { number, pull, state } of repository.discussion.issues.values()) {
    const follows = pull?.head.repository === place.repository && pull?.head.ref === place.ref && state === "open";
    if (follows) await moveHead(deed, pullIn(deed, number), sha);
  }
  if (source === repository) await told(deed, place.ref, standing, sha);
  return sha;
}

async function told(deed: Deed, branch: string, before: string | null, after: string): Promise<void> {
  await tellPush(deed, branch, before, after);
  await requestSuites(deed, after);
}

/** Apps that write checks are asked for a suite; not for what stands in a fork. */
async function requestSuites(deed: Deed, sha: string): Promise<void> {
  const head = await deed.repository.history.commit(sha);
  for (const { slug, permissions, installations } of deed.site.world.apps) {
    const asked = permissions.checks === "write" && installations.some((one) => reaches(one, deed.repository));
    if (asked && head !== null) requestCheckSuite(deed, slug, head);
  }
}

function forkOf({ site, repository, by }: Deed): Repository {
  const known = repositoryNamed(site.world, by.login, repository.name);
  if (known !== null) return known;
  const { name, description, license, languages } = repository;
  const history = repository.history.fork();
  return addRepository(site.world, {
    owner: by.login,
    name,
    description,
    license,
    languages,
    parent: fullName(repository),
    history,
  });
}

async function contentSha(deed: Deed, content: Content, parent: string, message: string): Promise<string> {
  const { history } = deed.repository;
  if (content.head !== undefined) return resolved(history, content.head);
  return history.write({ parents: [parent], changes: content.files, message, author: personOf(deed) });
}

async function resolved(history: WritableHistory, revision: string): Promise<string> {
  const sha = await history.resolve(revision);
  if (sha === null) throw new Error(`there is no revision ${revision}`);
  return sha;
}
