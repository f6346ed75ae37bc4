/** The few things that matter of an account, a repository or an App -> the whole thing in a world, with GitHub's defaults for the rest. */
import { generateKeyPairSync } from "node:crypto";
import type { Discussion } from "./discussion.ts";
import type { History } from "./history.ts";
import type { Account, App, Installation, Repository, Team, World } from "./world.ts";
import { writable } from "./writable-history.ts";

type Given<T, Required extends keyof T> = Pick<T, Required> &
  Partial<Omit<T, "id" | Required>> & { readonly id?: number };

const LONG_AGO = "2020-01-01T00:00:00Z";

/** A public repository of which nothing special is known. */
const PLAIN = {
  visibility: "public",
  description: null,
  homepage: null,
  createdAt: LONG_AGO,
  archivedAt: null,
  isDisabled: false,
  isLocked: false,
  isTemplate: false,
  isBlocked: false,
  hasIssues: true,
  mirrorUrl: null,
  parent: null,
  stars: 0,
  watchers: 0,
  forks: 0,
  size: 0,
  topics: [],
  languages: [],
  license: null,
  codeOfConduct: null,
  contributingUrl: null,
  securityPolicyUrl: null,
  releases: [],
  contributors: "counted",
  strangers: "anonymous",
  actionsMayApprove: false,
} as const;

export function newWorld(): World {
  return { accounts: [], repositories: [], apps: [], owners: new Map(), teams: [], nextId: 1001 };
}

export function nextId(world: World): number {
  world.nextId += 1;
  return world.nextId - 1;
}

export function newDiscussion(): Discussion {
  return { issues: new Map(), labels: [], checkSuites: [], checkRuns: [], queue: [] };
}

/** Gives the account there is, if there is one of that login. */
export function addAccount(world: World, given: Given<Account, "login">): Account {
  const login = given.login.toLowerCase();
  const known = world.accounts.find((account) => account.login.toLowerCase() === login);
  if (known) return known;
  const account: Account = {
    type: "User",
    name: null,
    emails: [],
    createdAt: LONG_AGO,
    token: null,
    ...given,
    id: given.id ?? nextId(world),
  };
  world.accounts.push(account);
  return account;
}

/** Its owner becomes an organisation of the world if nobody has that login yet. */
export function addRepository(
  world: World,
  given: Omit<Given<Repository, "owner" | "name">, "history" | "discussion"> & { readonly history: History },
): Repository {
  addAccount(world, { login: given.owner, type: "Organization" });
  const repository: Repository = {
    ...PLAIN,
    formerNames: [],
    pushedAt: given.createdAt ?? PLAIN.createdAt,
    collaborators: new Map(),
    roleNames: new Map(),
    teamRoles: new Map(),
    ...given,
    id: given.id ?? nextId(world),
    history: writable(given.history),
    discussion: newDiscussion(),
  };
  world.repositories.push(repository);
  return repository;
}

export function addTeam(
  world: World,
  given: Pick<Team, "organization" | "slug"> & {
    readonly members: readonly string[];
    readonly pending?: readonly string[];
  },
): Team {
  const { members, pending = [] } = given;
  const team = { ...given, id: nextId(world), members: [...members], pending: [...pending] };
  world.teams.push(team);
  return team;
}

/** Its bot account (`slug[bot]`) comes with it. */
export function addApp(
  world: World,
  given: Omit<Given<App, "slug" | "owner" | "permissions" | "events">, "installations"> & {
    readonly installations?: readonly (Pick<Installation, "account"> & Partial<Installation>)[];
  },
): App {
  addAccount(world, { login: given.owner, type: "Organization" });
  addAccount(world, { login: `${given.slug}[bot]`, type: "Bot" });
  const app: App = {
    name: given.slug,
    description: null,
    webhookSecret: "sandbox-webhook-secret",
    webhookUrl: null,
    ...given,
    id: given.id ?? nextId(world),
    privateKey: given.privateKey ?? newPrivateKey(),
    installations: (given.installations ?? []).map((installation) => ({
      selection: "all",
      repositories: [],
      createdAt: LONG_AGO,
      suspendedAt: null,
      ...installation,
      id: installation.id ?? nextId(world),
    })),
  };
  world.apps.push(app);
  return app;
}

function newPrivateKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}
