/** Routes about Apps, their installations, tokens and limits. */

import { covers, ROLES, reaches, sameName } from "../access/permit.ts";
import type { Grant } from "../access/tokens.ts";
import { accountNamed } from "../accounts.ts";
import { listOf, type Members, membersOf, object } from "../http/body.ts";
import type { Call } from "../http/call.ts";
import { paged, pageOf, sliced } from "../http/paging.ts";
import { notFound, Refused, type Reply } from "../http/refused.ts";
import { type Route, route } from "../http/router.ts";
import { repositoryNamed } from "../repositories.ts";
import { installationOf, integration, permissionsOf } from "../shape/app.ts";
import { simpleRepository } from "../shape/repository.ts";
import { timeOf } from "../site.ts";
import type { Access, App, Installation, Repository } from "../world.ts";

const LEVELS: readonly Access[] = ["read", "write", "admin"];

export const appRoutes: readonly Route[] = [
  route("GET /app", async (call) => ({
    status: 200,
    body: {
      ...integration(call.site.world, appOf(call), call.links),
      installations_count: appOf(call).installations.length,
    },
  })),
  route("GET /apps/{app_slug}", async ({ site, params, links }) => {
    const app = site.world.apps.find(({ slug }) => slug === params.app_slug);
    if (app === undefined) throw notFound();
    return { status: 200, body: integration(site.world, app, links) };
  }),
  route("GET /app/installations", async (call) => {
    const app = appOf(call);
    const page = pageOf(call.query);
    const shown = sliced(app.installations, page).map((installation) =>
      installationOf(call.site.world, app, installation, call.links),
    );
    return paged(call, page, app.installations.length, shown);
  }),
  route("GET /app/installations/{installation_id}", async (call) => shown(call, installationById(call))),
  route("POST /app/installations/{installation_id}/access_tokens", mint),
  route("GET /users/{username}/installation", async (call) =>
    shown(call, installationOn(call, call.params.username ?? "", "User")),
  ),
  route("GET /orgs/{org}/installation", async (call) =>
    shown(call, installationOn(call, call.params.org ?? "", "Organization")),
  ),
  route("GET /repos/{owner}/{repo}/installation", async (call) => {
    const repository = repositoryNamed(call.site.world, call.params.owner ?? "", call.params.repo ?? "");
    return shown(call, repository && (appOf(call).installations.find((one) => reaches(one, repository)) ?? null));
  }),
  route("GET /installation/repositories", listRepositories),
];

function appOf({ caller }: Call): App {
  if (caller.kind === "app") return caller.app;
  throw new Refused(401, "A JSON web token could not be decoded");
}

function installationById(call: Call): Installation | null {
  return appOf(call).installations.find(({ id }) => String(id) === call.params.installation_id) ?? null;
}

function installationOn(call: Call, login: string, type: "User" | "Organization"): Installation | null {
  const account = accountNamed(call.site.world, login);
  // GitHub finds users' installations under /users only, but organisations' under both.
  if (account === null || (type === "Organization" && account.type !== type)) return null;
  return appOf(call).installations.find((one) => sameName(one.account, account.login)) ?? null;
}

function shown(call: Call, installation: Installation | null): Reply {
  const app = appOf(call);
  if (installation === null) throw notFound();
  return { status: 200, body: installationOf(call.site.world, app, installation, call.links) };
}

async function mint(call: Call): Promise<Reply> {
  const { site, links } = call;
  const app = appOf(call);
  const installation = installationById(call);
  if (installation === null) throw notFound();
  if (installation.suspendedAt !== null) throw new Refused(403, "This installation has been suspended");
  const members = membersOf(call);
  const permissions = narrowed(permissionsOf(app), members);
  const chosen = chosenRepositories(call, installation, members);
  const { token, expiresAt } = site.tokens.mint({
    app,
    installation,
    permissions,
    repositories: chosen?.map(({ id }) => id) ?? null,
  });
  const all = chosen === null && installation.selection === "all";
  const listed = all
    ? {}
    : {
        repositories: (chosen ?? reachable(call, installation)).map((one) => simpleRepository(site.world, one, links)),
      };
  const body = {
    token,
    expires_at: timeOf(expiresAt),
    permissions,
    repository_selection: all ? "all" : "selected",
    ...listed,
  };
  return { status: 201, body };
}

function narrowed(granted: Readonly<Record<string, Access>>, members: Members): Readonly<Record<string, Access>> {
  if (members.permissions === undefined) return granted;
  const asked = Object.entries(object(members.permissions, "permissions"));
  const permissions: Record<string, Access> = { metadata: "read" };
  for (const [name, value] of asked) {
    const level = LEVELS.find((one) => one === value);
    const has = granted[name];
    if (level === undefined || has === undefined || LEVELS.indexOf(level) > LEVELS.indexOf(has)) {
      throw new Refused(422, "The permissions requested are not granted to this installation.");
    }
    permissions[name] = level;
  }
  return permissions;
}

function chosenRepositories(call: Call, installation: Installation, members: Members): readonly Repository[] | null {
  const [names, ids] = [listOf(members, "repositories"), listOf(members, "repository_ids")];
  if (names === undefined && ids === undefined) return null;
  const known = reachable(call, installation);
  const chosen = [
    ...(names ?? []).map((name) => known.find((one) => typeof name === "string" && sameName(one.name, name))),
    ...(ids ?? []).map((id) => known.find((one) => one.id === id)),
  ];
  return chosen.map((repository) => {
    if (repository !== undefined) return repository;
    throw new Refused(
      422,
      "There is at least one repository that does not exist or is not accessible to the parent installation.",
    );
  });
}

function reachable({ site }: Call, installation: Installation): readonly Repository[] {
  return site.world.repositories.filter((repository) => reaches(installation, repository));
}

async function listRepositories(call: Call): Promise<Reply> {
  const { site, caller, links } = call;
  if (caller.kind !== "installation")
    throw new Refused(
      403,
      "You must authenticate with an installation access token in order to list repositories for an installation.",
    );
  const grant: Grant = caller.grant;
  const found = site.world.repositories.filter((repository) => covers(grant, repository));
  const page = pageOf(call.query);
  const permissions = Object.fromEntries(
    ROLES.map((role) => [role === "write" ? "push" : role === "read" ? "pull" : role, false]),
  );
  const repositories = sliced(found, page).map((one) => ({ ...simpleRepository(site.world, one, links), permissions }));
  const selection = grant.repositories === null ? grant.installation.selection : "selected";
  return paged(call, page, found.length, { total_count: found.length, repository_selection: selection, repositories });
}
