/** Routes, and a method with a path -> the route that answers, with its parameters. */

import { maySee, type Needs, permit } from "../access/permit.ts";
import { repositoryNamed, repositoryOnceNamed } from "../repositories.ts";
import type { Repository } from "../world.ts";
import type { Call } from "./call.ts";
import { notFound, Refused, type Reply } from "./refused.ts";

export interface Route {
  readonly method: string;
  /** As GitHub's OpenAPI description spells it: `/repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly path: string;
  readonly answer: (call: Call) => Promise<Reply>;
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Parameters that take what is left of a path, slashes and all. */
const GREEDY = new Set(["{path}", "{basehead}"]);

export function route(methodAndPath: string, answer: Route["answer"]): Route {
  const [method = "", path = ""] = methodAndPath.split(" ");
  return { method, path, answer };
}

/** A route below `/repos/{owner}/{repo}`: finds the repository, sends on from an old name, and asks for permission. */
export function repositoryRoute(
  methodAndPath: string,
  needs: Needs,
  answer: (call: Call, repository: Repository) => Promise<Reply>,
): Route {
  const [method, rest] = methodAndPath.split(" ");
  return route(`${method} /repos/{owner}/{repo}${rest}`, async (call) => {
    const { owner = "", repo = "" } = call.params;
    const repository = repositoryNamed(call.site.world, owner, repo);
    if (repository === null) return sentOn(call, owner, repo);
    permit(call.site.world, call.caller, repository, needs);
    return answer(call, repository);
  });
}

/** A fixed part of a path wins over a parameter. */
export function findRoute(routes: readonly Route[], method: string, path: string): Match | null {
  const parts = path.split("/");
  let best: Match | null = null;
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
    const params = matched(candidate.path.split("/"), parts);
    if (params === null) continue;
    if (best === null || Object.keys(params).length < Object.keys(best.params).length)
      best = { route: candidate, params };
  }
  return best;
}

function matched(pattern: readonly string[], parts: readonly string[]): Readonly<Record<string, string>> | null {
  const params: Record<string, string> = {};
  for (const [i, segment] of pattern.entries()) {
    if (GREEDY.has(segment)) return { ...params, [segment.slice(1, -1)]: decoded(parts.slice(i).join("/")) };
    const part = parts[i];
    if (part === undefined || (segment !== part && !(segment.startsWith("{") && part !== ""))) return null;
    if (segment.startsWith("{")) params[segment.slice(1, -1)] = decoded(part);
  }
  return parts.length === pattern.length ? params : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refused(400, "Problems parsing the path");
  }
}

function sentOn({ site, caller, path, method, links, query }: Call, owner: string, name: string): Reply {
  const repository = repositoryOnceNamed(site.world, owner, name);
  if (repository === null || !maySee(site.world, caller, repository)) throw notFound();
  const rest = path.split("/").slice(4).join("/");
  const asked = query.size === 0 ? "" : `?${query}`;
  const url = `${links.api}/repositories/${repository.id}${rest === "" ? "" : `/${rest}`}${asked}`;
  const body = {
    message: "Moved Permanently",
    url,
    documentation_url: "https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects",
  };
  return { status: method === "GET" ? 301 : 307, body, headers: { location: url } };
}
