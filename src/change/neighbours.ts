/** The entries around an entry -> how they use each member. */
import type { Entry, MemberUse, Standing, Value } from "../model/entry.ts";
import { join } from "./candidate.ts";
import { groupBy, once } from "./group.ts";

type Neighbours = Standing["neighbours"];
type Type = MemberUse["type"];
/** How many entries have a member, by the type of its value. */
type Tally = ReadonlyMap<string, ReadonlyMap<Type, number>>;

interface Group {
  readonly count: number;
  readonly tally: Tally;
}

// With fewer around it, an entry is held against the whole list.
const FEW = 3;

/** Counts once; then tells for each entry what the others of its section do. */
export function neighboursOf(entries: readonly Entry[]): (entry: Entry) => Neighbours {
  const sections = groupsBy(entries, ({ list, section }) => join(list, section));
  const lists = once(() => groupsBy(entries, ({ list }) => list));
  return (entry) => {
    const near = sections.get(join(entry.list, entry.section));
    const group = near !== undefined && near.count > FEW ? near : lists().get(entry.list);
    return group === undefined ? { count: 0, members: [] } : withoutOwn(group, entry);
  };
}

function groupsBy(entries: readonly Entry[], nameOf: (entry: Entry) => string): ReadonlyMap<string, Group> {
  const groups = [...groupBy(entries, nameOf)];
  return new Map(groups.map(([name, all]) => [name, { count: all.length, tally: tallyOf(all) }]));
}

function tallyOf(entries: readonly Entry[]): Tally {
  const tally = new Map<string, Map<Type, number>>();
  for (const { members } of entries) {
    for (const [name, { value }] of Object.entries(members)) {
      const types = tally.get(name) ?? new Map<Type, number>();
      tally.set(name, types.set(typeOf(value), (types.get(typeOf(value)) ?? 0) + 1));
    }
  }
  return tally;
}

function withoutOwn({ count, tally }: Group, { members }: Entry): Neighbours {
  const uses = [...tally].flatMap(([member, types]) => {
    const own = members[member];
    const others = [...types].map(([type, uses]) => {
      return { type, uses: own !== undefined && typeOf(own.value) === type ? uses - 1 : uses };
    });
    const present = others.reduce((sum, { uses }) => sum + uses, 0);
    const [most] = others.toSorted((one, other) => other.uses - one.uses);
    return present === 0 || most === undefined ? [] : [{ member, present, type: most.type }];
  });
  return { count: count - 1, members: uses };
}

function typeOf(value: Value): Type {
  if (typeof value === "string") return "string";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : "object";
}
