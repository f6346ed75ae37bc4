/** A text and edits of it -> the edited text. */
import type { Span } from "../tree.ts";

/** What stands from `start` to `end` is replaced by `text`. Offsets are those of the text before any edit. */
export interface Edit extends Span {
  readonly text: string;
}

export function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

export function remove({ start, end }: Span): Edit {
  return { start, end, text: "" };
}

/** Several insertions at one place come in the order in which they are given, and before what is replaced there. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of inOrder(edits)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join("") + text.slice(at);
}

/** Whether two of them replace the same stretch, so that they cannot be applied together. */
export function overlaps(edits: readonly Edit[]): boolean {
  return inOrder(edits).some(({ start }, i, all) => start < (all[i - 1]?.end ?? 0));
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
