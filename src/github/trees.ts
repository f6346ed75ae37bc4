/** A commit -> the files that it holds, with what git knows of each; what GitHub cut short is read folder by folder. */
import { z } from "zod";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";

/** A file of a tree. What is not known is null. */
export interface TreeFile {
  readonly sha: string | null;
  /** As git writes it: `100644`, `120000` for a symbolic link, `160000` for a submodule. */
  readonly mode: string | null;
  readonly size: number | null;
}

/** A file of which nothing is known but that it is there. */
export const NOT_READ: TreeFile = { sha: null, mode: null, size: null };

export interface Tree {
  readonly files: ReadonlyMap<string, TreeFile>;
  /** Whether these are all files. */
  readonly complete: boolean;
}

const ROUTE = "/repos/{owner}/{repo}/git/trees/{tree_sha}";
// A listing with more than a hundred thousand files is one that nobody has shown us: this much is done for it, not more.
const MOST_FOLDERS = 40;

const answer = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      sha: z.string(),
      size: z.number().optional(),
    }),
  ),
});
type Entry = z.infer<typeof answer>["tree"][number];

interface Folder {
  readonly prefix: string;
  readonly sha: string;
}

export async function readTree(ask: Ask, { owner, repository }: PullRequestRef, commit: string): Promise<Tree> {
  const files = new Map<string, TreeFile>();
  const keep = (prefix: string, entries: readonly Entry[]) => {
    for (const { path, type, sha, mode, size = null } of entries) {
      if (type !== "tree") files.set(prefix + path, { sha, mode, size });
    }
  };
  const list = async (tree_sha: string, all: { readonly recursive?: string }) =>
    (await ask.get(ROUTE, { owner, repo: repository, tree_sha, ...all }, answer)).value;
  /** The folders in it, where GitHub cut it short. */
  const open = async ({ prefix, sha }: Folder): Promise<readonly Folder[]> => {
    const { tree, truncated } = await list(sha, { recursive: "1" });
    keep(prefix, tree);
    if (!truncated) return [];
    const own = (await list(sha, {})).tree;
    keep(prefix, own);
    const inner = own.filter(({ type }) => type === "tree");
    return inner.map((entry) => ({ prefix: `${prefix}${entry.path}/`, sha: entry.sha }));
  };
  let folders = 0;
  let level: readonly Folder[] = [{ prefix: "", sha: commit }];
  while (level.length > 0) {
    level = (await Promise.all(level.map(open))).flat();
    folders += level.length;
    if (folders > MOST_FOLDERS) return { files, complete: false };
  }
  return { files, complete: true };
}
