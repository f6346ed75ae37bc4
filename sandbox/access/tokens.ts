/** An installation, and what its token may do -> a token that lasts an hour, and back again. */
import { randomBytes } from "node:crypto";
import type { Access, App, Installation } from "../world.ts";

export interface Grant {
  readonly app: App;
  readonly installation: Installation;
  readonly permissions: Readonly<Record<string, Access>>;
  /** Ids of the repositories that the token was narrowed to; null for all of the installation. */
  readonly repositories: readonly number[] | null;
  readonly expiresAt: Date;
}

export interface Tokens {
  mint(grant: Omit<Grant, "expiresAt">): { readonly token: string; readonly expiresAt: Date };
  /** Null for a token that was never minted or has run out. */
  find(token: string): Grant | null;
}

const HOUR = 3_600_000;

export function newTokens(now: () => Date): Tokens {
  const grants = new Map<string, Grant>();
  return {
    mint(grant) {
      for (const [token, { expiresAt }] of grants) if (expiresAt <= now()) grants.delete(token);
      const expiresAt = new Date(now().getTime() + HOUR);
      // The stateless format of 2026, with a JSON web token in it: longer than the 40 characters that old code allows for.
      const token = `ghs_${grant.app.id}_${[27, 90, 64].map((bytes) => randomBytes(bytes).toString("base64url")).join(".")}`;
      grants.set(token, { ...grant, expiresAt });
      return { token, expiresAt };
    },
    find(token) {
      const grant = grants.get(token);
      return grant === undefined || grant.expiresAt <= now() ? null : grant;
    },
  };
}
