/** A listing in its order, and what a change brings to it -> whether each entry that it brings stands where the list wants it. */
import type { ListConfig, OrderConfig } from "../../model/config.ts";
import type { Entry, OrderStanding, Pair } from "../../model/entry.ts";
import { groupBy, once } from "../group.ts";
import { join, joining } from "../match/candidate.ts";
import { configuredRows, type Evidence, evidenceOf, keptRows } from "./order-evidence.ts";
import { glance, placesIn, type Row, rowOf } from "./order-place.ts";
import { type Reading, readingsOf } from "./order-rule.ts";

/** Entries whose place or value the change chose. */
export interface InQuestion {
  readonly added: readonly Entry[];
  readonly pairs: readonly Pair[];
  /** Those of the pairs that stand in another section now. */
  readonly moved: readonly Pair[];
  /** Entries of the new side that changed places in their section. */
  readonly reordered: ReadonlySet<Entry>;
}

interface Choice {
  /** Entries that came into their section with the change. */
  readonly arrived: ReadonlySet<Entry>;
  readonly reordered: ReadonlySet<Entry>;
  /** What an entry of both sides was before. */
  readonly before: ReadonlyMap<Entry, Entry>;
}

type Judge = (entry: Entry) => OrderStanding;

const UNORDERED: OrderStanding = { rule: "none", misplaced: null };

/** Judges only the entries whose own place is in question; the others are what they are held against. */
export function orderOf(entries: readonly Entry[], brought: InQuestion, lists: readonly ListConfig[]): Judge {
  const choice = choiceOf(brought);
  const of = groupBy(entries, ({ list }) => list);
  const judges = new Map(
    lists.map(({ name, order }) => [name, once(() => judgeList(of.get(name) ?? [], order, choice))]),
  );
  return (entry) => judges.get(entry.list)?.()(entry) ?? UNORDERED;
}

function choiceOf({ added, pairs, moved, reordered }: InQuestion): Choice {
  return {
    arrived: new Set([...added, ...moved.map(({ to }) => to)]),
    reordered,
    before: new Map(pairs.map(({ from, to }) => [to, from])),
  };
}

function judgeList(entries: readonly Entry[], order: OrderConfig, choice: Choice): Judge {
  if (order.by === "none") return () => UNORDERED;
  const groups = siblings(entries);
  if (order.by === "append") return judgeAppended(groups, choice);
  const readings = readingsOf(order);
  const look = order.by === "auto" ? glance : rowOf;
  const seen = new Map<readonly Entry[], readonly Row[]>();
  const rows = (group: readonly Entry[]) => {
    const known = seen.get(group) ?? readings.map((reading) => look(group, reading, isAsked(reading, choice)));
    seen.set(group, known);
    return known;
  };
  const evidence = once(() => evidenceOf([...groups.values()].map(rows)));
  const judged = new Map<readonly Entry[], ReadonlyMap<Entry, OrderStanding>>();
  const groupOf = groupsOf(groups, choice);
  return (entry) => {
    const group = groupOf.get(entry);
    if (group === undefined) return UNORDERED;
    const known = judged.get(group) ?? judgeGroup(rows(group), order, evidence);
    judged.set(group, known);
    return known.get(entry) ?? UNORDERED;
  };
}

/** The group of each entry that the change brings. */
function groupsOf(
  groups: ReadonlyMap<string, readonly Entry[]>,
  { arrived, before }: Choice,
): ReadonlyMap<Entry, readonly Entry[]> {
  const found = new Map<Entry, readonly Entry[]>();
  for (const group of groups.values()) {
    for (const entry of group) if (arrived.has(entry) || before.has(entry)) found.set(entry, group);
  }
  return found;
}

/** The entries that stand in one row: those of a section in a file, and those nested in one entry. */
function siblings(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const joined = joining();
  const parents = new Map<string, number>();
  return groupBy(entries, ({ file, section, members }) => {
    const place = joined(file, section);
    const parent = parents.get(place) ?? 0;
    if (members.nested?.value === true) return join(place, String(parent));
    parents.set(place, parent + 1);
    return place;
  });
}

/** Whether the change chose the place of an entry, or what its place goes by. */
function isAsked({ keyOf }: Reading, { arrived, reordered, before }: Choice): (entry: Entry) => boolean {
  return (entry) => {
    if (arrived.has(entry) || reordered.has(entry)) return true;
    const from = before.get(entry);
    return from !== undefined && keyOf(from) !== keyOf(entry);
  };
}

/** An entry is misplaced only where all readings that the others bear out say so; the best of them says where it belongs. */
function judgeGroup(
  rows: readonly Row[],
  order: OrderConfig,
  evidence: () => Evidence,
): ReadonlyMap<Entry, OrderStanding> {
  const kept = order.by === "auto" ? keptRows(rows, evidence) : configuredRows(rows);
  const [best] = kept;
  if (best === undefined) return new Map();
  const { rule, how } = best.reading;
  const places = kept.map(placesIn);
  const standing = (entry: Entry): OrderStanding => {
    const well = places.some((place) => (place.get(entry) ?? null) === null);
    return { rule, how, misplaced: well ? null : (places[0]?.get(entry) ?? null) };
  };
  return new Map([...best.others, ...best.asked].map(({ entry }) => [entry, standing(entry)]));
}

/** What came into a section stands behind all that stood there before. */
function judgeAppended(groups: ReadonlyMap<string, readonly Entry[]>, { arrived }: Choice): Judge {
  const last = new Map<Entry, Entry>();
  for (const group of groups.values()) {
    const end = group.findLast((entry) => !arrived.has(entry));
    for (const entry of group) {
      if (entry === end) break;
      if (end !== undefined && arrived.has(entry)) last.set(entry, end);
    }
  }
  return (entry) => {
    const after = last.get(entry);
    return { rule: "append", misplaced: after === undefined ? null : { after, before: null } };
  };
}
