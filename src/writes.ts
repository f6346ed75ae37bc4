/** The report and what already stands on the pull request -> the writes that make the difference, and no other. */

import { render } from "./markdown/render.ts";
import { code, md } from "./markdown.ts";
import type { OwnComment, OwnReview, PullRequest } from "./model/pull-request.ts";
import type { Report, Write } from "./model/report.ts";
import { checkRunWrites, finishingWrites } from "./writes/check-run.ts";
import { sameText } from "./writes/same-text.ts";
import { offers, withdrawals } from "./writes/suggestions.ts";

/**
 * What must not be lost comes first: an approval that is no longer right is taken back, then the check is concluded,
 * for a check that never concludes blocks the pull request, while a comment or a label can wait for the next look.
 * Only suggestions are tried before: whether GitHub takes them tells what check and comment can say of them.
 * The approval comes last, when all that it refers to stands. On a closed pull request only a check that somebody may
 * still wait for is finished.
 */
export function plan(report: Report, pull: PullRequest): readonly Write[] {
  if (pull.state !== "open") return finishingWrites(report.checkRun, pull);
  return [
    ...dismissals(report, pull),
    ...offers(report.suggestions, pull),
    ...checkRunWrites(report.checkRun, pull),
    ...commentWrites(report.comment, pull.standings.comments),
    ...withdrawals(report.suggestions, pull),
    ...labelWrites(report, pull),
    ...approvals(report, pull),
  ];
}

/** The oldest of our comments is the one; a maintainer who has hidden it does not want it, nor another one. */
function commentWrites(body: string | null, standing: readonly OwnComment[]): Write[] {
  const [own, ...extras] = standing.toSorted((a, b) => a.id - b.id);
  if (own === undefined) return body === null ? [] : [{ kind: "create-comment", body }];
  const writes: Write[] = [];
  if (!own.minimized && body === null) writes.push({ kind: "delete-comment", id: own.id });
  else if (!own.minimized && body !== null && !sameText(own.body, body))
    writes.push({ kind: "update-comment", id: own.id, body });
  return [...writes, ...extras.map(({ id }): Write => ({ kind: "delete-comment", id }))];
}

/** GitHub does not tell upper from lower case in the names of labels. */
function labelWrites({ labels, ownLabels }: Report, { standings }: PullRequest): Write[] {
  const standing = namesOf(standings.labels);
  const existing = namesOf(standings.repositoryLabels);
  const wanted = namesOf(labels.map(({ name }) => name));
  const own = namesOf(ownLabels);
  const missing = labels.filter(({ name }) => !standing.has(name.toLowerCase()));
  const writes = missing
    .filter(({ name }) => !existing.has(name.toLowerCase()))
    .map((label): Write => ({ kind: "create-label", label }));
  if (missing.length > 0) writes.push({ kind: "add-labels", names: missing.map(({ name }) => name) });
  const outdated = standings.labels.filter((name) => own.has(name.toLowerCase()) && !wanted.has(name.toLowerCase()));
  return [...writes, ...outdated.map((name): Write => ({ kind: "remove-label", name }))];
}

function approvals({ approve, approval }: Report, { headSha, standings }: PullRequest): Write[] {
  const standing = standings.reviews.some((review) => isApproval(review) && review.commit === headSha);
  return approve && !standing ? [{ kind: "approve", headSha, body: approval }] : [];
}

/** Approvals of other commits, doubled ones, and all of them where there is to be none. */
function dismissals({ approve }: Report, { headSha, standings }: PullRequest): Write[] {
  const approved = standings.reviews.filter(isApproval);
  const kept = approve ? approved.find(({ commit }) => commit === headSha) : undefined;
  return approved
    .filter((review) => review !== kept)
    .map(({ id, commit }): Write => ({ kind: "dismiss-review", id, message: dismissal(commit, headSha) }));
}

function dismissal(commit: string | null, headSha: string): string {
  const words =
    commit === headSha
      ? md`Taken back: something has changed since. The check run says what.`
      : md`Taken back: it was for an earlier commit, and ${code(headSha.slice(0, 7))} is the newest one now.`;
  return render(words, { catalogue: null });
}

function isApproval({ state }: OwnReview): boolean {
  return state === "APPROVED";
}

function namesOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
