/** Faults of deliveries that were asked for, and a delivery -> what goes wrong with it. */

export type DeliveryEffect =
  | { readonly kind: "lost" }
  | { readonly kind: "doubled" }
  | { readonly kind: "delay"; readonly milliseconds: number };

export interface DeliveryFault {
  readonly match: { readonly event?: string; readonly action?: string };
  /** How many deliveries it strikes; all if nothing is said. */
  readonly times?: number;
  readonly effect: DeliveryEffect;
}

export interface DeliveryFaults {
  /** Gives a function that takes the fault away. */
  add(fault: DeliveryFault): () => void;
  clear(): void;
  strike(event: string, action: string | null): readonly DeliveryEffect[];
}

export function newDeliveryFaults(): DeliveryFaults {
  const armed = new Set<{ readonly fault: DeliveryFault; left: number }>();
  return {
    add(fault) {
      const one = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
      armed.add(one);
      return () => armed.delete(one);
    },
    clear: () => armed.clear(),
    strike(event, action) {
      const effects: DeliveryEffect[] = [];
      for (const one of armed) {
        const { match, effect } = one.fault;
        if (one.left < 1 || (match.event ?? event) !== event || (match.action ?? action) !== action) continue;
        one.left -= 1;
        effects.push(effect);
      }
      return effects;
    },
  };
}
