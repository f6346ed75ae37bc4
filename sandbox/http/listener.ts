/** HTTP requests -> faults, permission, limits, the route's work, and the answer. */

import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { callerOf } from "../access/caller.ts";
import type { Caller } from "../access/kinds.ts";
import { nameOf } from "../access/rate-limits.ts";
import type { Effect, StrikingFaults } from "../faults.ts";
import { answerGraphql } from "../graphql/answer.ts";
import { aliasesOf, check, operationOf, readAsked } from "../graphql/document.ts";
import type { Links } from "../links.ts";
import { instant, type Log, type OpenEntry } from "../request-log.ts";
import { routes } from "../rest/routes.ts";
import type { Site } from "../site.ts";
import { type Call, unknownPart } from "./call.ts";
import { instead, spoilt } from "./effects.ts";
import { Refused, type Reply } from "./refused.ts";
import { parseBody, type Request, readRequest } from "./request.ts";
import { findRoute, type Match } from "./router.ts";
import { DEFAULT_VERSION, etagOf, limitHeaders, send, sendHalf, VERSIONS } from "./send.ts";

export interface Ground {
  readonly site: Site;
  readonly faults: StrikingFaults;
  readonly log: Log;
  /** Milliseconds that every answer takes longer. */
  readonly latency: number;
  /** Told of what is wrong with the embedded GitHub itself. */
  readonly failed: (error: unknown) => void;
}

const FAILED: Reply = { status: 500, body: { message: "The embedded GitHub has failed" } };

type Handler = (message: IncomingMessage, response: ServerResponse) => void;

/** How an exchange ends: with an answer, half of one, a broken connection, or never. */
export type Ending = { readonly kind: "answer" | "half"; readonly reply: Reply } | { readonly kind: "cut" | "hang" };

export function listener(ground: Ground): Handler {
  return (message, response) => {
    const entry = ground.log.begin(message.method ?? "GET", message.url ?? "/");
    serve(ground, message, response, entry).catch((error: unknown) => {
      if (message.destroyed && !message.complete) return; // the client has gone away in the middle of its request
      const reply = failed(ground, error);
      entry.status = reply.status;
      if (!response.headersSent) send(response, reply);
      else response.destroy();
    });
    const end = () => {
      entry.endedAt ??= instant();
    };
    response.on("finish", end).on("close", end);
  };
}

async function serve(
  ground: Ground,
  message: IncomingMessage,
  response: ServerResponse,
  entry: OpenEntry,
): Promise<void> {
  const ending = await endingOf(ground, await readRequest(message), entry);
  if (ending.kind === "cut") response.destroy();
  if (ending.kind === "half") sendHalf(response, ending.reply);
  if (ending.kind === "answer") send(response, ending.reply);
}

/** The answer to what went wrong; an error of the embedded GitHub itself is told. */
export function failed(ground: Ground, error: unknown): Reply {
  if (error instanceof Refused) return error.reply;
  ground.failed(error);
  return FAILED;
}

export async function endingOf(ground: Ground, request: Request, entry: OpenEntry): Promise<Ending> {
  entry.path = `${request.path}${request.query.size === 0 ? "" : `?${request.query}`}`;
  const graphql = request.path === "/graphql" && request.method === "POST";
  const match = graphql ? null : matchOf(ground.site, request);
  entry.route = graphql ? "/graphql" : (match?.route.path ?? null);
  const effects = ground.faults.strike(suspectOf(request, entry));
  const slow = effects.reduce(
    (sum, effect) => sum + (effect.kind === "latency" ? effect.milliseconds : 0),
    ground.latency,
  );
  if (slow > 0) await wait(slow);
  const effect = effects.find(({ kind }) => kind !== "latency");
  if (effect?.kind === "hang") return { kind: "hang" };
  if (effect?.kind === "cut" && effect.when === "before") return { kind: "cut" };
  const early = effect === undefined ? null : instead(effect, graphql, ground.site.now());
  const reply = early ?? (await worked(ground, request, match, entry, effect));
  if (effect?.kind === "cut") return { kind: "half", reply };
  entry.status = reply.status;
  return { kind: "answer", reply };
}

