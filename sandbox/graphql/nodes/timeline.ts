/** What has happened on a pull request, and whose review is asked for -> their connections in a query. */
import { teamNamed } from "../../access/permit.ts";
import { accountNamed } from "../../accounts.ts";
import type { PullRequest, Reviewer, TimelineEvent } from "../../discussion.ts";
import { nodeId } from "../../shape/node-id.ts";
import type { Repository } from "../../world.ts";
import { connection, listed, type Node, type Paging } from "../connection.ts";
import { unknownPart } from "../refusal.ts";
import type { View } from "../view.ts";
import { accountNode, actorNode } from "./actor.ts";
import { labelNode } from "./label.ts";

interface TimelineArguments extends Paging {
  readonly itemTypes?: readonly string[] | null;
  readonly since?: string | null;
  readonly skip?: number | null;
}

const TYPES: Readonly<Record<TimelineEvent["kind"], string>> = {
  "comment-deleted": "CommentDeletedEvent",
  "review-requested": "ReviewRequestedEvent",
  "review-request-removed": "ReviewRequestRemovedEvent",
  labeled: "LabeledEvent",
  unlabeled: "UnlabeledEvent",
  "review-dismissed": "ReviewDismissedEvent",
};

export function timelineItems(view: View, repository: Repository, pull: PullRequest, given: TimelineArguments): Node {
  const { itemTypes, since } = given;
  if (itemTypes == null) throw unknownPart(view, "PullRequest.timelineItems without itemTypes");
  const wanted = new Set(itemTypes.map((type) => kindOf(view, type)));
  const found = pull.timeline.filter(({ kind, at }) => wanted.has(kind) && (since == null || at >= since));
  const items = connection(given, listed(found.slice(given.skip ?? 0)), {
    name: "timelineItems",
    node: (event) => eventNode(view, repository, pull, event),
  });
  const shown = async () => ((await (items.nodes as () => Promise<readonly Node[]>)()) ?? []).length;
  return { ...items, filteredCount: found.length, pageCount: shown, updatedAt: pull.updatedAt };
}

function kindOf(view: View, itemType: string): TimelineEvent["kind"] {
  const kind = itemType
    .replace(/_EVENT$/, "")
    .toLowerCase()
    .replaceAll("_", "-");
  const known = Object.keys(TYPES).find((one): one is TimelineEvent["kind"] => one === kind);
  if (known === undefined) throw unknownPart(view, `PullRequest.timelineItems(itemTypes: ${itemType})`);
  return known;
}

function eventNode(view: View, repository: Repository, pull: PullRequest, event: TimelineEvent): Node {
  const { id, kind, by, at } = event;
  const type = TYPES[kind];
  return {
    __typename: type,
    id: nodeId(type, id),
    databaseId: id,
    createdAt: at,
    actor: () => actorNode(view, by),
    pullRequest: () => view.make.pull(view, repository, pull),
    ...about(view, repository, event),
  };
}

function about(view: View, repository: Repository, event: TimelineEvent): Node {
  switch (event.kind) {
    case "comment-deleted":
      return { deletedCommentAuthor: () => actorNode(view, event.author) };
    case "review-requested":
    case "review-request-removed":
      return { requestedReviewer: () => reviewerNode(view, repository, event.reviewer) };
    case "review-dismissed":
      return { dismissalMessage: event.message, previousReviewState: event.before };
    default:
      return { label: () => labelIn(repository, event.label) };
  }
}

export function reviewRequests(view: View, repository: Repository, pull: PullRequest, paging: Paging): Node {
  return connection(paging, listed(pull.pull.requested), {
    name: "reviewRequests",
    node: (reviewer) => ({
      id: nodeId("ReviewRequest", `${pull.id}:${reviewer.user ?? `team/${reviewer.team}`}`),
      asCodeOwner: false,
      requestedReviewer: () => reviewerNode(view, repository, reviewer),
    }),
  });
}

/** Null for one that is gone. */
function reviewerNode(view: View, repository: Repository, { user, team }: Reviewer): Node | null {
  const { world } = view.site;
  if (user !== undefined) {
    const account = accountNamed(world, user);
    return account === null ? null : accountNode(view, account);
  }
  const found = teamNamed(world, repository.owner, team);
  if (found === null) return null;
  const { id, slug, organization } = found;
  const path = `/orgs/${organization}/teams/${slug}`;
  return {
    __typename: "Team",
    id: nodeId("Team", id),
    databaseId: id,
    slug,
    name: slug,
    combinedSlug: `${organization}/${slug}`,
    url: `${view.links.web}${path}`,
    resourcePath: path,
  };
}

/** Its name is all that is left of a label that was deleted. */
function labelIn({ discussion }: Repository, name: string): Node {
  const known = discussion.labels.find((label) => label.name === name);
  return labelNode(known ?? { id: 0, name, color: "ededed", description: null });
}
