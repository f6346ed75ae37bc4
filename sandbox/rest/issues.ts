/** Routes about what issues and pull requests have in common: comments and labels. */

import type { Needs } from "../access/permit.ts";
import { createComment, deleteComment, editComment } from "../deeds/comments.ts";
import { addLabels, createLabel, labelNamed, removeLabel, updateLabel } from "../deeds/labels.ts";
import type { Label } from "../discussion.ts";
import { listOf, type Members, membersOf, neededText, object, text } from "../http/body.ts";
import type { Call } from "../http/call.ts";
import { paged, pageOf, sliced } from "../http/paging.ts";
import { notFound, Refused, type Reply } from "../http/refused.ts";
import { type Route, repositoryRoute } from "../http/router.ts";
import { commentOf as commentShape, labelOf, labelsOf } from "../shape/conversation.ts";
import type { Repository } from "../world.ts";
import { checkOwner, commentOf, deedOf, issueOf, sceneOf } from "./lookup.ts";

const READ: Needs = { app: { issues: "read", pull_requests: "read" }, person: "anyone" };
const SAY: Needs = { app: { issues: "write", pull_requests: "write" }, person: "anyone" };
const LABEL: Needs = { app: { issues: "write", pull_requests: "write" }, person: "triage" };
const DEFINE: Needs = { app: { issues: "write", pull_requests: "write" }, person: "write" };

export const issueRoutes: readonly Route[] = [
  repositoryRoute("GET /issues/{issue_number}/comments", READ, listComments),
  repositoryRoute("POST /issues/{issue_number}/comments", SAY, async (call, repository) => {
    const issue = issueOf(call, repository);
    if (issue.locked && call.caller.kind === "user")
      throw new Refused(403, "Unable to create comment because issue is locked.");
    const comment = createComment(deedOf(call, repository), issue, neededText(membersOf(call), "body"));
    return { status: 201, body: commentShape(sceneOf(call, repository), issue, comment) };
  }),
  repositoryRoute("GET /issues/comments/{comment_id}", READ, async (call, repository) => {
    const { issue, comment } = commentOf(call, repository);
    return { status: 200, body: commentShape(sceneOf(call, repository), issue, comment) };
  }),
  repositoryRoute("PATCH /issues/comments/{comment_id}", SAY, async (call, repository) => {
    const { issue, comment } = commentOf(call, repository);
    checkOwner(call, repository, comment);
    editComment(deedOf(call, repository), issue, comment, neededText(membersOf(call), "body"));
    return { status: 200, body: commentShape(sceneOf(call, repository), issue, comment) };
  }),
  repositoryRoute("DELETE /issues/comments/{comment_id}", SAY, async (call, repository) => {
    const { issue, comment } = commentOf(call, repository);
    checkOwner(call, repository, comment);
    deleteComment(deedOf(call, repository), issue, comment);
    return { status: 204 };
  }),
  repositoryRoute("GET /issues/{issue_number}/labels", READ, async (call, repository) => {
    const page = pageOf(call.query);
    const labels = labelsOf(sceneOf(call, repository), issueOf(call, repository));
    return paged(call, page, labels.length, sliced(labels, page));
  }),
  repositoryRoute("POST /issues/{issue_number}/labels", LABEL, async (call, repository) => {
    const issue = issueOf(call, repository);
    await addLabels(deedOf(call, repository), issue, labelNames(call));
    return { status: 200, body: labelsOf(sceneOf(call, repository), issue) };
  }),
  repositoryRoute("DELETE /issues/{issue_number}/labels/{name}", LABEL, async (call, repository) => {
    const issue = issueOf(call, repository);
    await removeLabel(deedOf(call, repository), issue, call.params.name ?? "");
    return { status: 200, body: labelsOf(sceneOf(call, repository), issue) };
  }),
  repositoryRoute("GET /labels", READ, async (call, repository) => {
    const page = pageOf(call.query);
    const { labels } = repository.discussion;
    return paged(
      call,
      page,
      labels.length,
      sliced(labels, page).map((label) => labelOf(sceneOf(call, repository), label)),
    );
  }),
  repositoryRoute("POST /labels", DEFINE, async (call, repository) => {
    const members = membersOf(call);
    const wish = { name: neededText(members, "name"), ...wished(members) };
    const label = createLabel(deedOf(call, repository), wish);
    return { status: 201, body: labelOf(sceneOf(call, repository), label) };
  }),
  repositoryRoute("GET /labels/{name}", READ, async (call, repository) => ({
    status: 200,
    body: labelOf(sceneOf(call, repository), neededLabel(call, repository)),
  })),
  repositoryRoute("PATCH /labels/{name}", DEFINE, async (call, repository) => {
    const label = neededLabel(call, repository);
    const members = membersOf(call);
    const name = text(members, "new_name");
    updateLabel(deedOf(call, repository), label, { ...(name === undefined ? {} : { name }), ...wished(members) });
    return { status: 200, body: labelOf(sceneOf(call, repository), label) };
  }),
];

async function listComments(call: Call, repository: Repository): Promise<Reply> {
  const issue = issueOf(call, repository);
  const page = pageOf(call.query);
  const since = call.query.get("since");
  const comments = issue.comments.filter(({ updatedAt }) => since === null || updatedAt >= since);
  return paged(
    call,
    page,
    comments.length,
    sliced(comments, page).map((comment) => commentShape(sceneOf(call, repository), issue, comment)),
  );
}

function neededLabel(call: Call, repository: Repository): Label {
  const label = labelNamed({ repository }, call.params.name ?? "");
  if (label === null) throw notFound();
  return label;
}

/** `{"labels": ["a"]}`, `{"labels": [{"name": "a"}]}` or the list alone. */
function labelNames(call: Call): readonly string[] {
  const list = Array.isArray(call.body) ? call.body : listOf(membersOf(call), "labels");
  if (list === undefined) throw new Refused(422, `Invalid request.\n\n"labels" wasn't supplied.`);
  return list.map((item) => (typeof item === "string" ? item : neededText(object(item, "labels"), "name")));
}

function wished(members: Members): { readonly color?: string; readonly description?: string } {
  const [color, description] = [text(members, "color"), text(members, "description")];
  return { ...(color === undefined ? {} : { color }), ...(description === undefined ? {} : { description }) };
}
