/** Faults that were asked for, and a request -> what goes wrong with it. */

/** Everything that is given must fit. */
export interface FaultMatch {
  readonly method?: string;
  /** The route as the OpenAPI description spells it, `/graphql`, or a pattern for the path. */
  readonly route?: string | RegExp;
  /** Name of the GraphQL operation. */
  readonly operation?: string;
  /** A GraphQL response name at the root. */
  readonly alias?: string;
  /** A pattern for the text of the request's body: variables of a query stand there, too. */
  readonly body?: RegExp;
}

export type Effect =
  | { readonly kind: "latency"; readonly milliseconds: number }
  /** `done`: the request is carried out before the answer is swapped, as by a proxy that gives up too early. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      readonly done?: boolean;
    }
  /** The connection is cut before the work, or in the middle of the answer. */
  | { readonly kind: "cut"; readonly when: "before" | "midway" }
  | { readonly kind: "hang" }
  /** HTTP 200 with what could be had, null at `path`, and an error that says so; a `"*"` in it stands for every name or index. */
  | {
      readonly kind: "graphql-error";
      readonly path: readonly (string | number)[];
      readonly type: string;
      readonly message: string;
    }
  | { readonly kind: "nonsense" }
  | { readonly kind: "rate-limit"; readonly which: "primary" }
  | {
      readonly kind: "rate-limit";
      readonly which: "secondary";
      readonly status?: 403 | 429;
      readonly retryAfter?: number;
    };

export interface Fault {
  readonly match: FaultMatch;
  /** How many requests it strikes; all if nothing is said. */
  readonly times?: number;
  /** How many fitting requests pass before the first that it strikes. */
  readonly after?: number;
  readonly effect: Effect;
}

/** What a fault can be matched against. */
export interface Suspect {
  readonly method: string;
  readonly route: string | null;
  readonly path: string;
  readonly operation: string | null;
  readonly aliases: readonly string[];
  readonly body: string;
}

export interface Faults {
  /** Gives a function that takes the fault away. */
  add(fault: Fault): () => void;
  clear(): void;
}

export interface StrikingFaults extends Faults {
  /** All latencies, and the first of the other effects. */
  strike(suspect: Suspect): readonly Effect[];
}

interface Armed {
  readonly fault: Fault;
  seen: number;
}

export function newFaults(): StrikingFaults {
  const armed = new Set<Armed>();
  return {
    add(fault) {
      const one = { fault, seen: 0 };
      armed.add(one);
      return () => armed.delete(one);
    },
    clear: () => armed.clear(),
    strike(suspect) {
      const effects: Effect[] = [];
      for (const one of armed) {
        const { fault } = one;
        const taken = fault.effect.kind !== "latency" && effects.some(({ kind }) => kind !== "latency");
        if (taken || !fits(fault.match, suspect)) continue;
        one.seen += 1;
        const turn = one.seen - (fault.after ?? 0);
        if (turn >= 1 && turn <= (fault.times ?? Number.POSITIVE_INFINITY)) effects.push(fault.effect);
      }
      return effects;
    },
  };
}

function fits({ method, route, operation, alias, body }: FaultMatch, suspect: Suspect): boolean {
  if (method !== undefined && method !== suspect.method) return false;
  if (typeof route === "string" && route !== suspect.route) return false;
  if (route instanceof RegExp && !route.test(suspect.path)) return false;
  if (operation !== undefined && operation !== suspect.operation) return false;
  if (alias !== undefined && !suspect.aliases.includes(alias)) return false;
  return body === undefined || body.test(suspect.body);
}
