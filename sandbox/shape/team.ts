/** A team of an organisation -> the object of REST answers and webhooks. */

import { accountOrGhost } from "../accounts.ts";
import type { Json } from "../json.ts";
import type { Links } from "../links.ts";
import type { Repository, Role, Team, World } from "../world.ts";
import { nodeId } from "./node-id.ts";

const OLD_NAMES: Readonly<Partial<Record<Role, string>>> = { write: "push", read: "pull" };

export function teamOf(world: World, repository: Repository, team: Team, { api, web }: Links): Json {
  const { id, slug, organization } = team;
  const owner = accountOrGhost(world, organization).id;
  const url = `${api}/organizations/${owner}/team/${id}`;
  const role = repository.teamRoles.get(slug) ?? "read";
  return {
    id,
    node_id: nodeId("Team", id),
    name: slug,
    slug,
    description: null,
    privacy: "closed",
    notification_setting: "notifications_enabled",
    permission: OLD_NAMES[role] ?? role,
    url,
    html_url: `${web}/orgs/${organization}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: "organization",
    organization_id: owner,
    parent: null,
  };
}
