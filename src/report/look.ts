/** The review -> when to look at the pull request again by itself: not before something can have changed. */
import { dayOf, shift } from "../days.ts";
import { digestOf } from "../digest.ts";
import type { Config } from "../model/config.ts";
import type { Finding } from "../model/finding.ts";
import type { Look } from "../model/report.ts";
import type { Given } from "./given.ts";

/** These are mended in the pull request alone: an event tells when. */
const IN_THE_LIST: ReadonlySet<string> = new Set(["entry-complete", "entry-unique", "entry-safe", "logo", "order"]);

const [DAILY, WEEKLY] = [1, 7];

export function lookFor(given: Given): Look {
  const { pull, config } = given;
  return { again: dayOfChange(given), every: everyDays(given), base: pull.baseSha, config: configDigest(config) };
}

/** Without what a single pull request may switch off. */
export function configDigest({ approve: _approve, ...config }: Config): string {
  return digestOf([JSON.stringify(config)]);
}

/** The first of the days from which a criterion is met by time alone, or after which a decision counts no longer. */
function dayOfChange({ assessments, conversation }: Given): string | null {
  const passing = findingsOf(assessments).flatMap(({ outcome, passesOn }) =>
    outcome === "unmet" ? (passesOn ?? []) : [],
  );
  const ending = conversation.decisions.flatMap(({ until, lapsed }) =>
    until === null || lapsed !== null ? [] : [shift(dayOf(until), "1 day", 1)],
  );
  return [...passing, ...ending].toSorted()[0] ?? null;
}

/** Nobody tells us of stars, commits and contributors: what waits on them is looked at daily, what is settled weekly. */
function everyDays({ verdict, assessments }: Given): number | null {
  if (verdict.kind === "could-not-verify" || verdict.unknowns > 0) return 0;
  const asked = findingsOf(assessments).filter(({ level }) => level === "required" || level === "ask");
  if (asked.some((finding) => finding.outcome === "unmet" && isElsewhere(finding))) return DAILY;
  return verdict.kind === "nothing-to-review" ? null : WEEKLY;
}

function isElsewhere({ criterion, passesOn }: Finding): boolean {
  return passesOn === null && !IN_THE_LIST.has(criterion);
}

function findingsOf(assessments: Given["assessments"]): readonly Finding[] {
  return assessments.flatMap(({ findings }) => findings).filter(({ level }) => level !== "off");
}
