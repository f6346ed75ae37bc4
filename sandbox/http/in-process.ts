/** The embedded GitHub -> a `fetch` that asks it without the network, as fast as tests of thousands of events need it. */
import { instant } from "../request-log.ts";
import { type Ending, endingOf, failed, type Ground } from "./listener.ts";
import { requestFor } from "./request.ts";
import { responseOf } from "./send.ts";

/** Faults strike as they do over the wire: a broken connection is an error of `fetch`. */
export function inProcess(ground: Ground): typeof fetch {
  return async (input, init) => {
    const sent = new Request(input, init);
    const { pathname, search, host } = new URL(sent.url);
    const entry = ground.log.begin(sent.method, `${pathname}${search}`);
    const headers = [...sent.headers, ["host", host] as const];
    const ending = await endOf(ground, requestFor(sent.method, sent.url, headers, await sent.text()), entry);
    entry.endedAt = instant();
    sent.signal.throwIfAborted();
    // A response that no network brought has no address of its own; clients that follow pages want one.
    if (ending.kind === "answer") return Object.defineProperty(responseOf(ending.reply), "url", { value: sent.url });
    if (ending.kind === "hang") return never(sent.signal);
    throw new TypeError("fetch failed", { cause: new Error("other side closed") });
  };
}

async function endOf(ground: Ground, ...asked: Tail<Parameters<typeof endingOf>>): Promise<Ending> {
  try {
    return await endingOf(ground, ...asked);
  } catch (error) {
    return { kind: "answer", reply: failed(ground, error) };
  }
}

type Tail<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Rest] ? Rest : never;

function never(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}
