/** Two commits -> their merge base, and what the head changed since. */
import { z } from "zod";
import type { Place } from "../model/entry.ts";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import { NOT_READ, type Tree } from "./trees.ts";

const file = z.object({
  filename: z.string(),
  status: z.string(),
  previous_filename: z.string().optional(),
  patch: z.string().optional(),
});

const answer = z.object({
  base_commit: z.object({ sha: z.string() }),
  merge_base_commit: z.object({ sha: z.string() }),
  files: z.array(file).optional(),
});

export interface Edits {
  readonly file: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface Comparison {
  readonly mergeBase: string;
  /** The commit that the base was, where it was given as a branch. */
  readonly base: string;
  /** The files that differ; null where GitHub did not list all of them. */
  readonly files: readonly Omit<z.infer<typeof file>, "patch">[] | null;
  /** The lines of the head that GitHub's diff shows, as far as it gives them. */
  readonly hunks: readonly Place[];
  /** Those of them that the head adds, and the lines that it takes away, by file. */
  readonly edits: readonly Edits[];
}

// https://docs.github.com/en/rest/commits/commits#compare-two-commits: up to 300 files, all on the first page.
const MOST_FILES = 300;

export async function compare(
  ask: Ask,
  { owner, repository }: PullRequestRef,
  base: string,
  head: string,
): Promise<Comparison> {
  const basehead = `${base}...${head}`;
  const route = "/repos/{owner}/{repo}/compare/{basehead}";
  const { value } = await ask.get(route, { owner, repo: repository, basehead, per_page: 1 }, answer);
  const { files = [] } = value;
  return {
    mergeBase: value.merge_base_commit.sha,
    base: value.base_commit.sha,
    files: files.length < MOST_FILES ? files.map(({ patch: _patch, ...rest }) => rest) : null,
    hunks: files.flatMap(({ filename, patch = "" }) => hunksOf(filename, patch)),
    edits: files.map(({ filename, patch = "" }) => ({
      file: filename,
      added: linesIn(patch, "+"),
      removed: linesIn(patch, "-"),
    })),
  };
}

/** The head's side of each hunk; a hunk that only takes lines away shows none of it. */
function hunksOf(file: string, patch: string): readonly Place[] {
  return patch.split("\n").flatMap((line) => {
    const [, start, count = "1"] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start === undefined || Number(count) === 0) return [];
    return [{ file, startLine: Number(start), endLine: Number(start) + Number(count) - 1 }];
  });
}

function linesIn(patch: string, sign: "+" | "-"): readonly string[] {
  return patch.split("\n").flatMap((line) => (line.startsWith(sign) ? [line.slice(1)] : []));
}

/** The tree at the merge base: the head's, with the changes taken back. Null where not all changes are known. */
export function before(head: Tree, { files }: Comparison): Tree | null {
  if (files === null) return null;
  const then = new Map(head.files);
  for (const { filename, status } of files) {
    if (status === "added" || status === "renamed" || status === "copied") then.delete(filename);
    else then.set(filename, NOT_READ);
  }
  for (const { status, previous_filename: previous } of files) {
    if (status === "renamed" && previous !== undefined) then.set(previous, NOT_READ);
  }
  return { files: then, complete: head.complete, covers: head.covers };
}

/** Every path that the comparison names, old ones too; in no order, and perhaps twice. */
export function changedIn({ files }: Comparison): readonly string[] {
  return (files ?? []).flatMap(({ filename, status, previous_filename: previous }) =>
    status === "renamed" && previous !== undefined ? [filename, previous] : [filename],
  );
}
