/** GitHub's answer about a pull request and its repository -> the pull request as the stages know it. */
import { z } from "zod";
import type { OwnCheckRun, OwnReview, OwnSuggestion, PullRequest, PullRequestRef } from "../model/pull-request.ts";
import { account, loginOf } from "./accounts.ts";
import { blobShape, countOf, nodesOf, pageOf } from "./connection.ts";
import { commentPage, opinions } from "./remarks.ts";

/** The first line of each suggestion of ours, and what it offers. */
const SUGGESTION = /^<!-- listkeeper:suggestion ([\da-f]+) -->/;

const named = z.object({ name: z.string() });

const lineComment = z.object({
  fullDatabaseId: z.coerce.number(),
  body: z.string(),
  isMinimized: z.boolean(),
  url: z.string(),
  viewerDidAuthor: z.boolean(),
});

/** Comments of a pull request as far as they tell which of them are ours. */
export const ownPage = pageOf(lineComment);

export const threadPage = pageOf(
  z.object({ isResolved: z.boolean(), line: z.number().nullable(), comments: countOf(lineComment) }),
);

export const labelPage = pageOf(named);

export const approvals = nodesOf(
  z.object({
    fullDatabaseId: z.coerce.number(),
    state: z.string(),
    viewerDidAuthor: z.boolean(),
    commit: z.object({ oid: z.string() }).nullable(),
  }),
);

const checkRun = z.object({
  databaseId: z.number(),
  status: z.string(),
  conclusion: z.string().nullable(),
  externalId: z.string().nullable(),
  title: z.string().nullable(),
  summary: z.string().nullable(),
  text: z.string().nullable(),
});

export const checkSuites = nodesOf(z.object({ checkRuns: nodesOf(checkRun) }));

const lastCommit = nodesOf(z.object({ commit: z.object({ oid: z.string(), checkSuites: checkSuites.optional() }) }));

const pullRequest = z.object({
  url: z.string(),
  title: z.string(),
  body: z.string(),
  state: z.enum(["OPEN", "CLOSED", "MERGED"]),
  isDraft: z.boolean(),
  baseRefName: z.string(),
  baseRefOid: z.string(),
  headRefOid: z.string(),
  baseRef: z.object({ target: z.object({ oid: z.string() }) }).nullable(),
  author: account,
  labels: nodesOf(named),
  comments: commentPage,
  reviews: approvals,
  latestOpinionatedReviews: opinions,
  deletions: nodesOf(z.object({ createdAt: z.string(), actor: account, deletedCommentAuthor: account })),
  requests: nodesOf(z.object({ actor: account })),
  reviewThreads: threadPage,
  commits: lastCommit,
});

export const pullAnswer = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({
    url: z.string(),
    defaultBranchRef: named.nullable(),
    configuration: blobShape,
    labels: labelPage,
    pullRequest,
  }),
});

export type PullAnswer = z.infer<typeof pullAnswer>["repository"];
export type OwnPage = z.infer<typeof ownPage>;
export type ThreadPage = z.infer<typeof threadPage>;
export type LabelPage = z.infer<typeof labelPage>;
type Suites = z.infer<typeof checkSuites>;

/**
 * The commit that the head would be merged into. GitHub's `baseRefOid` may be an older tip of an open pull request's base;
 * of a merged one it is the tip before the merge, which is what the pull request changed.
 */
export function tipOf({ pullRequest: { state, baseRef, baseRefOid } }: PullAnswer): string {
  return state === "MERGED" ? baseRefOid : (baseRef?.target.oid ?? baseRefOid);
}

export function toPullRequest(
  ref: PullRequestRef,
  answer: PullAnswer,
  { mergeBase, hunks }: Pick<PullRequest, "mergeBase" | "hunks">,
  said: Pick<PullRequest, "remarks" | "approvals" | "standings">,
): PullRequest {
  const { pullRequest: pull, defaultBranchRef, url } = answer;
  return {
    ...ref,
    url: pull.url,
    title: pull.title,
    body: pull.body,
    author: loginOf(pull.author),
    state: STATES[pull.state],
    draft: pull.isDraft,
    headSha: pull.headRefOid,
    baseRef: pull.baseRefName,
    baseSha: tipOf(answer),
    mergeBase,
    repositoryUrl: url,
    defaultBranch: defaultBranchRef?.name ?? "",
    hunks,
    ...said,
  };
}

const STATES = { OPEN: "open", CLOSED: "closed", MERGED: "merged" } as const;

export function ownSuggestions({ nodes }: Pick<ThreadPage, "nodes">): readonly OwnSuggestion[] {
  return nodes.flatMap(({ isResolved, line, comments }) => {
    const [first] = comments.nodes;
    const digest = SUGGESTION.exec(first?.body ?? "")?.[1];
    if (first === undefined || digest === undefined || !first.viewerDidAuthor) return [];
    const settled = isResolved || first.isMinimized || comments.total > 1;
    return [{ id: first.fullDatabaseId, digest, url: first.url, line, settled }];
  });
}

/** Each once. The last review of each person is told beside the newest ones: nobody can bury ours below many of his own. */
export function ownApprovals(...reviews: z.infer<typeof approvals>[]): readonly OwnReview[] {
  const own = reviews.flat().filter(({ viewerDidAuthor, state }) => viewerDidAuthor && state === "APPROVED");
  return [...new Map(own.map((review) => [review.fullDatabaseId, review])).values()].map(
    ({ fullDatabaseId: id, state, commit }) => ({ id, state, commit: commit?.oid ?? null }),
  );
}

/** Spelled as REST spells them, since that is how they are written. */
export function toCheckRuns(suites: Suites, headSha: string): readonly OwnCheckRun[] {
  return suites
    .flatMap(({ checkRuns }) => checkRuns)
    .map(({ databaseId: id, status, conclusion, ...words }) => ({
      id,
      headSha,
      status: status.toLowerCase(),
      conclusion: conclusion?.toLowerCase() ?? null,
      ...words,
    }));
}
