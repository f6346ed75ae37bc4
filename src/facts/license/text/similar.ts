/** A stretch of words -> the text of the SPDX list that it is like, how much so, and word by word in what it differs. */
import { candidates, gram } from "./candidates.ts";
import { type Difference, differences, joined } from "./difference.ts";
import { ALL, numbersOf, type Stretch, UNKNOWN, unpack } from "./library.ts";
import { type Likeness, likeness } from "./likeness.ts";
import { isHarmlessDifference } from "./slips.ts";
import { spelledOut, type Words } from "./words.ts";

/** Part of a text that is like a text of the list. */
export interface Similar {
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
  readonly likeness: Likeness;
  /** Where it differs, in places of the text; empty where only names and spellings do. Null: in too many places. */
  readonly differing: readonly Differing[] | null;
}

export interface Differing {
  /** As the list's text has it. */
  readonly standard: string;
  /** Where the text has something else; the same place twice where it leaves words out. */
  readonly from: number;
  readonly to: number;
}

/** The published thresholds: below these, a text is not called similar. */
const LEAST_WORDS = 0.7;
const LEAST_PAIRS = 0.5;
const MOST_DIFFERENT = 300;

export function mostSimilar(all: Words, from: number, to: number): Similar | null {
  const { numberOf } = unpack();
  const { words } = all;
  const numbers = new Uint16Array(words.slice(from, to).map((word) => numberOf.get(word) ?? UNKNOWN));
  let best: Similar | null = null;
  for (const candidate of candidates(numbers)) {
    const stretch = ALL[candidate];
    const similar = stretch && compare(stretch, numbers, all, from);
    if (similar?.differing?.length === 0) return similar;
    if (similar && similar.stretch.kind !== "around" && (best === null || score(similar) > score(best))) best = similar;
  }
  return best;
}

/** A long text that is like another says more than a short one. */
function score({ likeness: { words, pairs }, from, to }: Similar): number {
  return (words + pairs) * Math.log2(to - from);
}

function compare(stretch: Stretch, numbers: Uint16Array, words: Words, offset: number): Similar | null {
  const standard = numbersOf(stretch);
  const [start, end] = placeOf(standard, numbers);
  const found = numbers.subarray(start, end);
  const like = likeness(standard, found);
  if (like.words < LEAST_WORDS || like.pairs < LEAST_PAIRS) return null;
  const place = { stretch, from: offset + start, to: offset + end, likeness: like };
  const all = differences(standard, found, MOST_DIFFERENT);
  if (all === null) return { ...place, differing: null };
  const first = all.find(({ from }) => from === 0);
  const last = all.findLast(({ to }) => to === standard.length);
  const inside = all.map((one) => trimmed(one, one === first, one === last)).filter(isDifference);
  const telling = harmful(place, standard, words, inside);
  return {
    ...place,
    from: place.from + (first?.addedTo ?? 0),
    to: place.to - (last === undefined || last === first ? 0 : last.addedTo - last.addedFrom),
    differing: telling.map((difference) => ({
      standard: spelled(standard, difference.from, difference.to).join(" "),
      from: place.from + difference.addedFrom,
      to: place.from + difference.addedTo,
    })),
  };
}

/** What stands before the first word of the standard text, or behind its last, is no part of it. */
function trimmed(one: Difference, isFirst: boolean, isLast: boolean): Difference {
  if (isFirst) return { ...one, addedFrom: one.addedTo };
  return isLast ? { ...one, addedTo: one.addedFrom } : one;
}

function isDifference({ from, to, addedFrom, addedTo }: Difference): boolean {
  return from !== to || addedFrom !== addedTo;
}

function spelled(standard: Uint16Array, from: number, to: number): readonly string[] {
  const { vocabulary } = unpack();
  return [...standard.subarray(from, to)].map((number) => vocabulary[number] ?? "");
}

/** Differences that stand close to each other are one place, and are judged as a whole or one by one. */
function harmful(
  { stretch, from: offset }: { readonly stretch: Stretch; readonly from: number },
  standard: Uint16Array,
  words: Words,
  all: readonly Difference[],
): readonly Difference[] {
  const isHarmless = ({ from, to, addedFrom, addedTo }: Difference) => {
    const [start, end] = [offset + addedFrom, offset + addedTo];
    return isHarmlessDifference({
      kind: stretch.kind,
      id: stretch.id,
      removed: spelled(standard, from, to),
      added: words.words.slice(start, end),
      written: spelledOut(words, start, end),
      next: spelled(standard, to, to + 1)[0] ?? "",
      isKnown: (word) => unpack().numberOf.has(word),
    });
  };
  return joined(all, 2).filter((place) => {
    const within = all.filter(({ from, to }) => from >= place.from && to <= place.to);
    return !isHarmless(place) && !within.every(isHarmless);
  });
}

/** Where in the text the standard text begins and ends: by the distance at which most of their stretches of four words stand. */
function placeOf(standard: Uint16Array, text: Uint16Array): readonly [number, number] {
  const places = new Map<number, number>();
  for (let at = standard.length - 4; at >= 0; at--) places.set(gram(standard, at), at);
  const hits: { readonly at: number; readonly shift: number }[] = [];
  const votes = new Map<number, number>();
  for (let at = 0; at + 4 <= text.length; at++) {
    const place = places.get(gram(text, at));
    if (place === undefined) continue;
    hits.push({ at, shift: at - place });
    const bucket = Math.round((at - place) / 32);
    votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
  }
  const [[bucket] = [0]] = [...votes].sort(([, a], [, b]) => b - a);
  const reach = 32 + standard.length / 4;
  const near = hits.filter(({ shift }) => Math.abs(shift - bucket * 32) <= reach);
  const first = near.reduce(
    (one, other) => (other.at - other.shift < one.at - one.shift ? other : one),
    near[0] ?? NOWHERE,
  );
  const last = near.reduce((one, other) => (other.at - other.shift > one.at - one.shift ? other : one), first);
  return [Math.max(0, first.shift), Math.min(text.length, standard.length + last.shift)];
}

const NOWHERE = { at: 0, shift: 0 };
