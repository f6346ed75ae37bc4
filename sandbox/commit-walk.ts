/** Two commits -> the commits of each that the other does not have, newest first. */
import type { Commit, History } from "./history.ts";

export interface Divergence {
  readonly ahead: readonly Commit[];
  readonly behind: readonly Commit[];
}

const FROM_BASE = 1;
const FROM_HEAD = 2;
const BOTH = FROM_BASE | FROM_HEAD;

interface Open {
  readonly commit: Commit;
  readonly time: number;
}

/** As `git rev-list --left-right base...head`: both sides are walked by date until only what they share is left. */
export async function divergence(history: History, base: string, head: string): Promise<Divergence> {
  const colours = new Map<string, number>();
  const seen = new Map<string, Commit>();
  const open: Open[] = [];

  async function paint(sha: string, colour: number): Promise<void> {
    const before = colours.get(sha) ?? 0;
    if ((before | colour) === before) return;
    colours.set(sha, before | colour);
    const commit = seen.get(sha) ?? (await history.commit(sha));
    if (commit === null) return;
    seen.set(sha, commit);
    insert(open, { commit, time: Date.parse(commit.committer.date) });
  }

  await paint(base, FROM_BASE);
  await paint(head, FROM_HEAD);
  while (open.some(({ commit }) => colours.get(commit.sha) !== BOTH)) {
    const next = open.pop();
    if (next === undefined) break;
    for (const parent of next.commit.parents) await paint(parent, colours.get(next.commit.sha) ?? 0);
  }
  const only = (colour: number) =>
    [...seen.values()].filter(({ sha }) => colours.get(sha) === colour).sort(newestFirst);
  return { ahead: only(FROM_HEAD), behind: only(FROM_BASE) };
}

/** Keeps the list sorted by time, the newest last. */
function insert(open: Open[], one: Open): void {
  let low = 0;
  for (let high = open.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.time ?? 0) <= one.time) low = middle + 1;
    else high = middle;
  }
  open.splice(low, 0, one);
}

function newestFirst(one: Commit, other: Commit): number {
  return Date.parse(other.committer.date) - Date.parse(one.committer.date);
}
