/** The machine-readable block of our comment: what other tools read in place of words, and what we ourselves remember. docs/block.md tells it. */
import type { BlockDecision } from "./conversation.ts";
import type { Level, Outcome, VerdictKind } from "./finding.ts";

export type Turn = "author" | "maintainers" | "nobody";

export interface BlockFinding {
  readonly outcome: Outcome;
  readonly level: Level;
  /** The day from which it will be met by time alone (YYYY-MM-DD). */
  readonly passesOn?: string;
}

export interface BlockEntry {
  readonly name: string;
  readonly repository: string | null;
  readonly section: string;
  readonly file: string;
  readonly change: "added" | "moved" | "renamed" | "edited";
  /** By criterion. Left out where the comment would be too long with it: `complete` then is false. */
  readonly findings?: Readonly<Record<string, BlockFinding>>;
}

export interface Block {
  readonly version: 1;
  readonly head: string;
  readonly verdict: VerdictKind;
  readonly turn: Turn;
  readonly held: boolean;
  readonly language: string;
  readonly problems: number;
  readonly entries: readonly BlockEntry[];
  readonly decisions: readonly BlockDecision[];
  /** Whether all entries and findings are told. */
  readonly complete: boolean;
  /** What people have last been notified of, and how many short comments did so. */
  readonly told: { readonly state: string; readonly pings: number };
  /** Digests of the suggestions on lines that were made. */
  readonly suggested: readonly string[];
}
