/** Payloads -> requests to the Apps, with the faults that were asked for, and a log of what became of them. */
import { randomUUID } from "node:crypto";
import { instant } from "../request-log.ts";
import type { DeliveryEffect, DeliveryFaults } from "./delivery-faults.ts";
import type { Carrier, Outcome, Parcel } from "./parcel.ts";

export interface Delivery {
  /** As `X-GitHub-Delivery` gives it: the same for a delivery that is sent twice. */
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  /** The App's slug. */
  readonly app: string;
  /** Milliseconds since the epoch, with fractions. */
  readonly sentAt: number;
  readonly endedAt: number | null;
  /** Null while nothing has been answered. */
  readonly outcome: Outcome | "lost" | null;
}

type OpenDelivery = { -readonly [Key in keyof Delivery]: Delivery[Key] };

export interface Deliveries {
  readonly log: readonly Delivery[];
  send(parcel: Omit<Parcel, "guid" | "body">, payload: unknown): void;
  /** Resolves when nothing is on its way. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** `most`: how many of the newest the log keeps. */
export function newDeliveries(faults: DeliveryFaults, most: number, through: Carrier): Deliveries {
  const log: OpenDelivery[] = [];
  const under = new Map<AbortController, Promise<void>>();

  function note(parcel: Parcel, outcome: "lost" | null): OpenDelivery {
    const line = lineFor(parcel, outcome);
    if (log.push(line) > most) log.shift();
    return line;
  }

  async function carry(parcel: Parcel, delay: number, controller: AbortController): Promise<void> {
    if (delay > 0) await pause(delay, controller.signal);
    const line = note(parcel, null);
    line.outcome = controller.signal.aborted ? "failed" : await through(parcel, controller);
    line.endedAt = instant();
    under.delete(controller);
  }

  return {
    log,
    send(given, payload) {
      const effects = faults.strike(given.event, given.action);
      const parcel = { ...given, guid: randomUUID(), body: JSON.stringify(payload) };
      if (isLost(effects)) note(parcel, "lost");
      for (const delay of delaysOf(effects)) {
        const controller = new AbortController();
        under.set(controller, carry(parcel, delay, controller));
      }
    },
    async settled() {
      while (under.size > 0) await Promise.all(under.values());
    },
    async close() {
      for (const controller of under.keys()) controller.abort();
      await Promise.all(under.values());
    },
  };
}

function lineFor({ guid, event, action, app }: Parcel, outcome: "lost" | null): OpenDelivery {
  return { guid, event, action, app: app.slug, sentAt: instant(), endedAt: null, outcome };
}

function isLost(effects: readonly DeliveryEffect[]): boolean {
  return effects.some(({ kind }) => kind === "lost");
}

/** How long each delivery waits: one, none or two. */
function delaysOf(effects: readonly DeliveryEffect[]): readonly number[] {
  if (isLost(effects)) return [];
  const delay = effects.reduce((sum, effect) => sum + (effect.kind === "delay" ? effect.milliseconds : 0), 0);
  return effects.some(({ kind }) => kind === "doubled") ? [delay, delay] : [delay];
}

/** Ends early where it is given up. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      done();
    });
  });
}
