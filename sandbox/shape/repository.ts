/** A repository of the world -> the repository objects of REST answers and webhooks. */

import { fullName } from "../access/permit.ts";
import { accountOrGhost } from "../accounts.ts";
import type { Json } from "../json.ts";
import type { Links } from "../links.ts";
import { repositoryNamed } from "../repositories.ts";
import type { License, Repository, World } from "../world.ts";
import { nodeId } from "./node-id.ts";
import { simpleUser } from "./user.ts";

/** Address templates, by the part after the repository's own. */
const ADDRESSES: Readonly<Record<string, string>> = {
  forks_url: "/forks",
  keys_url: "/keys{/key_id}",
  collaborators_url: "/collaborators{/collaborator}",
  teams_url: "/teams",
  hooks_url: "/hooks",
  issue_events_url: "/issues/events{/number}",
  events_url: "/events",
  assignees_url: "/assignees{/user}",
  branches_url: "/branches{/branch}",
  tags_url: "/tags",
  blobs_url: "/git/blobs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  git_refs_url: "/git/refs{/sha}",
  trees_url: "/git/trees{/sha}",
  statuses_url: "/statuses/{sha}",
  languages_url: "/languages",
  stargazers_url: "/stargazers",
  contributors_url: "/contributors",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  commits_url: "/commits{/sha}",
  git_commits_url: "/git/commits{/sha}",
  comments_url: "/comments{/number}",
  issue_comment_url: "/issues/comments{/number}",
  contents_url: "/contents/{+path}",
  compare_url: "/compare/{base}...{head}",
  merges_url: "/merges",
  archive_url: "/{archive_format}{/ref}",
  downloads_url: "/downloads",
  issues_url: "/issues{/number}",
  pulls_url: "/pulls{/number}",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  labels_url: "/labels{/name}",
  releases_url: "/releases{/id}",
  deployments_url: "/deployments",
};

export function repositoryUrl(repository: Repository, { api }: Links): string {
  return `${api}/repos/${fullName(repository)}`;
}

export function webUrl(repository: Repository, { web }: Links): string {
  return `${web}/${fullName(repository)}`;
}

/** What commit lists, check suites and installations show of a repository. */
export function minimalRepository(world: World, repository: Repository, links: Links): Json {
  const url = repositoryUrl(repository, links);
  return {
    id: repository.id,
    node_id: nodeId("Repository", repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.visibility === "private",
    owner: simpleUser(accountOrGhost(world, repository.owner), links),
    html_url: webUrl(repository, links),
    description: repository.description,
    fork: repository.parent !== null,
    url,
    ...Object.fromEntries(Object.entries(ADDRESSES).map(([name, rest]) => [name, `${url}${rest}`])),
  };
}

export function simpleRepository(world: World, repository: Repository, links: Links): Json {
  const open = [...repository.discussion.issues.values()].filter(({ state }) => state === "open").length;
  return {
    ...minimalRepository(world, repository, links),
    ...addresses(repository, links),
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
    pushed_at: repository.pushedAt,
    homepage: repository.homepage,
    size: repository.size,
    stargazers_count: repository.stars,
    // GitHub gives the stars here, whatever the name says.
    watchers_count: repository.stars,
    language: repository.languages[0]?.name ?? null,
    has_issues: repository.hasIssues,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: repository.forks,
    mirror_url: repository.mirrorUrl,
    archived: repository.archivedAt !== null,
    disabled: repository.isDisabled,
    open_issues_count: open,
    license: licenseOf(repository.license, links),
    allow_forking: true,
    is_template: repository.isTemplate,
    web_commit_signoff_required: false,
    topics: repository.topics,
    visibility: repository.visibility,
    forks: repository.forks,
    open_issues: open,
    watchers: repository.stars,
    default_branch: repository.history.defaultBranch ?? "main",
  };
}

/** Where git finds it. */
function addresses(repository: Repository, links: Links): Json {
  const page = webUrl(repository, links);
  return {
    git_url: `${page.replace(/^https?:/, "git:")}.git`,
    ssh_url: `git@${new URL(page).host}:${fullName(repository)}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
  };
}

export function fullRepository(world: World, repository: Repository, links: Links): Json {
  const owner = accountOrGhost(world, repository.owner);
  const [above = "", name = ""] = repository.parent?.split("/") ?? [];
  const parent = repositoryNamed(world, above, name);
  const parents =
    parent === null
      ? {}
      : { parent: simpleRepository(world, parent, links), source: simpleRepository(world, parent, links) };
  return {
    ...simpleRepository(world, repository, links),
    temp_clone_token: null,
    ...(owner.type === "Organization" ? { organization: simpleUser(owner, links) } : {}),
    ...parents,
    network_count: repository.forks,
    subscribers_count: repository.watchers,
  };
}

function licenseOf(license: License | null, { api }: Links): Json | null {
  if (license === null) return null;
  const { key, name, spdxId } = license;
  return {
    key,
    name,
    spdx_id: spdxId,
    url: key === "other" ? null : `${api}/licenses/${key}`,
    node_id: nodeId("License", key),
  };
}
