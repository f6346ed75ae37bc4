/** An entry -> its value, as a JSONPath or a JSON Schema is asked of it. */
import type { Entry, Value } from "../../model/entry.ts";

/** One that is nothing but a text is that text. */
export function plainEntry({ name, members, roles }: Entry): Value {
  const names = Object.keys(members);
  if (names.length === 0) return typeof roles.name === "string" ? roles.name : name;
  const plain: Record<string, Value> = Object.create(null);
  for (const member of names) plain[member] = members[member]?.value ?? null;
  return plain;
}
