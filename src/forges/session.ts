/** The forges that one question of a review leads to -> what each of its projects asks them by, counted. */
import { type Meter, openMeter } from "../github/cost.ts";
import { type ForgeAsk, openForgeAsk } from "./ask.ts";
import type { Kind, Place } from "./hosts.ts";
import type { Reach } from "./safe-fetch.ts";

export interface Session {
  readonly now: Date;
  /** Projects of one host share its turns and its limit; each has rounds of its own. */
  ask(place: Place): ForgeAsk;
  cost(): { readonly requests: number; readonly rounds: number };
}

const BASES: Readonly<Record<Kind, string>> = { gitlab: "/api/v4", gitea: "/api/v1" };

export function openSession(reach: Reach, now: Date): Session {
  const hosts = new Map<string, ForgeAsk>();
  const meters: Meter[] = [];
  let requests = 0;
  const open = ({ host, kind }: Place): ForgeAsk => {
    const counted = () => {
      requests += 1;
    };
    return openForgeAsk({ base: `https://${host}${BASES[kind]}`, reach, counted, now: () => now });
  };
  return {
    now,
    ask(place) {
      const ask = hosts.get(place.host) ?? open(place);
      hosts.set(place.host, ask);
      const meter = openMeter();
      meters.push(meter);
      return metered(ask, meter);
    },
    cost: () => ({ requests, rounds: Math.max(0, ...meters.map((meter) => meter.cost().rounds)) }),
  };
}

/** What a project asks at the same time is a round of it. */
function metered(ask: ForgeAsk, meter: Meter): ForgeAsk {
  return {
    get: (path, query, shape) => meter.track(() => ask.get(path, query, shape)),
    text: (path, id, at, query) => meter.track(() => ask.text(path, id, at, query)),
  };
}
