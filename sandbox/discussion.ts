/** The nouns of what people and Apps say in one repository: issues and pull requests, comments, reviews, labels and checks. */

import type { Commit } from "./history.ts";
import type { Time } from "./time.ts";

/** Who did it: an account's login, and the App's slug where an App acted. */
export interface Actor {
  readonly login: string;
  readonly app: string | null;
}

export interface Label {
  readonly id: number;
  name: string;
  /** Six hexadecimal digits. */
  color: string;
  description: string | null;
}

export interface Reaction {
  readonly id: number;
  readonly content: string;
  readonly by: Actor;
  readonly createdAt: Time;
}

export interface Comment {
  readonly id: number;
  readonly by: Actor;
  body: string;
  readonly createdAt: Time;
  updatedAt: Time;
  /** Who has edited it last, and when; null: nobody. */
  edited: { readonly by: Actor; readonly at: Time } | null;
  /** As GraphQL's `minimizedReason`: `outdated`, `resolved`, `spam`, `off-topic`, ... */
  minimized: string | null;
  readonly reactions: Reaction[];
}

export interface Review {
  readonly id: number;
  readonly by: Actor;
  body: string;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  readonly commit: string;
  readonly submittedAt: Time;
}

/** A comment on lines; `review` is the id of the review that it came with, null for an answer. */
export interface ThreadComment {
  readonly id: number;
  readonly by: Actor;
  readonly body: string;
  readonly createdAt: Time;
  /** As that of a comment. */
  minimized: string | null;
  readonly review: number | null;
}

/** Comments on lines of a file, on the head's side. */
export interface Thread {
  readonly id: number;
  readonly path: string;
  /** The lines when the first comment was written. */
  readonly original: { readonly startLine: number; readonly line: number; readonly text: readonly string[] };
  /** The same lines in the head of today; null: outdated. */
  place: { readonly startLine: number; readonly line: number } | null;
  resolvedBy: Actor | null;
  readonly comments: ThreadComment[];
}

/** One side's place. `repository` is `owner/name`, or null once that repository is gone. */
export interface Side {
  readonly repository: string | null;
  readonly ref: string;
  readonly sha: string;
}

/** Whose review is asked for: a person's, or that of a team of the repository's owner, by its slug. */
export type Reviewer =
  | { readonly user: string; readonly team?: never }
  | { readonly team: string; readonly user?: never };

/** What a timeline tells, beyond what is there to be seen. */
export type TimelineEvent = { readonly id: number; readonly by: Actor; readonly at: Time } & (
  | { readonly kind: "comment-deleted"; readonly author: Actor }
  | { readonly kind: "review-requested" | "review-request-removed"; readonly reviewer: Reviewer }
  | { readonly kind: "labeled" | "unlabeled"; readonly label: string }
  | {
      readonly kind: "review-dismissed";
      readonly review: Review;
      readonly before: Review["state"];
      readonly message: string;
    }
);

/** What a pull request has beyond an issue. */
export interface Pull {
  draft: boolean;
  head: Side;
  /** The base branch's tip when the pull request was opened, pushed to or aimed at another branch: it may be stale. */
  base: Side;
  mergedAt: Time | null;
  mergedBy: Actor | null;
  mergeCommit: string | null;
  readonly maintainerCanModify: boolean;
  readonly reviews: Review[];
  /** Those who have not reviewed since they were asked. */
  readonly requested: Reviewer[];
  readonly threads: Thread[];
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly by: Actor;
  state: "open" | "closed";
  readonly createdAt: Time;
  updatedAt: Time;
  closedAt: Time | null;
  locked: boolean;
  /** Names of labels. */
  readonly labels: string[];
  readonly comments: Comment[];
  readonly reactions: Reaction[];
  readonly timeline: TimelineEvent[];
  /** Null for an issue that is no pull request. */
  readonly pull: Pull | null;
}

/** An issue that is a pull request. */
export type PullRequest = Issue & { readonly pull: Pull };

export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number | null;
  readonly endColumn: number | null;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string | null;
  readonly message: string;
  readonly rawDetails: string | null;
}

export interface CheckOutput {
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
}

export interface CheckAction {
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

export interface CheckRun {
  readonly id: number;
  readonly suite: number;
  /** The App's slug. */
  readonly app: string;
  readonly name: string;
  readonly headSha: string;
  status: string;
  conclusion: string | null;
  readonly startedAt: Time;
  completedAt: Time | null;
  externalId: string | null;
  detailsUrl: string | null;
  output: CheckOutput;
  actions: readonly CheckAction[];
  readonly annotations: Annotation[];
}

/** All check runs of one App on one commit. */
export interface CheckSuite {
  readonly id: number;
  readonly app: string;
  readonly headSha: string;
  readonly commit: Commit;
  /** Null for a commit that came from a fork. */
  readonly headBranch: string | null;
  readonly createdAt: Time;
}

/** A pull request's place in the merge queue of its base branch, with the commit that stands for it and for all before it. */
export interface QueueEntry {
  readonly id: number;
  readonly number: number;
  readonly base: string;
  readonly by: Actor;
  readonly at: Time;
  readonly baseSha: string;
  readonly headSha: string;
}

export interface Discussion {
  readonly issues: Map<number, Issue>;
  readonly labels: Label[];
  readonly checkSuites: CheckSuite[];
  readonly checkRuns: CheckRun[];
  /** In the order in which they are to be merged. */
  readonly queue: QueueEntry[];
}
