/** The pull requests that were merged -> who takes part in the project, and who lets them. */
import type { BotTest } from "../../bots.ts";
import { dayOf, shift } from "../../days.ts";
import type { MergedPull, RepositoryAnswer } from "../../model/answers.ts";
import type { Practice } from "../../model/facts.ts";
import { accountOf, isOfPerson } from "../accounts.ts";
import { mergedLink } from "../at-head.ts";

/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const OF_THE_PROJECT = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

/** Of the year up to the newest one, so that the numbers stay until something is merged again. */
export function practiceOf(repository: RepositoryAnswer, isBot: BotTest): Practice | null {
  const { merged } = repository;
  const byPeople = (merged?.pulls ?? []).filter((pull) => isOfPerson(pull, isBot));
  const days = byPeople.map(({ mergedAt }) => dayOf(mergedAt)).sort();
  const to = days.at(-1);
  if (merged === null || to === undefined) return null;
  const start = shift(to, "365 days", -1);
  const pulls = byPeople.filter(({ mergedAt }) => dayOf(mergedAt) >= start);
  const mergers = new Set(pulls.flatMap((pull) => mergerOf(pull, isBot) ?? []));
  const outsiders = pulls.filter(
    ({ author, association }) =>
      author !== null && !OF_THE_PROJECT.has(association) && !mergers.has(author.login.toLowerCase()),
  );
  return {
    from: days.find((day) => day >= start) ?? to,
    to,
    merged: pulls.length,
    byOutsiders: outsiders.length,
    mergers: mergers.size,
    byMachines: pulls.filter((pull) => mergerOf(pull, isBot) === null).length,
    atLeast: merged.total > merged.pulls.length && !merged.pulls.some(({ mergedAt }) => dayOf(mergedAt) < start),
    url: mergedLink(repository),
  };
}

/** The login in lower case; null where no person is known to have merged it. */
function mergerOf({ mergedBy }: MergedPull, isBot: BotTest): string | null {
  if (mergedBy === null || mergedBy.bot || isBot(accountOf(mergedBy.login))) return null;
  return mergedBy.login.toLowerCase();
}
