/** The entries of a section in their order -> whether an entry that came or changed stands where its stars want it. */
import type { Entry, OrderStanding } from "../model/entry.ts";
import { join } from "./candidate.ts";
import { groupBy } from "./group.ts";
import { longestRun } from "./run.ts";

interface Ranked {
  readonly entry: Entry;
  readonly stars: number;
}

// A list is often out of order in a few places; below this share of entries in order it is not kept in order at all.
const IN_ORDER = 0.7;
const UNORDERED: OrderStanding = { rule: "none", misplaced: null };
const IN_PLACE: OrderStanding = { rule: "stars", misplaced: null };

/** Judges only the entries whose own place is in question; the others are what they are held against. */
export function orderOf(entries: readonly Entry[], inQuestion: ReadonlySet<Entry>): (entry: Entry) => OrderStanding {
  const sections = groupBy(entries, placeOf);
  const judged = new Map<string, (entry: Entry) => OrderStanding>();
  return (entry) => {
    const place = placeOf(entry);
    const judge = judged.get(place) ?? judgeSection(sections.get(place) ?? [], inQuestion);
    judged.set(place, judge);
    return judge(entry);
  };
}

function placeOf({ file, list, section }: Entry): string {
  return join(file, list, section);
}

function judgeSection(entries: readonly Entry[], inQuestion: ReadonlySet<Entry>): (entry: Entry) => OrderStanding {
  const ranked = entries.flatMap((entry) => rank(entry));
  const at = new Map(ranked.map(({ entry }, i) => [entry, i]));
  const others = ranked.filter(({ entry }) => !inQuestion.has(entry));
  const sorted = longestRun(others.map(({ stars }) => -stars)).flatMap((i) => others[i] ?? []);
  const ordered = ranked.length * 2 > entries.length && sorted.length >= others.length * IN_ORDER;
  return (entry) => {
    const here = at.get(entry);
    const own = here === undefined ? undefined : ranked[here];
    if (!ordered || here === undefined || own === undefined) return UNORDERED;
    if (!inQuestion.has(entry) || fits(own, ranked[here - 1], ranked[here + 1])) return IN_PLACE;
    const next = sorted.findIndex((one) => (at.get(one.entry) ?? 0) > here);
    const split = next === -1 ? sorted.length : next;
    if (fits(own, sorted[split - 1], sorted[split])) return IN_PLACE;
    const lower = sorted.findIndex(({ stars }) => stars < own.stars);
    const wanted = lower === -1 ? sorted.length : lower;
    const [after, before] = [sorted[wanted - 1], sorted[wanted]];
    return { rule: "stars", misplaced: { after: after?.entry.name ?? null, before: before?.entry.name ?? null } };
  };
}

function rank(entry: Entry): readonly Ranked[] {
  const { stars } = entry.roles;
  return typeof stars === "number" && Number.isFinite(stars) ? [{ entry, stars }] : [];
}

function fits({ stars }: Ranked, before: Ranked | undefined, after: Ranked | undefined): boolean {
  return (before === undefined || before.stars >= stars) && (after === undefined || after.stars <= stars);
}
