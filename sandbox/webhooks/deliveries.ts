/** Payloads -> signed requests to the Apps, with the faults that were asked for, and a log of what became of them. */
import { createHmac, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { instant } from "../request-log.ts";
import type { App } from "../world.ts";

export interface Delivery {
  /** As `X-GitHub-Delivery` gives it: the same for a delivery that is sent twice. */
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly app: string;
  readonly sentAt: number;
  /** Null while nothing has been answered. */
  readonly endedAt: number | null;
  /** The status of the answer, or why there was none. */
  readonly outcome: number | "lost" | "timed out" | "failed" | "too large" | null;
}

type Open = { -readonly [Key in keyof Delivery]: Delivery[Key] };

export interface DeliveryFault {
  readonly match: { readonly event?: string; readonly action?: string };
  /** How many deliveries it strikes; all if nothing is said. */
  readonly times?: number;
  readonly effect:
    | { readonly kind: "lost" }
    | { readonly kind: "doubled" }
    | { readonly kind: "delay"; readonly milliseconds: number };
}

export interface Parcel {
  readonly app: App;
  readonly installation: number;
  readonly event: string;
  readonly action: string | null;
  readonly payload: unknown;
}

export interface Deliveries {
  readonly log: readonly Delivery[];
  send(parcel: Parcel): void;
  /** Gives a function that takes the fault away. */
  fault(fault: DeliveryFault): () => void;
  /** Resolves when nothing is on its way. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** GitHub waits for 10 seconds, and sends nothing above 25 MB. */
const PATIENCE = 10_000;
const LARGEST = 25_000_000;

export function newDeliveries(most: number): Deliveries {
  const log: Open[] = [];
  const faults = new Set<{ readonly fault: DeliveryFault; left: number }>();
  const under = new Set<Promise<void>>();
  const stop = new AbortController();
  const sending = new Set<AbortController>();

  function track(work: Promise<void>): void {
    under.add(work);
    work.finally(() => under.delete(work));
  }

  function struck(event: string, action: string | null): readonly DeliveryFault["effect"][] {
    return [...faults].flatMap((one) => {
      const { match, effect } = one.fault;
      if (one.left < 1 || (match.event ?? event) !== event || (match.action ?? action) !== action) return [];
      one.left -= 1;
      return [effect];
    });
  }

  async function carry(parcel: Parcel, guid: string, body: string, delay: number): Promise<void> {
    if (delay > 0) await wait(delay, undefined, { signal: stop.signal }).catch(() => undefined);
    if (stop.signal.aborted) return;
    const line = note(parcel, guid);
    if (Buffer.byteLength(body) > LARGEST) line.outcome = "too large";
    else {
      const controller = new AbortController();
      sending.add(controller);
      line.outcome = await post(parcel, guid, body, controller);
      sending.delete(controller);
    }
    line.endedAt = instant();
  }

  function note({ event, action, app }: Parcel, guid: string): Open {
    const line: Open = { guid, event, action, app: app.slug, sentAt: instant(), endedAt: null, outcome: null };
    log.push(line);
    if (log.length > most) log.splice(0, log.length - most);
    return line;
  }

  return {
    log,
    send(parcel) {
      const effects = struck(parcel.event, parcel.action);
      const guid = randomUUID();
      if (effects.some(({ kind }) => kind === "lost")) {
        Object.assign(note(parcel, guid), { outcome: "lost", endedAt: instant() });
        return;
      }
      const delay = effects.reduce((sum, effect) => sum + (effect.kind === "delay" ? effect.milliseconds : 0), 0);
      const body = JSON.stringify(parcel.payload);
      track(carry(parcel, guid, body, delay));
      if (effects.some(({ kind }) => kind === "doubled")) track(carry(parcel, guid, body, delay));
    },
    fault(fault) {
      const one = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
      faults.add(one);
      return () => faults.delete(one);
    },
    async settled() {
      while (under.size > 0) await Promise.all(under);
    },
    async close() {
      stop.abort();
      for (const controller of sending) controller.abort();
      await Promise.all(under);
    },
  };
}

async function post(
  parcel: Parcel,
  guid: string,
  body: string,
  controller: AbortController,
): Promise<Delivery["outcome"]> {
  const { app } = parcel;
  if (app.webhookUrl === null) return "failed";
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, PATIENCE);
  try {
    const headers = headersOf(parcel, guid, body);
    const { signal } = controller;
    const response = await fetch(app.webhookUrl, { method: "POST", headers, body, signal, redirect: "manual" });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return late ? "timed out" : "failed"; // nobody answers: the log says so, as GitHub's does
  } finally {
    clearTimeout(timer);
  }
}

function headersOf({ app, event, installation }: Parcel, guid: string, body: string): Record<string, string> {
  const sign = (algorithm: string) => createHmac(algorithm, app.webhookSecret).update(body).digest("hex");
  return {
    accept: "*/*",
    "content-type": "application/json",
    "user-agent": "GitHub-Hookshot/5a4b3c2",
    "x-github-delivery": guid,
    "x-github-event": event,
    "x-github-hook-id": String(installation),
    "x-github-hook-installation-target-id": String(app.id),
    "x-github-hook-installation-target-type": "integration",
    "x-hub-signature": `sha1=${sign("sha1")}`,
    "x-hub-signature-256": `sha256=${sign("sha256")}`,
  };
}
