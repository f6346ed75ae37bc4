/** The root of a mutation: hiding a comment and showing it again, reacting to it and taking that back. */
import { loginOf } from "../../access/caller.ts";
import { allows, covers, roleOf, sameName } from "../../access/permit.ts";
import { minimizeComment, react, takeReactionBack } from "../../deeds/comments.ts";
import type { Comment, Issue } from "../../discussion.ts";
import { actorOf } from "../../rest/lookup.ts";
import { readNodeId } from "../../shape/node-id.ts";
import type { Repository } from "../../world.ts";
import type { Node } from "../connection.ts";
import { forbidden, refusal } from "../refusal.ts";
import type { View } from "../view.ts";
import { commentNode } from "./comment.ts";
import { contentOf, reactionGroups, reactionNode } from "./reaction.ts";

interface Input {
  readonly input: {
    readonly subjectId: string;
    readonly classifier?: string;
    readonly content?: string;
    readonly clientMutationId?: string | null;
  };
}

interface Found {
  readonly repository: Repository;
  readonly issue: Issue;
  readonly comment: Comment;
}

export function mutationRoot(view: View): Node {
  return {
    minimizeComment: ({ input }: Input) => {
      const found = findHidable(view, input.subjectId);
      minimizeComment(found.comment, (input.classifier ?? "").toLowerCase().replace("_", "-"));
      return {
        clientMutationId: input.clientMutationId ?? null,
        minimizedComment: commentNode(view, found.repository, found.issue, found.comment),
      };
    },
    addReaction: ({ input }: Input) => reacted(view, input, react),
    removeReaction: ({ input }: Input) => reacted(view, input, takeReactionBack),
    unminimizeComment: ({ input }: Input) => {
      const found = findHidable(view, input.subjectId);
      minimizeComment(found.comment, null);
      return {
        clientMutationId: input.clientMutationId ?? null,
        unminimizedComment: commentNode(view, found.repository, found.issue, found.comment),
      };
    },
  };
}

function reacted(
  view: View,
  { subjectId, content = "", clientMutationId = null }: Input["input"],
  deed: typeof react | typeof takeReactionBack,
): Node {
  const { repository, issue, comment } = findComment(view, subjectId);
  const { caller, site } = view;
  const allowed = caller.kind === "user" || mayWrite(view, repository);
  if (!allowed) throw forbidden();
  const result = deed({ site, repository, by: actorOf(caller) }, comment, contentOf(content));
  const reaction = result !== null && "reaction" in result ? result.reaction : result;
  const subject = () => commentNode(view, repository, issue, comment);
  return {
    clientMutationId,
    subject,
    reaction: reaction === null ? null : reactionNode(view, reaction, subject),
    reactionGroups: () => reactionGroups(view, comment, subject),
  };
}

function findHidable(view: View, node: string): Found {
  const found = findComment(view, node);
  if (!mayHide(view, found.repository, found.comment)) throw forbidden();
  return found;
}

function findComment(view: View, node: string): Found {
  const id = readNodeId(node);
  for (const repository of view.site.world.repositories) {
    for (const issue of repository.discussion.issues.values()) {
      const comment = issue.comments.find((one) => id?.kind === "IssueComment" && String(one.id) === id.id);
      if (comment === undefined) continue;
      return { repository, issue, comment };
    }
  }
  throw refusal("NOT_FOUND", `Could not resolve to a node with the global id of '${node}'`);
}

/** Whether an App may write on the repository's pull requests. */
function mayWrite({ caller }: View, repository: Repository): boolean {
  return (
    caller.kind === "installation" &&
    covers(caller.grant, repository) &&
    allows(caller.grant.permissions, { issues: "write", pull_requests: "write" })
  );
}

function mayHide(view: View, repository: Repository, comment: Comment): boolean {
  const { caller, site } = view;
  if (caller.kind === "installation") return mayWrite(view, repository);
  const login = loginOf(caller) ?? "";
  const role = roleOf(site.world, repository, login);
  return sameName(comment.by.login, login) || (role !== null && role !== "read");
}
