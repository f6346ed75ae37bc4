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
  const { pathname, searchParams } = new URL(message.url ?? "/", "http://sandbox");
  const prefix = /^\/api\/v3(?=\/|$)/.exec(pathname)?.[0] ?? (pathname === "/api/graphql" ? "/api" : "");
  const headers = Object.entries(message.headers).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return {
    method: message.method ?? "GET",
    prefix,
    path: pathname.slice(prefix.length).replace(/\/+$/, "") || "/",
    query: searchParams,
    text: await readText(message),
    headers: Object.fromEntries(headers) as Record<string, string>,
  };
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
