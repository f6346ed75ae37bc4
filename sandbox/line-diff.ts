/** Two versions of a file -> how many lines came and went, and the patch between them as GitHub shows it. */

export interface LineDiff {
  readonly additions: number;
  readonly deletions: number;
  /** Null for binary files and for those that are too large to show. */
  readonly patch: string | null;
}

type Step = "same" | "gone" | "new";

/** Above this many edits the changed middle is shown as replaced as a whole. */
const MOST_EDITS = 1500;
const LARGEST_PATCH = 300_000;
const CONTEXT = 3;

export function diffLines(before: Buffer | null, after: Buffer | null): LineDiff {
  if (isBinary(before) || isBinary(after)) return { additions: 0, deletions: 0, patch: null };
  const [old, now] = [linesOf(before), linesOf(after)];
  const steps = stepsBetween(old, now);
  const additions = steps.filter((step) => step === "new").length;
  const deletions = steps.filter((step) => step === "gone").length;
  const patch = patchOf(old, now, steps);
  return { additions, deletions, patch: patch.length > LARGEST_PATCH || patch === "" ? null : patch };
}

export function isBinary(content: Buffer | null): boolean {
  return content?.subarray(0, 8000).includes(0) ?? false;
}

/** Lines with their ends, so that a missing one at the end of the file is a difference. */
function linesOf(content: Buffer | null): readonly string[] {
  return content === null || content.length === 0 ? [] : (content.toString("utf8").match(/[^\n]*\n|[^\n]+$/g) ?? []);
}

function stepsBetween(old: readonly string[], now: readonly string[]): readonly Step[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const shorter = Math.min(old.length, now.length) - start;
  while (end < shorter && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const middle = shortest(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return [...repeated("same", start), ...middle, ...repeated("same", end)];
}

/** Myers' greedy algorithm: E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986. */
function shortest(old: readonly string[], now: readonly string[]): readonly Step[] {
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
  return [...repeated("gone", old.length), ...repeated("new", now.length)];
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

function patchOf(old: readonly string[], now: readonly string[], steps: readonly Step[]): string {
  const near = nearChanges(steps);
  const parts: string[] = [];
  let [i, oldLine, newLine] = [0, 0, 0];
  while (i < steps.length) {
    if (!near[i]) {
      [i, oldLine, newLine] = [i + 1, oldLine + 1, newLine + 1];
      continue;
    }
    const [oldStart, newStart] = [oldLine, newLine];
    const body: string[] = [];
    for (; near[i]; i += 1) {
      const step = steps[i];
      const line = (step === "new" ? now[newLine] : old[oldLine]) ?? "";
      body.push(`${step === "new" ? "+" : step === "gone" ? "-" : " "}${shown(line)}`);
      if (step !== "new") oldLine += 1;
      if (step !== "gone") newLine += 1;
    }
    parts.push(`@@ -${range(oldStart, oldLine)} +${range(newStart, newLine)} @@`, ...body);
  }
  return parts.join("\n");
}

function nearChanges(steps: readonly Step[]): readonly boolean[] {
  const near = new Array<boolean>(steps.length).fill(false);
  for (const [i, step] of steps.entries()) {
    if (step !== "same") near.fill(true, Math.max(0, i - CONTEXT), Math.min(steps.length, i + CONTEXT + 1));
  }
  return near;
}

function shown(line: string): string {
  return line.endsWith("\n") ? line.slice(0, -1) : `${line}\n\\ No newline at end of file`;
}

function range(start: number, end: number): string {
  const length = end - start;
  return `${length === 0 ? start : start + 1}${length === 1 ? "" : `,${length}`}`;
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}

function repeated(step: Step, times: number): readonly Step[] {
  return new Array<Step>(times).fill(step);
}
