/** An account or a commit's author -> whether it is a machine. */

// Accounts of the type User that no person commits with. GitHub marks Apps itself, and gives their names the suffix.
const MACHINES: ReadonlySet<string> = new Set([
  "actions-user",
  "allcontributors",
  "ciliumbot",
  "codecov-io",
  "dependabot-preview",
  "github-actions",
  "gitter-badger",
  "google-oss-robot",
  "greenkeeperio-bot",
  "imgbot",
  "k8s-ci-robot",
  "k8s-merge-robot",
  "kernel-patches-bot",
  "llvmbot",
  "mergify",
  "pre-commit-ci",
  "pyup-bot",
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

export interface Account {
  readonly login: string | null;
  readonly name: string | null;
  readonly email: string | null;
}

export function isMachine({ login, name, email }: Account): boolean {
  if (login !== null) return login.endsWith("[bot]") || MACHINES.has(login.toLowerCase());
  return (name ?? "").endsWith("[bot]") || (email ?? "").includes("[bot]@");
}
