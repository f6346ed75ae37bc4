/** The Authorization header of a request -> who asks. */
import { Refused } from "../http/refused.ts";
import type { Site } from "../site.ts";
import { appOf, isJwt } from "./jwt.ts";
import type { Caller } from "./kinds.ts";

export function callerOf(site: Site, authorization: string | undefined): Caller {
  if (authorization === undefined) return { kind: "anonymous" };
  const token = /^(?:bearer|token)\s+(\S+)$/i.exec(authorization)?.[1] ?? null;
  if (token === null) throw badCredentials();
  if (isJwt(token)) return { kind: "app", app: appOf(site.world, token, site.now()) };
  const grant = site.tokens.find(token);
  if (grant !== null) {
    if (grant.installation.suspendedAt !== null) throw new Refused(403, "This installation has been suspended");
    return { kind: "installation", grant };
  }
  const account = site.world.accounts.find((known) => known.token === token);
  if (account === undefined) throw badCredentials();
  return { kind: "user", account };
}

/** Login as GitHub shows it, or null for somebody unknown. */
export function loginOf(caller: Caller): string | null {
  if (caller.kind === "user") return caller.account.login;
  return caller.kind === "installation" ? `${caller.grant.app.slug}[bot]` : null;
}

function badCredentials(): Refused {
  return new Refused(401, "Bad credentials");
}
