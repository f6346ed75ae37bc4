/** The environment -> the App behind an HTTP server: webhooks, a health check, the regular look over, a clean stop. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Probot } from "probot";
import type { App } from "./app.ts";
import type { Round } from "./sweep.ts";

/** GitHub sends at most 25 MB: https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap */
const MOST_BYTES = 25 * 1024 * 1024;
/** A look over at five past midnight (UTC) finds what passes on the new day; three more find what was missed. */
const [SWEEP_EVERY, AFTER] = [6 * 60 * 60 * 1000, 5 * 60 * 1000];

export interface Running {
  readonly url: string;
  readonly app: App;
  /** Stops listening at once, waits for running reviews up to `patience` milliseconds, and says whether all had ended. */
  stop(patience: number): Promise<boolean>;
}

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly webhookPath: string;
}

/** Starts listening, and to look over the open pull requests. */
export async function serve(probot: Probot, app: App, { host, port, webhookPath }: ServeOptions): Promise<Running> {
  const webhooks = await probot.getNodeMiddleware({ path: webhookPath });
  const server = createServer((request, response) => {
    if (answered(request, response)) return;
    Promise.resolve(webhooks(request, response)).then(
      (handled) => {
        if (handled === false && !response.writableEnded) end(response, 404, "Not found");
      },
      (error: unknown) => {
        probot.log.error({ err: error }, "a request could not be answered");
        if (!response.writableEnded) end(response, 500, "Listkeeper could not answer this request");
      },
    );
  });
  await listenOn(server, port, host);
  const { port: bound } = server.address() as AddressInfo;
  const stopLooking = lookOverRegularly(probot, app);
  return {
    url: `http://${host}:${bound}`,
    app,
    async stop(patience) {
      stopLooking();
      server.close();
      server.closeIdleConnections();
      return Promise.race([app.drain().then(() => true), wait(patience).then(() => false)]);
    },
  };
}

/** Over all of them until none was missed, then every six hours over those that may have changed. */
function lookOverRegularly(probot: Probot, app: App): () => void {
  let round: Round = "all";
  let timer: NodeJS.Timeout;
  const lookOver = () => {
    timer = setTimeout(lookOver, untilNext(Date.now()));
    app.sweep(round).then(
      (whole) => {
        if (whole) round = "due";
      },
      (error: unknown) => probot.log.error({ err: error }, "open pull requests could not be looked over"),
    );
  };
  lookOver();
  return () => clearTimeout(timer);
}

export function untilNext(now: number): number {
  return SWEEP_EVERY - ((now - AFTER) % SWEEP_EVERY);
}

/** Answers what is no webhook, and what is too large to be one before any of it is read. */
function answered(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === "GET" && (request.url === "/healthz" || request.url === "/ping")) {
    end(response, 200, "ok");
    return true;
  }
  if (request.method !== "POST") return false;
  const length = Number(request.headers["content-length"]);
  if (Number.isInteger(length) && length <= MOST_BYTES) return false;
  response.setHeader("connection", "close");
  if (Number.isInteger(length)) end(response, 413, "A webhook has at most 25 MB");
  else end(response, 411, "A webhook says its length");
  return true;
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

function listenOn(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
