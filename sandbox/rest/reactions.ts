/** Routes about reactions to comments. */

import type { Needs } from "../access/permit.ts";
import { sameName } from "../access/permit.ts";
import { react, takeReactionBack } from "../deeds/comments.ts";
import { membersOf, neededText, oneOf } from "../http/body.ts";
import { paged, pageOf, sliced } from "../http/paging.ts";
import { notFound, Refused } from "../http/refused.ts";
import { type Route, repositoryRoute } from "../http/router.ts";
import { reactionOf } from "../shape/conversation.ts";
import { commentOf, deedOf, sceneOf } from "./lookup.ts";

const READ: Needs = { app: { issues: "read", pull_requests: "read" }, person: "anyone" };
// The documentation says issues; what is enforced for comments on pull requests is pull_requests.
const REACT: Needs = { app: { issues: "write", pull_requests: "write" }, person: "anyone" };

const REACTIONS = ["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"] as const;

export const reactionRoutes: readonly Route[] = [
  repositoryRoute("GET /issues/comments/{comment_id}/reactions", READ, async (call, repository) => {
    const { comment } = commentOf(call, repository);
    const content = call.query.get("content");
    const found = comment.reactions.filter((one) => content === null || one.content === content);
    const page = pageOf(call.query);
    const shown = sliced(found, page).map((reaction) => reactionOf(sceneOf(call, repository), reaction));
    return paged(call, page, found.length, shown);
  }),
  repositoryRoute("POST /issues/comments/{comment_id}/reactions", REACT, async (call, repository) => {
    const { comment } = commentOf(call, repository);
    const members = membersOf(call);
    neededText(members, "content");
    const content = oneOf(members, "content", REACTIONS) ?? "+1";
    const { reaction, existed } = react(deedOf(call, repository), comment, content);
    return { status: existed ? 200 : 201, body: reactionOf(sceneOf(call, repository), reaction) };
  }),
  repositoryRoute("DELETE /issues/comments/{comment_id}/reactions/{reaction_id}", REACT, async (call, repository) => {
    const { comment } = commentOf(call, repository);
    const deed = deedOf(call, repository);
    const reaction = comment.reactions.find(({ id }) => String(id) === call.params.reaction_id);
    if (reaction === undefined) throw notFound();
    if (!sameName(reaction.by.login, deed.by.login)) throw new Refused(403, "Must have admin rights to Repository.");
    takeReactionBack(deed, comment, reaction.content);
    return { status: 204 };
  }),
];
