/** A client of the embedded GitHub -> the same client, with every request and answer held against GitHub's OpenAPI description. */
import { heldAnswer, heldRequest } from "../contract/openapi.ts";
import type { Client } from "./stage.ts";

/** The description wants the account of a listed installation to be a user and an enterprise at once. */
const CANNOT_HOLD = /^GET \/app\/installations 200\/\d+\/account /;

export interface Exchange {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface Held {
  readonly client: Client;
  /** What did not hold, since the beginning. */
  readonly complaints: readonly string[];
  readonly exchanges: readonly Exchange[];
}

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
}

interface Answered {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

export function held(client: Client): Held {
  const complaints: string[] = [];
  const exchanges: Exchange[] = [];

  function hold(sent: Sent, { status, data, headers }: Answered): void {
    const path = sent.url.replace(/^https?:\/\/[^/]+(?:\/api\/v3)?/, "");
    const named = path.startsWith("/repositories/") ? null : path;
    exchanges.push({ status, body: data, headers });
    if (named === null) return;
    const found = [...heldRequest(sent.method, named, sent.body), ...heldAnswer(sent.method, named, status, data)];
    complaints.push(...found.filter((complaint) => !CANNOT_HOLD.test(complaint)));
  }

  client.hook.wrap("request", async (request, options) => {
    const sent = client.request.endpoint.parse(options as never) as Sent;
    try {
      const response = await request(options);
      hold(sent, response as Answered);
      return response;
    } catch (error) {
      const response = (error as { response?: Answered }).response;
      if (response !== undefined) hold(sent, response);
      throw error;
    }
  });
  return { client, complaints, exchanges };
}
