/** The members of an entry -> every text in them, with the member that holds it. */
import type { Entry, Value } from "../../model/entry.ts";

const DEEPEST = 8;

export interface Held {
  readonly member: string;
  readonly text: string;
}

export function stringsOf({ members }: Entry): Held[] {
  return Object.entries(members).flatMap(([member, { value }]) => textsIn(value, 0).map((text) => ({ member, text })));
}

function textsIn(value: Value, depth: number): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth === DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item: Value) => textsIn(item, depth + 1));
  return Object.values(value).flatMap((item: Value) => textsIn(item, depth + 1));
}
