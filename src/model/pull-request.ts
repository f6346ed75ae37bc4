/** The nouns of a pull request as it stands on GitHub, with what Listkeeper itself has put there. */
import type { Commander } from "./config.ts";
import type { Approval, Remark } from "./conversation.ts";
import type { Place } from "./entry.ts";

/** A pull request by its place. */
export interface PullRequestRef {
  readonly owner: string;
  readonly repository: string;
  readonly number: number;
}

/** A file at one revision. `text` is null where it cannot be read as text; `unreadable` then says why. */
export interface FileVersion {
  readonly path: string;
  /** Decoded as UTF-8, without a byte-order mark, line ends as they are. */
  readonly text: string | null;
  readonly unreadable: "binary" | "too-large" | "symlink" | "submodule" | "invalid-utf8" | "not-answered" | null;
}

/** The listing's files at one revision. A file that is not there has no place in `files`. */
export interface Snapshot {
  /** Full commit SHA. */
  readonly revision: string;
  readonly files: readonly FileVersion[];
  /** Every path of the tree; null where GitHub cut the list short. */
  readonly paths: readonly string[] | null;
}

/** A comment of our own account with one of our marks (`src/mark.ts`). */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly minimized: boolean;
  readonly url: string;
}

/** A check run of our own App on the head commit. */
export interface OwnCheckRun {
  readonly id: number;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly externalId: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
}

/** A review of our own account. `APPROVED` counts until it is dismissed. */
export interface OwnReview {
  readonly id: number;
  readonly state: string;
  readonly commit: string | null;
}

/** A comment of our own account on lines of the pull request that offers a fix. */
export interface OwnSuggestion {
  readonly id: number;
  /** What its marker says that it offers. */
  readonly digest: string;
  readonly url: string;
  /** The last line of the head that it is about; null where GitHub says that those lines are outdated. */
  readonly line: number | null;
  /** Whether a person has dealt with it: resolved it, answered or hidden it. */
  readonly settled: boolean;
}

/** A short comment of ours that answers one of another's. */
export interface OwnAnswer extends OwnComment {
  /** Id of the comment that it answers. */
  readonly to: number;
}

/** A short comment of ours that told people of a change. */
export interface OwnPing extends OwnComment {
  readonly number: number;
  readonly state: string;
}

/** What Listkeeper has already put on the pull request, and what its writes must respect. */
export interface Standings {
  /** The one live comment, and those that are too many. Oldest first. */
  readonly comments: readonly OwnComment[];
  readonly answers: readonly OwnAnswer[];
  readonly pings: readonly OwnPing[];
  /** A person has deleted our live comment, and nobody has asked for it since: then we write no other. */
  readonly unwanted: boolean;
  /** Whether we have asked for somebody's review before. */
  readonly reviewRequested: boolean;
  readonly labels: readonly string[];
  /** Labels that exist in the repository, as far as asked for: those Listkeeper uses. */
  readonly repositoryLabels: readonly string[];
  readonly checkRuns: readonly OwnCheckRun[];
  readonly reviews: readonly OwnReview[];
  /** Null where there are more threads than are looked at: one of ours may stand unseen. */
  readonly suggestions: readonly OwnSuggestion[] | null;
}

export interface PullRequest extends PullRequestRef {
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly author: string | null;
  readonly state: "open" | "closed" | "merged";
  readonly draft: boolean;
  readonly headSha: string;
  readonly baseRef: string;
  readonly baseSha: string;
  readonly mergeBase: string;
  /** Web address of the repository, without a slash at its end. */
  readonly repositoryUrl: string;
  readonly defaultBranch: string;
  /** The lines of the head that GitHub's own diff shows, a hunk each: a suggestion can stand on no others. */
  readonly hunks: readonly Place[];
  /** What people have said to us, oldest first. */
  readonly remarks: readonly Remark[];
  /** Approving reviews of people who may decide here. */
  readonly approvals: readonly Approval[];
  /** Who owns the changed files by the repository's CODEOWNERS; absent where that was not asked. */
  readonly codeOwners?: readonly Commander[];
  readonly standings: Standings;
}
