/** Reactions to a comment -> their connections and groups in a query. */
import { loginOf } from "../../access/caller.ts";
import { sameName } from "../../access/permit.ts";
import { accountNamed } from "../../accounts.ts";
import type { Actor, Comment, Reaction } from "../../discussion.ts";
import { nodeId } from "../../shape/node-id.ts";
import { connection, listed, type Node, type Paging } from "../connection.ts";
import type { View } from "../view.ts";
import { accountNode, actorNode } from "./actor.ts";

/** GraphQL's word for what REST writes, in the order of the groups. */
const CONTENTS: readonly (readonly [graphql: string, rest: string])[] = [
  ["THUMBS_UP", "+1"],
  ["THUMBS_DOWN", "-1"],
  ["LAUGH", "laugh"],
  ["HOORAY", "hooray"],
  ["CONFUSED", "confused"],
  ["HEART", "heart"],
  ["ROCKET", "rocket"],
  ["EYES", "eyes"],
];

/** REST's word for what a mutation names. */
export function contentOf(graphql: string): string {
  return CONTENTS.find(([name]) => name === graphql)?.[1] ?? graphql.toLowerCase();
}

export function reactionFields(view: View, comment: Comment, subject: () => Node): Node {
  return {
    reactions(given: Paging & { readonly content?: string | null }) {
      const wanted = given.content == null ? null : contentOf(given.content);
      const found = comment.reactions.filter(({ content }) => wanted === null || content === wanted);
      const node = (reaction: Reaction) => reactionNode(view, reaction, subject);
      return {
        ...connection(given, listed(found), { name: "reactions", node }),
        viewerHasReacted: found.some(({ by }) => isViewer(view, by)),
      };
    },
    reactionGroups: () => reactionGroups(view, comment, subject),
  };
}

/** A group for each content there is, as GitHub lists them, whether or not anybody has reacted so. */
export function reactionGroups(view: View, { reactions }: Comment, subject: () => Node): readonly Node[] {
  return CONTENTS.map(([content, rest]) => {
    const found = reactions.filter((one) => one.content === rest);
    const who = (name: string, shown: readonly Reaction[]) => (paging: Paging) =>
      connection(paging, listed(shown), { name, node: ({ by }) => actorNode(view, by) ?? {} });
    const people = found.filter(({ by }) => accountNamed(view.site.world, by.login)?.type === "User");
    return {
      content,
      createdAt: found[0]?.createdAt ?? null,
      viewerHasReacted: found.some(({ by }) => isViewer(view, by)),
      reactors: who("reactors", found),
      users: who("users", people),
      subject,
    };
  });
}

export function reactionNode(view: View, { id, content, by, createdAt }: Reaction, subject: () => Node): Node {
  const account = accountNamed(view.site.world, by.login);
  return {
    id: nodeId("Reaction", id),
    databaseId: id,
    content: CONTENTS.find(([, rest]) => rest === content)?.[0] ?? content,
    createdAt,
    // The field can only be a user: an App's reaction has none.
    user: () => (account?.type === "User" ? accountNode(view, account) : null),
    reactable: subject,
  };
}

function isViewer({ caller }: View, { login }: Actor): boolean {
  return sameName(loginOf(caller) ?? "", login);
}
