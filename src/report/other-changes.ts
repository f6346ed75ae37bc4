/** What changes beside new entries -> short lists: quiet edits, removals, another order; and a warning where they come with an addition. */
import { code, type Insert, link, list, md, plural, type Text } from "../markdown.ts";
import type { Entry, Pair } from "../model/entry.ts";
import type { Assessment } from "../model/finding.ts";
import { fieldsOf, isQuiet } from "./entry-section.ts";
import type { Given, Voice } from "./given.ts";
import { addressOf, nameOf, sameEntry, sectionOf } from "./places.ts";
import { kindOf, openRows, STATUS } from "./rows.ts";
import { type Part, part } from "./shorten.ts";

const MOST = 10;
/** Edited entries have a section of their own further down. */
const MOST_WARNED = 4;

/** Whether the pull request adds, moves or renames an entry: what else it does to others is then seldom meant. */
export function bringsEntries({ change }: Given): boolean {
  return change.added.length + change.moved.length + change.renamed.length > 0;
}

/** A warning above everything else: an addition that also removes or edits others, mostly by a stale branch. */
export function sideEffects(given: Given, voice: Voice): string {
  const { removed, edited } = given.change;
  if (!bringsEntries(given) || removed.length + edited.length === 0) return "";
  const lines: Text[] = [];
  if (removed.length > 0) {
    const names = list(few(removed, (entry) => removedLink(given, entry)));
    lines.push(
      plural(
        removed.length,
        md`**This pull request also removes another entry:** ${names}.`,
        md`**This pull request also removes ${removed.length} other entries:** ${names}.`,
      ),
    );
  }
  if (edited.length > 0) {
    const names = list(few(edited, ({ to }) => headLink(given, to), MOST_WARNED));
    lines.push(
      plural(
        edited.length,
        md`**This pull request also edits another entry:** ${names}.`,
        md`**This pull request also edits ${edited.length} other entries:** ${names}.`,
      ),
    );
  }
  const base = code(given.pull.baseRef);
  lines.push(
    md`If that is not meant, the branch may stand on an old copy of the list, or a conflict went wrong: merge ${base} into it and take those entries as they are there.`,
  );
  return ["> [!WARNING]", ...lines.map((line) => `> ${voice.say(line)}`)].join("\n");
}

export function otherChanges(given: Given, voice: Voice): readonly Part[] {
  return [editedPart(given, voice), removedPart(given, voice), orderPart(given, voice)]
    .filter((text) => text !== "")
    .map(part);
}

function editedPart(given: Given, voice: Voice): string {
  const assessed = given.assessments.filter(({ how }) => how === "edited");
  const loud = assessed.filter((one) => !isQuiet(one));
  const quiet = given.change.edited.filter(({ to }) => !loud.some(({ entry }) => sameEntry(entry, to)));
  if (quiet.length === 0) return "";
  const heading = plural(quiet.length, md`1 entry edited`, md`${quiet.length} entries edited`);
  const lines =
    quiet.length > MOST
      ? grouped(given, quiet)
      : quiet.flatMap((pair) => [
          md`${headLink(given, pair.to)}: ${fieldsOf(pair.fields)}`,
          ...assessed.filter(({ entry }) => sameEntry(entry, pair.to)).flatMap(adviceOn),
        ]);
  return section(voice, heading, lines);
}

/** An edit is not to blame for what it found: a line for each piece of advice. */
function adviceOn(assessment: Assessment): Text[] {
  return openRows(assessment).map(
    (finding) =>
      md`${STATUS[kindOf(finding)]} on ${nameOf(assessment.entry)}: ${finding.title}. ${finding.question ?? finding.because}`,
  );
}

/** Edits of the same fields on one line, the most frequent first. */
function grouped(given: Given, pairs: readonly Pair[]): Text[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = pair.fields.join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [pair]);
    else group.push(pair);
  }
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
  const lines = sorted.slice(0, MOST).map((group) => {
    const fields = fieldsOf(group[0]?.fields ?? []);
    const names = list(few(group, ({ to }) => headLink(given, to)));
    return plural(group.length, md`${fields} in 1 entry: ${names}`, md`${fields} in ${group.length} entries: ${names}`);
  });
  const rest = sorted.slice(MOST).reduce((sum, group) => sum + group.length, 0);
  if (rest > 0) lines.push(plural(rest, md`other fields in 1 entry`, md`other fields in ${rest} entries`));
  return lines;
}

/** Removals that come with an addition stand in the warning already. */
function removedPart(given: Given, voice: Voice): string {
  const { removed } = given.change;
  if (removed.length === 0 || bringsEntries(given)) return "";
  const heading = plural(removed.length, md`1 entry removed`, md`${removed.length} entries removed`);
  const lines = few(removed, (entry) => md`${removedLink(given, entry)}, from ${sectionOf(entry)}`);
  return section(voice, heading, lines);
}

function orderPart({ change }: Given, voice: Voice): string {
  if (change.reordered.length === 0) return "";
  const lines = change.reordered.map(({ file, entries }) => {
    const names = list(few(entries, (name) => nameOf({ name })));
    const where = code(file.split("/").at(-1) ?? file);
    return plural(entries.length, md`${where}: 1 entry, ${names}`, md`${where}: ${entries.length} entries, ${names}`);
  });
  return section(
    voice,
    md`Another order`,
    few(lines, (line) => line),
  );
}

function section(voice: Voice, heading: Text, lines: readonly Insert[]): string {
  return [`#### ${voice.say(heading)}`, lines.map((line) => `- ${voice.say(line)}`).join("\n")].join("\n\n");
}

function few<T>(items: readonly T[], show: (item: T) => Insert, most = MOST): readonly Insert[] {
  const rest = items.length - most;
  const shown = items.slice(0, most).map(show);
  return rest > 0 ? [...shown, plural(rest, md`1 more`, md`${rest} more`)] : shown;
}

function headLink({ pull }: Given, entry: Entry): Insert {
  return link(nameOf(entry), addressOf(pull, pull.headSha, entry));
}

function removedLink({ pull }: Given, entry: Entry): Insert {
  return link(nameOf(entry), addressOf(pull, pull.mergeBase, entry));
}
