/** The nouns of what is known about a project, and how it is known. */
import type { Text } from "../markdown.ts";
import type { Entry, Standing } from "./entry.ts";

/** Known, with the value and the address where we saw it; or not known, with why. Never guessed, never defaulted. */
export type Fact<T> =
  | { readonly known: true; readonly value: T; readonly source: string | null }
  | {
      readonly known: false;
      readonly why: Text;
      /** GitHub did answer, and said that nothing public is at the address: no outage, and for the entry to mend. */
      readonly absent?: true;
      /** Nothing that Listkeeper could ask will ever answer this: it is for a person to look. */
      readonly person?: true;
    };

/** A fact with its value and the web address where a person can see it. */
export function known<T>(value: T, source: string | null = null): Fact<T> {
  return { known: true, value, source };
}

/** A fact that could not be had, with a sentence that says why. */
export function notKnown<T>(why: Text): Fact<T> {
  return { known: false, why };
}

/** A fact that cannot be had, because GitHub says that nothing public is at the address. */
export function absent<T>(why: Text): Fact<T> {
  return { known: false, why, absent: true };
}

/** A fact that only a person can find out, with a sentence that says why. */
export function forPerson<T>(why: Text): Fact<T> {
  return { known: false, why, person: true };
}

/** A part of a project's repository that shows something, as a permanent link. */
export interface Evidence {
  readonly what: Text;
  readonly url: string | null;
  readonly strength: "strong" | "weak";
}

export interface RepositoryIdentity {
  /** `owner/name` as GitHub spells it today. */
  readonly nameWithOwner: string;
  readonly url: string;
  /** `owner/name` as the entry spells it. */
  readonly listedAs: string;
  /** The listed name is an older one that GitHub redirects. */
  readonly redirected: boolean;
  /** The original, if this repository is a fork. */
  readonly forkOf: string | null;
  /** What it is a mirror of, where GitHub or the description says so. */
  readonly mirrorOf: string | null;
  readonly archivedAt: string | null;
  readonly archived: boolean;
  readonly disabled: boolean;
  readonly empty: boolean;
  readonly description: string | null;
  /** The commit that all evidence is linked at; null for an empty repository. */
  readonly head: string | null;
  /** The folder that the listed address points to inside the repository (`/tree/main/path`). */
  readonly path: string | null;
}

export interface LicenseFile {
  readonly path: string;
  /** SPDX expression, or null if the text is not one that we know. */
  readonly expression: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly how: Text;
}

export interface LicenseFacts {
  /** SPDX expression for the whole, or null where no licence was recognised. */
  readonly expression: string | null;
  readonly files: readonly LicenseFile[];
  /** Whether every way to read the expression is under OSI-approved terms; null where that cannot be told. */
  readonly open: boolean | null;
  readonly reasons: readonly Text[];
}

export interface ActivityFacts {
  /** Commits by people on the default branch in the 180 days up to the newest of them: so the number does not age by itself. */
  readonly commits180: number;
  /** Distinct people who made those. */
  readonly people180: number;
  /** Commits by people on the default branch in the last 365 days. */
  readonly commits365: number;
  /** Whether the commits that were looked at do not reach back that far: there may be more than were counted, and older ones by people. */
  readonly atLeast: boolean;
  /** Day of the newest commit by a person (YYYY-MM-DD), or null if none is in the sample. */
  readonly lastHumanCommit: string | null;
  readonly lastCommit: string | null;
  readonly latestRelease: { readonly tag: string; readonly date: string } | null;
}

export interface GovernanceFile {
  readonly kind: "contributing" | "governance" | "maintainers" | "code-of-conduct" | "security" | "codeowners";
  readonly path: string;
  readonly url: string;
  readonly inherited: boolean;
}

export interface GovernanceFacts {
  readonly files: readonly GovernanceFile[];
  readonly issuesOpen: boolean;
  /** Whether outsiders can open pull requests; null where GitHub does not say. */
  readonly pullRequestsOpen: boolean | null;
  /** A sentence of the README or description that closes the project to contributions, or null. */
  readonly closedNotice: string | null;
}

export interface ContributorFacts {
  readonly count: number;
  readonly bound: "exact" | "at-least" | "at-most";
  /** The upper bound that goes with an `at-least` count where one is known. */
  readonly atMost: number | null;
  /** How it was counted, as a clause: "GitHub accounts without bots". */
  readonly method: Text;
  /** Day of counting (YYYY-MM-DD). */
  readonly countedOn: string;
}

/** Something the pull request's description says about production use. */
export interface Claim {
  readonly kind: "user" | "link" | "number" | "statement" | "file";
  readonly text: string;
  readonly url: string | null;
}

/** All that is known of one entry when it is judged. */
export interface Facts {
  /** Time of gathering (ISO 8601, UTC): the only clock that a judge may read. */
  readonly takenAt: string;
  readonly entry: Entry;
  readonly standing: Standing;
  readonly repository: Fact<RepositoryIdentity>;
  /** Day of creation (YYYY-MM-DD). */
  readonly createdAt: Fact<string>;
  readonly stars: Fact<number>;
  readonly license: Fact<LicenseFacts>;
  readonly docsLicense: Fact<LicenseFacts>;
  readonly activity: Fact<ActivityFacts>;
  readonly governance: Fact<GovernanceFacts>;
  readonly contributors: Fact<ContributorFacts>;
  readonly evidence: Fact<readonly Evidence[]>;
  readonly production: Fact<readonly Claim[]>;
}
