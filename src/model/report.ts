/** The nouns of what is said, and of the writes that say it. */

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
}

/** One write. The door carries them out in this order, and each may be repeated without harm. */
export type Write =
  | { readonly kind: "create-comment"; readonly body: string }
  | { readonly kind: "update-comment"; readonly id: number; readonly body: string }
  | { readonly kind: "delete-comment"; readonly id: number }
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
