/** Check runs in the order in which they were made -> the newest of each name in each suite. */
import type { CheckRun } from "./discussion.ts";

export function latest(runs: readonly CheckRun[]): readonly CheckRun[] {
  const newest = new Map(runs.map((run) => [`${run.suite} ${run.name}`, run]));
  return [...newest.values()];
}
