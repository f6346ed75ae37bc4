/** Keys and values -> a memory of those that were used last, each for a time of its own, and never more than so many. */

export interface Kept<T> {
  get(key: string): T | undefined;
  /** `weight` is what it takes of the room that there is. */
  set(key: string, value: T, weight?: number): void;
  drop(key: string): void;
}

interface Slot<T> {
  readonly value: T;
  readonly weight: number;
  readonly until: number;
}

/** `lasts` are milliseconds; `room` is how much the values may weigh together. */
export function openKept<T>(lasts: number, room: number, now: () => number): Kept<T> {
  // A Map keeps the order in which keys were set: the first is the one that was used longest ago.
  const slots = new Map<string, Slot<T>>();
  let weighs = 0;
  const drop = (key: string) => {
    weighs -= slots.get(key)?.weight ?? 0;
    slots.delete(key);
  };
  return {
    get(key) {
      const slot = slots.get(key);
      if (slot === undefined) return undefined;
      slots.delete(key);
      slots.set(key, slot);
      if (slot.until > now()) return slot.value;
      drop(key);
      return undefined;
    },
    set(key, value, weight = 1) {
      drop(key);
      if (weight > room) return;
      slots.set(key, { value, weight, until: now() + lasts });
      weighs += weight;
      for (const oldest of slots.keys()) {
        if (weighs <= room) break;
        drop(oldest);
      }
    },
    drop,
  };
}
