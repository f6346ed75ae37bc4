/** What a route answers -> bytes on the wire, with the headers that GitHub sends. */

import { createHash, randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Allowance, Resource } from "../access/rate-limits.ts";
import type { Reply } from "./refused.ts";

export const VERSIONS: readonly string[] = ["2022-11-28", "2026-03-10"];
export const DEFAULT_VERSION = "2022-11-28";

export function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  const bytes = bytesOf(body);
  response.writeHead(status, headersOf({ status, body, headers }, bytes.length));
  response.end(bytes);
}

/** The same as `fetch` would hand it on. */
export function responseOf(reply: Reply): Response {
  const bytes = bytesOf(reply.body);
  const { status } = reply;
  return new Response(bytes.length === 0 ? null : new Uint8Array(bytes), {
    status,
    headers: headersOf(reply, bytes.length),
  });
}

function headersOf({ body, headers = {} }: Reply, length: number): Record<string, string> {
  return {
    ...(body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
    ...(length === 0 ? {} : { "content-length": String(length) }),
    server: "github.com",
    "x-github-request-id": randomBytes(8).toString("hex").toUpperCase(),
    ...headers,
  };
}

/** Half of the answer, and then the connection breaks. */
export function sendHalf(response: ServerResponse, { status, body }: Reply): void {
  const bytes = bytesOf(body);
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": String(bytes.length + 1),
  });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}

export function limitHeaders(
  { limit, used, remaining, reset }: Allowance,
  resource: Resource,
): Readonly<Record<string, string>> {
  const parts = { limit, remaining, used, reset, resource };
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [`x-ratelimit-${name}`, String(value)]));
}

/** Tags depend on the token: an hourly one makes a new tag of the same answer. */
export function etagOf({ body }: Reply, authorization: string): string {
  return `W/"${createHash("sha256").update(authorization).update(bytesOf(body)).digest("hex")}"`;
}

function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  return Buffer.isBuffer(body) ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
}
