/** What GitHub told about contributors -> a number, its bounds, and how it was counted. */

import { dayOf } from "../days.ts";
import { code, md, type Text } from "../markdown.ts";
import type { Answer, ContributorsAnswer } from "../model/answers.ts";
import { type ContributorFacts, type Fact, forPerson, known } from "../model/facts.ts";
import { refusedFact } from "./refusal.ts";

interface Asked {
  readonly address: string | null;
  readonly takenAt: string;
  /** The folder of the repository that the entry is about, or null for all of it. */
  readonly folder: string | null;
}

export function contributors(
  answer: Answer<ContributorsAnswer>,
  { address, takenAt, folder }: Asked,
): Fact<ContributorFacts> {
  if (!answer.ok) return refusedFact(answer, address);
  const { people, anonymous, complete, method, url } = answer.value;
  const countedOn = dayOf(takenAt);
  const exact = method === "list" && complete;
  if (folder !== null) return inFolder(answer.value, folder, countedOn);
  return known(
    {
      count: people,
      bound: exact ? "exact" : "at-least",
      atMost: exact && anonymous !== null && anonymous > 0 ? people + anonymous : null,
      method: methodOf(answer.value),
      countedOn,
    },
    url,
  );
}

function methodOf({ method, complete, anonymous, commits }: ContributorsAnswer): Text {
  if (method === "history") {
    return commits === null
      ? md`different authors of the newest commits without bots`
      : md`different authors of the newest ${commits} commits without bots`;
  }
  if (!complete) return md`GitHub accounts without bots, of the first pages of the list`;
  return anonymous === null || anonymous === 0
    ? md`GitHub accounts without bots`
    : md`GitHub accounts without bots; ${anonymous} e-mail addresses without an account are not counted`;
}

/** Who contributed to a folder contributed to its repository: the whole's number is an upper bound, and no lower one. */
function inFolder(
  { people, anonymous, complete, method, url }: ContributorsAnswer,
  folder: string,
  countedOn: string,
): Fact<ContributorFacts> {
  if (method !== "list" || !complete || anonymous === null) {
    return forPerson(
      md`The entry points to the folder ${code(folder)}, and contributors could be counted for the whole repository only.`,
    );
  }
  const how = md`GitHub accounts without bots, for the whole repository that holds the folder ${code(folder)}`;
  return known({ count: people + anonymous, bound: "at-most", atMost: null, method: how, countedOn }, url);
}
