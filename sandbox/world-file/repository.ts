/** A repository in the world file's words -> a repository of the world. */
import { dirname, resolve } from "node:path";
import { addLabel } from "../new-discussion.ts";
import { addRepository, nextId } from "../new-world.ts";
import { timeOf } from "../site.ts";
import type { Contributor, Contributors, License, Release, Repository, World } from "../world.ts";
import type { Cast } from "./cast.ts";
import { communityFiles, type Source } from "./community-files.ts";
import {
  type Closable,
  type DescribedHistory,
  gitWorldHistory,
  memoryWorldHistory,
  pointed,
  type Setting,
} from "./described-history.ts";
import type { GivenContributors, GivenRepository } from "./schema.ts";
import { toTime, type When } from "./time.ts";

export interface Described {
  readonly repository: Repository;
  /** What the owner's other repositories take community files from, if it is the one named `.github`. */
  readonly source: Source;
  /** Ends what reads its git directory, where it has one. */
  close(): void;
}

/** `defaults`: what the owner's `.github` repository hands down. */
export async function addDescribed(
  world: World,
  given: GivenRepository,
  setting: Setting,
  defaults: Source | null,
): Promise<Described> {
  const [owner = "", name = ""] = given.name.split("/");
  const { history, newest, paths, close } = await historyOf(given, setting);
  const source = { name: given.name, branch: history.defaultBranch, paths };
  const repository = addRepository(world, {
    ...fields(world, given, setting),
    ...communityFiles(defaults === null ? [source] : [source, defaults]),
    pushedAt: newest === null ? toTime(given.created, setting.now) : timeOf(new Date(newest)),
    owner,
    name,
    history,
    contributors: contributorsOf(given.contributors, given.name, setting.cast),
  });
  for (const { name: label, color, description } of given.labels) {
    addLabel(world, repository, { name: label, ...(color ? { color } : {}), description: description ?? null });
  }
  if (given.git !== undefined) await point(repository, given);
  return { repository, source, close };
}

async function historyOf(given: GivenRepository, setting: Setting): Promise<DescribedHistory & Closable> {
  if (given.git !== undefined) return gitWorldHistory(given, resolve(dirname(setting.worldFile), given.git));
  return { ...(await memoryWorldHistory(given, setting)), close: () => {} };
}

async function point({ history, owner, name }: Repository, given: GivenRepository): Promise<void> {
  for (const { ref, at } of pointed(given)) {
    const sha = await history.resolve(at);
    if (sha === null) throw new Error(`${ref} is to stand at ${at}, which ${owner}/${name} does not have`);
    history.point(ref, sha);
  }
}

function fields(
  world: World,
  given: GivenRepository,
  { now }: Setting,
): Omit<Partial<Repository>, "id" | "owner" | "name" | "history" | "discussion"> {
  const time = (at: When) => toTime(at, now);
  const { archived } = given;
  return {
    description: given.description,
    homepage: given.homepage,
    formerNames: given.formerly,
    visibility: given.private ? "private" : "public",
    createdAt: time(given.created),
    archivedAt: archived === false ? null : archived === true ? time("1 day ago") : time(archived),
    isDisabled: given.disabled,
    isLocked: given.locked,
    isTemplate: given.template,
    isBlocked: given.blocked,
    hasIssues: given.issues !== false,
    mirrorUrl: given["mirror-of"] ?? null,
    parent: given["fork-of"] ?? null,
    stars: given.stars,
    watchers: given.watchers,
    forks: given.forks,
    size: given.size,
    topics: given.topics,
    languages: Object.entries(given.languages).map(([name, size]) => ({ name, size })),
    license: licenseOf(given.license),
    releases: releasesOf(world, given, now),
    strangers: given.strangers,
    ...rolesIn(given),
    actionsMayApprove: given["actions-may-approve"],
  };
}

function rolesIn({
  collaborators,
  teams,
}: GivenRepository): Pick<Repository, "collaborators" | "roleNames" | "teamRoles"> {
  const given = Object.entries(collaborators).map(([login, role]) =>
    typeof role === "string" ? { login, role, named: null } : { login, ...role },
  );
  return {
    collaborators: new Map(given.map(({ login, role }) => [login, role])),
    roleNames: new Map(given.flatMap(({ login, named }) => (named === null ? [] : [[login, named]]))),
    teamRoles: new Map(Object.entries(teams)),
  };
}

/** Newest first. */
function releasesOf(world: World, { releases }: GivenRepository, now: Date): readonly Release[] {
  return releases
    .map(({ tag, at, name, prerelease }) => ({
      tagName: tag,
      publishedAt: toTime(at, now),
      name: name ?? null,
      prerelease,
    }))
    .sort((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1))
    .map((release) => ({ ...release, id: nextId(world) }));
}

const LICENSE_NAMES: Readonly<Record<string, string>> = {
  "Apache-2.0": "Apache License 2.0",
  "BSD-2-Clause": 'BSD 2-Clause "Simplified" License',
  "BSD-3-Clause": 'BSD 3-Clause "New" or "Revised" License',
  "GPL-2.0": "GNU General Public License v2.0",
  "GPL-3.0": "GNU General Public License v3.0",
  "LGPL-2.1": "GNU Lesser General Public License v2.1",
  MIT: "MIT License",
  "MPL-2.0": "Mozilla Public License 2.0",
  Unlicense: "The Unlicense",
};

function licenseOf(spdxId: string | undefined): License | null {
  if (spdxId === undefined) return null;
  if (spdxId === "NOASSERTION") return { key: "other", spdxId, name: "Other" };
  return { key: spdxId.toLowerCase(), spdxId, name: LICENSE_NAMES[spdxId] ?? spdxId };
}

function contributorsOf(given: GivenContributors, repository: string, cast: Cast): Contributors {
  if (given === "counted" || given === "too-large") return given;
  if (Array.isArray(given)) {
    return given.map((one) => {
      if (typeof one === "string") return { login: cast.account(one).login, name: null, email: null, contributions: 1 };
      if ("login" in one)
        return { login: cast.account(one.login).login, name: null, email: null, contributions: one.commits };
      return { login: null, name: one.name, email: one.email, contributions: one.commits };
    });
  }
  const { accounts, anonymous = 0, bots = 0 } = typeof given === "number" ? { accounts: given } : given;
  const people = cast.people(repository, accounts + anonymous);
  const rows = people.map((person, at): Contributor => {
    const contributions = Math.max(1, Math.round(400 / (at + 1)));
    if (at < accounts) return { login: person.login, name: null, email: null, contributions };
    return { login: null, name: person.name, email: `${person.login}@example.net`, contributions };
  });
  const robots = BOTS.slice(0, bots).map((login) => ({
    login: cast.account(login).login,
    name: null,
    email: null,
    contributions: 30,
  }));
  return [...rows, ...robots].sort((one, other) => other.contributions - one.contributions);
}

const BOTS = ["dependabot[bot]", "renovate[bot]", "github-actions[bot]", "pre-commit-ci[bot]", "imgbot[bot]"];
