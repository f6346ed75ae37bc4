/** A folder's own history and the tree -> what is known of the part of a repository that a project is. */
import type { RepositoryAnswer } from "../model/answers.ts";
import { type History, recentOf } from "./commits.ts";
import type { Listing } from "./tree.ts";

/** Null where the question is about the whole. */
export function partOf(
  path: string | null,
  history: History | null,
  { tree, unlisted }: Pick<Listing, "tree" | "unlisted">,
  now: Date,
): RepositoryAnswer["part"] {
  if (path === null || history === null) return null;
  const [last = null] = history.commits;
  const listed = tree.some((entry) => entry.path === path);
  // Where the folder above it was not listed, its history tells that there is, or was, such a folder.
  const hidden = unlisted.some((folder) => folder === "" || path.startsWith(`${folder}/`));
  return { path, found: listed || (hidden && last !== null), recent: recentOf(history, now), last };
}
