/** Two sequences of words as numbers -> how much they have in common: of their words, and of their pairs of words. */

export interface Likeness {
  /** Twice the words that both have by the words of both, each word once (Dice), 0 to 1. */
  readonly words: number;
  /** The same for words with the word behind them, which tells a text from the same words in another order. */
  readonly pairs: number;
}

type Numbers = Uint16Array | Uint32Array;

export function likeness(one: Numbers, other: Numbers): Likeness {
  return { words: dice(new Set(one), new Set(other)), pairs: dice(pairs(one), pairs(other)) };
}

function pairs(numbers: Numbers): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 1; i < numbers.length; i++) found.add(((numbers[i - 1] ?? 0) << 16) | (numbers[i] ?? 0));
  return found;
}

function dice(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let common = 0;
  for (const member of one) if (other.has(member)) common++;
  return one.size + other.size === 0 ? 1 : (2 * common) / (one.size + other.size);
}
