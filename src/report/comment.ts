/** The review -> the one comment on the pull request, and the same checklist for the check run. */
import { code, link, md, type Text } from "../markdown.ts";
import { entrySection, isQuiet } from "./entry-section.ts";
import { type Given, sentences, type Voice } from "./given.ts";
import type { Mending } from "./mending.ts";
import { openingOf } from "./opening.ts";
import { otherChanges, sideEffects } from "./other-changes.ts";
import { overview } from "./overview.ts";
import { noticeSection, problemSection } from "./problems.ts";
import { pressure } from "./rows.ts";
import { type Block, shorten } from "./shorten.ts";

/** The first line of our comment. It counts only in a comment of our own account. */
export const MARKER = "<!-- listkeeper:v1 -->";

// GitHub takes 65,536 characters; the rest is room for what it may add.
const LONGEST = 60_000;

/** `record` is a hidden line for ourselves. */
export function commentOf(given: Given, voice: Voice, checklist: readonly Block[], record: string): string {
  const top = [MARKER, firstLines(given, voice)].join("\n");
  const bottom = [footer(given, voice), record].filter((part) => part !== "").join("\n\n");
  const room = LONGEST - top.length - bottom.length - 4;
  const middle = shorten(checklist, room, (left) => {
    const checks = link(md`the check run`, `${given.pull.repositoryUrl}/commit/${given.pull.headSha}/checks`);
    return voice.say(md`This comment would be too long with everything in it: ${left} more parts stand in ${checks}.`);
  });
  return [top, middle, bottom].filter((part) => part !== "").join("\n\n");
}

/** Verdict, turn, next step; and the warning that must not be missed. */
export function firstLines(given: Given, voice: Voice): string {
  const { headline, turn } = openingOf(given);
  const lines = [`### ${voice.say(headline)}`, sentences(voice, turn), sideEffects(given, voice)];
  return [lines.slice(0, 2).join("\n\n"), ...lines.slice(2)].filter((line) => line !== "").join("\n\n");
}

/** Everything below the first lines, for the comment and the check run. */
export function checklistOf(
  given: Given,
  voice: Voice,
  { wayOf, patch }: Pick<Mending, "wayOf" | "patch">,
): readonly Block[] {
  const told = given.assessments
    .filter((assessment) => !isQuiet(assessment))
    .toSorted((a, b) => pressure(a) - pressure(b));
  return [
    ...problemSection(given, voice, wayOf),
    ...overview(voice, told),
    ...told.map((one) => entrySection(given, voice, wayOf, one)),
    ...otherChanges(given, voice),
    ...noticeSection(given, voice, wayOf),
    ...patch,
  ];
}

function footer({ config, pull, docs = null }: Given, voice: Voice): string {
  const links: Text[] = [];
  if (config.page !== null) links.push(md`${link(md`What is asked of a project`, config.page)}`);
  if (docs !== null) links.push(md`${link(md`what each criterion means`, docs)}`);
  const wrong = md`Is Listkeeper wrong? Say so below; a maintainer can decide otherwise. Looked at ${code(pull.headSha.slice(0, 7))}.`;
  return `<sub>${[...links, wrong].map(voice.say).join(" · ")}</sub>`;
}
