/** Change, findings and verdict -> the report: all that Listkeeper wants to stand on the pull request. */
import type { Report } from "../model/report.ts";
import { catalogueOf } from "../words/catalogue.ts";
import { answersOf } from "./answers.ts";
import { approvalText, approves, dismissalOf } from "./approval.ts";
import { blockOf } from "./block.ts";
import { checkRunOf } from "./check-run.ts";
import { checklistOf, commentOf } from "./comment.ts";
import { type Given, voiceOf } from "./given.ts";
import { labelsOf, ownLabels } from "./labels.ts";
import { lookFor } from "./look.ts";
import { mendingOf } from "./mending.ts";
import { tellingOf } from "./ping.ts";
import { fileAddress } from "./places.ts";
import { reviewersOf } from "./reviewers.ts";
import { checkRunForSkip, skippedBy } from "./skip.ts";

/** `refused` are digests of suggestions that GitHub has just refused to take. */
export function compose(given: Given, refused: readonly string[] = []): Report {
  const { language } = given;
  const voice = voiceOf(catalogueOf(language), given.pull.url, fileAddress(given.pull));
  const mending = mendingOf(given, voice, refused);
  const checklist = checklistOf(given, voice, mending);
  const skipping = skippedBy(given);
  const silent = skipping !== null || isSilent(given);
  const { ping, told } = tellingOf(given, voice);
  const block = blockOf(given, { language, told, suggested: mending.sent });
  return {
    comment: silent ? null : commentOf(given, voice, checklist, block),
    labels: silent ? [] : labelsOf(given),
    ownLabels: ownLabels(given),
    checkRun: {
      ...(skipping === null ? checkRunOf(given, voice, checklist) : checkRunForSkip(skipping, voice)),
      look: lookFor(given),
    },
    suggestions: silent ? [] : mending.suggestions,
    approve: approves(given),
    approval: approvalText(given, voice),
    dismissal: dismissalOf(given, voice),
    ping: silent ? null : ping,
    answers: answersOf(given, voice),
    reactions: given.conversation.reactions,
    reviewers: silent ? null : reviewersOf(given),
  };
}

/** Where no list is touched, or no entry in it, the check run says so, and nobody needs a word more. */
function isSilent({ verdict, change }: Given): boolean {
  if (verdict.kind === "nothing-to-review") return true;
  const { added, removed, moved, renamed, edited, reordered, problems, hints } = change;
  return [added, removed, moved, renamed, edited, reordered, problems, hints].every(({ length }) => length === 0);
}
