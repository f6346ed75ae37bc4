/** The tree of a repository -> what stands in one of its folders. */
import type { RepositoryAnswer, TreeEntry } from "../model/answers.ts";

/** An entry with its name in the folder that was asked for. */
export interface NamedEntry extends TreeEntry {
  readonly name: string;
}

/** What stands directly in a folder (`""` for the root), sorted by path; nothing where there is no such folder or it was not listed. */
export function entriesIn({ tree }: Pick<RepositoryAnswer, "tree">, folder: string): readonly NamedEntry[] {
  const start = folder === "" ? "" : `${folder}/`;
  return tree.flatMap((entry) => {
    if (!entry.path.startsWith(start)) return [];
    const name = entry.path.slice(start.length);
    return name === "" || name.includes("/") ? [] : [{ ...entry, name }];
  });
}
