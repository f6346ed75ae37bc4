/** The newest commits of the default branch -> how active people are in the project. */

import { dayOf, shift } from "../days.ts";
import { code, md } from "../markdown.ts";
import type { CommitAnswer, RepositoryAnswer } from "../model/answers.ts";
import { type ActivityFacts, type Fact, known, notKnown } from "../model/facts.ts";
import { countPeople, isByPeople } from "./people.ts";

/** `folder` is the part of the repository that the entry is about, or null for all of it. */
export function activity(repository: RepositoryAnswer, takenAt: string, folder: string | null): Fact<ActivityFacts> {
  const today = dayOf(takenAt);
  const { total, commits } = repository.recent;
  const last = repository.last;
  if (last === null && !repository.isEmpty) return notKnown(md`GitHub did not give the commits of the default branch.`);
  // A clock can be wrong, or set forward on purpose: what is dated after today shows nothing.
  const dated = commits.filter(({ committedDate }) => dayOf(committedDate) <= shift(today, "1 day", 1));
  const human = dated.filter(isByPeople);
  const atLeast = total > commits.length;
  if (atLeast && human.length === 0) {
    return notKnown(
      md`The newest ${commits.length} of ${total} commits within a year are all by bots; who made the older ones was not looked at.`,
    );
  }
  if (folder !== null && human.length > 0) {
    return notKnown(
      md`The entry points to the folder ${code(folder)}, and commits were looked at for the whole repository only.`,
    );
  }
  const half = human.filter(({ committedDate }) => dayOf(committedDate) >= shift(today, "180 days", -1));
  const release = repository.latestRelease;
  return known(
    {
      commits180: half.length,
      commits365: human.length,
      atLeast,
      people180: countPeople(half),
      lastHumanCommit: newestDay(human) ?? dayOfPerson(last),
      lastCommit: last && dayOf(last.committedDate),
      latestRelease: release && { tag: release.tagName, date: dayOf(release.publishedAt) },
    },
    repository.head === null ? repository.url : `${repository.url}/commits/${repository.head}`,
  );
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
