/** What the forge tells beside the commits -> the other signs that somebody looks after a project, and which of them were not told. */
import type { BotTest } from "../../bots.ts";
import { dayOf, shift } from "../../days.ts";
import type { RepositoryAnswer } from "../../model/answers.ts";
import type { ActivityFacts } from "../../model/facts.ts";
import { accountOf, isOfPerson } from "../accounts.ts";

type Signs = Pick<ActivityFacts, "latestRelease" | "latestTag" | "merged" | "lastAnswer" | "untold">;

/** Of a folder there are none: a merge, a release or an answer may be about the rest of the repository. */
const OF_A_FOLDER: Signs = {
  latestRelease: null,
  latestTag: null,
  merged: null,
  lastAnswer: null,
  untold: ["merges", "releases", "answers"],
};

/** What is dated after `tomorrow` shows nothing. */
export function signsOf(repository: RepositoryAnswer, folder: string | null, tomorrow: string, isBot: BotTest): Signs {
  if (folder !== null) return OF_A_FOLDER;
  const { latestRelease: release, newestTag: tag, merged, answers, hasIssuesEnabled } = repository;
  const past = (time: string) => dayOf(time) <= tomorrow;
  const answered = (answers?.given ?? []).filter(({ at, login }) => past(at) && !isBot(accountOf(login)));
  const days = answered.map(({ at }) => dayOf(at)).sort();
  return {
    latestRelease:
      release !== null && past(release.publishedAt) ? { tag: release.tagName, date: dayOf(release.publishedAt) } : null,
    latestTag: tag?.date && past(tag.date) ? { tag: tag.name, date: dayOf(tag.date) } : null,
    merged: merged === null ? null : mergesOf(merged, past, isBot),
    lastAnswer: days.at(-1) ?? null,
    untold: [
      ...(merged === null ? (["merges"] as const) : []),
      ...(tag !== null && tag.date === null && release === null ? (["releases"] as const) : []),
      ...(answers === null && hasIssuesEnabled ? (["answers"] as const) : []),
    ],
  };
}

/** Pull requests of people that people may have merged, in the year up to the newest of them; null where there are none. */
function mergesOf(
  { total, pulls }: NonNullable<RepositoryAnswer["merged"]>,
  past: (time: string) => boolean,
  isBot: BotTest,
): ActivityFacts["merged"] {
  const days = pulls
    .filter((pull) => past(pull.mergedAt) && isOfPerson(pull, isBot))
    .map(({ mergedAt }) => dayOf(mergedAt));
  const last = days.sort().at(-1);
  if (last === undefined) return null;
  const start = shift(last, "365 days", -1);
  const older = pulls.some(({ mergedAt }) => dayOf(mergedAt) < start);
  return { count: days.filter((day) => day >= start).length, atLeast: total > pulls.length && !older, last };
}
