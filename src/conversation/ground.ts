/** What the commands of one pull request may be about: its entries as judged, their criteria, and what our comment said before. */
import { criteria } from "../criteria/index.ts";
import type { Text } from "../markdown.ts";
import type { Block } from "../model/block.ts";
import type { Assessment, Finding } from "../model/finding.ts";
import { askedOfNone, needsCriterion, notAsked, unknownCriterion, unknownEntry, whichEntry } from "./mistakes.ts";
import type { Order } from "./order.ts";
import { namesOf, targetsOf } from "./targets.ts";

export interface Ground {
  readonly assessments: readonly Assessment[];
  readonly before: Block | null;
  /** The criteria that are asked of any entry, in the order of the registry. */
  readonly asked: readonly string[];
  /** How entries are spelled that may be meant, those of before as well. */
  readonly names: readonly string[];
  readonly headSha: string;
}

export type Either<Value> = { readonly value: Value; readonly mistake?: never } | { readonly mistake: Text };

const IDS = criteria.map(({ id }) => id);

export function groundOf(assessments: readonly Assessment[], before: Block | null, headSha: string): Ground {
  const asked = new Set(assessments.flatMap(({ findings }) => findings.map(({ criterion }) => criterion)));
  const earlier = [
    ...(before?.entries ?? []).map(({ name }) => name),
    ...(before?.decisions ?? []).map(({ entry }) => entry),
  ];
  return {
    assessments,
    before,
    asked: IDS.filter((id) => asked.has(id)),
    names: [...new Set([...namesOf(assessments), ...earlier])],
    headSha,
  };
}

export function criterionOf({ criterion }: Order, word: string, { asked }: Ground): Either<string> {
  if (criterion === null) return { mistake: needsCriterion(word, asked) };
  if (!IDS.includes(criterion)) return { mistake: unknownCriterion(criterion, asked, IDS) };
  return { value: criterion };
}

/** The one entry that is meant. Where none is named, it is the only one of which the criterion is asked, or the only one that `fits`. */
export function targetOf(
  { entry }: Order,
  word: string,
  criterion: string,
  { assessments }: Ground,
  fits: (finding: Finding) => boolean,
): Either<Assessment> {
  const meant = entry === null ? assessments : targetsOf(entry, assessments);
  const [first] = meant;
  if (first === undefined) {
    return { mistake: entry === null ? askedOfNone(criterion) : unknownEntry(entry, assessments) };
  }
  const asked = meant.filter((one) => findingOf(one, criterion) !== null);
  const [only, ...others] = asked;
  if (only === undefined)
    return { mistake: entry === null && meant.length > 1 ? askedOfNone(criterion) : notAsked(criterion, first) };
  if (others.length === 0) return { value: only };
  const [fitting, ...more] = asked.filter((one) => {
    const finding = findingOf(one, criterion);
    return finding !== null && fits(finding);
  });
  if (fitting !== undefined && more.length === 0) return { value: fitting };
  return { mistake: whichEntry(word, criterion, asked, assessments) };
}

export function findingOf({ findings }: Assessment, criterion: string): Finding | null {
  return findings.find((finding) => finding.criterion === criterion) ?? null;
}
