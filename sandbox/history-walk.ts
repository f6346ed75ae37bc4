/** A commit made in memory, or one of the history below -> its log, its length, and where it meets another one. */
import type { Commit, History, LogQuery } from "./history.ts";
import type { HistoryStore, OwnCommit } from "./history-store.ts";

/** What is reachable from a commit: the commits made here, newest first, and where the history below begins. */
interface Reach {
  readonly own: readonly OwnCommit[];
  readonly below: readonly string[];
}

export async function log(store: HistoryStore, query: LogQuery): Promise<readonly Commit[]> {
  const { own, below } = await filtered(store, query);
  const { skip, most } = query;
  if (below.length <= 1) {
    const rest = skip + most - own.length;
    const first = own.slice(skip, skip + most);
    const [from] = below;
    if (from === undefined || rest <= 0) return first;
    const after = Math.max(0, skip - own.length);
    return [...first, ...(await store.below.log({ ...query, from, skip: after, most: Math.min(most, rest) }))];
  }
  const all = await merged(store.below, below, { ...query, skip: 0, most: skip + most });
  return [...own, ...all].slice(skip, skip + most);
}

export async function count(store: HistoryStore, query: LogQuery): Promise<number> {
  const { own, below } = await filtered(store, query);
  const [only] = below;
  if (only === undefined) return own.length;
  if (below.length === 1) return own.length + (await store.below.count({ ...query, from: only }));
  const most = Math.max(...(await Promise.all(below.map((from) => store.below.count({ ...query, from })))));
  return own.length + (await merged(store.below, below, { ...query, skip: 0, most })).length;
}

export async function mergeBase(store: HistoryStore, one: string, other: string): Promise<string | null> {
  const [a, b] = [reach(store, one), reach(store, other)];
  const theirs = new Set(b.own.map(({ sha }) => sha));
  const common = a.own.find(({ sha }) => theirs.has(sha));
  if (common !== undefined) return common.sha;
  let best: string | null = null;
  for (const left of a.below) {
    for (const right of b.below) {
      const base = await store.below.mergeBase(left, right);
      if (base === null || base === best) continue;
      if (best === null || (await store.below.mergeBase(best, base)) === best) best = base;
    }
  }
  return best;
}

function reach(store: HistoryStore, from: string): Reach {
  const own = new Map<string, OwnCommit>();
  const below = new Set<string>();
  const waiting = [from];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const commit = store.commits.get(sha);
    if (commit === undefined) below.add(sha);
    else if (!own.has(sha)) {
      own.set(sha, commit);
      waiting.push(...commit.parents);
    }
  }
  return { own: childrenFirst([...own.values()]), below: [...below] };
}

async function filtered(store: HistoryStore, query: LogQuery): Promise<Reach> {
  const all = reach(store, query.from);
  const own: OwnCommit[] = [];
  for (const commit of all.own) {
    if (query.since !== undefined && Date.parse(commit.committer.date) < Date.parse(query.since)) continue;
    if (query.path === undefined || (await touches(store, commit, query.path))) own.push(commit);
  }
  return { own, below: await withoutAncestors(store.below, all.below) };
}

/** As `git log -- path`: a commit counts if it differs there from every parent. */
async function touches(store: HistoryStore, commit: OwnCommit, path: string): Promise<boolean> {
  const here = await shaAt(store, commit.sha, path);
  if (commit.parents.length === 0) return here !== null;
  for (const parent of commit.parents) if ((await shaAt(store, parent, path)) === here) return false;
  return true;
}

async function shaAt(store: HistoryStore, commit: string, path: string): Promise<string | null> {
  const items = await store.folder(commit, path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");
  return items?.find((item) => item.path === path)?.sha ?? null;
}

async function withoutAncestors(below: History, commits: readonly string[]): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const one of commits) {
    const others = commits.filter((other) => other !== one);
    const bases = await Promise.all(others.map((other) => below.mergeBase(one, other)));
    if (!bases.includes(one)) kept.push(one);
  }
  return kept;
}

async function merged(below: History, from: readonly string[], query: LogQuery): Promise<readonly Commit[]> {
  const found = new Map<string, Commit>();
  for (const start of from) {
    for (const commit of await below.log({ ...query, from: start })) found.set(commit.sha, commit);
  }
  return [...found.values()].sort((a, b) => Date.parse(b.committer.date) - Date.parse(a.committer.date));
}

/** Newest first by date, and no commit before its children, as `git log` shows them. */
function childrenFirst(commits: readonly OwnCommit[]): readonly OwnCommit[] {
  const open = new Map(commits.map((commit) => [commit.sha, 0]));
  for (const { parents } of commits)
    for (const parent of parents) if (open.has(parent)) open.set(parent, (open.get(parent) ?? 0) + 1);
  const ready = commits.filter(({ sha }) => open.get(sha) === 0);
  const sorted: OwnCommit[] = [];
  while (ready.length > 0) {
    ready.sort((a, b) => Date.parse(a.committer.date) - Date.parse(b.committer.date));
    const next = ready.pop();
    if (next === undefined) break;
    sorted.push(next);
    for (const parent of next.parents) {
      const left = (open.get(parent) ?? 0) - 1;
      open.set(parent, left);
      const commit = commits.find(({ sha }) => sha === parent);
      if (left === 0 && commit) ready.push(commit);
    }
  }
  return sorted;
}
