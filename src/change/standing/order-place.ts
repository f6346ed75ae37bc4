/** Entries in a row of which some are in question, and a reading of its order -> where each of those belongs. */
import type { Entry, OrderStanding } from "../../model/entry.ts";
import { groupBy } from "../group.ts";
import { countUpTo, longestRunBy } from "../run.ts";
import type { Key, Reading } from "./order-rule.ts";

/** An entry with what is compared, and its place in the row. */
export interface Ranked {
  readonly entry: Entry;
  readonly key: Key;
  readonly at: number;
}

/** A row as one reading sees it. */
export interface Row {
  readonly reading: Reading;
  /** How many entries are not in question, with a key or without. */
  readonly size: number;
  /** Entries that are not in question, and have a key. */
  readonly others: readonly Ranked[];
  /** Entries in question that have one. */
  readonly asked: readonly Ranked[];
  /** The longest run of the others that is in order: what the ones in question are held against. */
  readonly run: readonly Ranked[];
}

const GLANCED = 200;
// Far below what an order that is kept has.
const HOPELESS = 0.6;

type Misplaced = OrderStanding["misplaced"];

export function rowOf(entries: readonly Entry[], reading: Reading, isAsked: (entry: Entry) => boolean): Row {
  const [others, asked]: [Ranked[], Ranked[]] = [[], []];
  let size = 0;
  for (const [at, entry] of entries.entries()) {
    const inQuestion = isAsked(entry);
    if (!inQuestion) size += 1;
    const key = reading.keyOf(entry);
    if (key !== null) (inQuestion ? asked : others).push({ entry, key, at });
  }
  return { reading, size, others, asked, run: runOf(others, reading) };
}

/** As `rowOf`, but of some entries only, spread over the row, where those are out of order already. */
export function glance(entries: readonly Entry[], reading: Reading, isAsked: (entry: Entry) => boolean): Row {
  const step = Math.floor(entries.length / GLANCED);
  if (step < 2) return rowOf(entries, reading, isAsked);
  const some = entries.filter((entry, at) => at % step === 0 && !isAsked(entry));
  const row = rowOf(some, reading, () => false);
  const { others, run } = row;
  const hopeless = run.length < others.length * HOPELESS || others.length < some.length / 2;
  return hopeless ? { ...row, size: entries.length } : rowOf(entries, reading, isAsked);
}

/**
 * For each entry in question, between which two it belongs, or null where it stands well: between two of the run, or between the
 * two beside it even where those are out of order themselves. Of several in one gap, as many as are in order stand well.
 */
export function placesIn({ reading, others, asked, run }: Row): ReadonlyMap<Entry, Misplaced> {
  const fitting = asked.filter((one) => fits(reading, one, gapAround(run, one)));
  const gaps = groupBy(fitting, ({ at }) => String(countUpTo(run, (other) => other.at - at)));
  const settled = [...gaps.values()].flatMap((gap) => runOf(gap, reading));
  const reference = [...run, ...settled].toSorted((one, other) => one.at - other.at);
  const [inPlace, fit] = [new Set(settled), new Set(fitting)];
  const places = asked.map((one): readonly [Entry, Misplaced] => {
    const well = inPlace.has(one) || (!fit.has(one) && fits(reading, one, gapAround(others, one)));
    if (well) return [one.entry, null];
    const split = countUpTo(reference, (other) => reading.compare(other.key, one.key));
    const [after, before] = [reference[split - 1], reference[split]];
    return [one.entry, { after: after?.entry ?? null, before: before?.entry ?? null }];
  });
  return new Map(places);
}

type Gap = readonly [before: Ranked | undefined, after: Ranked | undefined];

function gapAround(row: readonly Ranked[], { at }: Ranked): Gap {
  const split = countUpTo(row, (other) => other.at - at);
  return [row[split - 1], row[split]];
}

function fits({ compare }: Reading, { key }: Ranked, [before, after]: Gap): boolean {
  return (
    (before === undefined || compare(before.key, key) <= 0) && (after === undefined || compare(key, after.key) <= 0)
  );
}

function runOf(row: readonly Ranked[], { compare }: Reading): readonly Ranked[] {
  return longestRunBy(row, (one, other) => compare(one.key, other.key)).flatMap((at) => row[at] ?? []);
}
