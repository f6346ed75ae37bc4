/** What a reader stumbled over -> the problems that are worth telling, in their order. */
import type { Problem } from "../model/entry.ts";
import { type Fault, problemOf } from "./cause.ts";
import type { Source } from "./tree.ts";

const MOST_PROBLEMS = 10;

/** `doubled` are faults of keys, which follow from a merge conflict where one was left in, and explain a missing comma. */
export function tell(source: Source, faults: readonly Fault[], doubled: readonly Fault[] = []): readonly Problem[] {
  const merging = faults.some(({ cause }) => cause.kind === "conflict");
  const told = merging ? [] : doubled;
  const explained = new Set(told.flatMap(({ cause, offset }) => (cause.kind === "fused" ? [offset] : [])));
  const rest = faults.filter(({ offset, cause }) => !(cause.kind === "missing-comma" && explained.has(offset)));
  const inOrder = [...rest, ...told].toSorted((a, b) => a.offset - b.offset);
  return inOrder.slice(0, MOST_PROBLEMS).map((fault) => problemOf(source, fault));
}
