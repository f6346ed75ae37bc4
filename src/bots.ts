/** An account or a commit's author -> whether it is a machine: by what is known of them, and by what a listing knows beside. */

const BOT_LOGIN = /\[bot\]$|(?:^|[-_])(?:bot|robot|ci|autobot)$|^(?:bot|robot)[-_]/i;
// Accounts of the type User that no person commits with. GitHub marks Apps itself, and gives their names the suffix.
const BOTS: ReadonlySet<string> = new Set([
  "actions-user",
  "allcontributors",
  "arduinobot",
  "bors",
  "ciliumbot",
  "claude",
  "codecov-commenter",
  "codecov-io",
  "coderabbitai",
  "copilot",
  "copilot-swe-agent",
  "copybara-service",
  "cursoragent",
  "deepsourcebot",
  "dependabot",
  "dependabot-preview",
  "devin-ai-integration",
  "fossabot",
  "github-actions",
  "github-classroom",
  "github-merge-queue",
  "gitter-badger",
  "golangcibot",
  "google-oss-robot",
  "greenkeeper",
  "greenkeeperio-bot",
  "homu",
  "imgbot",
  "invalid-email-address",
  "k8s-ci-robot",
  "k8s-merge-robot",
  "kernel-patches-bot",
  "llvmbot",
  "mergify",
  "openhands-agent",
  "opentelemetrybot",
  "otelbot",
  "poiana",
  "pre-commit-ci",
  "pytorchmergebot",
  "pyup-bot",
  "readmebot",
  "renovate",
  "renovate-bot",
  "restyled-commits",
  "rust-timer",
  "scala-steward",
  "semantic-release-bot",
  "snyk-bot",
  "transifex-integration",
  "travis-ci",
  "web-flow",
  "weblate",
  "whitesource-bolt",
]);
const BOT_NAME =
  /\[bot\]|[_-]bot$|\bmachine account$|^(?:github[ -]actions?|dependabot|renovate(?: bot)?|travis(?:[ -]ci)?|mergify|bors|weblate|copybara|codex|copilot(?: autofix .{1,60})?|semantic-release|mirror ?(?:sync|bot)?|sync ?bot|ci ?bot|automation|auto-?sync|gitlab-?sync)$/i;
const BOT_EMAIL =
  /\[bot\]@|^(?:[\w.+-]{0,60}[_+-])?bot@|^(?:actions?|github-actions|noreply)@github\.com$|^(?:support@dependabot\.com|builds@travis-ci\.(?:org|com)|copilot@github\.com|cursoragent@cursor\.com|poiana\.bot@gmail\.com|noreply@(?:anthropic|openai)\.com|\d+\+copilot@users\.noreply\.github\.com)$/i;
// Longer ones than an account or an address can have are looked at no further.
const MOST = 300;

export interface Author {
  readonly login: string | null;
  readonly name: string | null;
  readonly email: string | null;
}

export type BotTest = (author: Author) => boolean;

/** A person may call an account like a machine; the address that a machine commits with is its own. */
export function isBot({ login, name, email }: Author): boolean {
  if (email !== null && BOT_EMAIL.test(email.trim().slice(0, MOST))) return true;
  if (login !== null) return BOT_LOGIN.test(login) || BOTS.has(login.toLowerCase());
  return name !== null && BOT_NAME.test(name.trim().slice(0, MOST));
}

/** The same, and the accounts that a listing calls bots, with or without GitHub's suffix for Apps. */
export function botsWith(logins: readonly string[]): BotTest {
  if (logins.length === 0) return isBot;
  const bare = (login: string) => login.toLowerCase().replace(/\[bot\]$/, "");
  const known = new Set(logins.map(bare));
  return (author) => isBot(author) || (author.login !== null && known.has(bare(author.login)));
}
