/** The words of a text -> the stretches of the SPDX list that stand in it word for word, the longest at each place. */
import { type Hashes, hashesOf, stretchHash } from "./hashes.ts";
import { ALL, START, type Stretch } from "./library.ts";

const SHORTEST = 2;

export interface Found {
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
}

// Longest first: where one text begins like another, the one that says more is the one that is meant.
const BY_START: ReadonlyMap<number, readonly Stretch[]> = byStart();

function byStart(): ReadonlyMap<number, readonly Stretch[]> {
  const starts = new Map<number, Stretch[]>();
  for (const stretch of [...ALL].sort((a, b) => b.length - a.length)) {
    const same = starts.get(stretch.start);
    if (same === undefined) starts.set(stretch.start, [stretch]);
    else same.push(stretch);
  }
  return starts;
}

export function exactParts(words: readonly string[], wanted: (stretch: Stretch) => boolean): readonly Found[] {
  const hashes = hashesOf(words);
  const found: Found[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const stretch = stretchAt(hashes, i, wanted);
    if (stretch === null) continue;
    found.push({ stretch, from: i, to: i + stretch.length });
    i += stretch.length - 1;
  }
  return found;
}

/** Titles may be shorter than what other stretches are looked up by. */
function stretchAt(hashes: Hashes, at: number, wanted: (stretch: Stretch) => boolean): Stretch | null {
  const left = hashes.words.length - at;
  for (let length = Math.min(START, left); length >= SHORTEST; length--) {
    const [start] = stretchHash(hashes, at, at + length);
    const found = BY_START.get(start)?.find((stretch) => {
      if (stretch.length > left || !wanted(stretch)) return false;
      const [one, two] = stretchHash(hashes, at, at + stretch.length);
      return one === stretch.hash[0] && two === stretch.hash[1];
    });
    if (found !== undefined) return found;
  }
  return null;
}
