/** Two lists of lines -> the steps that lead from one to the other: lines kept, gone and new. */

export type Step = "same" | "gone" | "new";

type Lines = readonly string[];

/** Above this many edits the lines that stand once on both sides are held fast, and what is between them is compared. */
const MOST_EDITS = 1500;
/** How often that is tried on what is left between them. */
const MOST_SPLITS = 8;

export function stepsBetween(old: Lines, now: Lines, splits = MOST_SPLITS): readonly Step[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const shorter = Math.min(old.length, now.length) - start;
  while (end < shorter && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const [before, after] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const middle = shortest(before, after) ?? split(before, after, splits);
  return [...repeated("same", start), ...middle, ...repeated("same", end)];
}

/** Myers' greedy algorithm: E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986. Null for too many edits. */
function shortest(old: Lines, now: Lines): readonly Step[] | null {
  const trail: Int32Array[] = [];
  const most = Math.min(MOST_EDITS, old.length + now.length);
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  for (let edits = 0; edits <= most; edits += 1) {
    trail.push(reach.slice(middle - edits - 1, middle + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && at(reach, middle + k - 1) < at(reach, middle + k + 1));
      let x = down ? at(reach, middle + k + 1) : at(reach, middle + k - 1) + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x += 1;
      reach[middle + k] = x;
      if (x >= old.length && x - k >= now.length) return walkBack(trail, old.length, now.length);
    }
  }
  return null;
}

function walkBack(trail: readonly Int32Array[], width: number, height: number): readonly Step[] {
  const steps: Step[] = [];
  let x = width;
  let y = height;
  for (let edits = trail.length - 1; edits >= 0; edits -= 1) {
    const reach = trail[edits] ?? new Int32Array();
    const k = x - y;
    const middle = edits + 1;
    const down = k === -edits || (k !== edits && at(reach, middle + k - 1) < at(reach, middle + k + 1));
    const fromX = edits === 0 ? 0 : at(reach, middle + (down ? k + 1 : k - 1));
    const fromY = edits === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) {
      steps.push("same");
      x -= 1;
      y -= 1;
    }
    if (edits > 0) steps.push(down ? "new" : "gone");
    x = fromX;
    y = fromY;
  }
  return steps.reverse();
}

function split(old: Lines, now: Lines, splits: number): readonly Step[] {
  const anchors = splits === 0 ? [] : anchorsOf(old, now);
  if (anchors.length === 0) return [...repeated("gone", old.length), ...repeated("new", now.length)];
  const steps: Step[] = [];
  let [x, y] = [0, 0];
  for (const [i, j] of anchors) {
    for (const step of stepsBetween(old.slice(x, i), now.slice(y, j), splits - 1)) steps.push(step);
    steps.push("same");
    [x, y] = [i + 1, j + 1];
  }
  for (const step of stepsBetween(old.slice(x), now.slice(y), splits - 1)) steps.push(step);
  return steps;
}

/** Places of the lines that stand once on each side, as many as keep their order (a "patience" diff). */
function anchorsOf(old: Lines, now: Lines): readonly (readonly [number, number])[] {
  const [before, after] = [places(old), places(now)];
  const both = [...before].flatMap(([line, i]) => {
    const j = after.get(line);
    return i === null || j === null || j === undefined ? [] : [[i, j] as const];
  });
  return longestRising(both.sort(([one], [other]) => one - other));
}

/** Null for a line that stands there more than once. */
function places(lines: Lines): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (const [i, line] of lines.entries()) found.set(line, found.has(line) ? null : i);
  return found;
}

function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tops: number[] = [];
  const before: number[] = [];
  const second = (index: number | undefined) => pairs[index ?? -1]?.[1] ?? -1;
  for (const [index, [, value]] of pairs.entries()) {
    let low = 0;
    for (let high = tops.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (second(tops[middle]) < value) low = middle + 1;
      else high = middle;
    }
    before.push(tops[low - 1] ?? -1);
    tops[low] = index;
  }
  const rising: (readonly [number, number])[] = [];
  for (let at = tops.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) rising.push(pairs[at] ?? [0, 0]);
  return rising.reverse();
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}

function repeated(step: Step, times: number): readonly Step[] {
  return new Array<Step>(times).fill(step);
}
