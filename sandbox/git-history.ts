/** A local git directory, bare or not -> its History, read from git's objects: nothing is checked out, run or written. */
import { findGitDirectory, GitCommandError, LIMITS, type Limits, runGit } from "./git-command.ts";
import { gitReader } from "./git-reader.ts";
import { readRevision } from "./git-revision.ts";
import { gitTrees } from "./git-trees.ts";
import { gitWalks } from "./git-walks.ts";
import type { History } from "./history.ts";

export interface GitHistory extends History {
  /** Ends the processes that read objects; a later question starts them again. */
  close(): void;
}

export interface GitHistoryOptions {
  /** What `HEAD` is to mean, where the clone has something else checked out. */
  readonly defaultBranch?: string;
  readonly limits?: Limits;
}

/** Throws a sentence for people where there is no git directory, no git, or no whole clone. */
export async function openGitHistory(path: string, options: GitHistoryOptions = {}): Promise<GitHistory> {
  const directory = findGitDirectory(path);
  const limits = options.limits ?? LIMITS;
  await refusePartial(directory, limits);
  const branch = options.defaultBranch ?? (await checkedOut(directory, limits));
  const objects = gitReader(directory, limits);
  const resolve = async (revision: string) => {
    const { names, steps } = readRevision(revision, branch) ?? { names: [], steps: "" };
    for (const name of names) {
      const found = await objects.head(`${name}${steps}^{commit}`);
      if (found !== null) return found.sha;
    }
    return null;
  };
  const tip = branch === null ? null : await resolve(`refs/heads/${branch}`);
  if (options.defaultBranch !== undefined && tip === null) {
    objects.close();
    throw new GitCommandError(`${directory} has no branch ${options.defaultBranch}`);
  }
  return {
    defaultBranch: tip === null ? null : branch,
    resolve,
    commit: objects.commit,
    blob: objects.blob,
    ...gitTrees(directory, limits, objects),
    ...gitWalks(directory, limits, objects),
    close: objects.close,
  };
}

async function refusePartial(directory: string, limits: Limits): Promise<void> {
  const names = ["config", "--name-only", "--get-regexp", "^(remote\\..*\\.promisor|extensions\\.partialclone)$"];
  if ((await runGit(directory, names, limits, [1])) === null) return;
  throw new GitCommandError(
    `${directory} is a partial clone (--filter): files are missing in it. Fetch them first: git fetch --refetch --no-filter`,
  );
}

async function checkedOut(directory: string, limits: Limits): Promise<string | null> {
  const head = await runGit(directory, ["symbolic-ref", "--quiet", "HEAD"], limits, [1]);
  if (head !== null)
    return head
      .toString("utf8")
      .trim()
      .replace(/^refs\/heads\//, "");
  throw new GitCommandError(`${directory} has no branch checked out: say which one is its default branch`);
}
