/** A history read from anywhere + commits and refs made since, in memory -> one history that can be written to. */

import type { History } from "./history.ts";
import { type HistoryStore, historyStore } from "./history-store.ts";
import { count, log, mergeBase } from "./history-walk.ts";
import type { NewCommit } from "./new-commit.ts";
import { changedFiles } from "./tree-diff.ts";

export interface WritableHistory extends History {
  /** Makes a commit and tells its SHA. No ref moves. */
  write(commit: NewCommit): Promise<string>;
  /** Sets a full ref (`refs/heads/main`) to a full commit SHA, over what the history below says; null takes it away. */
  point(ref: string, sha: string | null): void;
  /** The same objects under refs of its own, as a fork has them. */
  fork(): WritableHistory;
}

export function writable(below: History | WritableHistory): WritableHistory {
  return "write" in below ? below : withRefs(historyStore(below), new Map());
}

function withRefs(store: HistoryStore, refs: Map<string, string | null>): WritableHistory {
  const { below, commits } = store;
  return {
    get defaultBranch() {
      return below.defaultBranch ?? firstBranch(refs);
    },
    resolve(revision) {
      const own = resolveOwn(store, refs, revision === "HEAD" ? `refs/heads/${this.defaultBranch}` : revision);
      return own === undefined ? below.resolve(revision) : Promise.resolve(own);
    },
    commit: store.commit,
    folder: store.folder,
    async item(commit, path) {
      const items = await store.folder(commit, path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");
      return items?.find((item) => item.path === path) ?? null;
    },
    tree: store.tree,
    treeBySha: store.treeBySha,
    blob: store.blob,
    log: (query) => (commits.has(query.from) ? log(store, query) : below.log(query)),
    count: (query) => (commits.has(query.from) ? count(store, query) : below.count(query)),
    mergeBase: (one, other) =>
      commits.has(one) || commits.has(other) ? mergeBase(store, one, other) : below.mergeBase(one, other),
    changed: (from, to) =>
      commits.has(from) || commits.has(to) ? changedFiles(store, from, to) : below.changed(from, to),
    async tags() {
      const own = [...refs]
        .filter(([ref]) => ref.startsWith("refs/tags/"))
        .map(([ref, commit]) => ({ name: ref.slice(10), commit }));
      const names = new Set(own.map(({ name }) => name));
      const known = (await below.tags()).filter(({ name }) => !names.has(name));
      return [...own.flatMap(({ name, commit }) => (commit === null ? [] : [{ name, commit }])), ...known];
    },
    write: store.write,
    point(ref, sha) {
      refs.set(ref, sha);
    },
    fork: () => withRefs(store, new Map(refs)),
  };
}

/** Undefined where only the history below can tell. */
function resolveOwn(
  { commits }: HistoryStore,
  refs: ReadonlyMap<string, string | null>,
  revision: string,
): string | null | undefined {
  for (const ref of [revision, `refs/${revision}`, `refs/tags/${revision}`, `refs/heads/${revision}`]) {
    const sha = refs.get(ref);
    if (sha !== undefined) return sha;
  }
  if (!/^[0-9a-f]{7,40}$/.test(revision)) return undefined;
  if (commits.has(revision)) return revision;
  const found = [...commits.keys()].filter((sha) => sha.startsWith(revision));
  return found.length === 1 ? found[0] : undefined;
}

function firstBranch(refs: ReadonlyMap<string, string | null>): string | null {
  for (const [ref, sha] of refs)
    if (sha !== null && ref.startsWith("refs/heads/")) return ref.slice("refs/heads/".length);
  return null;
}
