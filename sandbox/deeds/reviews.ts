/** Somebody reviews a pull request, or takes a review's effect away. */

import { sameName } from "../access/permit.ts";
import type { PullRequest, Review } from "../discussion.ts";
import { Refused } from "../http/refused.ts";
import { addEvent } from "../new-discussion.ts";
import { nextId } from "../new-world.ts";
import { reviewOf } from "../shape/conversation.ts";
import { simplePull } from "../shape/pull.ts";
import { type Deed, sceneOf, tell, timeNow } from "./deed.ts";
import { answerRequest } from "./review-requests.ts";
import { addThreads, checkThreads, type NewThread } from "./threads.ts";

export type ReviewEvent = "APPROVE" | "REQUEST_CHANGES" | "COMMENT";

/** The slug of the App that workflows act as. */
const ACTIONS = "github-actions";

const STATES = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" } as const;

export interface NewReview {
  readonly event: ReviewEvent;
  readonly body: string;
  readonly commit: string;
  /** Comments on lines that come with it. */
  readonly threads?: readonly NewThread[];
}

export async function createReview(
  deed: Deed,
  pull: PullRequest,
  { event, body, commit, threads = [] }: NewReview,
): Promise<Review> {
  const own = sameName(pull.by.login, deed.by.login);
  if (own && event === "APPROVE") throw unprocessable("Can not approve your own pull request");
  if (own && event === "REQUEST_CHANGES") throw unprocessable("Can not request changes on your own pull request");
  if (event === "APPROVE" && deed.by.app === ACTIONS && !deed.repository.actionsMayApprove)
    throw unprocessable("GitHub Actions is not permitted to approve pull requests.");
  if (event !== "APPROVE" && body === "" && threads.length === 0) throw unprocessable("Body can't be blank");
  await checkThreads(deed, pull, commit, threads);
  const review: Review = {
    id: nextId(deed.site.world),
    by: deed.by,
    body,
    state: STATES[event],
    commit,
    submittedAt: timeNow(deed),
  };
  pull.pull.reviews.push(review);
  answerRequest(pull, deed.by);
  await addThreads(deed, pull, review, threads);
  tellReview(deed, pull, review, "submitted");
  return review;
}

export function dismissReview(deed: Deed, pull: PullRequest, review: Review, message: string): void {
  if (review.state !== "APPROVED" && review.state !== "CHANGES_REQUESTED") {
    throw unprocessable(`Can not dismiss a ${review.state.toLowerCase()} pull request review`);
  }
  const before = review.state;
  review.state = "DISMISSED";
  const { site, by } = deed;
  addEvent(site.world, pull, { kind: "review-dismissed", by, at: timeNow(deed), review, before, message });
  tellReview(deed, pull, review, "dismissed");
}

function tellReview(deed: Deed, pull: PullRequest, review: Review, action: string): void {
  const scene = sceneOf(deed);
  const shown = reviewOf(scene, pull, review);
  // Webhooks write the state in lower case, REST in upper case.
  const about = { review: { ...shown, state: review.state.toLowerCase() }, pull_request: simplePull(scene, pull) };
  tell(deed, "pull_request_review", action, about);
}

function unprocessable(message: string): Refused {
  return new Refused(422, "Unprocessable Entity", { errors: [message] });
}
