/** What GitHub answered about a project, as the door hands it on: nothing derived, nothing judged. */

/** Why there is no answer. `not-github`: no address on GitHub to ask about. */
export type Refusal =
  | "not-github"
  | "not-found"
  | "private"
  | "forbidden"
  | "rate-limited"
  | "too-large"
  | "unavailable"
  | "not-asked";

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly refusal: Refusal;
      /** HTTP status, where there was one. */
      readonly status: number | null;
      /** GitHub's own words, cut to 200 characters. Untrusted. */
      readonly message: string;
    };

export interface TreeEntry {
  readonly name: string;
  readonly type: "blob" | "tree" | "commit";
  readonly size: number | null;
}

/** A text file that was looked at by its name; absent from the list where there is none. */
export interface FileText {
  readonly path: string;
  readonly text: string | null;
  readonly byteSize: number;
  readonly truncated: boolean;
}

export interface CommitAuthor {
  /** Login of the account that GitHub links, or null. */
  readonly login: string | null;
  readonly name: string | null;
  readonly email: string | null;
}

export interface CommitAnswer {
  /** Full SHA. */
  readonly oid: string;
  /** ISO 8601. */
  readonly committedDate: string;
  readonly message: string;
  /** The author and the co-authors that GitHub names; at least one. */
  readonly authors: readonly CommitAuthor[];
}

export interface RepositoryAnswer {
  readonly databaseId: number;
  readonly nameWithOwner: string;
  readonly url: string;
  readonly description: string | null;
  readonly homepageUrl: string | null;
  readonly createdAt: string;
  readonly archivedAt: string | null;
  readonly isArchived: boolean;
  readonly isDisabled: boolean;
  readonly isEmpty: boolean;
  readonly isFork: boolean;
  readonly parent: string | null;
  readonly isMirror: boolean;
  readonly mirrorUrl: string | null;
  readonly stargazerCount: number;
  readonly hasIssuesEnabled: boolean;
  readonly topics: readonly string[];
  readonly languages: readonly { readonly name: string; readonly size: number }[];
  /** SPDX id as GitHub's own detection gives it; `NOASSERTION` for a text that it does not know. */
  readonly licenseSpdxId: string | null;
  readonly latestRelease: { readonly tagName: string; readonly publishedAt: string } | null;
  readonly newestTag: string | null;
  readonly defaultBranch: string | null;
  /** SHA of the default branch's tip. */
  readonly head: string | null;
  readonly root: readonly TreeEntry[];
  readonly licensesFolder: readonly TreeEntry[];
  readonly githubFolder: readonly TreeEntry[];
  readonly docsFolder: readonly TreeEntry[];
  /** Texts at the head commit: licence files, README, manifests, as far as they exist. */
  readonly files: readonly FileText[];
  /** Newest first, at most 100, since a year before the time of asking; `total` counts all of them. */
  readonly recent: { readonly total: number; readonly commits: readonly CommitAnswer[] };
  /** The newest commit of all, or null for an empty repository. */
  readonly last: CommitAnswer | null;
  /** Files that the owner's `.github` repository hands down: GitHub gives their address where it knows them. */
  readonly inherited: {
    readonly codeOfConduct: string | null;
    readonly contributing: string | null;
    readonly securityPolicy: string | null;
  };
}

export interface ContributorsAnswer {
  /** Accounts of people (type `User`), without duplicates, bots left out by type and by name. */
  readonly people: number;
  readonly bots: number;
  /** Distinct e-mail addresses without an account; null where they were not asked for. */
  readonly anonymous: number | null;
  /** Whether the list was read to its end. */
  readonly complete: boolean;
  /** `list` is the contributors list, `history` a sample of the newest commits. */
  readonly method: "list" | "history";
  /** How many commits a history sample looked at. */
  readonly commits: number | null;
  /** Web address where a person sees the same. */
  readonly url: string;
}

/** What is asked about one project. */
export interface ProjectQuestion {
  /** The address as the entry writes it. */
  readonly address: string | null;
  /** The number of contributors that must be proven, or null where no criterion asks. */
  readonly contributors: number | null;
}

export interface ProjectAnswers {
  readonly address: string | null;
  /** ISO 8601, UTC: when the answers were asked for. */
  readonly takenAt: string;
  readonly repository: Answer<RepositoryAnswer>;
  readonly contributors: Answer<ContributorsAnswer>;
}

/** What a review cost at GitHub's API. A round is a set of requests that ran at the same time. */
export interface Cost {
  readonly requests: number;
  readonly graphqlPoints: number;
  readonly rounds: number;
}
