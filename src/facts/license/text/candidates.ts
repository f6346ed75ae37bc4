/** A stretch of words that is no text of the SPDX list word for word -> the texts of the list that it may be like, the likeliest first. */
import { ALL, unpack } from "./library.ts";

const { imul } = Math;
const GRAM = 4;
const FEWEST = 3;
/** By each of two measures. */
const MOST_CANDIDATES = 3;
/** Of all stretches of four words of a candidate at least this share. */
const LEAST_SHARE = 0.25;

/** Which stretches of four words stand in which text. Of long texts every so many-th is enough. */
interface Index {
  readonly heads: ReadonlyMap<number, number>;
  readonly next: readonly number[];
  readonly stretch: readonly number[];
  /** How many of each text are in the index. */
  readonly counts: Uint32Array;
}

let index: Index | null = null;

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
  const heads = new Map<number, number>();
  const next: number[] = [];
  const stretch: number[] = [];
  const counts = new Uint32Array(ALL.length);
  for (const [i, { kind, from, length }] of ALL.entries()) {
    if (kind === "title" || kind === "notice") continue;
    const every = rarity(length);
    for (let at = from; at + GRAM <= from + length; at++) {
      const hash = gram(numbers, at);
      if (every > 1 && (hash >>> 8) % every !== 0) continue;
      next.push(heads.get(hash) ?? -1);
      stretch.push(i);
      heads.set(hash, next.length - 1);
      counts[i] = (counts[i] ?? 0) + 1;
    }
  }
  return { heads, next, stretch, counts };
}

/** Places in `ALL`. */
export function candidates(numbers: ArrayLike<number>): readonly number[] {
  index ??= makeIndex();
  const hits = new Map<number, number>();
  const seen = new Set<number>();
  for (let at = 0; at + GRAM <= numbers.length; at++) {
    const hash = gram(numbers, at);
    if (seen.has(hash)) continue;
    seen.add(hash);
    for (let entry = index.heads.get(hash) ?? -1; entry !== -1; entry = index.next[entry] ?? -1) {
      const of = index.stretch[entry] ?? 0;
      hits.set(of, (hits.get(of) ?? 0) + 1);
    }
  }
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
