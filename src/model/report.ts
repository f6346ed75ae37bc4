/** The nouns of what is said, and of the writes that say it. */
import type { Button, Reaction, ReactionTo } from "./conversation.ts";

export type Conclusion = "success" | "failure" | "action_required" | "neutral";

/** A note on lines of a file of the pull request. GitHub takes 50 in one request. */
export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

export interface CheckRunReport {
  readonly conclusion: Conclusion;
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  readonly text: string | null;
  readonly annotations: readonly Annotation[];
  /** At most three: https://docs.github.com/en/rest/checks/runs */
  readonly buttons: readonly CheckButton[];
  /** Absent where nothing was looked at: the next look over does it. */
  readonly look?: Look;
}

/** When to look again by itself, and what this look depended on. Nothing in it changes with the clock alone. */
export interface Look {
  /** The first day on which time alone changes something (YYYY-MM-DD); null: it changes nothing. */
  readonly again: string | null;
  /** How many days may pass until the world is looked at again; 0: at each look over; null: only a person can change it. */
  readonly every: number | null;
  /** The tip of the base branch. */
  readonly base: string;
  /** Digest of the configuration. */
  readonly config: string;
}

/** A button under the check run. Label, description and identifier have at most 20, 40 and 20 characters. */
export interface CheckButton {
  readonly label: string;
  readonly description: string;
  readonly identifier: Button;
}

export interface LabelSpec {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  readonly description: string;
}

/** A comment on lines of the pull request with other text for them, which GitHub applies by a button. */
export interface Suggestion {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Markdown with our marker. */
  readonly body: string;
  /** What it is known by again, wherever its lines stand. */
  readonly digest: string;
}

/** All that Listkeeper wants to stand on the pull request. */
export interface Report {
  /** Markdown with our marker; null where nothing is to be said. */
  readonly comment: string | null;
  /** Those of our labels that should be on it. */
  readonly labels: readonly LabelSpec[];
  /** Every label that is ours, so that the others of them can be taken away. */
  readonly ownLabels: readonly string[];
  readonly checkRun: CheckRunReport;
  readonly suggestions: readonly Suggestion[];
  /** Whether the head commit should bear our approval. */
  readonly approve: boolean;
  /** The text of the approving review. */
  readonly approval: string;
  /** Why an approval of ours is taken back: because a newer commit stands, or because something has changed since. */
  readonly dismissal: { readonly outdated: string; readonly changed: string };
  /** A short comment, where the state has come to what somebody waits for; null where nobody is to be told. */
  readonly ping: { readonly number: number; readonly state: string; readonly body: string } | null;
  /** Markdown with our mark, by the comment that is answered. */
  readonly answers: readonly { readonly to: number; readonly body: string }[];
  readonly reactions: readonly ReactionTo[];
  /** Whose review is to be asked for: logins, and slugs of teams of the owner. */
  readonly reviewers: { readonly users: readonly string[]; readonly teams: readonly string[] } | null;
}

/** One write. The door carries them out in this order, and each may be repeated without harm. */
export type Write =
  /** Whose last line bears a mark (`src/mark.ts`): where a comment with the same mark stands already, that one gets the body. */
  | { readonly kind: "create-comment"; readonly body: string }
  | { readonly kind: "update-comment"; readonly id: number; readonly body: string }
  | { readonly kind: "delete-comment"; readonly id: number }
  | { readonly kind: "react"; readonly to: number; readonly content: Reaction }
  | { readonly kind: "take-reaction-back"; readonly to: number; readonly content: Reaction }
  | { readonly kind: "request-review"; readonly users: readonly string[]; readonly teams: readonly string[] }
  | { readonly kind: "create-label"; readonly label: LabelSpec }
  | { readonly kind: "add-labels"; readonly names: readonly string[] }
  | { readonly kind: "remove-label"; readonly name: string }
  | {
      readonly kind: "create-check-run";
      readonly headSha: string;
      readonly externalId: string;
      readonly report: CheckRunReport;
    }
  | {
      readonly kind: "update-check-run";
      readonly id: number;
      readonly externalId: string;
      readonly report: CheckRunReport;
    }
  /** One review with all of them, so that one notification is sent. */
  | { readonly kind: "suggest"; readonly headSha: string; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: "delete-suggestion"; readonly id: number }
  | { readonly kind: "approve"; readonly headSha: string; readonly body: string }
  | { readonly kind: "dismiss-review"; readonly id: number; readonly message: string };
