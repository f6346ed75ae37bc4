/** The findings on all entries, and the problems of the change -> one verdict. */
import type { Hold } from "./model/conversation.ts";
import type { Change } from "./model/entry.ts";
import type { Assessment, Finding, Verdict, VerdictKind } from "./model/finding.ts";

/** `held`: a maintainer has put the pull request on hold, so that it waits for the maintainers at best, whatever it touches. */
export function decide(assessments: readonly Assessment[], change: Change, held: Hold | null = null): Verdict {
  const holding = assessments
    .flatMap(({ findings }) => findings)
    .filter(({ level }) => level === "required" || level === "ask");
  const count = (outcome: Finding["outcome"]) => holding.filter((finding) => finding.outcome === outcome).length;
  const errors = change.problems.filter(({ severity }) => severity === "error").length;
  const counts = { toChange: count("unmet") + errors, questions: count("judgement"), unknowns: count("unknown") };
  const open = holding.some(({ outcome, level }) => outcome === "judgement" && level === "required");
  return { kind: kindOf({ ...counts, held }, open, change), ...counts, held };
}

function kindOf(
  { toChange, unknowns, held }: Omit<Verdict, "kind">,
  open: boolean,
  { touchesListing }: Change,
): VerdictKind {
  if (!touchesListing) return held !== null ? "needs-maintainer" : "nothing-to-review";
  if (toChange > 0) return "changes-needed";
  if (unknowns > 0) return "could-not-verify";
  return open || held !== null ? "needs-maintainer" : "ready";
}
