/** The door to the world: read a pull request, read projects, apply writes. No stage names an implementation. */
import type { Reach } from "../glob.ts";
import type { Cost, ProjectAnswers, ProjectQuestion, RepositoryAnswer } from "../model/answers.ts";
import type { Commander } from "../model/config.ts";
import type { Attempt } from "../model/conversation.ts";
import type { PullRequest, PullRequestRef, Snapshot } from "../model/pull-request.ts";
import type { Write } from "../model/report.ts";

/** The listing at one pull request: the pull request, and the listing's files at its three revisions. */
export interface Reading {
  readonly pull: PullRequest;
  /** ISO 8601, UTC: when the reading was done. */
  readonly takenAt: string;
  /** The text of `.github/listkeeper.yml` on the default branch, or null where there is none. */
  readonly configuration: string | null;
  readonly mergeBase: Snapshot;
  readonly head: Snapshot;
  /** The tip of the base branch: what the listing is today. */
  readonly tip: Snapshot;
  /** Whether any file that the choice named differs between merge base and head. */
  readonly touched: readonly string[];
  /**
   * How many files that the choice named were not read, since they were too many; none of them differs between the sides.
   * Null: GitHub does not list all files of the repository, so that nobody knows how many.
   */
  readonly unread: number | null;
}

/** What a reader may want to know before it chooses files. */
export interface Layout {
  readonly owner: string;
  readonly repository: string;
  readonly configuration: string | null;
}

/** Which files are to be read as text, and what is known of them before any of them is read. */
export interface Wanted {
  /** `needed`: also where there are so many that not all of them can be read. */
  (path: string): boolean | "needed";
  /** Where they may be; if nothing is said, anywhere. */
  readonly reaches?: readonly Reach[];
  /** What would be asked about an entry with this address. */
  readonly asked?: (address: string) => ProjectQuestion;
  /** Whether a comment with this text is said to us; if nothing is said, none is. */
  readonly hears?: (body: string) => boolean;
  /** Whether it asks for another look, and so for our comment where somebody has deleted it. */
  readonly asksAgain?: (body: string) => boolean;
  /** Whether it is to be told who owns the changed files by CODEOWNERS. */
  readonly codeOwners?: boolean;
  /** Who may decide in the conversation; if nothing is said, nobody. */
  readonly who?: readonly Commander[];
}

/** Tells which paths of the listing repository are to be read as text. */
export type ChooseFiles = (layout: Layout) => Wanted;

/** Tells what more is wanted of a project (its place among the questions) once it is known which files it has. */
export interface ChooseTexts {
  /** Paths of texts, the most wanted first. */
  (repository: RepositoryAnswer, question: number): readonly string[];
  /** The repository (`owner/name`) of its documentation whose licence is wanted, too. */
  readonly docs?: (repository: RepositoryAnswer, question: number) => string | null;
}

/** What the caller already knows from the event, to save a round; checked against what GitHub says. */
export interface Hint {
  readonly baseSha: string;
  readonly headSha: string;
}

/** `suggestions-refused`: GitHub does not take comments on those lines, and nothing after the suggestions was written. */
export type Outcome = "applied" | "head-moved" | "suggestions-refused";

export interface GitHub {
  readPullRequest(ref: PullRequestRef, choose: ChooseFiles, hint: Hint | null): Promise<Reading>;
  /** One answer for each question, in their order. Refusals are values; only what no answer can be had for at all is thrown. */
  readProjects(questions: readonly ProjectQuestion[], choose: ChooseTexts): Promise<readonly ProjectAnswers[]>;
  /** The listing's other pull requests about each project, newest first; null where they could not be looked for. Never throws. */
  readAttempts(
    ref: PullRequestRef,
    addresses: readonly (string | null)[],
  ): Promise<readonly (readonly Attempt[] | null)[]>;
  /** Whether this account can approve at all; if there is no such method, it can. */
  mayApprove?(): boolean;
  /** Carries the writes out, in order, after it has made sure that the head is still `headSha`. */
  apply(ref: PullRequestRef, headSha: string, writes: readonly Write[]): Promise<Outcome>;
  /** What this door has asked for since it was made. */
  cost(): Cost;
  /** When the limit is reset (ISO 8601) because of which something was not answered; null, or no such method, where that is not known. */
  limitedUntil?(): string | null;
}
