/** Change, findings and verdict -> the report: all that Listkeeper wants to stand on the pull request. */
import type { Report } from "../model/report.ts";
import { approvalText, approves } from "./approval.ts";
import { checkRunOf } from "./check-run.ts";
import { checklistOf, commentOf } from "./comment.ts";
import { type Given, voiceOf } from "./given.ts";
import { labelsOf, ownLabels } from "./labels.ts";
import { mendingOf } from "./mending.ts";

/** `refused` are digests of suggestions that GitHub has just refused to take. */
export function compose(given: Given, refused: readonly string[] = []): Report {
  const voice = voiceOf(null);
  const mending = mendingOf(given, voice, refused);
  const checklist = checklistOf(given, voice, mending);
  const silent = isSilent(given);
  return {
    comment: silent ? null : commentOf(given, voice, checklist, mending.record),
    labels: silent ? [] : labelsOf(given),
    ownLabels: ownLabels(given),
    checkRun: checkRunOf(given, voice, checklist),
    suggestions: silent ? [] : mending.suggestions,
    approve: approves(given),
    approval: approvalText(given, voice),
  };
}

/** Where no list is touched, or no entry in it, the check run says so, and nobody needs a word more. */
function isSilent({ verdict, change }: Given): boolean {
  if (verdict.kind === "nothing-to-review") return true;
  const { added, removed, moved, renamed, edited, reordered, problems, hints } = change;
  return [added, removed, moved, renamed, edited, reordered, problems, hints].every(({ length }) => length === 0);
}
