/** The review -> the one comment on the pull request, and the same checklist for the check run. */
import { code, link, md, plural, type Text } from "../markdown.ts";
import type { Block } from "../model/block.ts";
import { sizeOf, withBlock } from "./block.ts";
import { decidingSection } from "./deciding.ts";
import { looseDecisions } from "./decisions.ts";
import { entrySection, isQuiet } from "./entry-section.ts";
import { type Given, sentences, type Voice } from "./given.ts";
import { holdNote } from "./hold.ts";
import type { Mending } from "./mending.ts";
import { isBeforehand } from "./opening/opening.ts";
import { openingOf } from "./opening.ts";
import { otherChanges, sideEffects } from "./other-changes.ts";
import { overview } from "./overview.ts";
import { noticeSection, problemSection } from "./problems.ts";
import { pressure } from "./rows.ts";
import { fits, type Part, shorten } from "./shorten.ts";

// GitHub takes 65,536 characters; the rest is room for what it may add.
const LONGEST = 60_000;

/** The headline comes first, since an e-mail shows the first lines; the block comes last. */
export function commentOf(given: Given, voice: Voice, checklist: readonly Part[], block: Block): string {
  const top = firstLines(given, voice);
  const bottom = [decidingSection(given, voice), footer(given, voice)].filter((part) => part !== "").join("\n\n");
  const { full, least } = sizeOf(block);
  const room = LONGEST - top.length - bottom.length - 4;
  const middle = shorten(checklist, room - (fits(checklist, room - full) ? full : least), (left) => {
    const checks = link(md`the check run`, `${given.pull.repositoryUrl}/commit/${given.pull.headSha}/checks`);
    return voice.say(
      plural(
        left,
        md`This comment would be too long with everything in it: 1 more part stands in ${checks}.`,
        md`This comment would be too long with everything in it: ${left} more parts stand in ${checks}.`,
      ),
    );
  });
  const text = [top, middle, bottom].filter((part) => part !== "").join("\n\n");
  return withBlock(text, block, LONGEST);
}

/** Verdict, turn, next step; and the warnings that must not be missed. */
export function firstLines(given: Given, voice: Voice): string {
  const { headline, next } = openingOf(given);
  const lines = [
    `### ${voice.say(headline)}`,
    sentences(voice, next),
    holdNote(given, voice),
    sideEffects(given, voice),
  ];
  return lines.filter((line) => line !== "").join("\n\n");
}

/** Everything below the first lines, for the comment and the check run. */
export function checklistOf(
  given: Given,
  voice: Voice,
  { wayOf, patch }: Pick<Mending, "wayOf" | "patch">,
): readonly Part[] {
  const told = given.assessments
    .filter((assessment) => !isQuiet(assessment))
    .toSorted((a, b) => pressure(a) - pressure(b));
  return [
    ...problemSection(given, voice, wayOf),
    ...overview(voice, told),
    ...told.map((one) => entrySection(given, voice, wayOf, one)),
    ...otherChanges(given, voice),
    ...noticeSection(given, voice, wayOf),
    ...looseDecisions(voice, given.conversation, given.assessments),
    ...patch,
  ];
}

/** Outside of a pull request nobody answers below, and nobody is asked. */
function footer({ config, pull, docs = null }: Given, voice: Voice): string {
  const parts: Text[] = [];
  if (config.page !== null) parts.push(md`${link(md`What is asked of a project`, config.page)}`);
  if (docs !== null) parts.push(md`${link(md`what each criterion means`, docs)}`);
  if (!isBeforehand(pull)) {
    parts.push(md`Is Listkeeper wrong? Say so below: a maintainer can decide otherwise`);
    parts.push(md`${code("/listkeeper help")} in a comment lists what you can ask`);
  }
  parts.push(md`Looked at ${code(pull.headSha.slice(0, 7))}`);
  return `<sub>${parts.map(voice.say).join(" · ")}</sub>`;
}
