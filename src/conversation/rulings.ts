/** A command by which somebody decides -> what is decided, and on what; or what is wrong with it. */
import { digestOf } from "../digest.ts";
import type { Text } from "../markdown.ts";
import type { BlockDecision, DecisionKind } from "../model/conversation.ts";
import type { Assessment, Finding } from "../model/finding.ts";
import { type Bound, boundOf, findBound, isSameBound } from "./bound.ts";
import type { Command } from "./commands.ts";
import { criterionOf, findingOf, type Ground, targetOf } from "./ground.ts";
import type { Heard } from "./heard.ts";
import {
  changedMeanwhile,
  needsReason,
  noSuchDay,
  notAQuestion,
  notAsked,
  onlyExemptEnds,
  pastDay,
  unknownEntry,
} from "./mistakes.ts";
import { type Order, readOrder } from "./order.ts";

/** A decision before it is held against what stands now. */
export interface Ruling extends Bound {
  readonly kind: DecisionKind;
  readonly criterion: string;
  readonly by: string;
  readonly on: string;
  readonly url: string;
  readonly reason: string | null;
  readonly until: string | null;
  readonly comment: number;
  /** Tells the rulings of one comment apart, and an edited one from what it was before. */
  readonly digest: string;
  /** It was done once, but what it was about is no longer remembered. */
  readonly forgotten: boolean;
  /** Our comment said that it is not met: that nobody knows it just now makes nothing of it. */
  readonly idle: boolean;
}

export interface Ruled {
  /** Null where it cannot be told what was to be decided. */
  readonly ruling: Ruling | null;
  /** It then counts for nothing, but what it was about is remembered. */
  readonly mistake: Text | null;
}

export const DECIDING: readonly DecisionKind[] = ["accept", "exempt", "reject"];

/** To whom a decision can make a difference. */
const FITS: Readonly<Record<DecisionKind, (finding: Finding) => boolean>> = {
  accept: ({ outcome }) => outcome === "judgement" || outcome === "unknown",
  exempt: ({ outcome }) => outcome !== "met" && outcome !== "exempt",
  reject: ({ outcome }) => outcome !== "unmet",
};

export function rule(one: Heard, command: Command, kind: DecisionKind, ground: Ground): Ruled {
  const order = readOrder(command, ground.names);
  const criterion = criterionOf(order, kind, ground);
  if (criterion.mistake !== undefined) return { ruling: null, mistake: criterion.mistake };
  const flaw = flawOf(order, kind, criterion.value, one.on);
  if (flaw !== null) return { ruling: null, mistake: flaw };
  const { by, on, remark } = one;
  const { entry, until, reason } = order;
  const digest = digestOf([kind, criterion.value, entry ?? "", until ?? "", reason]);
  const about = {
    kind,
    criterion: criterion.value,
    by,
    on,
    url: remark.url,
    reason,
    until,
    comment: remark.id,
    digest,
  };
  const remembered = recordOf(about, ground);
  if (remembered !== null) {
    const idle = wasUnmet(remembered, criterion.value, ground);
    return held({ ...about, ...remembered, forgotten: false, idle }, one, ground);
  }
  const target = targetOf(order, kind, criterion.value, ground, FITS[kind]);
  if (one.done) {
    if (target.mistake !== undefined && entry === null) return { ruling: null, mistake: null };
    const bound = target.mistake === undefined ? boundOf(target.value.entry) : named(entry ?? "");
    return { ruling: { ...about, ...bound, forgotten: true, idle: false }, mistake: null };
  }
  if (target.mistake !== undefined) return { ruling: null, mistake: target.mistake };
  const bound = toldOf(target.value, ground);
  const idle = wasUnmet(bound, criterion.value, ground);
  return held({ ...about, ...bound, forgotten: false, idle }, one, ground);
}

function flawOf({ until, reason }: Order, kind: DecisionKind, criterion: string, on: string): Text | null {
  if (until !== null) {
    if (kind !== "exempt") return onlyExemptEnds(kind);
    if (!isDay(until)) return noSuchDay(until);
    if (until < on) return pastDay(until);
  }
  return reason === "" ? needsReason(kind, criterion) : null;
}

function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const time = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(written);
}

/** What can make no difference is a mistake, unless it could when it was done. */
function held(ruling: Ruling, { done }: Heard, { assessments }: Ground): Ruled {
  return { ruling, mistake: done ? null : futility(ruling, assessments) };
}

function futility(ruling: Ruling, assessments: readonly Assessment[]): Text | null {
  const { kind, criterion, entry } = ruling;
  const { at, lapsed } = findBound(ruling, assessments);
  if (at === null || lapsed === "gone") return unknownEntry(entry, assessments);
  if (lapsed !== null) return changedMeanwhile(entry, lapsed);
  const finding = findingOf(at, criterion);
  if (finding === null) return notAsked(criterion, at);
  return kind === "accept" && isUnmet(finding, ruling) ? notAQuestion(criterion, at, finding.passesOn) : null;
}

/** Or was, as far as anybody knows. */
export function isUnmet({ outcome }: Finding, { idle }: Pick<Ruling, "idle">): boolean {
  return outcome === "unmet" || (outcome === "unknown" && idle);
}

function recordOf({ comment, digest }: Pick<Ruling, "comment" | "digest">, { before }: Ground): Bound | null {
  const found = before?.decisions.find((one) => one.comment === comment && one.digest === digest);
  if (found === undefined) return null;
  const { entry, repository, section } = found;
  return { entry, repository, section };
}

/** Whether our comment said so when the decision was written, and no maintainer's word was the reason. */
function wasUnmet(bound: Bound, criterion: string, { before }: Ground): boolean {
  const told = before?.entries.find((one) => isSameBound(boundOf(one), bound));
  const rejected = before?.decisions.some(
    (one) => one.kind === "reject" && one.inForce && one.criterion === criterion && isSameBound(one, bound),
  );
  return told?.findings?.[criterion]?.outcome === "unmet" && rejected !== true;
}

/** What our comment said of the entry when the decision was written: it can have been about nothing else. */
export function toldOf({ entry }: Assessment, { before }: Ground): Bound {
  const now = boundOf(entry);
  const told = (before?.entries ?? []).map(boundOf);
  const named = told.filter((one) => one.entry === now.entry);
  const same = named.find((one) => one.repository === now.repository && one.section === now.section);
  return same ?? named[0] ?? told.find((one) => one.repository === now.repository && now.repository !== null) ?? now;
}

function named(entry: string): Bound {
  return boundOf({ name: entry, repository: null, section: "" });
}

/** As the block keeps it. */
export function bindingOf(ruling: Ruling, inForce: boolean): BlockDecision {
  const { comment, digest, kind, criterion, entry, repository, section, by } = ruling;
  return { comment, digest, kind, criterion, entry, repository, section, by, inForce };
}
