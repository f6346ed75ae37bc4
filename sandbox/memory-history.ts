/** Branches and commits in plain words -> their History in memory, with the SHAs that git would give them. */

import { readRevision } from "./git-revision.ts";
import type { Commit, History, LogQuery, Person, TreeItem } from "./history.ts";
import { described, type MemoryObjects, memoryObjects, split } from "./memory-objects.ts";
import { mergeBase, walk } from "./memory-walk.ts";
import type { FileChange } from "./new-commit.ts";
import { changedFiles } from "./tree-diff.ts";

export interface MemoryCommit {
  readonly message: string;
  readonly author: Person;
  /** The author if nothing is said. */
  readonly committer?: Person;
  readonly changes: readonly FileChange[];
  /** Revisions that it merges, besides the commit before it on its branch. */
  readonly merges?: readonly string[];
}

export interface MemoryBranch {
  readonly name: string;
  /** Where it begins: a revision of what is described before it. Without one it has a root of its own. */
  readonly from?: string;
  readonly commits: Iterable<MemoryCommit>;
}

export interface MemoryDescription {
  /** Null for an empty repository. */
  readonly defaultBranch: string | null;
  readonly branches: readonly MemoryBranch[];
  readonly tags?: readonly { readonly name: string; readonly at: string }[];
}

interface Built {
  readonly objects: MemoryObjects;
  readonly refs: ReadonlyMap<string, string>;
}

/** Nothing is hashed before the first question. Throws then where a branch, tag or merge names a revision that is not there. */
export function memoryHistory(description: MemoryDescription): History {
  const { defaultBranch } = description;
  let built: Built | null = null;
  const all = (): Built => {
    built ??= build(description);
    return built;
  };
  const root = (commit: string) => all().objects.commits.get(commit)?.tree ?? null;
  const folder = async (commit: string, path: string) => itemsBelow(all().objects, root(commit), path);
  const blob = async (sha: string) => all().objects.blobs.get(sha) ?? null;
  return {
    defaultBranch,
    resolve: async (revision) => find(all(), revision, defaultBranch),
    commit: async (sha) => all().objects.commits.get(sha) ?? null,
    folder,
    async item(commit, path) {
      const tree = root(commit);
      return tree === null ? null : all().objects.item(tree, path);
    },
    tree: async (commit) => everything(all().objects, root(commit)),
    treeBySha: async (sha) => (all().objects.rows(sha, "") === null ? null : everything(all().objects, sha)),
    blob,
    log: async (query) => slice(all().objects, query),
    async count({ skip: _, most: __, ...query }) {
      let total = 0;
      for (const _commit of walk(all().objects, query)) total += 1;
      return total;
    },
    mergeBase: async (one, other) => mergeBase(all().objects, one, other),
    changed: (from, to) => changedFiles({ folder, blob }, from, to),
    async tags() {
      const tags = [...all().refs].filter(([ref]) => ref.startsWith("refs/tags/"));
      return tags.map(([ref, commit]) => ({ name: ref.slice("refs/tags/".length), commit }));
    },
  };
}

function build({ defaultBranch, branches, tags }: MemoryDescription): Built {
  const objects = memoryObjects();
  const refs = new Map<string, string>();
  const existing = (revision: string, what: string): string => {
    const sha = find({ objects, refs }, revision, defaultBranch);
    if (sha === null) throw new Error(`${what} ${revision}, which is not there`);
    return sha;
  };
  for (const { name, from, commits } of branches) {
    let tip = from === undefined ? null : existing(from, `branch ${name} begins at`);
    for (const { message, author, committer = author, changes, merges = [] } of commits) {
      const tree = objects.change(tip === null ? null : (objects.commits.get(tip)?.tree ?? null), changes);
      const merged = merges.map((revision) => existing(revision, `a commit on ${name} merges`));
      tip = objects.commit({ tree, parents: [...(tip === null ? [] : [tip]), ...merged], message, author, committer });
    }
    if (tip !== null) refs.set(`refs/heads/${name}`, tip);
  }
  for (const { name, at } of tags ?? []) refs.set(`refs/tags/${name}`, existing(at, `tag ${name} stands at`));
  return { objects, refs };
}

function find({ objects, refs }: Built, revision: string, defaultBranch: string | null): string | null {
  const { names, steps } = readRevision(revision, defaultBranch) ?? { names: [], steps: "" };
  for (const name of names) {
    const start = refs.get(name) ?? bySha(objects.commits, name);
    if (start !== null) return stepBack(objects.commits, start, steps);
  }
  return null;
}

function bySha(commits: ReadonlyMap<string, Commit>, name: string): string | null {
  if (commits.has(name)) return name;
  if (!/^[0-9a-f]{4,39}$/.test(name)) return null;
  const found = [...commits.keys()].filter((sha) => sha.startsWith(name));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function stepBack(commits: ReadonlyMap<string, Commit>, start: string, steps: string): string | null {
  let at: string | null = start;
  for (const [, kind, digits = ""] of steps.matchAll(/([~^])(\d*)/g)) {
    const count = digits === "" ? 1 : Number(digits);
    const parents = kind === "~" ? Array<number>(count).fill(0) : count === 0 ? [] : [count - 1];
    for (const parent of parents) at = at === null ? null : (commits.get(at)?.parents[parent] ?? null);
  }
  return at;
}

function slice(objects: MemoryObjects, { skip, most, ...query }: LogQuery): readonly Commit[] {
  const commits: Commit[] = [];
  if (most <= 0) return commits;
  let passed = 0;
  for (const commit of walk(objects, query)) {
    passed += 1;
    if (passed > skip) commits.push(commit);
    if (commits.length === most) break;
  }
  return commits;
}

function itemsBelow(objects: MemoryObjects, tree: string | null, path: string): readonly TreeItem[] | null {
  const rows = tree === null ? null : objects.rows(tree, path);
  const start = split(path).join("/");
  const place = (name: string) => (start === "" ? name : `${start}/${name}`);
  return rows?.map((row) => ({ ...described(row, objects.blobs), path: place(row.name) })) ?? null;
}

/** A folder's own items follow it, as git lists them. */
function everything(objects: MemoryObjects, tree: string | null): readonly TreeItem[] {
  const items: TreeItem[] = [];
  const waiting = [...(itemsBelow(objects, tree, "") ?? [])].reverse();
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    items.push(item);
    if (item.type === "tree") waiting.push(...[...(itemsBelow(objects, tree, item.path) ?? [])].reverse());
  }
  return items;
}
