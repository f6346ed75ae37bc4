/** Routes about whose review of a pull request is asked for. */

import type { Needs } from "../access/permit.ts";
import { removeReviewRequest, requestReview } from "../deeds/review-requests.ts";
import type { Reviewer } from "../discussion.ts";
import { listOf, membersOf } from "../http/body.ts";
import type { Call } from "../http/call.ts";
import { Refused } from "../http/refused.ts";
import { type Route, repositoryRoute } from "../http/router.ts";
import { requestedOf, simplePull } from "../shape/pull.ts";
import { deedOf, pullOf, sceneOf } from "./lookup.ts";

const READ: Needs = { app: { pull_requests: "read" }, person: "anyone" };
const ASK: Needs = { app: { pull_requests: "write" }, person: "triage" };
const PATH = "/pulls/{pull_number}/requested_reviewers";

export const reviewRequestRoutes: readonly Route[] = [
  repositoryRoute(`GET ${PATH}`, READ, async (call, repository) => {
    const { requested_reviewers: users, requested_teams: teams } = requestedOf(
      sceneOf(call, repository),
      pullOf(call, repository),
    );
    return { status: 200, body: { users, teams } };
  }),
  repositoryRoute(`POST ${PATH}`, ASK, async (call, repository) => {
    const pull = pullOf(call, repository);
    await requestReview(deedOf(call, repository), pull, reviewersIn(call));
    return { status: 201, body: simplePull(sceneOf(call, repository), pull) };
  }),
  repositoryRoute(`DELETE ${PATH}`, ASK, async (call, repository) => {
    const pull = pullOf(call, repository);
    await removeReviewRequest(deedOf(call, repository), pull, reviewersIn(call));
    return { status: 200, body: simplePull(sceneOf(call, repository), pull) };
  }),
];

function reviewersIn(call: Call): readonly Reviewer[] {
  const members = membersOf(call);
  const named = (key: string) =>
    (listOf(members, key) ?? []).map((one) => {
      if (typeof one !== "string") throw new Refused(422, `Invalid request.\n\nFor '${key}', expected texts.`);
      return one;
    });
  const users = named("reviewers").map((user): Reviewer => ({ user }));
  return [...users, ...named("team_reviewers").map((team): Reviewer => ({ team }))];
}
