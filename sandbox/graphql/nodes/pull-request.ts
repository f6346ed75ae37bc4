/** A pull request -> the PullRequest of a query. */
import { accountOrGhost } from "../../accounts.ts";
import { divergence } from "../../commit-walk.ts";
import type { PullRequest } from "../../discussion.ts";
import { type FileDiff, mergeBaseOf, pullDiffs } from "../../file-diffs.ts";
import type { Commit } from "../../history.ts";
import { repositoryNamed } from "../../repositories.ts";
import { nodeId } from "../../shape/node-id.ts";
import type { Repository } from "../../world.ts";
import { connection, type Items, type Node, type Paging } from "../connection.ts";
import type { View } from "../view.ts";
import { accountNode, actorNode } from "./actor.ts";
import { latestOpinions, reviewConnection } from "./comment.ts";
import { issueFields, stateOf } from "./discussion.ts";
import { refNode } from "./git.ts";
import { queueFields } from "./merge-queue.ts";
import { threadConnection } from "./thread.ts";
import { reviewRequests, timelineItems } from "./timeline.ts";

const CHANGES = { added: "ADDED", removed: "DELETED", modified: "MODIFIED", renamed: "RENAMED" } as const;

export function pullNode(view: View, repository: Repository, issue: PullRequest): Node {
  const { pull, number } = issue;
  const path = `/${repository.owner}/${repository.name}/pull/${number}`;
  return {
    __typename: "PullRequest",
    id: nodeId("PullRequest", issue.id),
    url: `${view.links.web}${path}`,
    resourcePath: path,
    permalink: `${view.links.web}${path}`,
    ...issueFields(view, repository, issue),
    state: stateOf(issue),
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt,
    mergedBy: () => (pull.mergedBy === null ? null : actorNode(view, pull.mergedBy)),
    isDraft: pull.draft,
    mergeable: "UNKNOWN",
    maintainerCanModify: pull.maintainerCanModify,
    ...changeFields(view, repository, issue),
    repository: () => view.make.repository(view, repository),
    ...sides(view, repository, issue),
    reviews: (given: Parameters<typeof reviewConnection>[3]) => reviewConnection(view, repository, issue, given),
    latestOpinionatedReviews: (paging: Paging) => latestOpinions(view, repository, issue, paging),
    ...queueFields(view, repository, issue),
    reviewRequests: (paging: Paging) => reviewRequests(view, repository, issue, paging),
    timelineItems: (given: Parameters<typeof timelineItems>[3]) => timelineItems(view, repository, issue, given),
    reviewThreads: (paging: Paging) => threadConnection(view, repository, issue, paging),
    async mergeCommit() {
      const commit = pull.mergeCommit === null ? null : await repository.history.commit(pull.mergeCommit);
      return commit === null ? null : view.make.commit(view, repository, commit);
    },
  };
}

/** What the change amounts to, from merge base to head. */
function changeFields(view: View, repository: Repository, issue: PullRequest): Node {
  const path = `/${repository.owner}/${repository.name}/pull/${issue.number}`;
  const diffs = () => pullDiffs(repository, issue);
  const sum = (key: "additions" | "deletions") => async () => (await diffs()).reduce((all, file) => all + file[key], 0);
  return {
    changedFiles: async () => (await diffs()).length,
    additions: sum("additions"),
    deletions: sum("deletions"),
    files: (paging: Paging) => connection(paging, later(diffs), { name: "files", node: fileNode }),
    commits: (paging: Paging) =>
      connection(
        paging,
        later(() => commitsOf(repository, issue)),
        {
          name: "commits",
          node: (commit) => ({
            id: nodeId("PullRequestCommit", commit.sha),
            url: `${view.links.web}${path}/commits/${commit.sha}`,
            commit: view.make.commit(view, repository, commit),
          }),
        },
      ),
  };
}

function sides(view: View, repository: Repository, issue: PullRequest): Node {
  const { head, base } = issue.pull;
  const [owner = issue.by.login, name = ""] = head.repository?.split("/") ?? [];
  const source = repositoryNamed(view.site.world, owner, name);
  return {
    headRefName: head.ref,
    headRefOid: head.sha,
    baseRefName: base.ref,
    baseRefOid: base.sha,
    isCrossRepository: head.repository !== base.repository,
    headRepository: () => (source === null ? null : view.make.repository(view, source)),
    headRepositoryOwner: () => accountNode(view, accountOrGhost(view.site.world, owner)),
    baseRepository: () => view.make.repository(view, repository),
    baseRef: () => refNode(view, repository, `refs/heads/${base.ref}`),
    headRef: () => (source === null ? null : refNode(view, source, `refs/heads/${head.ref}`)),
  };
}

async function commitsOf(repository: Repository, issue: PullRequest): Promise<readonly Commit[]> {
  const base = await mergeBaseOf(repository, issue);
  const { ahead } = await divergence(repository.history, base ?? issue.pull.base.sha, issue.pull.head.sha);
  return ahead.toReversed();
}

function fileNode({ path, additions, deletions, status }: FileDiff): Node {
  return { path, additions, deletions, changeType: CHANGES[status], viewerViewedState: "UNVIEWED" };
}

function later<T>(read: () => Promise<readonly T[]>): Items<T> {
  return {
    total: async () => (await read()).length,
    slice: async (skip, most) => (await read()).slice(skip, skip + most),
  };
}
