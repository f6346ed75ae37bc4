/** What was seen of a project's people -> the answer about its contributors. */
import { pageOf } from "../address.ts";
import type { Author, BotTest } from "../bots.ts";
import type { ContributorsAnswer } from "../model/answers.ts";
import { type People, peopleAmong } from "../people.ts";
import type { Listed } from "./contributor-list.ts";
import type { Place, Sample } from "./history-sample.ts";

/** Who is looked for, and where. */
export interface Subject {
  /** Where the history is. */
  readonly place: Place;
  /** The folder of the repository that is meant, or null for all of it. */
  readonly folder: string | null;
  /** The number of people that is to be proven. */
  readonly atLeast: number;
  readonly isBot: BotTest;
}

/** A list tells no names of accounts, so that accounts and addresses are bounds here, and people are not. */
export function together(
  { isBot }: Subject,
  listed: Listed,
  authors: readonly Author[],
): Pick<People, "accounts" | "addresses"> {
  return peopleAmong([...listed.authors, ...authors], isBot);
}

export function nobody({ url }: Place): ContributorsAnswer {
  const none = { people: 0, coAuthors: 0, bots: 0, anonymous: null, complete: false };
  return { method: "list", ...none, commits: null, folder: null, whole: null, url: `${url}/graphs/contributors` };
}

export function ofList(subject: Subject, listed: Listed, sample: Sample): ContributorsAnswer {
  const { accounts, strangers, bots, complete } = listed;
  // A list that says enough by itself was not read to its end.
  const enough = Math.max(accounts.size, strangers) >= subject.atLeast;
  const all = together(subject, listed, enough ? [] : sample.authors);
  const counted = { ...nobody(subject.place), bots, complete };
  if (enough && strangers > accounts.size) {
    // Any of them may have one of the accounts as well.
    const anonymous = all.accounts.size + all.addresses - strangers;
    return { ...counted, method: "authors", people: strangers, anonymous };
  }
  const coAuthors = all.accounts.size - accounts.size;
  const commits = coAuthors > 0 ? sample.commits : null;
  return { ...counted, people: all.accounts.size, coAuthors, anonymous: all.addresses, commits };
}

export function ofHistory({ place, folder }: Subject, { found, commits, complete }: Sample): ContributorsAnswer {
  const { people, accounts, addresses, bots } = found;
  const anonymous = accounts.size + addresses - people;
  const url = pageOf({ forge: "github", url: place.url }, "commits", "HEAD", folder ?? "");
  return { ...nobody(place), method: "history", people, bots, anonymous, complete, commits, folder, url };
}

export function wholeOf(subject: Subject, listed: Listed, { authors }: Sample): ContributorsAnswer["whole"] {
  const { accounts, addresses } = together(subject, listed, authors);
  return listed.complete
    ? { count: accounts.size + addresses, bound: "at-most" }
    : { count: Math.max(accounts.size, listed.strangers), bound: "at-least" };
}
