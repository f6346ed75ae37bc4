/** The rulings that stand, and approving reviews -> decisions, and the findings with what they change. */

import { dayOf } from "../days.ts";
import type { Approval, Decision } from "../model/conversation.ts";
import type { Assessment, Finding } from "../model/finding.ts";
import { boundOf, findBound } from "./bound.ts";
import { findingOf } from "./ground.ts";
import { isUnmet, type Ruling } from "./rulings.ts";

/** A decision with the entry that it is about now; null where it is about none. */
interface Placed {
  readonly decision: Decision;
  readonly at: Assessment | null;
}

export interface Applied {
  readonly assessments: readonly Assessment[];
  /** Oldest first. */
  readonly decisions: readonly Decision[];
  readonly isInForce: (ruling: Ruling) => boolean;
}

export function applyDecisions(
  standing: readonly Ruling[],
  approval: Approval | null,
  assessments: readonly Assessment[],
  today: string,
): Applied {
  const all = standing.map((ruling) => ({ ruling, ...place(ruling, assessments, today) }));
  const placed = all.filter(
    (one, i) => one.decision.lapsed === null || !all.slice(i + 1).some((later) => isAnew(one, later)),
  );
  const approved: Decision[] = [];
  const judged = assessments.map((at) => {
    const here = placed.filter((one) => one.at === at).map(({ decision }) => decision);
    const findings = at.findings.map((finding) => {
      const decided = decisionOn(finding, here);
      if (finding.outcome !== "judgement" || approval === null || decided?.lapsed === null)
        return applied(finding, decided);
      const yes = approving(approval, finding, at);
      approved.push(yes);
      return applied(finding, yes);
    });
    return { ...at, findings };
  });
  const inForce = new Set(placed.filter(({ decision }) => decision.lapsed === null).map(({ ruling }) => ruling));
  const decisions = [...placed.map(({ decision }) => decision), ...approved];
  return { assessments: judged, decisions, isInForce: (ruling) => inForce.has(ruling) };
}

function place(ruling: Ruling, assessments: readonly Assessment[], today: string): Placed {
  const { digest: _digest, forgotten, idle: _idle, ...told } = ruling;
  const { at, lapsed: gone } = findBound(ruling, assessments);
  const finding = at === null ? null : findingOf(at, ruling.criterion);
  const over = ruling.until !== null && ruling.until < today ? "date" : null;
  const unmet = ruling.kind === "accept" && finding !== null && isUnmet(finding, ruling) ? "unmet" : null;
  const lapsed = forgotten ? "forgotten" : (gone ?? over ?? unmet);
  return { decision: { ...told, lapsed }, at };
}

/** Whether the same was decided anew: then nobody needs to know that an earlier decision lapsed. */
function isAnew(one: Placed, later: Placed): boolean {
  if (one.decision.criterion !== later.decision.criterion) return false;
  return one.at === null ? one.decision.entry === later.decision.entry : one.at === later.at;
}

/** The newest that is in force, else the newest that has lapsed. */
function decisionOn({ criterion }: Finding, here: readonly Decision[]): Decision | undefined {
  const about = here.filter((decision) => decision.criterion === criterion);
  return about.findLast(({ lapsed }) => lapsed === null) ?? about.at(-1);
}

function applied(finding: Finding, decision: Decision | undefined): Finding {
  if (decision === undefined) return finding;
  if (decision.lapsed !== null) return { ...finding, decision };
  const { outcome, level } = finding;
  if (decision.kind === "reject") {
    return { ...finding, decision, outcome: "unmet", level: level === "required" ? level : "ask", passesOn: null };
  }
  if (outcome === "met" || outcome === "exempt") return { ...finding, decision };
  return { ...finding, decision, outcome: decision.kind === "accept" ? "met" : "exempt", passesOn: null };
}

/** Whoever approves the head with its open questions in front of them has answered them. */
function approving({ by, url, at }: Approval, { criterion }: Finding, { entry }: Assessment): Decision {
  const on = dayOf(at ?? "");
  return {
    kind: "accept",
    criterion,
    ...boundOf(entry),
    by,
    on,
    url,
    reason: null,
    until: null,
    comment: null,
    lapsed: null,
  };
}
