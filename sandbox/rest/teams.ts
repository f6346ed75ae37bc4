/** Routes about teams of organisations. */

import { allows, sameName, teamNamed } from "../access/permit.ts";
import type { Call } from "../http/call.ts";
import { notFound, Refused, type Reply } from "../http/refused.ts";
import { type Route, route } from "../http/router.ts";

export const teamRoutes: readonly Route[] = [
  route("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", showMembership),
];

/** Whoever was invited and has not answered is `pending`. */
async function showMembership(call: Call): Promise<Reply> {
  const { site, links, params } = call;
  const { org = "", team_slug: slug = "", username = "" } = params;
  checkCaller(call, org);
  const team = teamNamed(site.world, org, slug);
  const among = (logins: readonly string[] = []) => logins.some((login) => sameName(login, username));
  const state = among(team?.members) ? "active" : among(team?.pending) ? "pending" : null;
  if (team === null || state === null) throw notFound();
  const url = `${links.api}/organizations/${org}/team/${team.id}/memberships/${username}`;
  return { status: 200, body: { url, role: "member", state } };
}

/** Nobody sees into the teams of an organisation who does not belong to it. */
function checkCaller({ site: { world }, caller }: Call, org: string): void {
  if (caller.kind === "anonymous") throw new Refused(401, "Requires authentication");
  if (caller.kind === "user") {
    const { login } = caller.account;
    const has = (logins: readonly string[]) => logins.some((one) => sameName(one, login));
    const owns = [...world.owners].some(([organization, owners]) => sameName(organization, org) && has(owners));
    if (owns || world.teams.some(({ organization, members }) => sameName(organization, org) && has(members))) return;
    throw notFound();
  }
  const reads = caller.kind === "installation" && allows(caller.grant.permissions, { members: "read" });
  if (!reads || !sameName(caller.grant.installation.account, org))
    throw new Refused(403, "Resource not accessible by integration");
}
