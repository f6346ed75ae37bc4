/** The root of a mutation: hiding a comment and showing it again. */
import { loginOf } from "../../access/caller.ts";
import { allows, covers, roleOf, sameName } from "../../access/permit.ts";
import { minimizeComment } from "../../deeds/comments.ts";
import type { Comment, Issue } from "../../discussion.ts";
import { readNodeId } from "../../shape/node-id.ts";
import type { Repository } from "../../world.ts";
import type { Node } from "../connection.ts";
import { forbidden, refusal } from "../refusal.ts";
import type { View } from "../view.ts";
import { commentNode } from "./comment.ts";

interface Input {
  readonly input: {
    readonly subjectId: string;
    readonly classifier?: string;
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
      const found = findComment(view, input.subjectId);
      minimizeComment(found.comment, (input.classifier ?? "").toLowerCase().replace("_", "-"));
      return {
        clientMutationId: input.clientMutationId ?? null,
        minimizedComment: commentNode(view, found.repository, found.issue, found.comment),
      };
    },
    unminimizeComment: ({ input }: Input) => {
      const found = findComment(view, input.subjectId);
      minimizeComment(found.comment, null);
      return {
        clientMutationId: input.clientMutationId ?? null,
        unminimizedComment: commentNode(view, found.repository, found.issue, found.comment),
      };
    },
  };
}

function findComment(view: View, node: string): Found {
  const id = readNodeId(node);
  for (const repository of view.site.world.repositories) {
    for (const issue of repository.discussion.issues.values()) {
      const comment = issue.comments.find((one) => id?.kind === "IssueComment" && String(one.id) === id.id);
      if (comment === undefined) continue;
      if (!mayHide(view, repository, comment)) throw forbidden();
      return { repository, issue, comment };
    }
  }
  throw refusal("NOT_FOUND", `Could not resolve to a node with the global id of '${node}'`);
}

function mayHide({ caller, site }: View, repository: Repository, comment: Comment): boolean {
  if (caller.kind === "installation") {
    return (
      covers(caller.grant, repository) && allows(caller.grant.permissions, { issues: "write", pull_requests: "write" })
    );
  }
  const login = loginOf(caller) ?? "";
  const role = roleOf(site.world, repository, login);
  return sameName(comment.by.login, login) || (role !== null && role !== "read");
}
