/** A project's newest commits and releases -> whether somebody looks after it. */
import { z } from "zod";
import { DURATION, dayOf, shift } from "../days.ts";
import { md, plural, type Text } from "../markdown.ts";
import { type ActivityFacts, type Fact, forPerson, known, notKnown, type RepositoryIdentity } from "../model/facts.ts";
import { criterion, judgement, met, unanswered, unmet } from "./criterion.ts";
import { sampleRepository } from "./sample.ts";
import { sentences, span } from "./words.ts";

const LOOKED = { takenAt: "2026-08-14T09:00:00Z" };

export const maintained = criterion({
  id: "maintained",
  title: md`Maintained`,
  why: md`Problems and security holes are only mended where somebody still looks after a project.`,
  fix: md`Bring new work to the default branch. If the project is finished rather than abandoned, say so in the description of the pull request and ask the maintainers for an exemption.`,
  about: "project",
  options: z.strictObject({
    "met-within": z
      .string()
      .regex(DURATION)
      .default("180 days")
      .describe("A commit by a person on the default branch within this time is enough."),
    "unmet-after": z
      .string()
      .regex(DURATION)
      .default("1 year")
      .describe(
        "Without such a commit for longer than this a project counts as unmaintained; between the two a person decides.",
      ),
  }),
  judge({ repository, activity, takenAt, entry }, { "met-within": fresh, "unmet-after": stale }) {
    const question = md`Is ${entry.name} still maintained?`;
    if (!repository.known) return unanswered(repository, question);
    if (repository.value.archived) return unmet(archived(repository.value), repository.source, { fix: LEAVE_ARCHIVE });
    if (repository.value.empty) return unmet(md`The repository is empty.`, repository.source);
    if (!activity.known) return unanswered(activity, question);
    const { lastHumanCommit: newest, latestRelease: release } = activity.value;
    const today = dayOf(takenAt);
    const signs = sentences([commits(activity.value, today), ...released(activity.value)]);
    if (newest !== null && newest > shift(today, "1 day", 1)) {
      return judgement(question, md`${signs} That day has not come yet, so dates tell nothing here.`, activity.source);
    }
    if (newest !== null && newest >= shift(today, fresh, -1)) {
      return met(md`${signs} A commit within the last ${span(fresh)} is asked for.`, activity.source);
    }
    const since = shift(today, stale, -1);
    if (newest === null && (activity.value.atLeast || since < shift(today, "365 days", -1))) {
      return judgement(question, md`${signs} Older commits were not looked at.`, activity.source);
    }
    if (newest !== null && newest >= since) {
      const asked = md`A commit within the last ${span(fresh)} is asked for; a project that is finished may need none.`;
      return judgement(question, md`${signs} ${asked}`, activity.source);
    }
    if (release !== null && release.date >= since) {
      return judgement(
        question,
        md`${signs} The release is newer than the commits, which needs a look.`,
        activity.source,
      );
    }
    return unmet(
      md`${signs} A project without one for more than ${span(stale)} counts as unmaintained.`,
      activity.source,
    );
  },
  examples: [
    { name: "a commit 180 days ago", facts: { ...LOOKED, activity: last("2026-02-15") }, outcome: "met" },
    { name: "a commit 181 days ago", facts: { ...LOOKED, activity: last("2026-02-14") }, outcome: "judgement" },
    { name: "a commit exactly a year ago", facts: { ...LOOKED, activity: last("2025-08-14") }, outcome: "judgement" },
    { name: "a commit a year and a day ago", facts: { ...LOOKED, activity: last("2025-08-13") }, outcome: "unmet" },
    {
      name: "an old commit, but a new release",
      facts: { ...LOOKED, activity: last("2025-08-13", { latestRelease: { tag: "v2.0", date: "2026-06-01" } }) },
      outcome: "judgement",
    },
    { name: "only bots for a year", facts: { ...LOOKED, activity: last(null) }, outcome: "unmet" },
    {
      name: "only bots in the newest 100 commits",
      facts: { ...LOOKED, activity: last(null, { atLeast: true }) },
      outcome: "judgement",
    },
    { name: "a commit from the future", facts: { ...LOOKED, activity: last("2026-09-01") }, outcome: "judgement" },
    {
      name: "archived",
      facts: { ...LOOKED, repository: sampleRepository({ archived: true, archivedAt: "2026-08-01" }) },
      outcome: "unmet",
    },
    { name: "empty", facts: { ...LOOKED, repository: sampleRepository({ empty: true }) }, outcome: "unmet" },
    {
      name: "shorter times",
      facts: { ...LOOKED, activity: last("2026-05-01") },
      options: { "met-within": "4 weeks", "unmet-after": "3 months" },
      outcome: "unmet",
    },
    {
      name: "commits that were looked at for another part of the repository",
      facts: { ...LOOKED, activity: forPerson(md`Commits were looked at for the whole repository only.`) },
      outcome: "judgement",
    },
    {
      name: "not on GitHub",
      facts: { ...LOOKED, repository: forPerson(md`The project is not on GitHub.`) },
      outcome: "judgement",
    },
    {
      name: "the history cannot be read",
      facts: { ...LOOKED, activity: notKnown(md`GitHub answered 502 when asked for the commits.`) },
      outcome: "unknown",
    },
    {
      name: "the repository cannot be read",
      facts: { ...LOOKED, repository: notKnown(md`GitHub answered 502 when asked for the repository.`) },
      outcome: "unknown",
    },
  ],
});

const LEAVE_ARCHIVE = md`Take the repository out of the archive, or list the project that follows it.`;

function archived({ archivedAt }: RepositoryIdentity): Text {
  if (archivedAt === null) return md`The repository is archived: nothing can be mended in it any more.`;
  return md`The repository was archived on ${dayOf(archivedAt)}: nothing can be mended in it any more.`;
}

/** With numbers where all of those 180 days were looked at: then they stay the same until somebody commits again. */
function commits({ lastHumanCommit, lastCommit, commits180, people180, atLeast }: ActivityFacts, today: string): Text {
  if (lastHumanCommit === null) {
    if (lastCommit === null) return md`No commit by a person was seen on the default branch.`;
    return md`The newest commit, from ${lastCommit}, and the others that were looked at are not by people.`;
  }
  const newest = md`The newest commit by a person is from ${lastHumanCommit}.`;
  if (commits180 === 0 || lastHumanCommit < shift(today, "180 days", -1)) return newest;
  const made = plural(commits180, md`1 commit`, md`${commits180} commits`);
  const people = plural(people180, md`1 person`, md`${people180} people`);
  if (atLeast) return md`${newest} At least ${made} by at least ${people} came in the 180 days up to then.`;
  return md`${newest} ${made} by ${people} came in the 180 days up to then.`;
}

function released({ latestRelease }: ActivityFacts): Text[] {
  return latestRelease === null ? [] : [md`${latestRelease.tag} was released on ${latestRelease.date}.`];
}

function last(day: string | null, rest: Partial<ActivityFacts> = {}): Fact<ActivityFacts> {
  const count = { commits180: 0, commits365: 0, people180: 0, atLeast: false };
  return known({ ...count, lastHumanCommit: day, lastCommit: day ?? "2026-08-10", latestRelease: null, ...rest });
}
