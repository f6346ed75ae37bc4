/** One thing that is wrong with how an entry is written: what, how to mend it, and on which lines. */
import type { Text } from "../../markdown.ts";
import type { Entry, Place } from "../../model/entry.ts";

export interface Flaw {
  readonly what: Text;
  readonly fix: Text;
  readonly place: Place;
}

/** The lines of one member of an entry, or of the whole entry where it does not have that member. */
export function placeOf({ file, startLine, endLine, members }: Entry, name: string | null): Place {
  const member = name === null ? undefined : members[name];
  return { file, startLine: member?.startLine ?? startLine, endLine: member?.endLine ?? endLine };
}

/** The name of the member that has this value; null where there is none. */
export function memberWith({ members }: Entry, value: unknown): string | null {
  return Object.keys(members).find((name) => members[name]?.value === value) ?? null;
}
