/** The few things that matter of a pull request, an issue, a comment or a label -> the whole thing in its repository, without any event. */

import type { Actor, Comment, Issue, Label, PullRequest, TimelineEvent } from "./discussion.ts";
import { nextId } from "./new-world.ts";
import type { Time } from "./time.ts";
import type { Repository, World } from "./world.ts";

interface NewIssue {
  /** The next free number if nothing is said. */
  readonly number?: number;
  readonly title: string;
  readonly body?: string | null;
  readonly by: Actor;
  readonly at: Time;
}

interface NewPullRequest extends NewIssue {
  /** A branch of the repository. */
  readonly base: string;
  /** The base branch's tip when it was opened; today's if nothing is said. */
  readonly baseSha?: string;
  readonly head: { readonly sha: string; readonly ref: string; readonly repository: string | null };
  readonly draft?: boolean;
}

export function addIssue(world: World, repository: Repository, given: NewIssue): Issue {
  const issue: Issue = { ...newIssue(world, repository, given), pull: null };
  repository.discussion.issues.set(issue.number, issue);
  return issue;
}

/** Throws where the base branch or the head commit is not there; `refs/pull/N/head` points to the head from now on. */
export async function addPullRequest(
  world: World,
  repository: Repository,
  given: NewPullRequest,
): Promise<PullRequest> {
  const { history } = repository;
  const baseSha = await history.resolve(given.baseSha ?? `refs/heads/${given.base}`);
  if (baseSha === null) throw new Error(`${repository.owner}/${repository.name} has no ${given.baseSha ?? given.base}`);
  const headSha = await history.resolve(given.head.sha);
  if (headSha === null) throw new Error(`${repository.owner}/${repository.name} has no ${given.head.sha}`);
  const pull: PullRequest = {
    ...newIssue(world, repository, given),
    pull: {
      draft: given.draft ?? false,
      head: { ...given.head, sha: headSha },
      base: { repository: `${repository.owner}/${repository.name}`, ref: given.base, sha: baseSha },
      mergedAt: null,
      mergedBy: null,
      mergeCommit: null,
      maintainerCanModify: true,
      reviews: [],
      requested: [],
      threads: [],
    },
  };
  history.point(`refs/pull/${pull.number}/head`, headSha);
  repository.discussion.issues.set(pull.number, pull);
  return pull;
}

export function addComment(
  world: World,
  issue: Issue,
  given: { readonly by: Actor; readonly body: string; readonly at: Time },
): Comment {
  const { by, body, at } = given;
  const comment: Comment = {
    id: nextId(world),
    by,
    body,
    createdAt: at,
    updatedAt: at,
    edited: null,
    minimized: null,
    reactions: [],
  };
  issue.comments.push(comment);
  issue.updatedAt = at;
  return comment;
}

type Happened<Event = TimelineEvent> = Event extends TimelineEvent ? Omit<Event, "id"> : never;

/** What is told in its timeline from now on. */
export function addEvent(world: World, issue: Issue, event: Happened): void {
  issue.timeline.push({ ...event, id: nextId(world) });
}

export function addLabel(
  world: World,
  repository: Repository,
  given: { readonly name: string; readonly color?: string; readonly description?: string | null },
): Label {
  const label: Label = { color: "ededed", description: null, ...given, id: nextId(world) };
  repository.discussion.labels.push(label);
  return label;
}

function newIssue(world: World, repository: Repository, given: NewIssue): Omit<Issue, "pull"> {
  const { title, body = null, by, at } = given;
  const number = given.number ?? Math.max(0, ...repository.discussion.issues.keys()) + 1;
  if (repository.discussion.issues.has(number)) throw new Error(`there is a number ${number} already`);
  return {
    id: nextId(world),
    number,
    title,
    body,
    by,
    state: "open",
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    locked: false,
    labels: [],
    comments: [],
    reactions: [],
    timeline: [],
  };
}
