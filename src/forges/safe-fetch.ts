/** An https address on a stranger's server -> its answer, within bounds, and never from a server that only we can reach. */
import { type LookupAddress, lookup } from "node:dns";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { Agent, request } from "node:https";
import { isIP, type LookupFunction, type Socket } from "node:net";
import { isPublicAddress } from "./public-address.ts";

export interface Fetched {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export interface Bounds {
  readonly bytes: number;
  /** For all of it, with its redirects. */
  readonly milliseconds: number;
  readonly redirects: number;
}

export interface Reach {
  /** Host to the origin of a server on loopback that stands for it, without TLS: for tests and for trying out. */
  readonly loopback?: ReadonlyMap<string, string>;
  /** How long all of an answer may take, where that is not as usual. */
  readonly milliseconds?: number;
  /** Gives the addresses of a host; the system's resolver if nothing is said. */
  readonly resolve?: Resolve;
}

export type Resolve = (host: string, done: (error: Error | null, addresses: readonly LookupAddress[]) => void) => void;

/** Why there is no answer: `address` is one that is not asked at all. */
export type Fault = "address" | "too-large" | "time" | "redirects" | "connection";

export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly fault: Fault;

  constructor(fault: Fault, message: string) {
    super(message);
    this.fault = fault;
  }
}

// A server's socket is used again for the next question to the same host, which was checked when it was connected.
const agent = new Agent({ keepAlive: true, timeout: 5_000 });
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
// What a server must send to be told who asks; no credentials are ever sent.
const HEADERS = { "user-agent": "listkeeper", accept: "application/json, text/plain;q=0.9, */*;q=0.1" };

/** `counted` is told of each request that goes out, redirects too. */
export async function safeFetch(
  address: string,
  bounds: Bounds,
  reach: Reach = {},
  counted: () => void = () => undefined,
): Promise<Fetched> {
  const limit = AbortSignal.timeout(bounds.milliseconds);
  let url = address;
  for (let hop = 0; hop <= bounds.redirects; hop += 1) {
    const next = checked(url);
    counted();
    const fetched = await fetchOnce(next, bounds, reach, limit);
    const location = REDIRECTS.has(fetched.status) ? fetched.headers.get("location") : undefined;
    if (location === undefined) return fetched;
    if (!URL.canParse(location, url)) throw new FetchError("redirects", "a redirect leads to what is no address");
    url = new URL(location, url).href;
  }
  throw new FetchError("redirects", `there are more than ${bounds.redirects} redirects`);
}

/** Only names are asked for, over TLS, at the usual port: a number or another port is where inner services live. */
function checked(address: string): URL {
  if (!URL.canParse(address)) throw new FetchError("address", "this is not an address");
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (url.protocol !== "https:") throw new FetchError("address", "only https is asked");
  if (url.port !== "" || isIP(host) !== 0 || !host.includes(".")) {
    throw new FetchError("address", "only servers with a public name, at the usual port, are asked");
  }
  if (url.username !== "" || url.password !== "") throw new FetchError("address", "no credentials are sent");
  return url;
}

function fetchOnce(url: URL, bounds: Bounds, reach: Reach, signal: AbortSignal): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(signal.aborted ? tooSlow(bounds) : asFetchError(error));
    const heard = (message: IncomingMessage) => {
      collect(message, bounds.bytes).then(resolve, fail);
    };
    const local = reach.loopback?.get(url.hostname);
    const common = { method: "GET", headers: HEADERS, signal };
    const sent =
      local === undefined
        ? request(url, { ...common, agent, lookup: publicLookup(reach.resolve ?? resolveAll) }, heard)
        : plainRequest(new URL(`${url.pathname}${url.search}`, local), common, heard);
    if (local === undefined) sent.on("socket", refuseInnerPeers);
    sent.on("error", fail);
    sent.end();
  });
}

const resolveAll: Resolve = (host, done) => {
  // Beside an error Node gives no list at all.
  lookup(host, { all: true }, (error, addresses) => done(error, error === null ? addresses : []));
};

/** The very addresses that are connected to are checked, so that a name cannot change its mind between question and use. */
function publicLookup(resolve: Resolve): LookupFunction {
  return (host, options, done) => {
    resolve(host, (error, addresses) => {
      const inner =
        error === null && !(addresses.length > 0 && addresses.every(({ address }) => isPublicAddress(address)));
      const refusal = inner ? new FetchError("address", "the server's name does not lead to a public address") : error;
      const [first] = addresses;
      if (refusal !== null || first === undefined) done(refusal, "", 0);
      else if (options.all === true) done(null, [...addresses]);
      else done(null, first.address, first.family);
    });
  };
}

/** Once more where the connection stands: before TLS is spoken, so that nothing of the question goes there. */
function refuseInnerPeers(socket: Socket): void {
  socket.once("connect", () => {
    if (isPublicAddress(socket.remoteAddress ?? "")) return;
    socket.destroy(new FetchError("address", "the server's address is not public"));
  });
}

async function collect(message: IncomingMessage, most: number): Promise<Fetched> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > most) {
      message.destroy();
      throw new FetchError("too-large", `the answer is larger than ${most} bytes`);
    }
    chunks.push(chunk);
  }
  if (!message.complete) throw new FetchError("connection", "the connection was cut");
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)] as const);
  return { status: message.statusCode ?? 0, headers: new Map(headers), body: Buffer.concat(chunks) };
}

function tooSlow({ milliseconds }: Bounds): FetchError {
  return new FetchError("time", `there was no answer in ${milliseconds / 1000} seconds`);
}

/** Node's words name addresses of the network that we stand in: they go no further. */
function asFetchError(error: Error): FetchError {
  if (error instanceof FetchError) return error;
  const { code } = error as NodeJS.ErrnoException;
  return new FetchError("connection", `the server could not be reached${code === undefined ? "" : ` (${code})`}`);
}
