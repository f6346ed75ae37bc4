/** The conversations of the demo's pull requests -> pages at a local address. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { conversationOf } from "../../sandbox/conversation.ts";
import type { PullRequest } from "../../sandbox/discussion.ts";
import { renderConversation, renderIndex } from "../../sandbox/page.ts";
import { doDeed, formsFor, type Place } from "./deeds.ts";

export interface Pages {
  readonly url: string;
  close(): Promise<void>;
}

const TITLE = "Pull requests to the eBPF landscape, reviewed by Listkeeper";

const MOST_BYTES = 200_000;

/** Every page is made anew when it is asked for, so that it shows what stands on the pull request now. */
export async function servePages(place: Place, pulls: readonly PullRequest[]): Promise<Pages> {
  const server = createServer((request, response) => {
    const answered =
      request.method === "POST" ? act(place, pulls, request) : Promise.resolve(show(place, pulls, request));
    answered.then(
      (answer) => send(response, answer),
      (error: unknown) => send(response, { status: 500, text: `This did not work: ${String(error)}\n` }),
    );
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly text?: string;
  readonly html?: string;
  readonly location?: string;
}

function send(response: ServerResponse, { status, text, html, location }: Answer): void {
  response.writeHead(status, {
    "content-type": `text/${html === undefined ? "plain" : "html"}; charset=utf-8`,
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; frame-ancestors 'none'",
    ...(location === undefined ? {} : { location }),
  });
  response.end(html ?? text ?? "");
}

function show(place: Place, pulls: readonly PullRequest[], { url = "/" }: IncomingMessage): Answer {
  if (url === "/") {
    const links = pulls.map((pull) => ({
      href: `/pull/${pull.number}`,
      title: `#${pull.number} ${pull.title}`,
      note: stateOf(place, pull),
    }));
    return { status: 200, html: renderIndex(TITLE, links) };
  }
  const pull = pulls.find(({ number }) => url === `/pull/${number}`);
  if (pull === undefined) return { status: 404, text: "There is no such page.\n" };
  const shown = conversationOf(place.repository, pull, "https://github.com");
  return { status: 200, html: renderConversation(shown, formsFor(place, pull, url)) };
}

/** What the check says, and whether the pull request still is open. */
function stateOf({ repository }: Place, pull: PullRequest): string {
  const { checks, state } = conversationOf(repository, pull, "https://github.com");
  const told = checks.map(({ title }) => title ?? "").join(", ");
  return state === "open" ? told : `${state} · ${told}`;
}

/** A form of another site may not act here, wherever its page has come from. */
async function act(place: Place, pulls: readonly PullRequest[], request: IncomingMessage): Promise<Answer> {
  const { url = "/", headers } = request;
  if (headers.origin !== `http://${headers.host}` || !/^127\.0\.0\.1:\d+$/.test(headers.host ?? "")) {
    return { status: 403, text: "Only the demo's own pages may do this.\n" };
  }
  const pull = pulls.find(({ number }) => url === `/pull/${number}`);
  const form = await formOf(request);
  if (pull === undefined || form === null) return { status: 400, text: "This form cannot be read.\n" };
  const done = await doDeed(place, pull, form);
  return done ? { status: 303, location: url } : { status: 400, text: "There is no such button.\n" };
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return null;
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString("utf8"));
}
