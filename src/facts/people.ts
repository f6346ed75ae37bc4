/** The authors of commits -> how many people there are. E-mail addresses go no further than this file. */
import { isBot } from "../bots.ts";
import type { CommitAnswer } from "../model/answers.ts";

/** Whether a person wrote the commit or a part of it. */
export function isByPeople(commit: CommitAnswer): boolean {
  return commit.authors.some((author) => !isBot(author));
}

/** How many different people wrote the commits: one account is one person, and so is one e-mail address without an account. */
export function countPeople(commits: readonly CommitAnswer[]): number {
  const people = commits.flatMap(({ authors }) => authors).filter((author) => !isBot(author));
  const accounts = new Map<string, string>();
  for (const { login, email } of people) {
    if (login !== null && email !== null) accounts.set(email.toLowerCase(), login.toLowerCase());
  }
  const keys = people.map(({ login, name, email }) => {
    if (login !== null) return login.toLowerCase();
    const address = email?.toLowerCase();
    return (address && accounts.get(address)) ?? address ?? name ?? "";
  });
  return new Set(keys.filter((key) => key !== "")).size;
}
