/** The objects of a git directory -> folders, items and whole trees of its commits. */
import { remember } from "./bounded-cache.ts";
import { type Limits, runGit } from "./git-command.ts";
import { type TreeRow, typeOf } from "./git-objects.ts";
import { readListing } from "./git-output.ts";
import type { GitReader } from "./git-reader.ts";
import type { History, TreeItem } from "./history.ts";

const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export function gitTrees(
  directory: string,
  limits: Limits,
  objects: GitReader,
): Pick<History, "folder" | "item" | "tree" | "treeBySha"> {
  const listing = remember(4, async (commit) => {
    const output = await runGit(directory, ["ls-tree", "-r", "-t", "-l", "-z", "--full-tree", commit], limits);
    return readListing(output?.toString("utf8") ?? "");
  });
  return {
    async folder(commit, path) {
      const parts = split(path);
      const rows = await rowsAt(objects, commit, parts);
      return rows === null ? null : Promise.all(rows.map((row) => itemOf(objects, row, parts)));
    },
    async item(commit, path) {
      const parts = split(path);
      const name = parts.at(-1);
      const root = (await objects.commit(commit))?.tree;
      if (root === undefined) return null;
      if (name === undefined) return { path: "", mode: "040000", type: "tree", sha: root, size: null };
      const row = (await rowsAt(objects, commit, parts.slice(0, -1)))?.find((each) => each.name === name);
      return row === undefined ? null : itemOf(objects, row, parts.slice(0, -1));
    },
    tree: async (commit) => ((await objects.commit(commit)) === null ? [] : listing(commit)),
    treeBySha: async (sha) => (!FULL_SHA.test(sha) || (await objects.rows(sha)) === null ? null : listing(sha)),
  };
}

async function rowsAt(
  objects: GitReader,
  commit: string,
  parts: readonly string[],
): Promise<readonly TreeRow[] | null> {
  let rows = await objects.rows((await objects.commit(commit))?.tree ?? "");
  for (const part of parts) {
    const row = rows?.find(({ name, mode }) => name === part && typeOf(mode) === "tree");
    rows = row === undefined ? null : await objects.rows(row.sha);
  }
  return rows;
}

async function itemOf(objects: GitReader, { mode, name, sha }: TreeRow, folder: readonly string[]): Promise<TreeItem> {
  const type = typeOf(mode);
  const size = type === "blob" ? ((await objects.head(sha))?.size ?? null) : null;
  return { path: [...folder, name].join("/"), mode, type, sha, size };
}

function split(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}
