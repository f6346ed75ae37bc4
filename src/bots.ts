/** An account or a commit's author -> whether it is a machine. */

const BOT_LOGIN = /\[bot\]$|(?:^|[-_])(?:bot|robot|ci|autobot)$|^(?:bot|robot)[-_]/i;
// Accounts of the type User that no person commits with. GitHub marks Apps itself, and gives their names the suffix.
const BOTS: ReadonlySet<string> = new Set([
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
  "github-actions",
  "github-merge-queue",
  "gitter-badger",
  "google-oss-robot",
  "greenkeeper",
  "greenkeeperio-bot",
  "homu",
  "imgbot",
  "k8s-ci-robot",
  "k8s-merge-robot",
  "kernel-patches-bot",
  "llvmbot",
  "mergify",
  "opentelemetrybot",
  "pre-commit-ci",
  "pyup-bot",
  "renovate",
  "renovate-bot",
  "rust-timer",
  "semantic-release-bot",
  "snyk-bot",
  "transifex-integration",
  "travis-ci",
  "web-flow",
  "weblate",
  "whitesource-bolt",
]);
const BOT_NAME =
  /\[bot\]|^(?:github[ -]actions?|dependabot|renovate(?: bot)?|mergify|bors|weblate|copybara|copilot|semantic-release|mirror ?(?:sync|bot)?|sync ?bot|ci ?bot|automation|auto-?sync|gitlab-?sync)$/i;
const BOT_EMAIL =
  /\[bot\]@|^(?:actions?|github-actions|noreply)@github\.com$|^(?:support@dependabot\.com|bot@renovateapp\.com|copilot@github\.com|cursoragent@cursor\.com|noreply@(?:anthropic|openai)\.com|\d+\+copilot@users\.noreply\.github\.com)$/i;

export interface Author {
  readonly login: string | null;
  readonly name: string | null;
  readonly email: string | null;
}

/** A person may call an account like a machine; the address that a machine commits with is its own. */
export function isBot({ login, name, email }: Author): boolean {
  if (email !== null && BOT_EMAIL.test(email.trim())) return true;
  if (login !== null) return BOT_LOGIN.test(login) || BOTS.has(login.toLowerCase());
  return name !== null && BOT_NAME.test(name.trim());
}
