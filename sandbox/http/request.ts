/** A raw HTTP request -> the parts that matter, whichever of the two address layouts it uses. */

import type { IncomingMessage } from "node:http";
import { Refused } from "./refused.ts";

export interface Request {
  readonly method: string;
  /** `/api/v3` (or `/api` for GraphQL), or nothing. */
  readonly prefix: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

const LARGEST = 10_000_000;

export async function readRequest(message: IncomingMessage): Promise<Request> {
  const headers = Object.entries(message.headers).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  return requestFor(message.method ?? "GET", message.url ?? "/", headers, await readText(message));
}

/** `address` may lack the host. */
export function requestFor(
  method: string,
  address: string,
  headers: Iterable<readonly [string, string]>,
  text: string,
): Request {
  const { pathname, searchParams } = new URL(address, "http://sandbox");
  const prefix = /^\/api\/v3(?=\/|$)/.exec(pathname)?.[0] ?? (pathname === "/api/graphql" ? "/api" : "");
  const path = pathname.slice(prefix.length).replace(/\/+$/, "") || "/";
  return { method, prefix, path, query: searchParams, text, headers: Object.fromEntries(headers) };
}

/** Undefined where nothing was sent. */
export function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, "Problems parsing JSON");
  }
}

async function readText(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    length += (chunk as Buffer).length;
    if (length <= LARGEST) chunks.push(chunk as Buffer);
  }
  if (length > LARGEST) throw new Refused(413, "Payload too large");
  return Buffer.concat(chunks).toString("utf8");
}
