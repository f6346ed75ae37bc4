/** Words -> numbers under which a stretch of them is found again, whatever stands around it. */

// Taken out of the loops: where tests run in a context of their own, each look at a global is slow.
const { imul } = Math;
const ONE = 0x01000193;
const TWO = 0x2c1b3c6d;

/** The hash of any stretch of a sequence of words, in steps that do not depend on its length. */
export interface Hashes {
  readonly words: Uint32Array;
  readonly sums: readonly [Uint32Array, Uint32Array];
  readonly powers: readonly [Uint32Array, Uint32Array];
}

/** FNV-1a, 32 bits, mixed once more so that sums of it tell words apart. */
export function hashOf(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = imul(value ^ word.charCodeAt(i), ONE);
  value = imul(value ^ (value >>> 15), TWO);
  return (value ^ (value >>> 13)) >>> 0;
}

export function hashesOf(words: readonly string[]): Hashes {
  const hashes = new Uint32Array(words.length);
  const [first, second] = [new Uint32Array(words.length + 1), new Uint32Array(words.length + 1)];
  const [ones, twos] = [new Uint32Array(words.length + 1).fill(1), new Uint32Array(words.length + 1).fill(1)];
  let [sum, other, one, two] = [0, 0, 1, 1];
  for (const [i, word] of words.entries()) {
    const hash = hashOf(word);
    hashes[i] = hash;
    sum = (imul(sum, ONE) + hash) | 0;
    other = (imul(other, TWO) + (hash ^ (hash >>> 7))) | 0;
    [one, two] = [imul(one, ONE), imul(two, TWO)];
    [first[i + 1], second[i + 1], ones[i + 1], twos[i + 1]] = [sum, other, one, two];
  }
  return { words: hashes, sums: [first, second], powers: [ones, twos] };
}

/** Two times 32 bits of a stretch. */
export function stretchHash({ sums, powers }: Hashes, from: number, to: number): readonly [number, number] {
  const one = (sums[0][to] ?? 0) - imul(sums[0][from] ?? 0, powers[0][to - from] ?? 0);
  const two = (sums[1][to] ?? 0) - imul(sums[1][from] ?? 0, powers[1][to - from] ?? 0);
  return [one >>> 0, two >>> 0];
}
