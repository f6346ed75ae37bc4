/** What the world holds -> what GitLab's interface writes, with the members that everybody is shown. */
import { sameName } from "../access/permit.ts";
import type { Issue } from "../discussion.ts";
import type { Commit, TreeItem } from "../history.ts";
import type { Repository, World } from "../world.ts";
import { fullNameOf } from "./route.ts";

/** `BasicProjectDetails`: without `archived`, `visibility` and `issues_enabled`, which only members are told. */
export function simpleShape(web: string, repository: Repository) {
  const path = fullNameOf(repository);
  const { id, name, owner, description, createdAt, pushedAt, topics, stars, forks, history } = repository;
  return {
    id,
    description,
    name,
    name_with_namespace: path.replaceAll("/", " / "),
    path: name,
    path_with_namespace: path,
    created_at: milliseconds(createdAt),
    default_branch: history.defaultBranch ?? "main",
    tag_list: topics,
    topics,
    ssh_url_to_repo: `git@${new URL(web).host}:${path}.git`,
    http_url_to_repo: `${web}/${path}.git`,
    web_url: `${web}/${path}`,
    readme_url: null,
    forks_count: forks,
    avatar_url: null,
    star_count: stars,
    last_activity_at: milliseconds(pushedAt),
    namespace: {
      id: id + 1_000_000,
      name: owner,
      path: owner,
      kind: "group",
      full_path: owner,
      parent_id: null,
      avatar_url: null,
      web_url: `${web}/groups/${owner}`,
    },
  };
}

/** `ProjectDetails`: what a single project is answered with. */
export function projectShape(world: World, web: string, repository: Repository, withLicense: boolean) {
  const parent = world.repositories.find(
    (one) => repository.parent !== null && sameName(fullNameOf(one), repository.parent),
  );
  const { license } = repository;
  const described = license && {
    key: license.key,
    name: license.name,
    nickname: null,
    html_url: null,
    source_url: null,
  };
  return {
    ...simpleShape(web, repository),
    ...(withLicense ? { license_url: null, license: described } : {}),
    ...(parent === undefined ? {} : { forked_from_project: simpleShape(web, parent) }),
  };
}

export function commitShape(web: string, repository: Repository, { sha, parents, message, author, committer }: Commit) {
  return {
    id: sha,
    short_id: sha.slice(0, 8),
    created_at: milliseconds(committer.date),
    parent_ids: parents,
    title: message.split("\n", 1)[0] ?? "",
    message,
    author_name: author.name,
    author_email: author.email,
    authored_date: milliseconds(author.date),
    committer_name: committer.name,
    committer_email: committer.email,
    committed_date: milliseconds(committer.date),
    trailers: {},
    extended_trailers: {},
    web_url: `${web}/${fullNameOf(repository)}/-/commit/${sha}`,
  };
}

export function treeItemShape({ path, mode, type, sha }: TreeItem) {
  return { id: sha, name: path.split("/").at(-1) ?? path, type, path, mode };
}

export function mergeRequestShape(
  web: string,
  repository: Repository,
  { id, number, title, body, by, createdAt, updatedAt, pull }: Issue,
) {
  const own = pull?.head.repository === fullNameOf(repository);
  const merger = pull?.mergedBy ? userShape(web, pull.mergedBy.login) : null;
  return {
    id,
    iid: number,
    project_id: repository.id,
    title,
    description: body,
    state: "merged",
    created_at: milliseconds(createdAt),
    updated_at: milliseconds(updatedAt),
    merged_by: merger,
    merge_user: merger,
    merged_at: pull?.mergedAt ? milliseconds(pull.mergedAt) : null,
    target_branch: pull?.base.ref ?? "main",
    source_branch: pull?.head.ref ?? "main",
    author: userShape(web, by.login),
    source_project_id: own ? repository.id : repository.id + 500_000,
    target_project_id: repository.id,
    web_url: `${web}/${fullNameOf(repository)}/-/merge_requests/${number}`,
  };
}

/** Names and addresses as `git shortlog` counts them; GitLab knows nothing of accounts here. */
export async function contributorRows({ history }: Repository) {
  const from = await history.resolve("HEAD");
  const log = from === null ? [] : await history.log({ from, skip: 0, most: Number.MAX_SAFE_INTEGER });
  const rows = new Map<
    string,
    { name: string; email: string; commits: number; additions: number; deletions: number }
  >();
  for (const { author } of log) {
    const row = rows.get(author.email) ?? {
      name: author.name,
      email: author.email,
      commits: 0,
      additions: 0,
      deletions: 0,
    };
    rows.set(author.email, { ...row, commits: row.commits + 1 });
  }
  return [...rows.values()].sort((one, other) => other.commits - one.commits || (one.email < other.email ? -1 : 1));
}

function userShape(web: string, login: string) {
  return { id: 1, username: login, name: login, state: "active", avatar_url: null, web_url: `${web}/${login}` };
}

function milliseconds(time: string): string {
  return new Date(time).toISOString();
}
