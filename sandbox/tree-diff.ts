/** Two commits of one store -> the files that differ between them; folders that are the same are not looked into. */
import type { ChangedFile, History, TreeItem } from "./history.ts";
import { findRenames } from "./renames.ts";

type Contents = Pick<History, "folder" | "blob">;

interface Difference {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

export async function changedFiles(store: Contents, from: string, to: string): Promise<readonly ChangedFile[]> {
  const differences = await compare(store, from, to);
  const removed = differences.flatMap(({ path, before, after }) => (before && !after ? [{ path, sha: before }] : []));
  const added = differences.flatMap(({ path, before, after }) => (after && !before ? [{ path, sha: after }] : []));
  const renames = await findRenames(removed, added, store.blob);
  const gone = new Set(renames.values());
  return differences
    .filter(({ path, after }) => after !== null || !gone.has(path))
    .map(({ path, before, after }): ChangedFile => {
      const previousPath = renames.get(path) ?? null;
      const status = previousPath ? "renamed" : before === null ? "added" : after === null ? "removed" : "modified";
      return { path, previousPath, status, sha: after ?? before ?? "" };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function compare(store: Contents, from: string, to: string): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  const folders = [""];
  for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
    const before = byPath(await store.folder(from, path));
    const after = byPath(await store.folder(to, path));
    for (const at of new Set([...before.keys(), ...after.keys()])) {
      const [one, other] = [before.get(at), after.get(at)];
      if (one?.sha === other?.sha && one?.mode === other?.mode) continue;
      if (one?.type === "tree" || other?.type === "tree") folders.push(at);
      const difference = { path: at, before: fileSha(one), after: fileSha(other) };
      if (difference.before !== null || difference.after !== null) found.push(difference);
    }
  }
  return found;
}

function byPath(items: readonly TreeItem[] | null): ReadonlyMap<string, TreeItem> {
  return new Map((items ?? []).map((item) => [item.path, item]));
}

function fileSha(item: TreeItem | undefined): string | null {
  return item === undefined || item.type === "tree" ? null : item.sha;
}
