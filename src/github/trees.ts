/** A commit -> the files that it holds, with what git knows of each, as far as GitHub lists them at once. */
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
  /** Whether these are all files that are wanted. */
  readonly covers: boolean;
}

const ROUTE = "/repos/{owner}/{repo}/git/trees/{tree_sha}";

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
export type TreeAnswer = z.infer<typeof answer>;

/** `tree`: a commit, or the SHA of a folder; `all`: with what is in its folders. */
export async function askForTree(
  ask: Ask,
  { owner, repository }: PullRequestRef,
  tree: string,
  depth: "own" | "all",
): Promise<TreeAnswer> {
  const recursive = depth === "all" ? { recursive: "1" } : {};
  return (await ask.get(ROUTE, { owner, repo: repository, tree_sha: tree, ...recursive }, answer)).value;
}

/** In one request; where GitHub cuts the list short, the rest is for `wholeTree`. */
export async function readTree(ask: Ask, place: PullRequestRef, commit: string): Promise<Tree> {
  const { tree, truncated } = await askForTree(ask, place, commit, "all");
  return { files: new Map(filesIn(tree, "")), complete: !truncated, covers: !truncated };
}

export function filesIn(
  entries: TreeAnswer["tree"],
  prefix: string,
): readonly (readonly [path: string, file: TreeFile])[] {
  return entries
    .filter(({ type }) => type !== "tree")
    .map(({ path, sha, mode, size = null }) => [prefix + path, { sha, mode, size }]);
}
