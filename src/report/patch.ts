/** Fixes that no button of GitHub applies -> one folded patch for all of them, in a bounded block of the checklist. */
import { escapeHtml } from "../markdown/escape.ts";
import { code, md, plural, type Text } from "../markdown.ts";
import type { Fix } from "../model/fix.ts";
import { fenced, isSendable } from "./fence.ts";
import type { Mends, Voice } from "./given.ts";
import type { Part } from "./shorten.ts";

const LONGEST_PATCH = 16_000;
const LONGEST_SUMMARY = 200;
const MOST_TOLD = 20;

/** Those of the fixes that fit into the patch, in their order. */
export function patchable(fixes: readonly Fix[]): readonly Fix[] {
  let room = LONGEST_PATCH;
  return fixes.filter(({ patch }) => {
    if (patch.length > room || !isSendable(patch)) return false;
    room -= patch.length;
    return true;
  });
}

/** `left` is how many more there are that are too large to be shown. */
export function patchSection(voice: Voice, fixes: readonly Fix[], left: number, { patchOf }: Mends): readonly Part[] {
  if (fixes.length === 0) return [];
  const patch = patchOf(fixes);
  const title = plural(fixes.length, md`A patch with 1 fix`, md`A patch with ${fixes.length} fixes`);
  const summary = `🔧 ${escapeHtml(voice.tell(title, LONGEST_SUMMARY), LONGEST_SUMMARY)}`;
  const told = fixes.slice(0, MOST_TOLD).map(({ what }) => `- ${inLine(voice, what)}`);
  const rest = fixes.length - told.length + left;
  if (rest > 0) told.push(`- ${voice.say(plural(rest, md`1 more`, md`${rest} more`))}`);
  const parts = [howTo(voice, patch), told.join("\n"), fenced("diff", patch)];
  const full = [`<details><summary>${summary}</summary>`, ...parts, "</details>"].join("\n\n");
  return [{ full, brief: voice.say(md`The patch for this is too long to stand here beside the rest.`) }];
}

function howTo(voice: Voice, patch: string): string {
  const save = md`Save it as ${code("fix.patch")} at the top of your clone and run ${code("git apply fix.patch")}; then commit and push.`;
  // A browser copies plain line ends only; git then compares without them, and the new lines need theirs.
  const windows = md`Save it as ${code("fix.patch")} at the top of your clone, with Windows line ends (CRLF) as the file has them, and run ${code("git apply fix.patch")}; then commit and push.`;
  return voice.say(patch.includes("\r\n") ? windows : save);
}

function inLine(voice: Voice, text: Text): string {
  return voice.say(text).replace(/\s*\n\s*/g, " ");
}
