/** Two sequences of words as numbers -> what has to be taken out of the one and put in to have the other, by the algorithm of Myers (1986). */

/** `from` up to `to` of the standard text stands as `addedFrom` up to `addedTo` in the other. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly addedFrom: number;
  readonly addedTo: number;
}

type Numbers = Uint16Array | Uint32Array;

/** Null where more than `most` words differ. */
export function differences(standard: Numbers, text: Numbers, most: number): readonly Difference[] | null {
  const trace: Int32Array[] = [];
  const reached = new Int32Array(2 * most + 3);
  const offset = most + 1;
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reached.slice());
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = offset + diagonal;
      const down = diagonal === -edits || (diagonal !== edits && (reached[at - 1] ?? 0) < (reached[at + 1] ?? 0));
      let x = down ? (reached[at + 1] ?? 0) : (reached[at - 1] ?? 0) + 1;
      while (x < standard.length && x - diagonal < text.length && standard[x] === text[x - diagonal]) x++;
      reached[at] = x;
      if (x >= standard.length && x - diagonal >= text.length)
        return walkBack(trace, standard.length, text.length, offset);
    }
  }
  return null;
}

/** Steps that follow each other are one difference. */
function walkBack(trace: readonly Int32Array[], xEnd: number, yEnd: number, offset: number): readonly Difference[] {
  const found: Difference[] = [];
  let [x, y] = [xEnd, yEnd];
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const reached = trace[edits] ?? new Int32Array(0);
    const diagonal = x - y;
    const at = offset + diagonal;
    const down = diagonal === -edits || (diagonal !== edits && (reached[at - 1] ?? 0) < (reached[at + 1] ?? 0));
    const before = down ? diagonal + 1 : diagonal - 1;
    const fromX = reached[offset + before] ?? 0;
    const fromY = fromX - before;
    const [toX, toY] = down ? [fromX, fromY + 1] : [fromX + 1, fromY];
    const next = found.at(-1);
    if (next !== undefined && next.from === toX && next.addedFrom === toY) {
      found[found.length - 1] = { ...next, from: fromX, addedFrom: fromY };
    } else {
      found.push({ from: fromX, to: toX, addedFrom: fromY, addedTo: toY });
    }
    [x, y] = [fromX, fromY];
  }
  return found.reverse();
}

/** With what stands between two that are at most so many words apart. */
export function joined(found: readonly Difference[], apart: number): readonly Difference[] {
  const all: Difference[] = [];
  for (const difference of found) {
    const last = all.at(-1);
    if (last !== undefined && difference.from - last.to <= apart) {
      all[all.length - 1] = { ...last, to: difference.to, addedTo: difference.addedTo };
    } else {
      all.push(difference);
    }
  }
  return all;
}
