/** The findings on all entries, and the problems of the change -> one verdict. */
import type { Change } from "./model/entry.ts";
import type { Assessment, Finding, Verdict, VerdictKind } from "./model/finding.ts";

export function decide(assessments: readonly Assessment[], change: Change): Verdict {
  const held = assessments
    .flatMap(({ findings }) => findings)
    .filter(({ level }) => level === "required" || level === "ask");
  const count = (outcome: Finding["outcome"]) => held.filter((finding) => finding.outcome === outcome).length;
  const errors = change.problems.filter(({ severity }) => severity === "error").length;
  const counts = { toChange: count("unmet") + errors, questions: count("judgement"), unknowns: count("unknown") };
  const open = held.some(({ outcome, level }) => outcome === "judgement" && level === "required");
  return { kind: kindOf(counts, open, change), ...counts };
}

function kindOf({ toChange, unknowns }: Omit<Verdict, "kind">, open: boolean, { touchesListing }: Change): VerdictKind {
  if (!touchesListing) return "nothing-to-review";
  if (toChange > 0) return "changes-needed";
  if (unknowns > 0) return "could-not-verify";
  return open ? "needs-maintainer" : "ready";
}
