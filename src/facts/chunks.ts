/** A sequence of words -> chunks of about twenty words, each as a hash; where a chunk ends depends on its words alone. */

/** So that a changed word changes the chunk that it stands in, and the chunks after it come out as before. */
const ONE_IN = 32;
const MOST_WORDS = 40;

export interface Chunk {
  readonly hash: string;
  readonly start: number;
  readonly end: number;
}

export function* chunks(words: readonly string[], from = 0, to = words.length): Generator<Chunk> {
  let start = from;
  for (let i = from; i < to; i++) {
    const last = hash(words[i] ?? "") % ONE_IN === 0 || i + 1 - start === MOST_WORDS || i + 1 === to;
    if (!last) continue;
    yield { hash: hash(words.slice(start, i + 1).join(" ")).toString(36), start, end: i + 1 };
    start = i + 1;
  }
}

// Taken out of the loop: where tests run in a context of their own, each look at a global is slow.
const { imul } = Math;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
