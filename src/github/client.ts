/** Settings -> Octokit as Listkeeper uses it: it neither sleeps for an hour nor overruns GitHub, and no request hangs. */
import { ProbotOctokit } from "probot";
import { heldToToken } from "./minted.ts";

// The version that GitHub answers by default today, and the one that Enterprise Servers know; unpinned it would change under us.
const API_VERSION = "2022-11-28";
// GitHub gives up after ten seconds; a tree of seven megabytes also has to come through.
const MOST_MILLISECONDS = 20_000;
// Longer waits are for the queue, which looks again later.
const MOST_SECONDS = 60;

const patient = (after: number, _request: unknown, _octokit: unknown, tries: number) =>
  tries < 1 && after <= MOST_SECONDS;

type Options = NonNullable<ConstructorParameters<typeof ProbotOctokit>[0]>;

/**
 * The class to hand to Probot. Of what `defaults` is given as an object Probot would keep its own throttling, so this is a
 * function: a client then waits once as long as `Retry-After` says, if that is a minute at most.
 */
export const LISTKEEPER_OCTOKIT = ProbotOctokit.defaults((options: Options) => ({
  ...options,
  retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451], retries: 2, ...options.retry },
  throttle: { ...options.throttle, onRateLimit: patient, onSecondaryRateLimit: patient },
}));

/** The same without waiting between requests: for an embedded GitHub on loopback, which nobody shares. */
export const UNTHROTTLED_OCTOKIT = LISTKEEPER_OCTOKIT.defaults((options: Options) => ({
  ...options,
  throttle: { ...options.throttle, enabled: false },
}));

// Stands where the throttle keeps a second between two writes.
const AT_ONCE = { key: () => ({ schedule: (_options: unknown, run: () => Promise<unknown>) => run() }) };

/**
 * The same client for GraphQL: the throttle takes each of its requests for a write, but ours only ask. All else stays: what
 * GitHub says of limits is heeded, and no more than ten are asked at once.
 */
export function forQueries(octokit: ProbotOctokit): ProbotOctokit {
  if (!isSignedIn(octokit)) return octokit;
  const { baseUrl, request = {} } = octokit.request.endpoint.DEFAULTS;
  const throttle = { write: AT_ONCE } as unknown as NonNullable<Options["throttle"]>;
  const Client = octokit.constructor as typeof ProbotOctokit;
  return new Client({ authStrategy: () => octokit.auth, baseUrl, request, throttle, log: octokit.log });
}

/** What to hand to Probot beside the class, so that it goes for the minting of tokens too. */
export function requestOptions(milliseconds = MOST_MILLISECONDS): { readonly fetch: typeof fetch } {
  return {
    fetch: async (input, { headers, signal, ...init } = {}) => {
      const limit = AbortSignal.timeout(milliseconds);
      const answer = await globalThis.fetch(input, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(headers)), "x-github-api-version": API_VERSION },
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      return heldToToken(answer);
    },
  };
}

export interface ClientSettings {
  /** Null: GitHub then tells what it tells everybody. */
  readonly token: string | null;
  /** Address of the REST API; null for the public one. */
  readonly apiUrl: string | null;
}

const anonymous = new WeakSet<object>();

/** A client for the command line. */
export function clientFor({ token, apiUrl }: ClientSettings): ProbotOctokit {
  const client = new LISTKEEPER_OCTOKIT({
    // Without a token Probot's own strategy would add to each refusal that there is no private key.
    ...(token === null ? { authStrategy: undefined } : { auth: { token } }),
    ...(apiUrl === null ? {} : { baseUrl: apiUrl.replace(/\/+$/, "") }),
    request: requestOptions(),
  });
  if (token === null) anonymous.add(client);
  return client;
}

/** Whether the client has a token or gets one: GraphQL answers nobody without. */
export function isSignedIn(client: ProbotOctokit): boolean {
  return !anonymous.has(client);
}
