/** The nouns of judging: outcome, level, finding, verdict. */
import type { Text } from "../markdown.ts";
import type { Attempt, Decision, Hold, Statement } from "./conversation.ts";
import type { Entry, Place } from "./entry.ts";
import type { Evidence, Facts } from "./facts.ts";
import type { Remedy } from "./fix.ts";

export type Outcome = "met" | "unmet" | "unknown" | "judgement" | "exempt";
export type Level = "required" | "ask" | "advised" | "off";

/** What a criterion's `judge` answers. */
export interface Judged {
  readonly outcome: Outcome;
  /** The measured value against the threshold, one or two sentences. For a judgement: what speaks for and against. */
  readonly because: Text;
  /** Web address where a person can see it. */
  readonly source: string | null;
  /** How to mend it here, where that is more than the criterion's general `fix`. */
  readonly fix: Text | null;
  /** For a judgement: the question that a person must answer. */
  readonly question: Text | null;
  readonly evidence: readonly Evidence[];
  /** The day from which it will be met by time alone (YYYY-MM-DD). */
  readonly passesOn: string | null;
  /** The lines of the listing that it is about, where it is about lines. */
  readonly place: Place | null;
  /** What would settle it, as far as that is mechanical. */
  readonly remedies: readonly Remedy[];
}

/** What a criterion says about an entry. */
export interface Finding extends Judged {
  readonly criterion: string;
  readonly title: Text;
  readonly level: Level;
  /** What a maintainer has decided on it, also where that has lapsed; absent where nobody has. */
  readonly decision?: Decision;
  /** What people have written as evidence for it. */
  readonly statements?: readonly Statement[];
}

export type VerdictKind = "ready" | "changes-needed" | "needs-maintainer" | "could-not-verify" | "nothing-to-review";

/** An entry with what is known of it and what the criteria say. `how` is the list of the change in which it stands. */
export interface Assessment {
  readonly how: "added" | "moved" | "renamed" | "edited";
  readonly from: Entry | null;
  readonly entry: Entry;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  /** Other pull requests about the same project, newest first; null where that could not be asked. */
  readonly attempts: readonly Attempt[] | null;
}

export interface Verdict {
  readonly kind: VerdictKind;
  /** Things to change: unmet findings at level required or ask, and problems of severity error. */
  readonly toChange: number;
  /** Questions for maintainers: open judgements at level required or ask. */
  readonly questions: number;
  /** Findings at level required or ask that could not be had. */
  readonly unknowns: number;
  /** A maintainer has put the pull request on hold: it cannot be ready then. */
  readonly held: Hold | null;
}
