/** A world -> a GitLab, or a Gitea, on the loopback interface that shows its repositories to those who do not sign in. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { World } from "../world.ts";
import { giteaRoutes } from "./gitea.ts";
import { gitlabRoutes } from "./gitlab.ts";
import { bytesOf, type ForgeReply, type ForgeRoute, missing } from "./route.ts";

/** What happens to requests whose path and query match; the first that matches counts. */
export interface ForgeFault {
  readonly on: RegExp;
  readonly effect:
    | {
        readonly kind: "answer";
        readonly status: number;
        readonly body: unknown;
        readonly headers?: Readonly<Record<string, string>>;
      }
    | { readonly kind: "cut" }
    | { readonly kind: "hang" };
}

export interface Forge {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Paths with their queries, in the order in which they came. */
  readonly requests: readonly string[];
  readonly faults: ForgeFault[];
  close(): Promise<void>;
}

export interface ForgeOptions {
  readonly kind: "gitlab" | "gitea";
  /** What web addresses begin with: `https://gitlab.example.org`. */
  readonly web: string;
  /** As servers before the whole tree could be had at once. */
  readonly old?: boolean;
}

export async function startForge(world: World, { kind, web, old = false }: ForgeOptions): Promise<Forge> {
  const [requests, faults]: [string[], ForgeFault[]] = [[], []];
  const routes = kind === "gitlab" ? gitlabRoutes(world, web, old) : giteaRoutes(world, web);
  const server = createServer((message, response) => {
    requests.push(message.url ?? "/");
    answer(routes, faults, message, response).catch((error: unknown) => {
      send(response, { status: 500, body: { message: `The embedded forge has failed: ${String(error)}` } });
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    faults,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  routes: readonly ForgeRoute[],
  faults: readonly ForgeFault[],
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const effect = faults.find(({ on }) => on.test(message.url ?? ""))?.effect;
  if (effect?.kind === "hang") return;
  if (effect?.kind === "answer")
    return send(response, {
      status: effect.status,
      body: effect.body,
      ...(effect.headers && { headers: effect.headers }),
    });
  const reply = await routed(routes, new URL(message.url ?? "/", "http://forge.invalid"));
  if (effect === undefined) return send(response, reply);
  response.writeHead(reply.status, { "content-length": "1000000" });
  response.write("[", () => response.destroy());
}

/** Paths are matched as they were sent: a slash that is part of a name comes as `%2F`. */
async function routed(routes: readonly ForgeRoute[], url: URL): Promise<ForgeReply> {
  for (const { path, answer: answered } of routes) {
    const found = path.exec(url.pathname);
    if (found !== null) return answered(found.slice(1).map(decodeURIComponent), url.searchParams);
  }
  return missing;
}

function send(response: ServerResponse, { status, body, headers = {} }: ForgeReply): void {
  const bytes = bytesOf(body);
  const type = Buffer.isBuffer(body) ? "text/plain" : "application/json";
  response.writeHead(status, { "content-type": type, "content-length": String(bytes.length), ...headers });
  response.end(bytes);
}
