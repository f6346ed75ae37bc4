/** Threads on the lines of a pull request, and their comments -> their nodes in a query. */
import { loginOf } from "../../access/caller.ts";
import { sameName } from "../../access/permit.ts";
import type { PullRequest, Thread, ThreadComment } from "../../discussion.ts";
import { nodeId } from "../../shape/node-id.ts";
import type { Repository } from "../../world.ts";
import { connection, listed, type Node, type Paging } from "../connection.ts";
import type { View } from "../view.ts";
import { actorNode } from "./actor.ts";

export function threadConnection(view: View, repository: Repository, pull: PullRequest, paging: Paging): Node {
  return connection(paging, listed(pull.pull.threads), {
    name: "reviewThreads",
    node: (thread) => threadNode(view, repository, pull, thread),
  });
}

function threadNode(view: View, repository: Repository, pull: PullRequest, thread: Thread): Node {
  const { id, path, original, place, resolvedBy, comments } = thread;
  const start = (one: { readonly startLine: number; readonly line: number } | null) =>
    one === null || one.startLine === one.line ? null : one.startLine;
  return {
    __typename: "PullRequestReviewThread",
    id: nodeId("PullRequestReviewThread", id),
    path,
    diffSide: "RIGHT",
    isResolved: resolvedBy !== null,
    isCollapsed: resolvedBy !== null || place === null,
    isOutdated: place === null,
    resolvedBy: () => (resolvedBy === null ? null : actorNode(view, resolvedBy)),
    line: place?.line ?? null,
    startLine: start(place),
    originalLine: original.line,
    originalStartLine: start(original),
    comments: (paging: Paging) =>
      connection(paging, listed(comments), {
        name: "comments",
        node: (comment) => threadCommentNode(view, repository, pull, thread, comment),
      }),
  };
}

function threadCommentNode(
  view: View,
  repository: Repository,
  { number }: PullRequest,
  { path, place, original }: Thread,
  comment: ThreadComment,
): Node {
  const page = `/${repository.owner}/${repository.name}/pull/${number}#discussion_r${comment.id}`;
  const own = sameName(loginOf(view.caller) ?? "", comment.by.login);
  return {
    __typename: "PullRequestReviewComment",
    id: nodeId("PullRequestReviewComment", comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    url: `${view.links.web}${page}`,
    resourcePath: page,
    author: () => actorNode(view, comment.by),
    body: comment.body,
    createdAt: comment.createdAt,
    path,
    line: place?.line ?? null,
    originalLine: original.line,
    outdated: place === null,
    isMinimized: comment.minimized !== null,
    minimizedReason: comment.minimized,
    viewerDidAuthor: own,
    viewerCanDelete: own,
    viewerCanUpdate: own,
  };
}
