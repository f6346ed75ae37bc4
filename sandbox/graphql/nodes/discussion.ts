/** A repository's issues, pull requests and labels -> their fields in a query. */
import { association } from "../../association.ts";
import { isPull } from "../../deeds/deed.ts";
import type { Issue, PullRequest } from "../../discussion.ts";
import { nodeId } from "../../shape/node-id.ts";
import type { Repository } from "../../world.ts";
import { connection, listed, type Node, type Paging } from "../connection.ts";
import { refusal } from "../refusal.ts";
import type { View } from "../view.ts";
import { actorNode } from "./actor.ts";
import { labelNode } from "./label.ts";
import { mergeQueue } from "./merge-queue.ts";

interface ListArguments extends Paging {
  readonly states?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly baseRefName?: string | null;
  readonly headRefName?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

export function discussionFields(view: View, repository: Repository): Node {
  const all = () => [...repository.discussion.issues.values()];
  const pulls = () => all().filter(isPull);
  const issues = () => all().filter((issue) => !isPull(issue));
  return {
    pullRequest: ({ number }: { number: number }) => pullNumbered(view, repository, number),
    pullRequests: (given: ListArguments) =>
      connection(given, listed(chosen(pulls(), given)), {
        name: "pullRequests",
        node: (pull) => view.make.pull(view, repository, pull),
      }),
    issues: (given: ListArguments) =>
      connection(given, listed(chosen(issues(), given)), {
        name: "issues",
        node: (issue) => issueNode(view, repository, issue),
      }),
    labels: (paging: Paging) =>
      connection(paging, listed(repository.discussion.labels), { name: "labels", node: labelNode }),
    mergeQueue: ({ branch }: { branch?: string | null }) => mergeQueue(view, repository, branch),
    label({ name }: { name: string }) {
      const found = repository.discussion.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
      return found === undefined ? null : labelNode(found);
    },
  };
}

export function stateOf({ state, pull }: Issue): string {
  return pull?.mergedAt != null ? "MERGED" : state.toUpperCase();
}

export function issueFields(view: View, repository: Repository, issue: Issue): Node {
  const { discussion } = repository;
  const labels = issue.labels.flatMap((name) => discussion.labels.find((label) => label.name === name) ?? []);
  return {
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? "",
    author: () => actorNode(view, issue.by),
    authorAssociation: association(repository, issue.by.login),
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closedAt: issue.closedAt,
    closed: issue.state === "closed",
    locked: issue.locked,
    labels: (paging: Paging) => connection(paging, listed(labels), { name: "labels", node: labelNode }),
    comments: (paging: Paging) => view.make.comments(view, repository, issue, paging),
  };
}

function issueNode(view: View, repository: Repository, issue: Issue): Node {
  const path = `/${repository.owner}/${repository.name}/issues/${issue.number}`;
  return {
    __typename: "Issue",
    id: nodeId("Issue", issue.id),
    state: issue.state.toUpperCase(),
    url: `${view.links.web}${path}`,
    resourcePath: path,
    ...issueFields(view, repository, issue),
  };
}

function pullNumbered(view: View, repository: Repository, number: number): Node {
  const issue = repository.discussion.issues.get(number);
  if (issue !== undefined && isPull(issue)) return view.make.pull(view, repository, issue);
  throw refusal("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
}

function chosen<T extends Issue>(issues: readonly T[], given: ListArguments): readonly T[] {
  const { states, labels, baseRefName, headRefName, orderBy } = given;
  const found = issues.filter((issue) => {
    if (states != null && !states.includes(stateOf(issue))) return false;
    if (labels != null && !labels.some((name) => issue.labels.includes(name))) return false;
    const { base, head }: Partial<PullRequest["pull"]> = issue.pull ?? {};
    return (baseRefName == null || base?.ref === baseRefName) && (headRefName == null || head?.ref === headRefName);
  });
  const key = (issue: T) => (orderBy?.field === "UPDATED_AT" ? issue.updatedAt : issue.createdAt);
  const sorted = found.toSorted((one, other) =>
    key(one) === key(other) ? one.number - other.number : key(one) < key(other) ? -1 : 1,
  );
  return orderBy?.direction === "DESC" ? sorted.reverse() : sorted;
}
