/** A word that is not known, and those that are -> the one that was likely meant. */

const LONGEST = 80;
const BEGINNING = 4;

/** Null where none is near: at most a third of the letters (or `most`) may differ, or only what follows the same beginning. */
export function nearest(word: string, known: readonly string[], most: number | null = null): string | null {
  if (word.length > LONGEST) return null;
  let best: string | null = null;
  let least = (most ?? Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    const away = distance(plain(word), plain(candidate));
    if (away < least) [best, least] = [candidate, away];
  }
  if (best !== null || most !== null) return best;
  return known.find((candidate) => sameBeginning(plain(word), plain(candidate))) ?? null;
}

function sameBeginning(one: string, other: string): boolean {
  return one.length >= BEGINNING && other.startsWith(one.slice(0, Math.max(BEGINNING, one.length - 1)));
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll("_", "-");
}

/** Letters to insert, delete, replace or swap with their neighbour. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const ways = [at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (same ? 0 : 1)];
      row.push(Math.min(...ways, swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY));
    }
    [before, last] = [last, row];
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
