/** The review -> the check run: its conclusion, a title with the counts, the checklist, and notes on lines. */
import { code, list, md, plural, type Text } from "../markdown.ts";
import type { VerdictKind } from "../model/finding.ts";
import type { CheckRunReport, Conclusion } from "../model/report.ts";
import { annotationsOf } from "./annotations.ts";
import { firstLines } from "./comment.ts";
import { type Given, sentences, type Voice, voiceOf } from "./given.ts";
import { changesOf, openingOf, waitsUntil } from "./opening.ts";
import { errorsOf } from "./problems.ts";
import { type Block, shorten } from "./shorten.ts";

// https://docs.github.com/en/rest/checks/runs: 65,535 characters of text; the rest is room for the writer's own mark.
const LONGEST_TEXT = 62_000;
const LONGEST_TITLE = 100;

const CONCLUSIONS: Readonly<Record<VerdictKind, Conclusion>> = {
  ready: "success",
  "changes-needed": "failure",
  "needs-maintainer": "action_required",
  "could-not-verify": "action_required",
  "nothing-to-review": "neutral",
};

export function checkRunOf(given: Given, voice: Voice, checklist: readonly Block[]): CheckRunReport {
  const text = shorten(checklist, LONGEST_TEXT, (left) =>
    voice.say(
      md`This text would be too long with everything in it: ${left} more parts are left out; the notes on the lines are complete.`,
    ),
  );
  return {
    conclusion: CONCLUSIONS[given.verdict.kind],
    title: voice.tell(titleOf(given), LONGEST_TITLE),
    summary: firstLines(given, voice),
    text: text === "" ? null : text,
    annotations: annotationsOf(given, voice),
  };
}

/** The counts where something is to be changed, with the problem that stands first; else the headline. */
function titleOf(given: Given): Text {
  const { kind, questions, unknowns } = given.verdict;
  const { headline } = openingOf(given);
  const errors = errorsOf(given).length;
  const changes = changesOf(given);
  if (kind !== "changes-needed" || errors + changes === 0) return headline;
  const day = waitsUntil(given);
  const counts: Text[] = [];
  if (changes > 0) counts.push(plural(changes, md`1 thing to change`, md`${changes} things to change`));
  if (day !== null) counts.push(md`a wait until ${day}`);
  if (questions > 0) counts.push(plural(questions, md`1 question`, md`${questions} questions`));
  if (unknowns > 0) counts.push(plural(unknowns, md`1 thing not known`, md`${unknowns} things not known`));
  if (errors === 0) return md`${list(counts)}`;
  return counts.length === 0 ? headline : md`${headline}; ${list(counts)}`;
}

/** For a review that broke off: concluded all the same, so that nobody waits for it. */
export function checkRunForFailure(deliveryId: string | null): CheckRunReport {
  const voice = voiceOf(null);
  const words = [
    md`Something went wrong on Listkeeper's side. It is not your fault, and it says nothing about this pull request.`,
    md`Listkeeper tries again by itself. To try now, write ${code("/listkeeper recheck")} in a comment, or re-run this check.`,
  ];
  if (deliveryId !== null)
    words.push(md`Those who run Listkeeper find the cause in its log under ${code(deliveryId)}.`);
  return {
    conclusion: "action_required",
    title: voice.tell(md`Listkeeper could not finish`, LONGEST_TITLE),
    summary: sentences(voice, words),
    text: null,
    annotations: [],
  };
}

/** For a merge queue's group: its pull requests were reviewed one by one. */
export function checkRunForMergeGroup(): CheckRunReport {
  const voice = voiceOf(null);
  return {
    conclusion: "success",
    title: voice.tell(md`Reviewed before it was queued`, LONGEST_TITLE),
    summary: voice.say(md`Each pull request of this group has its own review; there is nothing more to look at here.`),
    text: null,
    annotations: [],
  };
}
