/** A world -> a GitHub on the loopback interface that answers, checks, signs and sends as the real one does. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { HOURLY, type Hourly, newRateLimits } from "./access/rate-limits.ts";
import { newTokens } from "./access/tokens.ts";
import { type Acts, actsIn } from "./act/acts.ts";
import { type ActionsTokenWish, actionsToken } from "./actions-token.ts";
import { type Faults, newFaults } from "./faults.ts";
import { githubSchema } from "./graphql/schema.ts";
import { inProcess } from "./http/in-process.ts";
import { listener } from "./http/listener.ts";
import { newRequestLog, type RequestLog } from "./request-log.ts";
import type { Site } from "./site.ts";
import { type Deliveries, type Delivery, newDeliveries } from "./webhooks/deliveries.ts";
import { type DeliveryFault, newDeliveryFaults } from "./webhooks/delivery-faults.ts";
import { listenersOf, unheard } from "./webhooks/listeners.ts";
import { type Carrier, post } from "./webhooks/parcel.ts";
import { payloadOf } from "./webhooks/payload.ts";
import type { World } from "./world.ts";

export interface Options {
  /** Any free one if nothing is said. */
  readonly port?: number;
  /** Milliseconds that every answer takes longer. */
  readonly latency?: number;
  readonly now?: () => Date;
  /** What web addresses begin with; `https://github.com` if nothing is said. */
  readonly web?: string;
  /** Requests and points in an hour, by kind of caller; GitHub's own if nothing is said. */
  readonly hourly?: Partial<Hourly>;
  /** How many requests and how many deliveries the logs keep. */
  readonly kept?: number;
  /** How deliveries are carried; over HTTP if nothing is said. */
  readonly carry?: Carrier;
  /** Told of every error of the embedded GitHub itself; `failures` keeps them in any case. */
  readonly failed?: (error: unknown) => void;
}

export interface Sandbox {
  readonly url: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly world: World;
  /** Asks it without the network. */
  readonly fetch: typeof fetch;
  readonly act: Acts;
  /** What a workflow of the repository is given as `GITHUB_TOKEN`. */
  actionsToken(wish: ActionsTokenWish): string;
  /** `clear` takes both kinds away. */
  readonly faults: Faults & { delivery(fault: DeliveryFault): () => void };
  readonly requests: readonly RequestLog[];
  readonly deliveries: readonly Delivery[];
  /** What was asked for and is not part of the embedded GitHub: routes, fields, events. */
  readonly unhandled: readonly string[];
  /** Errors of the embedded GitHub itself, each answered with a 500. */
  readonly failures: readonly unknown[];
  clearLogs(): void;
  /** Resolves when no delivery is on its way. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const KEPT = 10_000;
const MOST_NOTES = 1000;

export async function startSandbox(world: World, options: Options = {}): Promise<Sandbox> {
  const { latency = 0, kept = KEPT } = options;
  const [faults, deliveryFaults, log] = [newFaults(), newDeliveryFaults(), newRequestLog(kept)];
  const deliveries = newDeliveries(deliveryFaults, kept, options.carry ?? post);
  const [unhandled, failures]: [string[], unknown[]] = [[], []];
  // It takes a while, once for the process: not at the cost of the first query.
  githubSchema();
  const server = createServer();
  const url = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;
  const site = siteAt(url, world, options, deliveries, (what) => note(unhandled, what));
  for (const app of world.apps) for (const event of unheard(app)) site.missed(`event ${event}`);
  const failed = (error: unknown) => {
    note(failures, error);
    options.failed?.(error);
  };
  const ground = { site, faults, log, latency, failed };
  server.on("request", listener(ground));
  const clear = () => {
    faults.clear();
    deliveryFaults.clear();
  };
  return {
    url,
    apiUrl: `${url}/api/v3`,
    graphqlUrl: `${url}/api/graphql`,
    world,
    fetch: inProcess(ground),
    act: actsIn(site),
    actionsToken: (wish) => actionsToken(world, site.tokens, wish),
    faults: { add: faults.add, clear, delivery: deliveryFaults.add },
    requests: log.entries,
    deliveries: deliveries.log,
    unhandled,
    failures,
    clearLogs: log.clear,
    settled: deliveries.settled,
    close: () => close(server, deliveries),
  };
}

function siteAt(url: string, world: World, options: Options, deliveries: Deliveries, missed: Site["missed"]): Site {
  const { now = () => new Date(), web = "https://github.com", hourly } = options;
  const links = { api: `${url}/api/v3`, web };
  return {
    world,
    now,
    links,
    tokens: newTokens(now),
    limits: newRateLimits(now, { ...HOURLY, ...hourly }),
    missed,
    tell(occurrence) {
      const { event, action } = occurrence;
      for (const { app, installation } of listenersOf(world, occurrence)) {
        const payload = payloadOf(world, occurrence, installation, links);
        deliveries.send({ app, installation: installation.id, event, action }, payload);
      }
    },
  };
}

async function close(server: Server, deliveries: Deliveries): Promise<void> {
  await deliveries.close();
  await new Promise<void>((done, fail) => {
    server.close((error) => (error ? fail(error) : done()));
    server.closeAllConnections();
  });
}

/** Each once, and not without end. */
function note<T>(notes: T[], what: T): void {
  if (notes.length < MOST_NOTES && !notes.includes(what)) notes.push(what);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      done((server.address() as AddressInfo).port);
    });
  });
}
