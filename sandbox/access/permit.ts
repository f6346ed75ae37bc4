/** Who asks, a repository, and what the route needs -> nothing, or GitHub's refusal. */
import { notFound, Refused } from "../http/refused.ts";
import type { Access, Installation, Repository, Role, Team, World } from "../world.ts";
import type { Caller } from "./kinds.ts";
import type { Grant } from "./tokens.ts";

/** Permissions of an App, one of them being enough; `anyone` is what every signed-in person may do. */
export interface Needs {
  readonly app: Readonly<Record<string, Access>>;
  readonly person: "anyone" | Role;
}

export const ROLES: readonly Role[] = ["read", "triage", "write", "maintain", "admin"];
const LEVELS: readonly Access[] = ["read", "write", "admin"];

export function fullName({ owner, name }: Repository): string {
  return `${owner}/${name}`;
}

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether an installation, as it stands, reaches a repository. */
export function reaches(installation: Installation, repository: Repository): boolean {
  if (!sameName(installation.account, repository.owner) || installation.suspendedAt !== null) return false;
  return (
    installation.selection === "all" || installation.repositories.some((name) => sameName(name, fullName(repository)))
  );
}

export function covers({ installation, repositories }: Grant, repository: Repository): boolean {
  return reaches(installation, repository) && (repositories === null || repositories.includes(repository.id));
}

export function teamNamed({ teams }: World, organization: string, slug: string): Team | null {
  return teams.find((team) => sameName(team.organization, organization) && sameName(team.slug, slug)) ?? null;
}

/** The highest role of a login, given to it or to a team that it belongs to; null where it has none but what everybody has. */
export function roleOf(world: World, repository: Repository, login: string): Role | null {
  if (sameName(repository.owner, login)) return "admin";
  for (const [organisation, owners] of world.owners) {
    if (sameName(organisation, repository.owner) && owners.some((owner) => sameName(owner, login))) return "admin";
  }
  const own = [...repository.collaborators].filter(([collaborator]) => sameName(collaborator, login));
  const byTeam = [...repository.teamRoles].filter(([slug]) =>
    teamNamed(world, repository.owner, slug)?.members.some((member) => sameName(member, login)),
  );
  const given = [...own, ...byTeam].map(([, role]) => ROLES.indexOf(role));
  return ROLES[Math.max(-1, ...given)] ?? null;
}

export function maySee(world: World, caller: Caller, repository: Repository): boolean {
  if (repository.visibility === "public") return true;
  if (caller.kind === "user") return roleOf(world, repository, caller.account.login) !== null;
  return caller.kind === "installation" && covers(caller.grant, repository);
}

export function permit(world: World, caller: Caller, repository: Repository, needs: Needs): void {
  if (!maySee(world, caller, repository)) throw notFound();
  if (repository.isBlocked) throw new Refused(451, "Repository access blocked");
  const reading = Object.values(needs.app).includes("read");
  if (!reading && repository.archivedAt !== null) throw new Refused(403, "Repository was archived so is read-only.");
  if (reading && repository.visibility === "public" && caller.kind !== "app") return;
  if (caller.kind === "anonymous") throw new Refused(401, "Requires authentication");
  if (caller.kind === "app") throw new Refused(403, "Resource not accessible by integration");
  if (caller.kind === "installation") {
    permitApp(caller.grant, repository, needs);
    return;
  }
  const role = roleOf(world, repository, caller.account.login);
  if (needs.person === "anyone") return;
  if (role === null || ROLES.indexOf(role) < ROLES.indexOf(needs.person))
    throw new Refused(403, "Must have admin rights to Repository.");
}

export function allows(granted: Readonly<Record<string, Access>>, needs: Needs["app"]): boolean {
  return Object.entries(needs).some(([name, level]) => {
    const has = name === "metadata" ? "read" : granted[name];
    return has !== undefined && LEVELS.indexOf(has) >= LEVELS.indexOf(level);
  });
}

function permitApp(grant: Grant, repository: Repository, needs: Needs): void {
  if (!covers(grant, repository) || !allows(grant.permissions, needs.app)) {
    throw new Refused(403, "Resource not accessible by integration");
  }
}
