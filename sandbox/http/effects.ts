/** Faults that strike a request -> the answer in place of, or on top of, the real one. */

import type { Effect } from "../faults.ts";
import type { Reply } from "./refused.ts";
import { limitHeaders } from "./send.ts";

const HOUR = 3600;

/** The answer that a fault gives without any work being done, if it is of that kind. */
export function instead(effect: Effect, graphql: boolean, now: Date): Reply | null {
  if (effect.kind === "answer" && effect.done !== true) return swapped(effect);
  if (effect.kind === "nonsense") return { status: 200, body: "<!DOCTYPE html>\n<html><head><title>Unicorn!" };
  if (effect.kind !== "rate-limit") return null;
  if (effect.which === "secondary") {
    const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
    const after = effect.retryAfter === undefined ? {} : { "retry-after": String(effect.retryAfter) };
    return {
      status: effect.status ?? 403,
      body: { message, documentation_url: "https://docs.github.com/rest" },
      headers: after,
    };
  }
  const resource = graphql ? "graphql" : "core";
  const reset = Math.floor(now.getTime() / 1000) + HOUR;
  const headers = limitHeaders({ limit: 5000, used: 5000, remaining: 0, reset }, resource);
  const message = "API rate limit exceeded for installation.";
  if (graphql) return { status: 200, body: { errors: [{ type: "RATE_LIMITED", message }] }, headers };
  return { status: 403, body: { message, documentation_url: "https://docs.github.com/rest" }, headers };
}

/** The real answer after the fault has had its way with it. */
export function spoilt(effect: Effect, reply: Reply): Reply {
  if (effect.kind === "answer") return swapped(effect);
  return effect.kind === "graphql-error" ? partial(effect, reply) : reply;
}

function swapped({ status, body, headers }: Extract<Effect, { kind: "answer" }>): Reply {
  const shown = body === undefined && status !== 204 ? { message: "An injected fault" } : body;
  return { status, ...(shown === undefined ? {} : { body: shown }), ...(headers === undefined ? {} : { headers }) };
}

function partial({ path, type, message }: Extract<Effect, { kind: "graphql-error" }>, reply: Reply): Reply {
  const body = structuredClone(reply.body) as { data?: unknown; errors?: unknown[] };
  const struck = placesIn(body.data, path);
  for (const place of struck) empty(body.data, place);
  // A path without stars is an error wherever it leads, as GitHub's errors name what was asked for.
  const paths = path.includes("*") ? struck : [path];
  const errors = paths.map((place) => ({ type, path: place, locations: [{ line: 1, column: 1 }], message }));
  return { ...reply, body: { ...body, errors: [...(body.errors ?? []), ...errors] } };
}

type Key = string | number;

/** The paths of a value that a path with stars stands for, as far as they lead to something. */
function placesIn(value: unknown, [key, ...rest]: readonly Key[]): readonly (readonly Key[])[] {
  if (key === undefined) return [[]];
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const keys = key === "*" ? own : own.filter((one) => one === key);
  return keys.flatMap((one) => placesIn((value as Record<Key, unknown>)[one], rest).map((place) => [one, ...place]));
}

function empty(value: unknown, path: readonly Key[]): void {
  let holder = value as Record<Key, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<Key, unknown>;
  const last = path.at(-1);
  if (last !== undefined) holder[last] = null;
}
