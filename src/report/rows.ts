/** A finding -> the kind of row it stands in, most pressing first. */
import { md, type Text } from "../markdown.ts";
import type { Assessment, Finding } from "../model/finding.ts";

export type RowKind = "change" | "wait" | "decide" | "unknown" | "advice" | "exempt" | "met";

/** The word of each kind, in the order of the table. The sign only helps: the word says it all. */
export const STATUS: Readonly<Record<RowKind, Text>> = {
  change: md`❌&nbsp;**To&nbsp;change**`,
  wait: md`⏳&nbsp;**Not&nbsp;yet**`,
  unknown: md`❔&nbsp;**Not&nbsp;known**`,
  decide: md`🔎&nbsp;**Maintainers decide**`,
  advice: md`💡&nbsp;Advice`,
  exempt: md`☑️&nbsp;Exempt`,
  met: md`✅&nbsp;Met`,
};

const ORDER = Object.keys(STATUS);

export function kindOf({ outcome, level, passesOn }: Finding): RowKind {
  if (outcome === "met" || outcome === "exempt") return outcome;
  if (level !== "required" && level !== "ask") return "advice";
  if (outcome === "unmet") return passesOn === null ? "change" : "wait";
  return outcome === "judgement" ? "decide" : "unknown";
}

/** The findings that a person should read before the met ones, most pressing first. */
export function openRows({ findings }: Assessment): readonly Finding[] {
  return findings.filter((finding) => finding.level !== "off" && kindOf(finding) !== "met").sort(byPressure);
}

export function metRows({ findings }: Assessment): readonly Finding[] {
  return findings.filter((finding) => finding.level !== "off" && kindOf(finding) === "met");
}

/** Findings of one kind that have nothing to say but the same sentence: one row tells them all. */
export function inRows(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const rows = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { because, source, place, fix, evidence, passesOn, criterion } = finding;
    const plainly = fix === null && passesOn === null && evidence.length === 0 && because.template.join("") !== "";
    const key = JSON.stringify([kindOf(finding), because, source, place, plainly ? "" : criterion]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [finding]);
    else row.push(finding);
  }
  return [...rows.values()];
}

/** Whether somebody waits for something here: advice holds nothing up. */
export function isPressing(finding: Finding): boolean {
  return ORDER.indexOf(kindOf(finding)) < ORDER.indexOf("advice");
}

/** How pressing an entry is: the kind of its first row. */
export function pressure(assessment: Assessment): number {
  const [first] = openRows(assessment);
  return first === undefined ? ORDER.length : ORDER.indexOf(kindOf(first));
}

export function allOf(assessments: readonly Assessment[], kind: RowKind): readonly Finding[] {
  return assessments.flatMap(openRows).filter((finding) => kindOf(finding) === kind);
}

function byPressure(a: Finding, b: Finding): number {
  return ORDER.indexOf(kindOf(a)) - ORDER.indexOf(kindOf(b));
}
