/** A JSON web token of an App (RS256) -> the App that it proves, or GitHub's words for why it does not. */

import { createPublicKey, verify } from "node:crypto";
import { Refused } from "../http/refused.ts";
import type { App, World } from "../world.ts";

interface Claims {
  readonly iss: string;
  readonly iat: number;
  readonly exp: number;
}

const LONGEST = 600;
/** GitHub allows clocks to differ a little. */
const DRIFT = 60;

export function isJwt(token: string): boolean {
  return !token.startsWith("gh") && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
}

export function appOf(world: World, token: string, now: Date): App {
  const [head = "", payload = "", signature = ""] = token.split(".");
  const claims = readClaims(payload);
  if (readPart(head)?.alg !== "RS256" || claims === null) throw undecodable();
  const app = world.apps.find(({ id }) => String(id) === claims.iss);
  if (app === undefined) throw new Refused(404, "Integration not found");
  const signed = Buffer.from(`${head}.${payload}`);
  const proven = verify("RSA-SHA256", signed, createPublicKey(app.privateKey), Buffer.from(signature, "base64url"));
  if (!proven) throw undecodable();
  const seconds = Math.floor(now.getTime() / 1000);
  if (claims.exp <= seconds)
    throw untimely(
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  if (claims.exp > seconds + LONGEST + DRIFT)
    throw untimely("'Expiration time' claim ('exp') is too far in the future");
  if (claims.iat > seconds + DRIFT)
    throw untimely("'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued");
  return app;
}

function readClaims(payload: string): Claims | null {
  const { iss, iat, exp } = readPart(payload) ?? {};
  const issuer = typeof iss === "number" || typeof iss === "string" ? String(iss) : null;
  return issuer !== null && Number.isInteger(iat) && Number.isInteger(exp)
    ? { iss: issuer, iat: Number(iat), exp: Number(exp) }
    : null;
}

function readPart(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null; // no JSON, so no token
  }
}

function undecodable(): Refused {
  return new Refused(401, "A JSON web token could not be decoded");
}

function untimely(message: string): Refused {
  return new Refused(401, message);
}
