/** The merge queue of a branch -> the MergeQueue of a query, and a pull request's place in it. */
import type { PullRequest, QueueEntry } from "../../discussion.ts";
import { nodeId } from "../../shape/node-id.ts";
import type { Repository } from "../../world.ts";
import { connection, listed, type Node, type Paging } from "../connection.ts";
import type { View } from "../view.ts";
import { actorNode } from "./actor.ts";

/** Null where nothing is queued, as if the branch had no queue: this GitHub has no rules that would say so. */
export function mergeQueue(view: View, repository: Repository, branch: string | null | undefined): Node | null {
  const { discussion, history, owner, name } = repository;
  const base = branch?.replace(/^refs\/heads\//, "") ?? history.defaultBranch ?? "";
  const entries = discussion.queue.filter((entry) => entry.base === base);
  if (entries.length === 0) return null;
  const path = `/${owner}/${name}/queue/${base}`;
  return {
    id: nodeId("MergeQueue", `${repository.id}:${base}`),
    url: `${view.links.web}${path}`,
    resourcePath: path,
    repository: () => view.make.repository(view, repository),
    entries: (paging: Paging) =>
      connection(paging, listed(entries), { name: "entries", node: (entry) => entryNode(view, repository, entry) }),
  };
}

/** What a pull request tells of the queue. */
export function queueFields(view: View, repository: Repository, { number, pull }: PullRequest): Node {
  const entry = repository.discussion.queue.find((one) => one.number === number);
  return {
    isInMergeQueue: entry !== undefined,
    isMergeQueueEnabled: repository.discussion.queue.some(({ base }) => base === pull.base.ref),
    mergeQueueEntry: () => (entry === undefined ? null : entryNode(view, repository, entry)),
    mergeQueue: () => mergeQueue(view, repository, pull.base.ref),
  };
}

function entryNode(view: View, repository: Repository, entry: QueueEntry): Node {
  const { id, number, base, by, at, baseSha, headSha } = entry;
  const commit = (sha: string) => async () => {
    const found = await repository.history.commit(sha);
    return found === null ? null : view.make.commit(view, repository, found);
  };
  const issue = repository.discussion.issues.get(number);
  return {
    id: nodeId("MergeQueueEntry", id),
    position: repository.discussion.queue.filter((one) => one.base === base).indexOf(entry) + 1,
    state: "AWAITING_CHECKS",
    enqueuedAt: at,
    enqueuer: () => actorNode(view, by),
    jump: false,
    solo: false,
    baseCommit: commit(baseSha),
    headCommit: commit(headSha),
    pullRequest: () => (issue?.pull == null ? null : view.make.pull(view, repository, issue as PullRequest)),
    mergeQueue: () => mergeQueue(view, repository, base),
  };
}
