/** How active people are in a project -> the newest sign of each kind, and the sentences that tell them all. */

import { shift } from "../../days.ts";
import { code, type Insert, link, list, md, plural, type Text } from "../../markdown.ts";
import type { ActivityFacts, Notice, Sign } from "../../model/facts.ts";
import { unstopped } from "../words.ts";

export const SIGNS = ["commits", "merges", "releases", "answers"] as const satisfies readonly Sign[];

/** The day of the newest of that kind; null where none was seen. */
export function newestOf(
  sign: Sign,
  { lastHumanCommit, merged, latestRelease, latestTag, lastAnswer }: ActivityFacts,
): string | null {
  if (sign === "commits") return lastHumanCommit;
  if (sign === "merges") return merged?.last ?? null;
  if (sign === "answers") return lastAnswer;
  return (
    [latestRelease?.date, latestTag?.date]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? null
  );
}

/** What was seen of each kind, in one sentence or two; kinds of which nothing was seen are not told. */
export function signsTold(activity: ActivityFacts, today: string): readonly Text[] {
  const others = [...merges(activity), ...released(activity), ...answered(activity)];
  return others.length === 0 ? [commits(activity, today)] : [commits(activity, today), md`Also seen: ${list(others)}.`];
}

/** With numbers where all of those 180 days were looked at: then they stay the same until somebody commits again. */
function commits(
  { lastHumanCommit, lastCommit, commits180, people180, atLeast, folder }: ActivityFacts,
  today: string,
): Text {
  if (lastHumanCommit === null) {
    if (lastCommit === null) return md`No commit by a person was seen on the default branch.`;
    return md`The newest commit, from ${lastCommit}, and the others that were looked at are not by people.`;
  }
  const newest =
    folder === null
      ? md`The newest commit by a person is from ${lastHumanCommit}`
      : md`The newest commit by a person in ${code(folder)} is from ${lastHumanCommit}`;
  if (commits180 < 2 || lastHumanCommit < shift(today, "180 days", -1)) return md`${newest}.`;
  if (!atLeast) {
    const people = plural(people180, md`1 person`, md`${people180} people`);
    return md`${newest}, one of ${commits180} by ${people} in the 180 days up to then.`;
  }
  // More were made than were looked at, perhaps by others: one person among them says nothing.
  return people180 < 2
    ? md`${newest}, one of at least ${commits180} in the 180 days up to then.`
    : md`${newest}, one of at least ${commits180} by at least ${people180} people in the 180 days up to then.`;
}

function merges({ merged }: ActivityFacts): Text[] {
  if (merged === null) return [];
  const { count, atLeast, last } = merged;
  if (count === 1 && !atLeast) return [md`a pull request merged on ${last}`];
  if (atLeast) return [md`at least ${count} pull requests merged in the year up to ${last}`];
  return [md`${count} pull requests merged in the year up to ${last}`];
}

/** A tag is told where it is newer than the release: many projects tag only. */
function released({ latestRelease: release, latestTag: tag }: ActivityFacts): Text[] {
  const told = release === null ? [] : [md`the release ${release.tag} of ${release.date}`];
  if (tag === null || tag.tag === release?.tag || tag.date <= (release?.date ?? "")) return told;
  return [...told, md`the tag ${tag.tag} of ${tag.date}`];
}

function answered({ lastAnswer }: ActivityFacts): Text[] {
  return lastAnswer === null ? [] : [md`an answer of the project to an issue on ${lastAnswer}`];
}

const NAMES: Readonly<Record<Sign, Text>> = {
  commits: md`commits`,
  merges: md`merged pull requests`,
  releases: md`releases`,
  answers: md`answers to issues`,
};

export function namesOf(signs: readonly Sign[]): Insert {
  return list(signs.map((sign) => NAMES[sign]));
}

/** What the project says of itself, one sentence each. */
export function quoted(notices: readonly Notice[]): readonly Text[] {
  return notices.map(({ quote, url, kind }) => {
    if (quote !== "") return md`By its ${link(md`own words`, url)}: “${unstopped(quote)}”.`;
    if (kind === "finished") return md`A ${link(md`badge`, url)} says that it is finished.`;
    return md`A ${link(md`badge`, url)} says that it is no longer maintained.`;
  });
}
