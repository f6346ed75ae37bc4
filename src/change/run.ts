/** Things in a row -> the longest run of them, not necessarily side by side, that rises. */

/** Indices of a longest subsequence that never falls. Takes time n log n, and time n where the row is in order. */
export function longestRunBy<T>(row: readonly T[], compare: (one: T, other: T) => number): readonly number[] {
  const ends: { readonly at: number; readonly item: T }[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, item] of row.entries()) {
    const length = countUpTo(ends, (end) => compare(end.item, item));
    before.push(ends[length - 1]?.at);
    ends[length] = { at, item };
  }
  const run: number[] = [];
  for (let at = ends.at(-1)?.at; at !== undefined; at = before[at]) run.push(at);
  return run.reverse();
}

export function longestRun(numbers: readonly number[]): readonly number[] {
  return longestRunBy(numbers, (one, other) => one - other);
}

/** How many items of a row in order do not come after another, as `compare` tells for each. */
export function countUpTo<T>(row: readonly T[], compare: (item: T) => number): number {
  const last = row.at(-1);
  if (last === undefined || compare(last) <= 0) return row.length;
  let low = 0;
  let high = row.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = row[middle];
    if (item !== undefined && compare(item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
