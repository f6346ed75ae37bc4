/** The author of a commit -> a person or a bot, and how many people there are. E-mail addresses go no further than this file. */
import type { CommitAnswer, CommitAuthor } from "../model/answers.ts";

const BOT_LOGIN = /\[bot\]$|(?:^|[-_])(?:bot|robot|ci|autobot)$|^(?:bot|robot)[-_]/i;
const BOTS = new Set([
  "actions-user",
  "allcontributors",
  "bors",
  "ciliumbot",
  "claude",
  "codecov-io",
  "copilot",
  "copybara-service",
  "cursoragent",
  "dependabot",
  "dependabot-preview",
  "gitter-badger",
  "github-actions",
  "github-merge-queue",
  "greenkeeper",
  "homu",
  "imgbot",
  "llvmbot",
  "mergify",
  "opentelemetrybot",
  "pre-commit-ci",
  "renovate",
  "rust-timer",
  "travis-ci",
  "web-flow",
  "weblate",
]);
const BOT_NAME =
  /\[bot\]|^(?:github[ -]actions?|dependabot|renovate(?: bot)?|mergify|bors|weblate|copybara|copilot|semantic-release|mirror ?(?:sync|bot)?|sync ?bot|ci ?bot|automation|auto-?sync|gitlab-?sync)$/i;
const BOT_EMAIL =
  /\[bot\]@|^(?:actions?|github-actions|noreply)@github\.com$|^(?:support@dependabot\.com|bot@renovateapp\.com|copilot@github\.com|cursoragent@cursor\.com|noreply@(?:anthropic|openai)\.com|\d+\+copilot@users\.noreply\.github\.com)$/i;

/** A person may call an account like a machine; the address that a machine commits with is its own. */
export function isBot({ login, name, email }: CommitAuthor): boolean {
  if (email !== null && BOT_EMAIL.test(email.trim())) return true;
  if (login !== null) return BOT_LOGIN.test(login) || BOTS.has(login.toLowerCase());
  return name !== null && BOT_NAME.test(name.trim());
}

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
