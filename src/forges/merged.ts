/** Merged pull requests in the order in which they moved last -> those merged last. */
import type { MergedPull, RepositoryAnswer } from "../model/answers.ts";

const MOST = 50;

export interface Moved {
  readonly updatedAt: string;
  /** Null for one that was closed without being merged. */
  readonly pull: MergedPull | null;
}

/**
 * The forges order by the last change only. What was merged after the last change of the oldest that we see cannot be missing:
 * older merges are left out, since others of their time may be. `total` is what the forge counts, or null.
 */
export function mergedLast(moved: readonly Moved[], more: boolean, total: number | null): RepositoryAnswer["merged"] {
  const oldest = more ? moved.reduce((least, { updatedAt }) => (updatedAt < least ? updatedAt : least), "9") : "";
  const pulls = moved
    .flatMap(({ pull }) => (pull !== null && pull.mergedAt >= oldest ? [pull] : []))
    .sort((one, other) => other.mergedAt.localeCompare(one.mergedAt) || other.number - one.number)
    .slice(0, MOST);
  const seen = moved.filter(({ pull }) => pull !== null).length;
  return { total: Math.max(total ?? 0, more ? seen + 1 : seen), pulls };
}
