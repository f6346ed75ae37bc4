/** A pull request or an issue -> the objects of REST answers and webhooks. */

import { teamNamed } from "../access/permit.ts";
import { accountOrGhost } from "../accounts.ts";
import { association } from "../association.ts";
import { divergence } from "../commit-walk.ts";
import type { Issue, PullRequest, Side } from "../discussion.ts";
import { mergeBaseOf, pullDiffs } from "../file-diffs.ts";
import type { Json } from "../json.ts";
import { repositoryNamed } from "../repositories.ts";
import { labelsOf, reactionCounts, type Scene, userOf } from "./conversation.ts";
import { nodeId } from "./node-id.ts";
import { repositoryUrl, simpleRepository, webUrl } from "./repository.ts";
import { teamOf } from "./team.ts";
import { simpleUser } from "./user.ts";

/** As lists of pull requests show it. */
export function simplePull(scene: Scene, issue: PullRequest): Json {
  const { repository, links } = scene;
  const { number, pull } = issue;
  const api = repositoryUrl(repository, links);
  const url = `${api}/pulls/${number}`;
  const html = `${webUrl(repository, links)}/pull/${number}`;
  const addresses = {
    commits: `${url}/commits`,
    review_comments: `${url}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    comments: `${api}/issues/${number}/comments`,
    statuses: `${api}/statuses/${pull.head.sha}`,
  };
  return {
    url,
    id: issue.id,
    node_id: nodeId("PullRequest", issue.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: `${api}/issues/${number}`,
    ...Object.fromEntries(Object.entries(addresses).map(([name, address]) => [`${name}_url`, address])),
    ...said(scene, issue),
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    ...requestedOf(scene, issue),
    draft: pull.draft,
    head: sideOf(scene, pull.head, issue.by.login),
    base: sideOf(scene, pull.base, repository.owner),
    _links: Object.fromEntries(
      Object.entries({ self: url, html, issue: `${api}/issues/${number}`, ...addresses }).map(([name, href]) => [
        name,
        { href },
      ]),
    ),
    author_association: association(repository, issue.by.login),
    auto_merge: null,
  };
}

/** Whose review is asked for. */
export function requestedOf({ world, repository, links }: Scene, { pull }: PullRequest): Json {
  const users = pull.requested.flatMap(({ user }) => (user === undefined ? [] : [accountOrGhost(world, user)]));
  const teams = pull.requested.flatMap(({ team }) => (team && teamNamed(world, repository.owner, team)) || []);
  return {
    requested_reviewers: users.map((account) => simpleUser(account, links)),
    requested_teams: teams.map((team) => teamOf(world, repository, team, links)),
  };
}

/** With what the change amounts to, counted from merge base to head. */
export async function fullPull(scene: Scene, issue: PullRequest): Promise<Json> {
  const { repository } = scene;
  const { pull } = issue;
  const files = await pullDiffs(repository, issue);
  const base = await mergeBaseOf(repository, issue);
  const { ahead } = await divergence(repository.history, base ?? pull.base.sha, pull.head.sha);
  return {
    ...simplePull(scene, issue),
    merged: pull.mergedAt !== null,
    mergeable: null,
    rebaseable: null,
    mergeable_state: "unknown",
    merged_by: pull.mergedBy === null ? null : userOf(scene, pull.mergedBy),
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: ahead.length,
    additions: files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: files.length,
  };
}

/** As webhooks about comments show what was commented on. */
export function issueOf(scene: Scene, issue: Issue): Json {
  const { repository, links } = scene;
  const api = repositoryUrl(repository, links);
  const url = `${api}/issues/${issue.number}`;
  const html = `${webUrl(repository, links)}/${issue.pull === null ? "issues" : "pull"}/${issue.number}`;
  const pull = {
    draft: issue.pull?.draft ?? false,
    pull_request: {
      url: `${api}/pulls/${issue.number}`,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: issue.pull?.mergedAt ?? null,
    },
  };
  return {
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    id: issue.id,
    node_id: nodeId(issue.pull === null ? "Issue" : "PullRequest", issue.id),
    ...said(scene, issue),
    comments: issue.comments.length,
    author_association: association(repository, issue.by.login),
    ...(issue.pull === null ? {} : pull),
    reactions: reactionCounts(url, issue.reactions),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    state_reason: null,
  };
}

/** What issues and pull requests have in common. */
function said(scene: Scene, issue: Issue): Json {
  return {
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: null,
    title: issue.title,
    user: userOf(scene, issue.by),
    body: issue.body,
    labels: labelsOf(scene, issue),
    milestone: null,
    assignee: null,
    assignees: [],
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
  };
}

function sideOf({ world, links }: Scene, { repository: nameWithOwner, ref, sha }: Side, fallback: string): Json {
  const [owner = fallback, name = ""] = nameWithOwner?.split("/") ?? [];
  const repository = repositoryNamed(world, owner, name);
  const user = simpleUser(accountOrGhost(world, owner), links);
  const repo = repository === null ? null : simpleRepository(world, repository, links);
  return { label: `${owner}:${ref}`, ref, sha, user, repo };
}
