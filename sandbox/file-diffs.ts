/** Two commits of a repository, or a pull request -> the files that differ, line by line. */
import { remember } from "./bounded-cache.ts";
import type { PullRequest } from "./discussion.ts";
import type { ChangedFile, History } from "./history.ts";
import { diffLines, type LineDiff } from "./line-diff.ts";
import type { Repository } from "./world.ts";

export type FileDiff = ChangedFile & LineDiff;

const KEPT = 50;
const caches = new WeakMap<History, (key: string) => Promise<readonly FileDiff[]>>();

export function fileDiffs(history: History, from: string, to: string): Promise<readonly FileDiff[]> {
  const known = caches.get(history);
  const ask = known ?? remember(KEPT, (key) => compare(history, key));
  if (known === undefined) caches.set(history, ask);
  return ask(`${from} ${to}`);
}

/** Where the pull request left its base branch; null where the two have nothing in common. */
export async function mergeBaseOf({ history }: Repository, { pull }: PullRequest): Promise<string | null> {
  const tip = pull.mergedAt === null ? await history.resolve(`refs/heads/${pull.base.ref}`) : null;
  return history.mergeBase(tip ?? pull.base.sha, pull.head.sha);
}

export async function pullDiffs(repository: Repository, pull: PullRequest): Promise<readonly FileDiff[]> {
  const base = await mergeBaseOf(repository, pull);
  return fileDiffs(repository.history, base ?? pull.pull.base.sha, pull.pull.head.sha);
}

async function compare(history: History, key: string): Promise<readonly FileDiff[]> {
  const [from = "", to = ""] = key.split(" ");
  const files = await history.changed(from, to);
  const diffs: FileDiff[] = [];
  for (const file of files) {
    const before = file.status === "added" ? null : await history.item(from, file.previousPath ?? file.path);
    const old = before?.type === "blob" ? await history.blob(before.sha) : null;
    const now = file.status === "removed" ? null : await history.blob(file.sha);
    diffs.push({ ...file, ...diffLines(old, now) });
  }
  return diffs;
}
