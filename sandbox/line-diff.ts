/** Two versions of a file -> how many lines came and went, and the patch between them as GitHub shows it. */
import { type Step, stepsBetween } from "./line-steps.ts";

export interface LineDiff {
  readonly additions: number;
  readonly deletions: number;
  /** Null for binary files and for those that are too large to show. */
  readonly patch: string | null;
}

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
