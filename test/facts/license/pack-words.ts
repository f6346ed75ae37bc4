/** Sequences of words -> their vocabulary and one packed stream: what was there before is pointed to. */
import { writeNumber } from "../../../src/facts/license/text/digits.ts";

const SHORTEST = 3;
const MOST_PLACES = 400;

export function pack(texts: readonly (readonly string[])[]): {
  readonly vocabulary: readonly string[];
  readonly stream: string;
} {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const numbers = new Map(vocabulary.map((word, i) => [word, i]));
  return { vocabulary, stream: packNumbers(texts.flat().map((word) => numbers.get(word) ?? 0)) };
}

/** Runs of plain words, each with what is copied after it: how many, the words, how many, how far back. */
function packNumbers(all: readonly number[]): string {
  const places = new Map<string, number[]>();
  let stream = "";
  let plain: number[] = [];
  for (let i = 0; i < all.length; ) {
    const { length, from } = longest(all, i, places);
    const step = Math.max(length, 1);
    if (length === 0) plain.push(all[i] ?? 0);
    if (length > 0 || i + 1 === all.length) {
      stream += [plain.length, ...plain, length, i - from].map(writeNumber).join("");
      plain = [];
    }
    for (const end = i + step; i < end; i++) {
      const key = keyAt(all, i);
      const known = places.get(key);
      if (known === undefined) places.set(key, [i]);
      else if (known.push(i) > MOST_PLACES) known.shift();
    }
  }
  return stream;
}

function longest(all: readonly number[], at: number, places: ReadonlyMap<string, readonly number[]>) {
  let best = { length: 0, from: at };
  for (const from of places.get(keyAt(all, at)) ?? []) {
    let length = 0;
    while (at + length < all.length && all[from + length] === all[at + length]) length++;
    const gain = length - writeNumber(at - from).length / 2;
    if (length >= SHORTEST && gain > best.length - writeNumber(at - best.from).length / 2) best = { length, from };
  }
  return best;
}

function keyAt(all: readonly number[], at: number): string {
  return all.slice(at, at + SHORTEST).join();
}
