/** The folders that GitHub listed of a repository -> its tree as far as it is known, and the folders that are not. */
import type { RepositoryAnswer, TreeEntry } from "../model/answers.ts";
import type { Names } from "./project-shape.ts";

type Known = Pick<RepositoryAnswer, "tree" | "unlisted">;

/** An entry of a folder; `object` holds the entries of a folder in it, where they were listed. */
interface Named {
  readonly name: string;
  readonly type: TreeEntry["type"];
  readonly size?: number;
  readonly object?: Names | undefined;
}

/** `folders` are more of them, by path: what is told of a path twice is taken from where more is told. */
export function knownTree(
  root: readonly Named[] | null,
  folders: readonly (readonly [path: string, entries: readonly Named[] | null | undefined])[],
): Known {
  const entries = new Map<string, TreeEntry>();
  const listed = new Set<string>();
  const list = (folder: string, named: readonly Named[] | null) => {
    if (named === null) return;
    listed.add(folder);
    for (const { name, type, size = null, object = null } of named) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const known = entries.get(path);
      entries.set(path, known ?? { path, type, size: type === "blob" ? size : null });
      if (type === "tree") list(path, object);
    }
  };
  list("", root);
  for (const [path, inside = null] of folders) {
    if (inside === null) continue;
    entries.set(path, { path, type: "tree", size: null });
    list(path, inside);
  }
  const tree = [...entries.values()].sort(byPath);
  return { tree, unlisted: tree.flatMap(({ path, type }) => (type === "tree" && !listed.has(path) ? [path] : [])) };
}

function byPath(one: TreeEntry, other: TreeEntry): number {
  return one.path < other.path ? -1 : 1;
}
