/** Pairs of entries -> moved, renamed, edited or unchanged. */
import type { Entry, Pair } from "../../model/entry.ts";
import { addressIdentity } from "./candidate.ts";
import { differences, foldSpace, saysSame } from "./compare.ts";
import type { Match } from "./match.ts";

type Ends = Pick<Pair, "from" | "to">;

export interface Classified {
  readonly moved: readonly Pair[];
  readonly renamed: readonly Pair[];
  readonly edited: readonly Pair[];
  readonly unchanged: readonly Pair[];
}

/** Each pair stands in one list only: moved before renamed before edited. `sameSection` knows sections under other names. */
export function classify(matches: readonly Match[], sameSection: (pair: Ends) => boolean = stayed): Classified {
  const moved: Pair[] = [];
  const renamed: Pair[] = [];
  const edited: Pair[] = [];
  const unchanged: Pair[] = [];
  for (const { from, to } of matches) {
    const pair = { from: from.entry, to: to.entry, fields: differences(from, to) };
    if (!sameSection(pair)) moved.push(pair);
    else if (saysSame(from, to)) unchanged.push(pair);
    else if (isRenamed(pair)) renamed.push(pair);
    else if (pair.fields.length > 0) edited.push(pair);
    else unchanged.push(pair);
  }
  return { moved, renamed, edited, unchanged };
}

function stayed({ from, to }: Ends): boolean {
  return from.section === to.section && from.list === to.list;
}

/** An address that comes or goes is an edit, and so is another spelling of it. */
function isRenamed({ from, to }: Pair): boolean {
  return foldSpace(from.name) !== foldSpace(to.name) || from.key !== to.key || isOtherAddress(from, to);
}

function isOtherAddress(from: Entry, to: Entry): boolean {
  const [old, now] = [addressIdentity(from.repository), addressIdentity(to.repository)];
  return old !== "" && now !== "" && old !== now;
}
