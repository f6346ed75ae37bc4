/** An App, and its installations -> the objects of REST answers and webhooks. */

import { accountOrGhost } from "../accounts.ts";
import type { Json } from "../json.ts";
import type { Links } from "../links.ts";
import type { Access, App, Installation, World } from "../world.ts";
import { nodeId } from "./node-id.ts";
import { simpleUser } from "./user.ts";

const MADE = "2024-01-01T00:00:00Z";

/** What an App may do: `metadata: read` comes with every App. */
export function permissionsOf({ permissions }: App): Readonly<Record<string, Access>> {
  return { metadata: "read", ...permissions };
}

export function integration(world: World, app: App, links: Links): Json {
  return {
    id: app.id,
    slug: app.slug,
    client_id: `Iv23li${String(app.id).padStart(14, "0")}`,
    node_id: nodeId("App", app.id),
    owner: simpleUser(accountOrGhost(world, app.owner), links),
    name: app.name,
    description: app.description,
    external_url: `${links.web}/apps/${app.slug}`,
    html_url: `${links.web}/apps/${app.slug}`,
    created_at: MADE,
    updated_at: MADE,
    permissions: permissionsOf(app),
    events: app.events,
  };
}

export function installationOf(world: World, app: App, installation: Installation, links: Links): Json {
  const account = accountOrGhost(world, installation.account);
  return {
    id: installation.id,
    client_id: `Iv23li${String(app.id).padStart(14, "0")}`,
    account: simpleUser(account, links),
    repository_selection: installation.selection,
    access_tokens_url: `${links.api}/app/installations/${installation.id}/access_tokens`,
    repositories_url: `${links.api}/installation/repositories`,
    html_url: `${links.web}/organizations/${account.login}/settings/installations/${installation.id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: permissionsOf(app),
    events: app.events,
    created_at: installation.createdAt,
    updated_at: installation.createdAt,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: installation.suspendedAt,
  };
}
