/** A stretch of words that is no text of the SPDX list word for word -> the texts of the list that it may be like, the likeliest first. */
import { ALL, unpack } from "./library.ts";

const { imul } = Math;
const GRAM = 4;
const FEWEST = 3;
/** By each of two measures. */
const MOST_CANDIDATES = 3;
/** Of all stretches of four words of a candidate at least this share. */
const LEAST_SHARE = 0.25;

/**
 * Which stretches of four words stand in which text. Of long texts every so many-th is enough. A table with open addressing: a
 * place of `heads` leads to the first entry of a hash, counted from 1, an entry to the next one of the same hash.
 */
interface Index {
  readonly hashes: Int32Array;
  readonly heads: Int32Array;
  /** Of each place, the last question that has come by. */
  readonly asked: Uint32Array;
  readonly next: Int32Array;
  readonly stretch: Uint16Array;
  /** How many of each text are in the index. */
  readonly counts: Uint32Array;
}

// Some 160,000 entries; a table that is no more than two thirds full finds a place at once.
const PLACES = 1 << 18;

let index: Index | null = null;
let questions = 0;

/** Where the hash stands in the table, or could. */
function placeIn({ hashes, heads }: Pick<Index, "hashes" | "heads">, hash: number): number {
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  while (heads[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (PLACES - 1);
  return place;
}

export function gram(numbers: ArrayLike<number>, at: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM; i++) hash = imul(hash ^ (numbers[i] ?? 0), 0x01000193) ^ (hash >>> 13);
  return hash;
}

function rarity(length: number): number {
  if (length < 300) return 1;
  return length < 1500 ? 4 : 16;
}

function makeIndex(): Index {
  const { numbers } = unpack();
  const table = { hashes: new Int32Array(PLACES), heads: new Int32Array(PLACES), asked: new Uint32Array(PLACES) };
  const [next, stretch] = [new Int32Array(PLACES), new Uint16Array(PLACES)];
  const counts = new Uint32Array(ALL.length);
  let entries = 0;
  for (const [i, { kind, from, length }] of ALL.entries()) {
    if (kind === "title" || kind === "notice") continue;
    const every = rarity(length);
    for (let at = from; at + GRAM <= from + length; at++) {
      const hash = gram(numbers, at);
      if (every > 1 && (hash >>> 8) % every !== 0) continue;
      entries += 1;
      const place = placeIn(table, hash);
      [next[entries], stretch[entries]] = [table.heads[place] ?? 0, i];
      [table.hashes[place], table.heads[place]] = [hash, entries];
      counts[i] = (counts[i] ?? 0) + 1;
    }
  }
  return { ...table, next, stretch, counts };
}

/** How many different stretches of four words each text has in common with these words. */
function hitsIn(all: Index, numbers: ArrayLike<number>): ReadonlyMap<number, number> {
  const { heads, asked, next, stretch } = all;
  const hits = new Uint32Array(ALL.length);
  questions += 1;
  for (let at = 0; at + GRAM <= numbers.length; at++) {
    const place = placeIn(all, gram(numbers, at));
    if (asked[place] === questions) continue;
    asked[place] = questions;
    for (let entry = heads[place] ?? 0; entry !== 0; entry = next[entry] ?? 0) {
      const of = stretch[entry] ?? 0;
      hits[of] = (hits[of] ?? 0) + 1;
    }
  }
  return new Map([...hits.entries()].filter(([, count]) => count > 0));
}

/** Places in `ALL`. */
export function candidates(numbers: ArrayLike<number>): readonly number[] {
  index ??= makeIndex();
  const hits = hitsIn(index, numbers);
  const { counts } = index;
  const likely = [...hits]
    .map(([of, count]) => ({ of, count, ...estimate(of, count, counts[of] ?? 1, numbers.length) }))
    .filter(({ count, share }) => count >= FEWEST && share >= LEAST_SHARE);
  const byLikeness = likely.toSorted((a, b) => b.likeness - a.likeness).slice(0, MOST_CANDIDATES);
  const byShare = likely.toSorted((a, b) => b.share - a.share).slice(0, MOST_CANDIDATES);
  return [...new Set([...byLikeness, ...byShare].map(({ of }) => of))];
}

/** How much of the candidate is there, and how much the two have in common, by the stretches of the index. */
function estimate(of: number, count: number, all: number, length: number): { share: number; likeness: number } {
  const candidate = ALL[of]?.length ?? 0;
  const common = (count / all) * candidate;
  return { share: count / all, likeness: (2 * common) / (candidate + length) };
}
