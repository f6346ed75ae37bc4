/** One thing that is wrong with how an entry is written: what, how to mend it, and on which lines. */
import type { Text } from "../../markdown.ts";
import type { Entry, Place, Value } from "../../model/entry.ts";
import type { Remedy } from "../../model/fix.ts";

export interface Flaw {
  readonly what: Text;
  readonly fix: Text;
  readonly place: Place;
  /** What would settle it, where that is mechanical. */
  readonly remedies: readonly Remedy[];
}

/** The lines of one member of an entry, or of the whole entry where it does not have that member. */
export function placeOf({ file, startLine, endLine, members }: Entry, name: string | null): Place {
  const member = name === null ? undefined : members[name];
  return { file, startLine: member?.startLine ?? startLine, endLine: member?.endLine ?? endLine };
}

/** The name of the member whose value is this or, where a list or an object, holds it; null where there is none. */
export function memberHolding({ members }: Entry, value: string | number): string | null {
  const names = Object.keys(members);
  const [own] = names.filter((name) => members[name]?.value === value);
  return own ?? names.find((name) => holds(members[name]?.value ?? null, value)) ?? null;
}

function holds(whole: Value, value: string | number): boolean {
  if (typeof whole !== "object" || whole === null) return whole === value;
  return Object.values(whole).some((part: Value) => holds(part, value));
}

/** Whether the entry's website and its repository are one link that is written once. */
export function isOneLink(entry: Entry): boolean {
  const { url, repository, members } = entry;
  if (url === null || url !== repository) return false;
  const held = Object.values(members).filter(({ value }) => holds(value, url));
  const lines = new Set(held.map(({ startLine }) => startLine));
  return lines.size < 2 && held.every(({ value }) => timesIn(value, url) < 2);
}

function timesIn(whole: Value, value: string): number {
  if (typeof whole !== "object" || whole === null) return whole === value ? 1 : 0;
  return Object.values(whole).reduce((sum: number, part: Value) => sum + timesIn(part, value), 0);
}

/** The text that a member holds is spelt otherwise. None where no member holds it as it stands. */
export function spell(entry: Entry, from: string, to: string): readonly Remedy[] {
  const member = memberHolding(entry, from);
  return member === null ? [] : [{ kind: "spell", member, from, to }];
}
