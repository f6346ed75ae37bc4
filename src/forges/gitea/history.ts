/** Pages of a history on Gitea or Forgejo -> the newest commits, and how many people made them. */
import { botsWith } from "../../bots.ts";
import type { Answer, CommitAnswer, ContributorsAnswer, ProjectQuestion } from "../../model/answers.ts";
import { peopleAmong } from "../../people.ts";
import type { ForgeAsk, Page } from "../ask.ts";
import type { History } from "../commits.ts";
import { answering, needed, orMissing, unavailableFor } from "../needed.ts";
import { NOT_ASKED } from "../reader.ts";
import { askCommits, type First, PER_PAGE } from "./first.ts";

type Pages = First["commits"];
type Commits = Answer<Page<readonly CommitAnswer[]>>;

/** Five hundred commits, as of a history on GitHub. */
const MOST_PAGES = 10;

/** Of a folder without a history the forge says that there is none. */
export function historyOf({ one, two }: Pages): History {
  const first = orMissing(one, null);
  if (first === null || first.value.length < PER_PAGE)
    return { commits: first?.value ?? [], more: first?.more ?? false };
  const second = needed(two);
  return { commits: [...first.value, ...second.value], more: second.more };
}

/** These forges have no list of contributors, so the newest commits are all that can be counted by. */
export async function contributorsOf(
  ask: ForgeAsk,
  at: string,
  url: string,
  question: ProjectQuestion,
  { commits, ofFolder }: First,
): Promise<Answer<ContributorsAnswer>> {
  const { contributors: atLeast, folder, bots } = question;
  if (atLeast === null) return NOT_ASKED;
  return unavailableFor(
    await answering(async () => {
      const pages = ofFolder ?? commits;
      const begun = historyOf(pages);
      const count = (some: History) =>
        peopleAmong(
          some.commits.flatMap(({ authors }) => authors),
          botsWith(bots),
        );
      const enough = count(begun).people >= atLeast;
      const { commits: looked, more } = begun.more && !enough ? await onward(ask, at, folder, begun, pages.one) : begun;
      const found = count({ commits: looked, more });
      const anonymous = found.accounts.size + found.addresses - found.people;
      const counted = { people: found.people, bots: found.bots, anonymous, coAuthors: 0, whole: null, folder };
      return { ...counted, method: "history", complete: !more, commits: looked.length, url };
    }),
  );
}

/** The pages after the first two, all at once: how many there are is known from the first. */
async function onward(
  ask: ForgeAsk,
  at: string,
  folder: string | null,
  begun: History,
  first: Commits,
): Promise<History> {
  const pages = needed(first).pages ?? MOST_PAGES;
  const numbers = Array.from({ length: Math.max(0, Math.min(pages, MOST_PAGES) - 2) }, (_, i) => i + 3);
  const answers = (await Promise.all(numbers.map((page) => askCommits(ask, at, page, folder)))).map(needed);
  const commits = [...begun.commits, ...answers.flatMap(({ value }) => value)];
  return { commits, more: answers.at(-1)?.more ?? begun.more };
}
