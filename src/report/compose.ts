/** Change, findings and verdict -> the report: all that Listkeeper wants to stand on the pull request. */
import type { Report } from "../model/report.ts";
import { approvalText, approves } from "./approval.ts";
import { checkRunOf } from "./check-run.ts";
import { checklistOf, commentOf } from "./comment.ts";
import { type Given, voiceOf } from "./given.ts";
import { labelsOf, ownLabels } from "./labels.ts";

export function compose(given: Given): Report {
  const voice = voiceOf(null);
  const checklist = checklistOf(given, voice);
  return {
    comment: given.verdict.kind === "nothing-to-review" ? null : commentOf(given, voice, checklist),
    labels: labelsOf(given),
    ownLabels: ownLabels(given),
    checkRun: checkRunOf(given, voice, checklist),
    approve: approves(given),
    approval: approvalText(given, voice),
  };
}
