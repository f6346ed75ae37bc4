/** The entries of a file, and remedies -> the entries that it should hold afterwards, and whether it does. */
import type { Entry, Value } from "../../model/entry.ts";
import type { Remedy } from "../../model/fix.ts";
import type { Flaw, Reading } from "./reading.ts";
import { equal, respell } from "./values.ts";

/** An entry as it should be read. */
export interface Expected {
  readonly entry: Entry;
  readonly members: Readonly<Record<string, Value>>;
  /** Spellings that may change other members with it: an address that stands once may be read as two members. */
  readonly spellings: readonly { readonly from: string; readonly to: string }[];
  /** Its members are not known beforehand: a cell or a bullet of it is mended. */
  readonly free: boolean;
}

export function asRead(entry: Entry): Expected {
  const members: Record<string, Value> = Object.create(null);
  for (const [name, { value }] of Object.entries(entry.members)) members[name] = value;
  return { entry, members, spellings: [], free: false };
}

/** `texts`: the format knows no values but texts. */
export function remedied(before: Expected, remedy: Remedy, texts: boolean): Expected {
  const members: Record<string, Value> = Object.assign(Object.create(null), before.members);
  switch (remedy.kind) {
    case "place":
      return before;
    case "set":
      members[remedy.member] = texts && typeof remedy.value !== "object" ? String(remedy.value) : remedy.value;
      return { ...before, members };
    case "rename": {
      const value = members[remedy.member];
      delete members[remedy.member];
      if (value !== undefined) members[remedy.to] = value;
      return { ...before, members };
    }
    default: {
      const value = members[remedy.member];
      if (value !== undefined) members[remedy.member] = respell(value, remedy.from, remedy.to);
      return { ...before, members, spellings: [...before.spellings, remedy] };
    }
  }
}

/** Whether these are the entries that were read, in this order. */
export function areRead(expected: readonly Expected[], { entries }: Pick<Reading, "entries">): boolean {
  return expected.length === entries.length && expected.every((one, i) => isRead(one, entries[i]));
}

function isRead({ entry, members, spellings, free }: Expected, read: Entry | undefined): boolean {
  if (read === undefined || read.section !== entry.section || read.list !== entry.list) return false;
  if (free) return true;
  const spelt = (value: Value | undefined) =>
    value === undefined ? undefined : spellings.reduce<Value>((all, { from, to }) => respell(all, from, to), value);
  const names = Object.keys(members);
  if (names.length === 0 && !equal(spelt(entry.name), read.name)) return false;
  if (names.length !== Object.keys(read.members).length || read.key !== entry.key) return false;
  return names.every((name) => {
    const value = read.members[name]?.value;
    return equal(value, members[name]) || (spellings.length > 0 && equal(spelt(value), spelt(members[name])));
  });
}

/** How many flaws there are of each kind. */
export function countFlaws(flaws: readonly Flaw[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of flaws) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Whether no kind of flaw has become more frequent. */
export function hasNoMore(after: readonly Flaw[], before: ReadonlyMap<string, number>): boolean {
  return [...countFlaws(after)].every(([kind, count]) => count <= (before.get(kind) ?? 0));
}
