/** The verdict -> whether the head commit is approved, and the words of the approving review. */
import { code, md, plural } from "../markdown.ts";
import { type Given, sentences, type Voice } from "./given.ts";
import { allMet } from "./opening/opening.ts";
import { nameOf } from "./places.ts";
import { kindOf, openRows } from "./rows.ts";
import { skippedBy } from "./skip.ts";

const MOST_QUESTIONS = 20;

/** A removal is for people to decide: whoever else is listed should not lose a place by an approval of ours. */
export function approves(given: Given): boolean {
  const { verdict, config, pull, change } = given;
  const { added, removed, moved, renamed, edited } = change;
  const changed = added.length + moved.length + renamed.length + edited.length > 0;
  const wanted = config.approve && pull.state === "open" && !pull.draft && skippedBy(given) === null;
  return wanted && verdict.kind === "ready" && verdict.held === null && changed && removed.length === 0;
}

export function approvalText(given: Given, voice: Voice): string {
  const questions = given.assessments.flatMap((assessment, _, { length }) =>
    openRows(assessment)
      .filter((finding) => kindOf(finding) === "decide")
      .map(({ question, title }) => {
        const asked = question ?? title;
        return length === 1 ? asked : md`${nameOf(assessment.entry)}: ${asked}`;
      }),
  );
  const met = [allMet(given), md`The checklist is in the comment of this pull request.`];
  if (questions.length === 0) return sentences(voice, met);
  const left = plural(
    questions.length,
    md`One question is left to the maintainers; merging answers it with yes:`,
    md`${questions.length} questions are left to the maintainers; merging answers them with yes:`,
  );
  const items = questions.slice(0, MOST_QUESTIONS).map((question) => `- ${voice.say(question)}`);
  return [sentences(voice, [...met, left]), items.join("\n")].join("\n\n");
}

/** Why an approval is taken back that stood before. */
export function dismissalOf(
  { pull, verdict }: Given,
  voice: Voice,
): { readonly outdated: string; readonly changed: string } {
  const newest = code(pull.headSha.slice(0, 7));
  return {
    outdated: voice.say(md`Taken back: it was for an earlier commit, and ${newest} is the newest one now.`),
    changed: voice.say(
      verdict.held === null
        ? md`Taken back: something has changed since. The check run says what.`
        : md`Taken back: this pull request is on hold now. The comment says why.`,
    ),
  };
}
