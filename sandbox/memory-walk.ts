/** A commit in memory -> the commits behind it, newest first as `git log` gives them, and where it meets another one. */
import type { Commit, LogQuery } from "./history.ts";
import type { MemoryObjects } from "./memory-objects.ts";

export function* walk(
  objects: MemoryObjects,
  { from, since, path }: Omit<LogQuery, "skip" | "most">,
): Generator<Commit> {
  const earliest = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since) / 1000;
  for (const step of visits(objects, [from], earliest, path ?? "")) if (step.counts) yield step.commit;
}

/** The newest commit that both come from, and that no other such commit comes from. */
export function mergeBase(objects: MemoryObjects, one: string, other: string): string | null {
  const theirs = reachable(objects, [one]);
  const common: string[] = [];
  const stop = (sha: string) => theirs.has(sha);
  for (const sha of reachable(objects, [other], stop)) if (theirs.has(sha)) common.push(sha);
  const best = common.filter((sha) => {
    const others = common.filter((each) => each !== sha);
    return others.length === 0 || !reachable(objects, others).has(sha);
  });
  return best.sort((a, b) => (objects.times.get(b) ?? 0) - (objects.times.get(a) ?? 0))[0] ?? null;
}

interface Visit {
  readonly commit: Commit;
  readonly counts: boolean;
}

function* visits(objects: MemoryObjects, from: readonly string[], earliest: number, path: string): Generator<Visit> {
  const seen = new Set(from);
  const queue = [...from];
  for (let sha = queue.pop(); sha !== undefined; sha = queue.pop()) {
    const commit = objects.commits.get(sha);
    if (commit === undefined || (objects.times.get(sha) ?? 0) < earliest) continue;
    const { counts, onward } = simplify(objects, commit, path);
    yield { commit, counts };
    for (const parent of onward) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      enqueue(objects, queue, parent);
    }
  }
}

// As git simplifies a history to a path: a parent with the same content there stands for all parents.
function simplify(
  objects: MemoryObjects,
  commit: Commit,
  path: string,
): { counts: boolean; onward: readonly string[] } {
  if (path === "") return { counts: true, onward: commit.parents };
  const here = objects.item(commit.tree, path)?.sha;
  const at = (parent: string) => objects.item(objects.commits.get(parent)?.tree ?? "", path)?.sha;
  const same = commit.parents.find((parent) => at(parent) === here);
  if (same !== undefined) return { counts: false, onward: [same] };
  return { counts: commit.parents.length > 0 || here !== undefined, onward: commit.parents };
}

// Kept in order of time, the newest last; of two of one time the one that was found first goes first.
function enqueue({ times }: MemoryObjects, queue: string[], sha: string): void {
  const time = times.get(sha) ?? 0;
  let at = queue.length;
  while (at > 0 && (times.get(queue[at - 1] ?? "") ?? 0) >= time) at -= 1;
  queue.splice(at, 0, sha);
}

/** Also the commits that `stop` names, but not what lies behind them. */
function reachable(
  objects: MemoryObjects,
  from: readonly string[],
  stop?: (sha: string) => boolean,
): ReadonlySet<string> {
  const seen = new Set(from);
  const waiting = [...from];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    if (stop?.(sha)) continue;
    for (const parent of objects.commits.get(sha)?.parents ?? []) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      waiting.push(parent);
    }
  }
  return seen;
}
