/** The nouns of what is known about a project, and how it is known. */
import type { Text } from "../markdown.ts";
import type { Forge } from "./answers.ts";
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
      /** Nobody was asked: what depends on it is not looked at. */
      readonly unasked?: true;
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

/** A fact that was not asked for, with a sentence that says why. */
export function unasked<T>(why: Text): Fact<T> {
  return { known: false, why, unasked: true };
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
  /** The listed address, where this is a mirror that the listing's configuration lets stand in for it. */
  readonly standsFor: string | null;
  readonly forge: Forge;
  /** The forge's own number for the repository. */
  readonly id: number;
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

/** What shows that somebody looks after a project. */
export type Sign = "commits" | "merges" | "releases" | "answers";

export interface ActivityFacts {
  /** Commits by people on the default branch in the 180 days up to the newest of them: so the number does not age by itself. */
  readonly commits180: number;
  /** Distinct people who made those. */
  readonly people180: number;
  /** Whether the commits that were looked at do not reach back that far: there may be more than were counted, and older ones by people. */
  readonly atLeast: boolean;
  /** Day of the newest commit by a person (YYYY-MM-DD), or null if none is in the sample. */
  readonly lastHumanCommit: string | null;
  readonly lastCommit: string | null;
  readonly latestRelease: { readonly tag: string; readonly date: string } | null;
  readonly latestTag: { readonly tag: string; readonly date: string } | null;
  /** Pull requests of people merged in the 365 days up to the newest of them. Null where the forge does not tell. */
  readonly merged: { readonly count: number; readonly atLeast: boolean; readonly last: string } | null;
  /** Day of the newest answer of a member to somebody else's issue. Null: none was seen, or the forge does not tell. */
  readonly lastAnswer: string | null;
  /** What the forge was not asked, or did not tell: then that nothing of it was seen says nothing. */
  readonly untold: readonly Exclude<Sign, "commits">[];
  /** The folder that all of this is about, or null for the whole repository. */
  readonly folder: string | null;
  /** Sentences of README or description that say that the project is not maintained, is deprecated or has moved. */
  readonly notices: readonly Notice[];
}

/** What the project says about itself: a sentence, or a badge with that meaning (then the quote is empty). */
export interface Notice {
  readonly kind: "unmaintained" | "deprecated" | "moved" | "finished";
  readonly quote: string;
  readonly url: string;
}

export interface GovernanceFile {
  readonly kind: "contributing" | "governance" | "maintainers" | "code-of-conduct" | "security" | "codeowners";
  readonly path: string;
  readonly url: string;
  readonly inherited: boolean;
}

/** What the pull requests that were merged show; accounts of bots left out. */
export interface Practice {
  /** The days that they span (YYYY-MM-DD): a year up to the newest at most. */
  readonly from: string;
  readonly to: string;
  readonly merged: number;
  /** Of those, by people who are no members and merged nobody's pull request themselves. */
  readonly byOutsiders: number;
  /** People who merged them, and how many of them no person merged (merge queues, bots). */
  readonly mergers: number;
  readonly byMachines: number;
  /** Whether there may be more than were looked at. */
  readonly atLeast: boolean;
  readonly url: string;
}

export interface GovernanceFacts {
  readonly files: readonly GovernanceFile[];
  /** Headings of the README that serve in the place of a file. */
  readonly headings: readonly { readonly kind: GovernanceFile["kind"]; readonly title: string; readonly url: string }[];
  /** Null where the forge does not tell, or none was merged: `practiceTold` says which. */
  readonly practice: Practice | null;
  readonly practiceTold: boolean;
  readonly issuesOpen: boolean;
  /** Whether outsiders can open pull requests; null where GitHub does not say. */
  readonly pullRequestsOpen: boolean | null;
  /** A sentence of description, README or guide that closes the project to contributions, or null. */
  readonly closedNotice: { readonly quote: string; readonly url: string } | null;
}

export interface ContributorFacts {
  readonly count: number;
  readonly bound: "exact" | "at-least" | "at-most";
  /** The upper bound that goes with an `at-least` count where one is known. */
  readonly atMost: number | null;
  /** How it was counted, as a clause: "GitHub accounts on its list of contributors, without bots". */
  readonly method: Text;
  /** What must be known beside it to read the number rightly, in whole sentences. */
  readonly notes: readonly Text[];
  /** What may make it a larger one, in whole sentences. */
  readonly doubts: readonly Text[];
  /** Day of counting (YYYY-MM-DD). */
  readonly countedOn: string;
}

/** Something the pull request's description says about production use. */
export interface Claim {
  readonly kind: "user" | "link" | "number" | "statement" | "file";
  readonly text: string;
  readonly url: string | null;
  /** How many users a file names; absent where it was not read, and for all other kinds. */
  readonly names?: number;
}

/** All that is known of one entry when it is judged. */
export interface Facts {
  /** Time of gathering (ISO 8601, UTC): the only clock that a judge may read. */
  readonly takenAt: string;
  readonly entry: Entry;
  readonly standing: Standing;
  /** Why the listing's maintainers call the project finished, so that it needs no more commits; null where they do not. */
  readonly finished: string | null;
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
