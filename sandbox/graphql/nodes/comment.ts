/** Comments and reviews -> their nodes in a query. */
import { loginOf } from "../../access/caller.ts";
import { sameName } from "../../access/permit.ts";
import { association } from "../../association.ts";
import type { Comment, Issue, PullRequest, Review } from "../../discussion.ts";
import { commentUrl } from "../../shape/conversation.ts";
import { nodeId } from "../../shape/node-id.ts";
import type { Repository } from "../../world.ts";
import { connection, listed, type Node, type Paging } from "../connection.ts";
import type { View } from "../view.ts";
import { actorNode } from "./actor.ts";
import { reactionFields } from "./reaction.ts";

interface ReviewArguments extends Paging {
  readonly states?: readonly string[] | null;
  readonly author?: string | null;
}

type CommentArguments = Paging & { readonly orderBy?: { readonly direction: string } | null };

export function commentConnection(view: View, repository: Repository, issue: Issue, given: CommentArguments): Node {
  const { comments } = issue;
  const ordered = given.orderBy?.direction === "DESC" ? comments.toReversed() : comments;
  return connection(given, listed(ordered), {
    name: "comments",
    node: (comment) => commentNode(view, repository, issue, comment),
  });
}

export function commentNode(view: View, repository: Repository, issue: Issue, comment: Comment): Node {
  const own = isOwn(view, comment.by.login);
  const url = commentUrl({ world: view.site.world, repository, links: view.links }, issue, comment);
  return {
    __typename: "IssueComment",
    id: nodeId("IssueComment", comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    url,
    resourcePath: url.slice(view.links.web.length),
    author: () => actorNode(view, comment.by),
    authorAssociation: association(repository, comment.by.login),
    body: comment.body,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    publishedAt: comment.createdAt,
    lastEditedAt: comment.edited?.at ?? null,
    includesCreatedEdit: comment.edited !== null,
    editor: () => (comment.edited === null ? null : actorNode(view, comment.edited.by)),
    ...reactionFields(view, comment, () => commentNode(view, repository, issue, comment)),
    isMinimized: comment.minimized !== null,
    minimizedReason: comment.minimized,
    createdViaEmail: false,
    viewerDidAuthor: own,
    viewerCanDelete: own,
    viewerCanUpdate: own,
    viewerCanReact: true,
  };
}

export function reviewConnection(view: View, repository: Repository, pull: PullRequest, given: ReviewArguments): Node {
  const { states, author } = given;
  const found = pull.pull.reviews.filter(
    ({ state, by }) =>
      (states == null || states.includes(state)) &&
      (author == null || sameName(by.login.replace(/\[bot\]$/, ""), author)),
  );
  return connection(given, listed(found), {
    name: "reviews",
    node: (review) => reviewNode(view, repository, pull, review),
  });
}

const OPINIONS = ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"];

/** Of each reviewer the newest that is more than a comment. */
export function latestOpinions(view: View, repository: Repository, pull: PullRequest, paging: Paging): Node {
  const newest = new Map<string, Review>();
  for (const review of pull.pull.reviews) if (OPINIONS.includes(review.state)) newest.set(review.by.login, review);
  return connection(paging, listed([...newest.values()]), {
    name: "latestOpinionatedReviews",
    node: (review) => reviewNode(view, repository, pull, review),
  });
}

function reviewNode(view: View, repository: Repository, { number }: PullRequest, review: Review): Node {
  const path = `/${repository.owner}/${repository.name}/pull/${number}#pullrequestreview-${review.id}`;
  return {
    __typename: "PullRequestReview",
    id: nodeId("PullRequestReview", review.id),
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    url: `${view.links.web}${path}`,
    resourcePath: path,
    author: () => actorNode(view, review.by),
    authorAssociation: association(repository, review.by.login),
    body: review.body,
    state: review.state,
    submittedAt: review.submittedAt,
    createdAt: review.submittedAt,
    updatedAt: review.submittedAt,
    isMinimized: false,
    lastEditedAt: null,
    editor: null,
    viewerDidAuthor: isOwn(view, review.by.login),
    async commit() {
      const commit = await repository.history.commit(review.commit);
      return commit === null ? null : view.make.commit(view, repository, commit);
    },
  };
}

function isOwn({ caller }: View, login: string): boolean {
  return sameName(loginOf(caller) ?? "", login);
}
