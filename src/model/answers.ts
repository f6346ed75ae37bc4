/** What GitHub or another forge answered about a project, as the door hands it on: nothing derived, nothing judged. */

/** Which programming interface gave the answers. */
export type Forge = "github" | "gitlab" | "gitea";

/** Why there is no answer. `not-github`: neither on GitHub nor on a forge that can be asked. `account`: the address names an owner, not a repository. */
export type Refusal =
  | "not-github"
  | "account"
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
      /** When a limit is reset (ISO 8601, UTC), where that was said: before then there is no use in asking again. */
      readonly until?: string;
    };

/** A file, a folder or a submodule (`commit`) of a repository. */
export interface TreeEntry {
  /** From the root of the repository, without a slash at the end. */
  readonly path: string;
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

/** A pull request that was merged. */
export interface MergedPull {
  readonly number: number;
  readonly mergedAt: string;
  /** Null for an account that is gone. */
  readonly author: { readonly login: string; readonly bot: boolean } | null;
  /** `authorAssociation` of GitHub: `MEMBER`, `CONTRIBUTOR`, ... Private members look like contributors. */
  readonly association: string;
  readonly mergedBy: { readonly login: string; readonly bot: boolean } | null;
  readonly url: string;
}

/** What somebody of the project said to an issue of somebody else. */
export interface IssueAnswer {
  readonly at: string;
  readonly login: string | null;
  readonly url: string;
}

/** Commits of the default branch, newest first, at most 100, since a year before the time of asking; `total` counts all of them. */
export interface RecentCommits {
  readonly total: number;
  readonly commits: readonly CommitAnswer[];
}

export interface RepositoryAnswer {
  readonly forge: Forge;
  /** The forge's own number for it: the same after a rename, another one for whoever takes the name over. */
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
  /** `date` is that of the tag or of its commit. */
  readonly newestTag: { readonly name: string; readonly date: string | null } | null;
  readonly defaultBranch: string | null;
  /** SHA of the default branch's tip. */
  readonly head: string | null;
  /** Sorted by path: all of the root, and what is below as far as it was listed. */
  readonly tree: readonly TreeEntry[];
  /** The folders of `tree` whose own entries are not in it: what they hold is not known. Empty where `tree` is complete. */
  readonly unlisted: readonly string[];
  /** Texts at the head commit: licence files, README, manifests, as far as they exist and were asked for. */
  readonly files: readonly FileText[];
  readonly recent: RecentCommits;
  /** The newest commit of all, or null for an empty repository. */
  readonly last: CommitAnswer | null;
  /** The folder that the question names: whether it is there, and its own history. Null where the question is about the whole. */
  readonly part: {
    readonly path: string;
    readonly found: boolean;
    readonly recent: RecentCommits;
    readonly last: CommitAnswer | null;
  } | null;
  /** Those merged last, newest first, at most 50; `total` counts all that ever were. Null where it was not told. */
  readonly merged: { readonly total: number; readonly pulls: readonly MergedPull[] } | null;
  /** Answers of members to the issues that moved last, newest first, and how many issues were looked at. Null where it was not told. */
  readonly answers: { readonly issues: number; readonly given: readonly IssueAnswer[] } | null;
  /** Files that the owner's `.github` repository hands down: GitHub gives their address where it knows them. */
  readonly inherited: {
    readonly codeOfConduct: string | null;
    readonly contributing: string | null;
    readonly securityPolicy: string | null;
    /** What the owner's `.github` repository holds at its root, in `.github` and in `docs`; `url` is its web address. Null where there is none. */
    readonly owner: { readonly url: string; readonly head: string; readonly tree: readonly TreeEntry[] } | null;
  };
  /** The repository of its documentation, where another one of the same owner is named so. Null where none was asked about. */
  readonly docs: Answer<DocsRepository> | null;
}

/** Another repository of the same owner, which holds a project's documentation. */
export interface DocsRepository extends Pick<RepositoryAnswer, "nameWithOwner" | "url" | "head" | "licenseSpdxId"> {
  /** Its licence files of the usual names. */
  readonly files: readonly FileText[];
}

/** Who made the commits, as far as they were looked for; machines are left out. */
export interface ContributorsAnswer {
  /**
   * `list`: accounts on the forge's list of contributors. `authors`: names and e-mail addresses on it that have no account.
   * `history`: authors and co-authors of the newest commits, by account where they have one.
   */
  readonly method: "list" | "authors" | "history";
  /** No fewer people than these: those without an account are told apart only where neither name nor address agrees. */
  readonly people: number;
  /** Those among the people of a list whom only the newest commits name: co-authors, mostly. */
  readonly coAuthors: number;
  readonly bots: number;
  /** E-mail addresses without an account, as far as they are not among `people`: further people, or the same again. Null: nobody looked. */
  readonly anonymous: number | null;
  /** Whether `people` and `anonymous` together are all that there are. */
  readonly complete: boolean;
  /** How many of the newest commits were looked at; null where none were needed. */
  readonly commits: number | null;
  /** The folder that is meant; null for the whole repository. A history by path ends where the folder got its name. */
  readonly folder: string | null;
  /** How many people have worked on the whole repository, where only a folder of it is meant and that was not settled by its commits. */
  readonly whole: { readonly count: number; readonly bound: "at-least" | "at-most" } | null;
  /** Web address where a person sees the same. */
  readonly url: string;
}

/** What is asked about one project. */
export interface ProjectQuestion {
  /** The address as the entry writes it. */
  readonly address: string | null;
  /** A repository on GitHub (`owner/name`) that the listing's configuration lets stand in for the address. */
  readonly mirror: string | null;
  /** What the listing's configuration says that the address's host speaks; absent where it says nothing. */
  readonly forge?: Exclude<Forge, "github">;
  /** The folder of the repository that the project is; null: all of it. */
  readonly folder: string | null;
  /** The number of contributors that must be proven, or null where no criterion asks. */
  readonly contributors: number | null;
  /** Logins of accounts that the listing's configuration calls bots. */
  readonly bots: readonly string[];
}

export interface ProjectAnswers {
  readonly address: string | null;
  /** ISO 8601, UTC: when the answers were asked for. */
  readonly takenAt: string;
  readonly repository: Answer<RepositoryAnswer>;
  readonly contributors: Answer<ContributorsAnswer>;
  /** The mirror on GitHub (`owner/name`) that was asked in the place of the address. */
  readonly mirror: string | null;
  /** The repositories of the account that the address names, those with most stars first; empty for any other address. */
  readonly likely: readonly {
    readonly nameWithOwner: string;
    readonly url: string;
    readonly description: string | null;
  }[];
}

/** What a review cost at GitHub's API. A round is a set of requests that ran at the same time. */
export interface Cost {
  readonly requests: number;
  readonly graphqlPoints: number;
  readonly rounds: number;
}
