/** Commits as a forge lists them -> the recent ones, with all their authors. */
import type { CommitAnswer, CommitAuthor, RecentCommits } from "../model/answers.ts";

const MOST_RECENT = 100;
const MOST_CO_AUTHORS = 20;
// https://docs.github.com/en/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors
const CO_AUTHOR = /^co-authored-by:([^<>\n]{0,200})<([^<>\s]{1,254})>/gim;

/** The first line of a message, as GitHub gives it. */
export function headline(message: string): string {
  return message.split("\n", 1)[0]?.slice(0, 500) ?? "";
}

/** Those whom the message names beside its author; forges list the author only. */
export function coAuthorsIn(message: string): readonly CommitAuthor[] {
  const named = [...message.slice(0, 20_000).matchAll(CO_AUTHOR)].slice(0, MOST_CO_AUTHORS);
  return named.map(([, name = "", email = ""]) => ({ login: null, name: name.trim() || null, email }));
}

/** The newest commits, and whether there are older ones. */
export interface History {
  readonly commits: readonly CommitAnswer[];
  readonly more: boolean;
}

/** Of the newest commits those since a year before; `total` is one more than are there where older pages may hold more. */
export function recentOf({ commits: newest, more }: History, now: Date): RecentCommits {
  const since = aYearBefore(now);
  const commits = newest.filter(({ committedDate }) => committedDate >= since).slice(0, MOST_RECENT);
  const cut = commits.length === Math.min(newest.length, MOST_RECENT) && (more || newest.length > MOST_RECENT);
  return { total: commits.length + (cut ? 1 : 0), commits };
}

function aYearBefore(now: Date): string {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - 1);
  return then.toISOString();
}
