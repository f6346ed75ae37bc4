/** Routes about pull requests and their reviews. */

import type { Needs } from "../access/permit.ts";
import { isPull } from "../deeds/deed.ts";
import { createReview, dismissReview } from "../deeds/reviews.ts";
import { deleteThreadComment, type NewThread } from "../deeds/threads.ts";
import type { PullRequest } from "../discussion.ts";
import { pullDiffs } from "../file-diffs.ts";
import { listOf, type Members, membersOf, neededText, object, oneOf, text, wholeNumber } from "../http/body.ts";
import { type Call, unknownPart } from "../http/call.ts";
import { paged, pageOf, sliced } from "../http/paging.ts";
import { Refused, type Reply } from "../http/refused.ts";
import { type Route, repositoryRoute } from "../http/router.ts";
import { reviewOf as reviewShape } from "../shape/conversation.ts";
import { diffEntry } from "../shape/diff-entry.ts";
import { fullPull, simplePull } from "../shape/pull.ts";
import type { Repository } from "../world.ts";
import { checkOwner, deedOf, pullOf, reviewOf, sceneOf, threadCommentOf } from "./lookup.ts";

const READ: Needs = { app: { pull_requests: "read" }, person: "anyone" };
const REVIEW: Needs = { app: { pull_requests: "write" }, person: "anyone" };
const DISMISS: Needs = { app: { pull_requests: "write" }, person: "write" };

/** GitHub lists no more, however many there are. */
const MOST_FILES = 3000;
const EVENTS = ["APPROVE", "REQUEST_CHANGES", "COMMENT"] as const;

export const pullRoutes: readonly Route[] = [
  repositoryRoute("GET /pulls", READ, listPulls),
  repositoryRoute("GET /pulls/{pull_number}", READ, async (call, repository) => ({
    status: 200,
    body: await fullPull(sceneOf(call, repository), pullOf(call, repository)),
  })),
  repositoryRoute("GET /pulls/{pull_number}/files", READ, async (call, repository) => {
    const page = pageOf(call.query);
    const { pull } = pullOf(call, repository);
    const files = (await pullDiffs(repository, pullOf(call, repository))).slice(0, MOST_FILES);
    const entries = sliced(files, page).map((file) => diffEntry(repository, file, pull.head.sha, call.links));
    return paged(call, page, files.length, entries);
  }),
  repositoryRoute("GET /pulls/{pull_number}/reviews", READ, async (call, repository) => {
    const pull = pullOf(call, repository);
    const page = pageOf(call.query);
    const shown = sliced(pull.pull.reviews, page).map((review) => reviewShape(sceneOf(call, repository), pull, review));
    return paged(call, page, pull.pull.reviews.length, shown);
  }),
  repositoryRoute("POST /pulls/{pull_number}/reviews", REVIEW, postReview),
  repositoryRoute("DELETE /pulls/comments/{comment_id}", REVIEW, async (call, repository) => {
    const { pull, thread, comment } = threadCommentOf(call, repository);
    checkOwner(call, repository, comment);
    deleteThreadComment(pull, thread, comment);
    return { status: 204 };
  }),
  repositoryRoute("PUT /pulls/{pull_number}/reviews/{review_id}/dismissals", DISMISS, async (call, repository) => {
    const pull = pullOf(call, repository);
    const review = reviewOf(call, pull);
    const message = neededText(membersOf(call), "message");
    if (message === "") throw new Refused(422, "Validation Failed", { errors: ["Message can't be blank"] });
    dismissReview(deedOf(call, repository), pull, review, message);
    return { status: 200, body: reviewShape(sceneOf(call, repository), pull, review) };
  }),
];

async function listPulls(call: Call, repository: Repository): Promise<Reply> {
  const { query } = call;
  const state = query.get("state") ?? "open";
  const [head, base] = [query.get("head"), query.get("base")];
  const found = [...repository.discussion.issues.values()].filter(isPull).filter(({ pull, ...issue }) => {
    const label = `${pull.head.repository?.split("/")[0] ?? ""}:${pull.head.ref}`;
    return (
      (state === "all" || issue.state === state) &&
      (head ?? label) === label &&
      (base ?? pull.base.ref) === pull.base.ref
    );
  });
  const page = pageOf(query);
  const shown = sliced(sorted(found, query), page).map((pull) => simplePull(sceneOf(call, repository), pull));
  return paged(call, page, found.length, shown);
}

function sorted(pulls: readonly PullRequest[], query: URLSearchParams): readonly PullRequest[] {
  const sort = query.get("sort") ?? "created";
  const direction = query.get("direction") ?? (query.get("sort") === null || sort === "created" ? "desc" : "asc");
  const key = ({ createdAt, updatedAt }: PullRequest) => (sort === "updated" ? updatedAt : createdAt);
  const up = pulls.toSorted((one, other) =>
    key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : one.number - other.number,
  );
  return direction === "asc" ? up : up.reverse();
}

async function postReview(call: Call, repository: Repository): Promise<Reply> {
  const pull = pullOf(call, repository);
  const members = membersOf(call);
  const commit = text(members, "commit_id") ?? pull.pull.head.sha;
  if ((await repository.history.commit(commit)) === null) {
    throw new Refused(422, "Unprocessable Entity", { errors: ["The commit_id is not part of the pull request"] });
  }
  const event = oneOf(members, "event", EVENTS);
  if (event === undefined)
    throw unknownPart(call, "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews without an event");
  const review = await createReview(deedOf(call, repository), pull, {
    event,
    body: text(members, "body") ?? "",
    commit,
    threads: (listOf(members, "comments") ?? []).map((one) => threadIn(call, object(one, "comments"))),
  });
  return { status: 200, body: reviewShape(sceneOf(call, repository), pull, review) };
}

/** A comment on lines of the head's side; what is on the base's, or placed by counting a patch's lines, is not here. */
function threadIn(call: Call, members: Members): NewThread {
  const line = wholeNumber(members, "line");
  const [side = "RIGHT", startSide = side] = [text(members, "side"), text(members, "start_side")];
  if (line === undefined || side !== "RIGHT" || startSide !== "RIGHT")
    throw unknownPart(call, "comments in reviews but for lines of the head");
  const [path, body] = [neededText(members, "path"), neededText(members, "body")];
  return { path, body, line, startLine: wholeNumber(members, "start_line") ?? line };
}
