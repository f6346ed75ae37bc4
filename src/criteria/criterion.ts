/** What a criterion is: one rule of a listing, with its options, its words and its examples. */
import type { z } from "zod";
import { md, type Text } from "../markdown.ts";
import type { Place } from "../model/entry.ts";
import type { Evidence, Fact, Facts } from "../model/facts.ts";
import type { Judged, Outcome } from "../model/finding.ts";
import type { Remedy } from "../model/fix.ts";

/** A case that is a test and a line of the reference page at once. Facts that are not given are those of `test/facts.ts`. */
export interface Example {
  readonly name: string;
  readonly facts: Partial<Facts>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly outcome: Outcome;
}

export interface Criterion<Options extends z.ZodType = z.ZodType> {
  /** Equals the file's name. */
  readonly id: string;
  /** Without full stop. */
  readonly title: Text;
  readonly why: Text;
  readonly fix: Text;
  /** `project`: about the project itself; `listing`: about how it is listed, asked of edited entries too. */
  readonly about: "project" | "listing";
  readonly options: Options;
  judge(facts: Facts, options: z.output<Options>): Judged;
  readonly examples: readonly Example[];
}

/** Makes a criterion, its options typed by its own schema. */
export function criterion<Options extends z.ZodType>(made: Criterion<Options>): Criterion<Options> {
  return made;
}

interface More {
  readonly fix?: Text;
  readonly evidence?: readonly Evidence[];
  readonly passesOn?: string;
  readonly place?: Place;
  readonly remedies?: readonly Remedy[];
}

function judged(outcome: Outcome, because: Text, source: string | null, question: Text | null, more: More): Judged {
  return {
    outcome,
    because,
    source,
    question,
    fix: more.fix ?? null,
    evidence: more.evidence ?? [],
    passesOn: more.passesOn ?? null,
    place: more.place ?? null,
    remedies: more.remedies ?? [],
  };
}

export function met(because: Text, source: string | null = null, more: More = {}): Judged {
  return judged("met", because, source, null, more);
}

export function unmet(because: Text, source: string | null = null, more: More = {}): Judged {
  return judged("unmet", because, source, null, more);
}

/** For what GitHub withheld or what cannot be told. `why` is the fact's own reason. */
export function unknown(why: Text, source: string | null = null): Judged {
  return judged("unknown", why, source, null, {});
}

/** For a fact that is not known: a question where nobody but a person will ever know, else what GitHub withheld. */
export function unanswered(fact: Extract<Fact<unknown>, { known: false }>, question: Text): Judged {
  return fact.person === true ? judgement(question, fact.why) : unknown(fact.why);
}

/** For what only a person can decide: the question, then what speaks for and against. */
export function judgement(question: Text, because: Text = md``, source: string | null = null, more: More = {}): Judged {
  return judged("judgement", because, source, question, more);
}

/** For what the listing's maintainers have decided in writing. `because` gives their reason. */
export function exempt(because: Text): Judged {
  return judged("exempt", because, null, null, {});
}
