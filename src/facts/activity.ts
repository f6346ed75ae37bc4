/** The newest commits of the default branch -> how active people are in the project. */

import { dayOf, shift } from "../days.ts";
import { code, md } from "../markdown.ts";
import type { CommitAnswer, RepositoryAnswer } from "../model/answers.ts";
import { type ActivityFacts, type Fact, forPerson, known, notKnown } from "../model/facts.ts";
import { countPeople, isByPeople } from "./people.ts";

/** What the door asks for at most. */
const SAMPLE = 100;

/** `folder` is the part of the repository that the entry is about, or null for all of it. */
export function activity(repository: RepositoryAnswer, takenAt: string, folder: string | null): Fact<ActivityFacts> {
  const { recent, last, latestRelease: release } = repository;
  if (last === null && !repository.isEmpty) return notKnown(md`GitHub did not give the commits of the default branch.`);
  const today = dayOf(takenAt);
  // A clock can be wrong, or set forward on purpose: what is dated after today shows nothing.
  const tomorrow = shift(today, "1 day", 1);
  const dated = recent.commits.filter(({ committedDate }) => dayOf(committedDate) <= tomorrow);
  const human = dated.filter(isByPeople);
  if (folder !== null && human.length > 0) {
    return forPerson(
      md`The entry points to the folder ${code(folder)}, and commits were looked at for the whole repository only.`,
    );
  }
  const newest = newestDay(human) ?? dayOfPerson(last);
  const start = shift(newest ?? today, "180 days", -1);
  const counted = human.filter(({ committedDate }) => dayOf(committedDate) >= start);
  return known(
    {
      commits180: counted.length,
      people180: countPeople(counted),
      commits365: human.length,
      atLeast: newest === null ? recent.total > recent.commits.length : !reaches(recent, start, today),
      lastHumanCommit: newest,
      lastCommit: last && dayOf(last.committedDate),
      latestRelease: release && { tag: release.tagName, date: dayOf(release.publishedAt) },
    },
    repository.head === null ? repository.url : `${repository.url}/commits/${repository.head}`,
  );
}

/** Whether the sample holds all commits since that day. A full one is taken for cut: whether it was depends on the day of looking. */
function reaches({ total, commits }: RepositoryAnswer["recent"], start: string, today: string): boolean {
  if (start < shift(today, "365 days", -1)) return false;
  const whole = total <= commits.length && commits.length < SAMPLE;
  return whole || commits.some(({ committedDate }) => dayOf(committedDate) < start);
}

function newestDay(commits: readonly CommitAnswer[]): string | null {
  return (
    commits
      .map(({ committedDate }) => dayOf(committedDate))
      .sort()
      .at(-1) ?? null
  );
}

function dayOfPerson(commit: CommitAnswer | null): string | null {
  return commit !== null && isByPeople(commit) ? dayOf(commit.committedDate) : null;
}