async function worked(
  ground: Ground,
  request: Request,
  match: Match | null,
  entry: OpenEntry,
  effect: Effect | undefined,
): Promise<Reply> {
  const reply = await answered(ground.site, request, match, entry);
  return effect === undefined ? reply : spoilt(effect, reply);
}

async function answered(site: Site, request: Request, match: Match | null, entry: OpenEntry): Promise<Reply> {
  const { headers } = request;
  try {
    if (headers["user-agent"] === undefined) {
      throw new Refused(
        403,
        "Request forbidden by administrative rules. Please make sure your request has a User-Agent header",
      );
    }
    const version = headers["x-github-api-version"] ?? DEFAULT_VERSION;
    if (!VERSIONS.includes(version)) throw new Refused(400, `"${version}" is not a supported version of the REST API.`);
    const caller = callerOf(site, headers.authorization);
    const call = callOf(site, request, match, caller, version);
    const reply = await (entry.route === "/graphql" ? graphqlReply(call, entry) : restReply(call, request, match));
    return { ...reply, headers: { "x-github-api-version-selected": version, ...reply.headers } };
  } catch (error) {
    if (error instanceof Refused) return error.reply;
    throw error;
  }
}

async function graphqlReply(call: Call, entry: OpenEntry): Promise<Reply> {
  const reply = await answerGraphql(call, entry);
  return {
    ...reply,
    headers: { ...limitHeaders(call.site.limits.look(call.caller, "graphql"), "graphql"), ...reply.headers },
  };
}

async function restReply(call: Call, request: Request, match: Match | null): Promise<Reply> {
  const { site, caller } = call;
  const free = call.path === "/rate_limit";
  const headers = () => limitHeaders(site.limits.look(caller, "core"), "core");
  if (!free && site.limits.take(caller, "core", 1) === null) {
    throw new Refused(403, `API rate limit exceeded for ${nameOf(caller)}.`, {}, headers());
  }
  try {
    const reply = await work(call, match);
    const tag =
      request.method === "GET" && reply.status === 200 ? etagOf(reply, request.headers.authorization ?? "") : null;
    if (tag !== null && request.headers["if-none-match"] === tag) {
      site.limits.take(caller, "core", -1);
      return { status: 304, headers: { ...headers(), etag: tag } };
    }
    return { ...reply, headers: { ...headers(), ...(tag === null ? {} : { etag: tag }), ...reply.headers } };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ...error.reply, headers: { ...headers(), ...error.reply.headers } };
  }
}

async function work(call: Call, match: Match | null): Promise<Reply> {
  if (match !== null) return match.route.answer(call);
  throw unknownPart(call, `${call.method} ${call.path}`);
}

function callOf(site: Site, request: Request, match: Match | null, caller: Caller, version: string): Call {
  const { method, query, headers, text } = request;
  const links: Links = { api: `http://${headers.host}${request.prefix}`, web: site.links.web };
  const { path } = request;
  return {
    site,
    links,
    method,
    path,
    query,
    params: match?.params ?? {},
    accept: headers.accept ?? "",
    version,
    caller,
    body: parseBody(text),
  };
}

/** A repository's address by id stands for its address by name: that is where renamed ones send on to. */
function matchOf({ world }: Site, { method, path }: Request): Match | null {
  const [, id, rest = ""] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
  const repository = world.repositories.find((one) => String(one.id) === id);
  const named = repository === undefined ? path : `/repos/${repository.owner}/${repository.name}${rest}`;
  return findRoute(routes, method, named);
}

function suspectOf(request: Request, { route }: OpenEntry): Parameters<StrikingFaults["strike"]>[0] {
  const { method, path, text } = request;
  const asked = route === "/graphql" ? readAsked(safely(text)) : null;
  const document = asked === null ? null : check(asked.query).document;
  const operation = asked === null || document === null ? null : operationOf(document, asked.operationName);
  const aliases = operation === null ? [] : aliasesOf(operation);
  return { method, path, route, body: text, operation: operation?.name?.value ?? null, aliases };
}

function safely(text: string): unknown {
  try {
    return parseBody(text);
  } catch {
    return undefined; // what is wrong with it is said when the request is answered
  }
}
