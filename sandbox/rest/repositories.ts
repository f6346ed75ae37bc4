/** Routes about a repository itself: what it is, who contributed, and what its people may do. */

import { covers, type Needs, ROLES, roleOf, sameName } from "../access/permit.ts";
import { accountNamed, accountOfEmail, accountOrMadeUp } from "../accounts.ts";
import { contributorsOf } from "../contributors.ts";
import type { Call } from "../http/call.ts";
import { paged, pageOf, sliced } from "../http/paging.ts";
import { notFound, Refused, type Reply } from "../http/refused.ts";
import { type Route, repositoryRoute, route } from "../http/router.ts";
import type { Json } from "../json.ts";
import { fullRepository } from "../shape/repository.ts";
import { publicUser, simpleUser } from "../shape/user.ts";
import type { Contributor, Repository, Role } from "../world.ts";

const METADATA: Needs = { app: { metadata: "read" }, person: "anyone" };

export const repositoryRoutes: readonly Route[] = [
  repositoryRoute("GET ", METADATA, async ({ site, links }, repository) => ({
    status: 200,
    body: fullRepository(site.world, repository, links),
  })),
  repositoryRoute("GET /contributors", METADATA, listContributors),
  repositoryRoute("GET /collaborators/{username}/permission", METADATA, showPermission),
  route("GET /users/{username}", async ({ site, links, params }) => {
    const account = accountNamed(site.world, params.username ?? "");
    if (account === null) throw notFound();
    const theirs = site.world.repositories.filter(({ owner }) => owner === account.login);
    return { status: 200, body: publicUser(account, links, theirs.length) };
  }),
];

async function listContributors(call: Call, repository: Repository): Promise<Reply> {
  if (repository.history.defaultBranch === null) return { status: 204 };
  const rows = await contributorsOf(call.site.world, repository);
  if (rows === "too-large") {
    const why = "The history or contributor list is too large to list contributors for this repository via the API.";
    throw new Refused(403, why);
  }
  const anonymous = ["1", "true"].includes(call.query.get("anon") ?? "");
  const shown = anonymous ? rows : rows.filter(({ login }) => login !== null);
  const page = pageOf(call.query);
  return paged(
    call,
    page,
    shown.length,
    sliced(shown, page).map((row) => contributor(call, repository, row)),
  );
}

function contributor({ site, links }: Call, repository: Repository, row: Contributor): Json {
  const { login, name, email, contributions } = row;
  if (login === null) return { email, name, type: "Anonymous", contributions };
  const linked = email === null ? null : accountOfEmail(site.world, repository, email);
  return { ...simpleUser(linked ?? accountOrMadeUp(site.world, login), links), contributions };
}

async function showPermission({ site, caller, links, params }: Call, repository: Repository): Promise<Reply> {
  const mayLook =
    caller.kind === "installation"
      ? covers(caller.grant, repository)
      : caller.kind === "user" && isWriter(roleOf(site.world, repository, caller.account.login));
  if (!mayLook) throw new Refused(403, "Must have push access to view collaborator permission.");
  const account = accountNamed(site.world, params.username ?? "");
  if (account === null) throw new Refused(404, `${params.username} is not a user`);
  const open: Role | null = repository.visibility === "public" && account.type === "User" ? "read" : null;
  const role = roleOf(site.world, repository, account.login) ?? open;
  const permission = role === "maintain" ? "write" : role === "triage" ? "read" : (role ?? "none");
  const named = [...repository.roleNames].find(([login]) => sameName(login, account.login))?.[1];
  const roleName = named ?? role ?? "none";
  const user = { ...simpleUser(account, links), permissions: flags(role), role_name: roleName };
  return { status: 200, body: { permission, user, role_name: roleName } };
}

function flags(role: Role | null): Json {
  const rank = role === null ? -1 : ROLES.indexOf(role);
  const [pull, triage, push, maintain, admin] = ROLES.map((_, at) => rank >= at);
  return { admin, maintain, push, triage, pull };
}

function isWriter(role: Role | null): boolean {
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf("write");
}
