/** The review -> the check run: its conclusion, the headline, the checklist, notes on lines, and buttons. */
import { code, md, plural, type Text } from "../markdown.ts";
import type { VerdictKind } from "../model/finding.ts";
import type { CheckRunReport, Conclusion } from "../model/report.ts";
import { annotationsOf } from "./annotations.ts";
import { buttonsOf } from "./buttons.ts";
import { firstLines } from "./comment.ts";
import { decidingSection } from "./deciding.ts";
import { type Given, sentences, type Voice, voiceOf } from "./given.ts";
import { openingOf } from "./opening.ts";
import { inBytes, type Part, shorten } from "./shorten.ts";

// https://docs.github.com/en/rest/checks/runs: 65,535 characters of text, which are bytes; the rest is room for the writer's own mark.
const LONGEST_TEXT = 62_000;
const LONGEST_TITLE = 100;

const CONCLUSIONS: Readonly<Record<VerdictKind, Conclusion>> = {
  ready: "success",
  "changes-needed": "failure",
  "needs-maintainer": "action_required",
  "could-not-verify": "action_required",
  "nothing-to-review": "neutral",
};

export function checkRunOf(given: Given, voice: Voice, checklist: readonly Part[]): CheckRunReport {
  const deciding = decidingSection(given, voice);
  const room = LONGEST_TEXT - inBytes(deciding);
  const shown = shorten(checklist, room, (left) => voice.say(leftOut(left)), inBytes);
  const text = [shown, deciding].filter((part) => part !== "").join("\n\n");
  return {
    conclusion: CONCLUSIONS[given.verdict.kind],
    title: voice.tell(openingOf(given).headline, LONGEST_TITLE),
    summary: firstLines(given, voice),
    text: text === "" ? null : text,
    annotations: annotationsOf(given, voice),
    buttons: buttonsOf(given, voice),
  };
}

function leftOut(left: number): Text {
  return plural(
    left,
    md`This text would be too long with everything in it: 1 more part is left out; the notes on the lines are complete.`,
    md`This text would be too long with everything in it: ${left} more parts are left out; the notes on the lines are complete.`,
  );
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
    buttons: [],
  };
}
