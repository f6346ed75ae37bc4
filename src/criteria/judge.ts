/** What is known of an entry, and what its section asks -> one finding for each criterion that is asked. */
import type { CriterionConfig } from "../model/config.ts";
import type { Entry } from "../model/entry.ts";
import type { Facts } from "../model/facts.ts";
import type { Assessment, Finding, Judged } from "../model/finding.ts";
import type { Criterion } from "./criterion.ts";
import { criteria } from "./index.ts";

/** What the listing around an entry says depends on these of its fields. */
const ROLE_OF_STANDING: Readonly<Record<string, string>> = { logo: "logo" };

/**
 * In the order of the registry. Of an entry that was only edited it asks how it is listed, and nothing about its project;
 * what was wrong with `from` already is advice, since the edit is not to blame for it, and a question that stood before was
 * answered when that was merged.
 */
export function judge(
  facts: Facts,
  asked: Readonly<Record<string, CriterionConfig>>,
  how: Assessment["how"],
  from: Entry | null = null,
): readonly Finding[] {
  return criteria.flatMap((criterion) => {
    const config = Object.hasOwn(asked, criterion.id) ? asked[criterion.id] : undefined;
    if (config === undefined || config.level === "off") return [];
    if (how === "edited" && criterion.about === "project") return [];
    const { id, title } = criterion;
    const judged = criterion.judge(facts, config.options);
    const old = how === "edited" && from !== null && stoodBefore(criterion, config.options, facts, from, judged);
    if (old && judged.outcome === "judgement") return [];
    const fix = judged.fix ?? (judged.outcome === "unmet" ? criterion.fix : null);
    return [{ ...judged, fix, criterion: id, title, level: old ? "advised" : config.level }];
  });
}

function stoodBefore(criterion: Criterion, options: unknown, facts: Facts, from: Entry, now: Judged): boolean {
  const role = ROLE_OF_STANDING[criterion.id];
  if (role !== undefined && !same(from.roles[role], facts.entry.roles[role])) return false;
  const before = criterion.judge({ ...facts, entry: from, standing: standingBefore(facts) }, options);
  return (
    now.outcome !== "met" &&
    same([before.outcome, before.because, before.question], [now.outcome, now.because, now.question])
  );
}

/** A misplaced entry, and what it lacks by the list's schema, are told only where the change is to blame for it. */
function standingBefore({ standing }: Facts): Facts["standing"] {
  return { ...standing, order: { ...standing.order, misplaced: null }, schema: [] };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
