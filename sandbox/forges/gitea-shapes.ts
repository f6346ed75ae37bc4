/** What the world holds -> what the interface of Gitea and Forgejo writes. */
import { sameName } from "../access/permit.ts";
import { accountOfEmail } from "../accounts.ts";
import type { Issue } from "../discussion.ts";
import type { Commit, TreeItem } from "../history.ts";
import type { Repository, World } from "../world.ts";
import { fullNameOf } from "./route.ts";

export function repositoryShape(world: World, web: string, repository: Repository): Readonly<Record<string, unknown>> {
  const path = fullNameOf(repository);
  const { id, name, owner, description, homepage, history, parent, mirrorUrl, license } = repository;
  const original = world.repositories.find((one) => parent !== null && sameName(fullNameOf(one), parent));
  return {
    id,
    owner: userShape(web, owner),
    name,
    full_name: path,
    description: description ?? "",
    empty: history.defaultBranch === null,
    private: false,
    internal: false,
    fork: parent !== null,
    parent: original === undefined ? null : repositoryShape(world, web, original),
    template: repository.isTemplate,
    mirror: mirrorUrl !== null,
    original_url: mirrorUrl ?? "",
    size: repository.size,
    html_url: `${web}/${path}`,
    clone_url: `${web}/${path}.git`,
    website: homepage ?? "",
    stars_count: repository.stars,
    forks_count: repository.forks,
    watchers_count: repository.watchers,
    default_branch: history.defaultBranch ?? "main",
    archived: repository.archivedAt !== null,
    archived_at: repository.archivedAt ?? "1970-01-01T00:00:00Z",
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
    has_issues: repository.hasIssues,
    has_pull_requests: true,
    topics: repository.topics,
    licenses: license === null || license.spdxId === "NOASSERTION" ? null : [license.spdxId],
  };
}

export function commitShape(world: World, web: string, repository: Repository, commit: Commit) {
  const { sha, tree, parents, message, author, committer } = commit;
  const page = `${web}/${fullNameOf(repository)}/commit/${sha}`;
  const accountOf = (email: string) => {
    const account = accountOfEmail(world, repository, email);
    return account === null ? null : userShape(web, account.login);
  };
  return {
    url: page,
    sha,
    created: committer.date,
    html_url: page,
    commit: { url: page, author, committer, message, tree: { url: page, sha: tree, created: committer.date } },
    author: accountOf(author.email),
    committer: accountOf(committer.email),
    parents: parents.map((parent) => ({ url: "", sha: parent, created: "0001-01-01T00:00:00Z" })),
  };
}

export function treeEntryShape({ path, mode, type, sha, size }: TreeItem) {
  return { path, mode, type, size: size ?? 0, sha, url: "" };
}

export function pullShape(
  web: string,
  repository: Repository,
  { id, number, title, body, by, state, createdAt, updatedAt, closedAt, pull }: Issue,
) {
  const own = pull?.head.repository === fullNameOf(repository);
  const side = (repoId: number, ref = "main", sha = "") => ({ label: ref, ref, sha, repo_id: repoId });
  return {
    id,
    number,
    user: userShape(web, by.login),
    title,
    body: body ?? "",
    state,
    html_url: `${web}/${fullNameOf(repository)}/pulls/${number}`,
    merged: pull?.mergedAt !== null,
    merged_at: pull?.mergedAt ?? null,
    merged_by: pull?.mergedBy ? userShape(web, pull.mergedBy.login) : null,
    base: side(repository.id, pull?.base.ref, pull?.base.sha),
    head: side(own ? repository.id : repository.id + 500_000, pull?.head.ref, pull?.head.sha),
    created_at: createdAt,
    updated_at: updatedAt,
    closed_at: closedAt,
  };
}

function userShape(web: string, login: string) {
  return { id: 1, login, full_name: "", email: `${login}@noreply.localhost`, html_url: `${web}/${login}` };
}
