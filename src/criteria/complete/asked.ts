/** What the list's own schema asks of an entry, and what its neighbours have -> the flaws of its members, each told once. */
import type { Entry, SchemaFlaw } from "../../model/entry.ts";
import { type Flaw, placeOf } from "./flaw.ts";
import type { MemberFlaw } from "./members.ts";

/** Of a member that is missing the neighbours tell more; of one that is there the schema does. */
export function askedFlaws(
  asked: readonly SchemaFlaw[],
  learned: readonly MemberFlaw[],
  entry: Entry,
): readonly Flaw[] {
  const isThere = (member: string) => Object.hasOwn(entry.members, member);
  const byNeighbours = new Set(learned.map(({ member }) => member).filter((member) => !isThere(member)));
  const bySchema = new Set(asked.flatMap(({ member }) => member ?? []).filter((member) => !byNeighbours.has(member)));
  return [
    ...asked
      .filter(({ member }) => member === null || !byNeighbours.has(member))
      .map(({ member, what, fix }) => ({ what, fix, place: placeOf(entry, member), remedies: [] })),
    ...learned.filter(({ member }) => !bySchema.has(member)),
  ];
}
