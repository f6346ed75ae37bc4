/** The verdict -> whether the head commit is approved, and the words of the approving review. */
import { code, md, plural } from "../markdown.ts";
import type { Given, Voice } from "./given.ts";
import { nameOf } from "./places.ts";
import { kindOf, openRows } from "./rows.ts";

const MOST_QUESTIONS = 20;

export function approves({ verdict, config, pull, change }: Given): boolean {
  const { added, moved, renamed, edited } = change;
  const changed = added.length + moved.length + renamed.length + edited.length > 0;
  return verdict.kind === "ready" && config.approve && pull.state === "open" && !pull.draft && changed;
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
  const met = md`Everything that can be checked is met for ${code(given.pull.headSha.slice(0, 7))}; the checklist is in the comment of this pull request.`;
  if (questions.length === 0) return voice.say(met);
  const left = plural(
    questions.length,
    md`One question is left to the maintainers; merging answers it with yes:`,
    md`${questions.length} questions are left to the maintainers; merging answers them with yes:`,
  );
  const items = questions.slice(0, MOST_QUESTIONS).map((question) => `- ${voice.say(question)}`);
  return [`${voice.say(met)} ${voice.say(left)}`, items.join("\n")].join("\n\n");
}
