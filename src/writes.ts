/** The report and what already stands on the pull request -> the writes that make the difference, and no other. */
import type { OwnReview, PullRequest } from "./model/pull-request.ts";
import type { Report, Write } from "./model/report.ts";
import { checkRunWrites, finishingWrites } from "./writes/check-run.ts";
import { commentWrites, pings } from "./writes/comment.ts";
import { labelWrites } from "./writes/labels.ts";
import { replies } from "./writes/replies.ts";
import { offers, withdrawals } from "./writes/suggestions.ts";

/**
 * What must not be lost comes first: an approval that is no longer right is taken back, then the check is concluded,
 * for a check that never concludes blocks the pull request, while a comment or a label can wait for the next look.
 * Only suggestions are tried before: whether GitHub takes them tells what check and comment can say of them.
 * A ping comes before the comment, which remembers that people were told; answers after it, since it remembers what a decision
 * was about, and reactions after those, since a reaction tells that an answer was given.
 * The approval comes last, when all that it refers to stands. On a closed pull request people are still answered, and a check
 * that somebody may wait for is finished.
 */
export function plan(report: Report, pull: PullRequest): readonly Write[] {
  if (pull.state !== "open") return [...finishingWrites(report.checkRun, pull), ...replies(report, pull)];
  return [
    ...dismissals(report, pull),
    ...offers(report.suggestions, pull),
    ...checkRunWrites(report.checkRun, pull),
    ...pings(report, pull),
    ...commentWrites(report.comment, pull.standings),
    ...replies(report, pull),
    ...withdrawals(report.suggestions, pull),
    ...labelWrites(report, pull),
    ...reviewRequests(report, pull),
    ...approvals(report, pull),
  ];
}

/** Once: whoever was asked and took the request away again is not asked a second time. GitHub takes no request for the author. */
function reviewRequests({ reviewers }: Report, { standings, author }: PullRequest): Write[] {
  if (reviewers === null || standings.reviewRequested) return [];
  const users = reviewers.users.filter((login) => login.toLowerCase() !== author?.toLowerCase());
  if (users.length + reviewers.teams.length === 0) return [];
  return [{ kind: "request-review", users, teams: reviewers.teams }];
}

function approvals({ approve, approval }: Report, { headSha, standings }: PullRequest): Write[] {
  const standing = standings.reviews.some((review) => isApproval(review) && review.commit === headSha);
  return approve && !standing ? [{ kind: "approve", headSha, body: approval }] : [];
}

/** Approvals of other commits, doubled ones, and all of them where there is to be none. */
function dismissals({ approve, dismissal }: Report, { headSha, standings }: PullRequest): Write[] {
  const approved = standings.reviews.filter(isApproval);
  const kept = approve ? approved.find(({ commit }) => commit === headSha) : undefined;
  return approved
    .filter((review) => review !== kept)
    .map(({ id, commit }) => {
      const message = commit === headSha ? dismissal.changed : dismissal.outdated;
      return { kind: "dismiss-review", id, message };
    });
}

function isApproval({ state }: OwnReview): boolean {
  return state === "APPROVED";
}
