/** An address on loopback that hears webhooks, as an App's server would. */
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Ear {
  readonly url: string;
  readonly heard: readonly Heard[];
  /** `event.action` of everything that was heard. */
  names(): readonly string[];
  close(): Promise<void>;
}

/** `answer`: the status with which it answers; null for never. */
export async function listen(answer: number | null = 200): Promise<Ear> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    heard.push({ headers: request.headers, text, payload: JSON.parse(text) });
    if (answer !== null) response.writeHead(answer).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    heard,
    names: () => heard.map(({ headers, payload }) => `${headers["x-github-event"]}.${payload.action}`),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
