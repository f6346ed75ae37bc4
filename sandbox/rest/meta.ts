/** Routes about GitHub itself: limits and addresses. */

import type { Resource } from "../access/rate-limits.ts";
import type { Call } from "../http/call.ts";
import { type Route, route } from "../http/router.ts";
import type { Json } from "../json.ts";

export const metaRoutes: readonly Route[] = [
  route("GET /rate_limit", async (call) => {
    const core = shown(call, "core");
    // Search is no part of this GitHub, but its limits are part of the answer.
    const search = { limit: 10, used: 0, remaining: 10, reset: core.reset };
    const resources = { core, search, graphql: shown(call, "graphql") };
    const body = call.version >= "2026-03-10" ? { resources } : { resources, rate: core };
    return { status: 200, body };
  }),
  route("GET /meta", async () => ({
    status: 200,
    body: {
      verifiable_password_authentication: false,
      hooks: ["127.0.0.1/32", "::1/128"],
      api: ["127.0.0.1/32", "::1/128"],
      web: [],
      git: [],
    },
  })),
];

function shown({ site, caller }: Call, resource: Resource): Json {
  return { ...site.limits.look(caller, resource), resource };
}
