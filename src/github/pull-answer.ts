/** GitHub's answer about a pull request and its repository -> the pull request as the stages know it. */
import { z } from "zod";
import type {
  OwnCheckRun,
  OwnComment,
  OwnReview,
  OwnSuggestion,
  PullRequest,
  PullRequestRef,
  Standings,
} from "../model/pull-request.ts";
import { blobShape, countOf, nodesOf, pageOf } from "./connection.ts";

/** Stands in each comment of ours; anybody can paste it, so it counts in a comment of our own account only. */
const MARKER = "<!-- listkeeper";

/** The first line of each suggestion of ours, and what it offers. */
const SUGGESTION = /^<!-- listkeeper:suggestion ([\da-f]+) -->/;

const named = z.object({ name: z.string() });

const comment = z.object({
  fullDatabaseId: z.coerce.number(),
  body: z.string(),
  isMinimized: z.boolean(),
  url: z.string(),
  viewerDidAuthor: z.boolean(),
});

export const commentPage = pageOf(comment);

export const threadPage = pageOf(
  z.object({ isResolved: z.boolean(), line: z.number().nullable(), comments: countOf(comment) }),
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
  author: z.object({ __typename: z.string(), login: z.string() }).nullable(),
  labels: nodesOf(named),
  comments: commentPage,
  reviews: approvals,
  reviewThreads: threadPage,
  commits: lastCommit,
});

export const pullAnswer = z.object({
  repository: z.object({
    url: z.string(),
    defaultBranchRef: named.nullable(),
    configuration: blobShape,
    labels: labelPage,
    pullRequest,
  }),
});

export type PullAnswer = z.infer<typeof pullAnswer>["repository"];
export type CommentPage = z.infer<typeof commentPage>;
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
  standings: Standings,
): PullRequest {
  const { pullRequest: pull, defaultBranchRef, url } = answer;
  return {
    ...ref,
    url: pull.url,
    title: pull.title,
    body: pull.body,
    author: pull.author && accountName(pull.author),
    state: STATES[pull.state],
    draft: pull.isDraft,
    headSha: pull.headRefOid,
    baseRef: pull.baseRefName,
    baseSha: tipOf(answer),
    mergeBase,
    repositoryUrl: url,
    defaultBranch: defaultBranchRef?.name ?? "",
    hunks,
    standings,
  };
}

const STATES = { OPEN: "open", CLOSED: "closed", MERGED: "merged" } as const;

/** GraphQL calls an App's account `renovate` where everything else on GitHub calls it `renovate[bot]`. */
function accountName({ __typename, login }: { readonly __typename: string; readonly login: string }): string {
  return __typename === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login;
}

export function ownComments(page: Pick<CommentPage, "nodes">): readonly OwnComment[] {
  return page.nodes
    .filter(({ viewerDidAuthor, body }) => viewerDidAuthor && body.includes(MARKER))
    .map(({ fullDatabaseId: id, body, isMinimized: minimized, url }) => ({ id, body, minimized, url }));
}

export function ownSuggestions({ nodes }: Pick<ThreadPage, "nodes">): readonly OwnSuggestion[] {
  return nodes.flatMap(({ isResolved, line, comments }) => {
    const [first] = comments.nodes;
    const digest = SUGGESTION.exec(first?.body ?? "")?.[1];
    if (first === undefined || digest === undefined || !first.viewerDidAuthor) return [];
    const settled = isResolved || first.isMinimized || comments.total > 1;
    return [{ id: first.fullDatabaseId, digest, url: first.url, line, settled }];
  });
}

export function ownApprovals(reviews: z.infer<typeof approvals>): readonly OwnReview[] {
  return reviews
    .filter(({ viewerDidAuthor }) => viewerDidAuthor)
    .map(({ fullDatabaseId: id, state, commit }) => ({ id, state, commit: commit?.oid ?? null }));
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
