/** A finding -> the kind of row it stands in, most pressing first. */
import { md, type Text } from "../markdown.ts";
import type { Decision } from "../model/conversation.ts";
import type { Assessment, Finding } from "../model/finding.ts";

export type RowKind = "change" | "wait" | "decide" | "unknown" | "advice" | "accepted" | "exempt" | "met";

/** The word of each kind, in the order of the table. The sign only helps: the word says it all. */
export const STATUS: Readonly<Record<RowKind, Text>> = {
  change: md`❌&nbsp;**To&nbsp;change**`,
  wait: md`⏳&nbsp;**Not&nbsp;yet**`,
  decide: md`🔎&nbsp;**Maintainers decide**`,
  unknown: md`❔&nbsp;**Not&nbsp;known**`,
  advice: md`💡&nbsp;Advice`,
  accepted: md`☑️&nbsp;Accepted`,
  exempt: md`☑️&nbsp;Exempt`,
  met: md`✅&nbsp;Met`,
};

const ORDER = Object.keys(STATUS);

export function kindOf(finding: Finding): RowKind {
  const { outcome, level, passesOn } = finding;
  if (outcome === "met") return decisionOn(finding)?.kind === "accept" ? "accepted" : "met";
  if (outcome === "exempt") return "exempt";
  if (level !== "required" && level !== "ask") return "advice";
  if (outcome === "unmet") return passesOn === null ? "change" : "wait";
  return outcome === "judgement" ? "decide" : "unknown";
}

/** The decision on it that is in force. */
export function decisionOn({ decision }: Finding): Decision | null {
  return decision !== undefined && decision.lapsed === null ? decision : null;
}

/** The findings that a person should read before the met ones, most pressing first. */
export function openRows({ findings }: Assessment): readonly Finding[] {
  return findings.filter((finding) => finding.level !== "off" && kindOf(finding) !== "met").sort(byPressure);
}

export function metRows({ findings }: Assessment): readonly Finding[] {
  return findings.filter((finding) => finding.level !== "off" && kindOf(finding) === "met");
}

/** Findings of one kind that have nothing to say but the same sentence: one note on the lines tells them all. */
export function together(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { because, source, place, fix, evidence, passesOn, criterion, decision = null } = finding;
    const plainly = [fix, passesOn, decision].every((one) => one === null) && evidence.length === 0;
    const key = [kindOf(finding), because, source, place, plainly && isSaid(because) ? "" : criterion];
    const group = groups.get(JSON.stringify(key));
    if (group === undefined) groups.set(JSON.stringify(key), [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

/** Whether a text has any words. */
export function isSaid({ template }: Text): boolean {
  return template.join("") !== "" || template.length > 1;
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
