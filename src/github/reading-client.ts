/** An installation's client -> one that sees no more of the installation than the listing, and can write nowhere. */
import type { ProbotOctokit } from "probot";
import { z } from "zod";
import { type Kept, openKept } from "./kept.ts";

/** What a token is for. */
export interface Scope {
  readonly installation: number;
  /** The repository's name, without its owner. */
  readonly repository: string;
}

/** The tokens that were made, for as long as they are good. */
export interface ReadingTokens extends Kept<Promise<Minted>> {
  readonly now: () => Date;
}

interface Minted {
  readonly token: string;
  readonly at: number;
}

/** What Octokit hands to the hook of whoever signs its requests. */
interface Send {
  (endpoint: object): Promise<unknown>;
  readonly endpoint: { merge(route: string, parameters: object): { readonly headers: Record<string, unknown> } };
}

// What it takes to read public repositories, and to see whether a pull request has moved on.
const PERMISSIONS = { metadata: "read", contents: "read", pull_requests: "read" } as const;
const ROUTE = "POST /app/installations/{installation_id}/access_tokens";
// A token is good for an hour.
const [LASTS, MOST] = [55 * 60_000, 1000];
// One that GitHub has just made may not be known everywhere yet.
const [FRESH, PATIENCE] = [5_000, 1_000];

const answer = z.object({ token: z.string() });

export function openReadingTokens(now: () => Date): ReadingTokens {
  return { ...openKept<Promise<Minted>>(LASTS, MOST, () => now().getTime()), now };
}

/**
 * What a pull request names is read with this client, so that nothing private can be told by mistake. Its token is asked for at
 * once, for the first request should not have to wait for it.
 */
export function forReading(octokit: ProbotOctokit, scope: Scope, tokens: ReadingTokens): ProbotOctokit {
  const { baseUrl, request = {} } = octokit.request.endpoint.DEFAULTS;
  const auth = () => tokenFor(octokit, scope, tokens);
  auth().catch(() => undefined); // whoever needs the token asks again, and hears why not
  const hook = async (send: Send, route: string, parameters: object) => {
    const endpoint = send.endpoint.merge(route, parameters);
    const { token, at } = await auth();
    endpoint.headers.authorization = `token ${token}`;
    try {
      return await send(endpoint);
    } catch (error) {
      if (!(error instanceof Error && "status" in error && error.status === 401)) throw error;
      if (tokens.now().getTime() - at > FRESH) {
        tokens.drop(keyOf(scope)); // it may have been revoked
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, PATIENCE));
      return send(endpoint);
    }
  };
  const Client = octokit.constructor as typeof ProbotOctokit;
  return new Client({ authStrategy: () => Object.assign(auth, { hook }), baseUrl, request, log: octokit.log });
}

/** Asked for by the installation's own client: it knows the server, and signs as the App where that is needed. */
function tokenFor(octokit: ProbotOctokit, scope: Scope, tokens: ReadingTokens): Promise<Minted> {
  const key = keyOf(scope);
  const known = tokens.get(key);
  if (known !== undefined) return known;
  const minted = mint(octokit, scope, tokens.now);
  tokens.set(key, minted);
  minted.catch(() => tokens.drop(key));
  return minted;
}

function keyOf({ installation, repository }: Scope): string {
  return `${installation} ${repository.toLowerCase()}`;
}

async function mint(octokit: ProbotOctokit, { installation, repository }: Scope, now: () => Date): Promise<Minted> {
  const wanted = { installation_id: installation, repositories: [repository], permissions: PERMISSIONS };
  const { data } = await octokit.request(ROUTE, { ...wanted, request: {} });
  return { token: answer.parse(data).token, at: now().getTime() };
}
