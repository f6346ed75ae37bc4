/** What the forge tells of commits, merges, releases and answers -> how active people are in the project. */
import type { BotTest } from "../../bots.ts";
import { dayOf, shift } from "../../days.ts";
import { code, md } from "../../markdown.ts";
import type { CommitAnswer, RepositoryAnswer } from "../../model/answers.ts";
import { type ActivityFacts, type Fact, forPerson, known, notKnown } from "../../model/facts.ts";
import { peopleAmong } from "../../people.ts";
import { commitsLink } from "../at-head.ts";
import { noticesOf } from "./notices.ts";
import { signsOf } from "./signs.ts";

/** What the door asks for at most. */
const SAMPLE = 100;

/** What the facts are asked for. */
export interface Look {
  readonly takenAt: string;
  /** The part of the repository that the entry is about, or null for all of it. */
  readonly folder: string | null;
  /** The address that the entry gives. */
  readonly listed: string | null;
  readonly isBot: BotTest;
}

export function activity(repository: RepositoryAnswer, look: Look): Fact<ActivityFacts> {
  const { folder, isBot } = look;
  const history = folder === null ? repository : historyOf(repository, folder, isBot);
  if ("known" in history) return history;
  const { recent, last } = history;
  if (last === null && !repository.isEmpty) return notKnown(md`The commits of the default branch were not given.`);
  const today = dayOf(look.takenAt);
  // A clock can be wrong, or set forward on purpose: what is dated after today shows nothing.
  const tomorrow = shift(today, "1 day", 1);
  const dated = recent.commits.filter(({ committedDate }) => dayOf(committedDate) <= tomorrow);
  const human = dated.filter((commit) => isByPeople(commit, isBot));
  const newest = newestDay(human) ?? (last !== null && isByPeople(last, isBot) ? dayOf(last.committedDate) : null);
  const start = shift(newest ?? today, "180 days", -1);
  const counted = human.filter(({ committedDate }) => dayOf(committedDate) >= start);
  return known(
    {
      commits180: counted.length,
      people180: peopleAmong(
        counted.flatMap(({ authors }) => authors),
        isBot,
      ).people,
      atLeast: newest === null ? recent.total > recent.commits.length : !reaches(recent, start, today),
      lastHumanCommit: newest,
      lastCommit: last && dayOf(last.committedDate),
      ...signsOf(repository, folder, tomorrow, isBot),
      folder,
      notices: noticesOf(repository, folder, look.listed),
    },
    commitsLink(repository, folder ?? ""),
  );
}

/** The commits that touched the folder, where they were asked for. Where nobody works on the whole, nobody does on the folder. */
function historyOf(
  repository: RepositoryAnswer,
  folder: string,
  isBot: BotTest,
): Pick<RepositoryAnswer, "recent" | "last"> | Fact<never> {
  const { part, recent } = repository;
  if (part === null || part.path !== folder) {
    if (!recent.commits.some((commit) => isByPeople(commit, isBot))) return repository;
    return forPerson(
      md`The entry is about the folder ${code(folder)}, and commits could be looked at for the whole repository only.`,
    );
  }
  if (part.found && part.last !== null) return part;
  return forPerson(md`The folder ${code(folder)}, which the entry is about, is not on the default branch.`);
}

/** Whether a person wrote the commit or a part of it. */
function isByPeople({ authors }: CommitAnswer, isBot: BotTest): boolean {
  return authors.some((author) => !isBot(author));
}

/** Whether the sample holds all commits since that day. A full one is taken for cut: whether it was depends on the day of looking. */
function reaches({ total, commits }: RepositoryAnswer["recent"], start: string, today: string): boolean {
  if (start < shift(today, "365 days", -1)) return false;
  const whole = total <= commits.length && commits.length < SAMPLE;
  return whole || commits.some(({ committedDate }) => dayOf(committedDate) < start);
}

function newestDay(commits: readonly CommitAnswer[]): string | null {
  const days = commits.map(({ committedDate }) => dayOf(committedDate));
  return days.sort().at(-1) ?? null;
}
