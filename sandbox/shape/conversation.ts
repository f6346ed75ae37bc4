/** Comments, reactions, labels and reviews -> the objects of REST answers and webhooks. */

import { accountOrGhost } from "../accounts.ts";
import { association } from "../association.ts";
import type { Actor, Comment, Issue, Label, PullRequest, Reaction, Review } from "../discussion.ts";
import type { Json } from "../json.ts";
import type { Links } from "../links.ts";
import type { Repository, World } from "../world.ts";
import { integration } from "./app.ts";
import { nodeId } from "./node-id.ts";
import { repositoryUrl, webUrl } from "./repository.ts";
import { simpleUser } from "./user.ts";

/** What its parts are shown with. */
export interface Scene {
  readonly world: World;
  readonly repository: Repository;
  readonly links: Links;
}

const CONTENTS = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"] as const;

export function userOf({ world, links }: Scene, { login }: Actor): Json {
  return simpleUser(accountOrGhost(world, login), links);
}

export function commentUrl({ repository, links }: Scene, { number, pull }: Issue, { id }: Comment): string {
  return `${webUrl(repository, links)}/${pull === null ? "issues" : "pull"}/${number}#issuecomment-${id}`;
}

export function commentOf(scene: Scene, issue: Issue, comment: Comment): Json {
  const url = `${repositoryUrl(scene.repository, scene.links)}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: commentUrl(scene, issue, comment),
    issue_url: `${repositoryUrl(scene.repository, scene.links)}/issues/${issue.number}`,
    id: comment.id,
    node_id: nodeId("IssueComment", comment.id),
    user: userOf(scene, comment.by),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: association(scene.repository, comment.by.login),
    reactions: reactionCounts(url, comment.reactions),
    performed_via_github_app: appOf(scene, comment.by),
  };
}

export function reactionOf(scene: Scene, { id, content, by, createdAt }: Reaction): Json {
  return { id, node_id: nodeId("Reaction", id), user: userOf(scene, by), content, created_at: createdAt };
}

export function reactionCounts(url: string, reactions: readonly Reaction[]): Json {
  const counts = CONTENTS.map((content) => [content, reactions.filter((one) => one.content === content).length]);
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) };
}

export function labelOf({ repository, links }: Scene, { id, name, color, description }: Label): Json {
  const url = `${repositoryUrl(repository, links)}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: nodeId("Label", id), url, name, color, default: false, description };
}

/** The labels that an issue bears, in the order in which it got them. */
export function labelsOf(scene: Scene, issue: Issue): readonly Json[] {
  return issue.labels.flatMap((name) => {
    const label = scene.repository.discussion.labels.find((known) => known.name === name);
    return label === undefined ? [] : [labelOf(scene, label)];
  });
}

export function reviewOf(scene: Scene, { number }: PullRequest, review: Review): Json {
  const html = `${webUrl(scene.repository, scene.links)}/pull/${number}#pullrequestreview-${review.id}`;
  const pull = `${repositoryUrl(scene.repository, scene.links)}/pulls/${number}`;
  return {
    id: review.id,
    node_id: nodeId("PullRequestReview", review.id),
    user: userOf(scene, review.by),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: association(scene.repository, review.by.login),
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  };
}

function appOf({ world, links }: Scene, { app }: Actor): Json | null {
  const found = world.apps.find(({ slug }) => slug === app);
  return found === undefined ? null : integration(world, found, links);
}
