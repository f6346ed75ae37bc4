/** A git directory -> its objects by name, decoded; what was read is kept for a while. */
import { remember } from "./bounded-cache.ts";
import { catFile, type GitObject } from "./cat-file.ts";
import { GitCommandError, type Limits } from "./git-command.ts";
import { decodeCommit, decodeTree, type TreeRow } from "./git-objects.ts";
import type { Commit } from "./history.ts";

const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export interface GitReader {
  /** Name, type and size, without the body. */
  head(name: string): Promise<GitObject | null>;
  commit(sha: string): Promise<Commit | null>;
  rows(tree: string): Promise<readonly TreeRow[] | null>;
  blob(sha: string): Promise<Buffer | null>;
  close(): void;
}

export function gitReader(directory: string, limits: Limits): GitReader {
  const heads = catFile(directory, "--batch-check", limits);
  const bodies = catFile(directory, "--batch", limits);
  return {
    head: (name) => heads.ask(name),
    commit: remember(20_000, async (sha) => {
      const object = FULL_SHA.test(sha) ? await bodies.ask(sha) : null;
      return object?.type === "commit" ? decodeCommit(object.sha, object.body) : null;
    }),
    rows: remember(2_000, async (sha) => {
      const object = await bodies.ask(sha);
      return object?.type === "tree" ? decodeTree(object.body, sha.length / 2) : null;
    }),
    async blob(sha) {
      const head = FULL_SHA.test(sha) ? await heads.ask(sha) : null;
      if (head?.type !== "blob") return null;
      if (head.size > limits.bytes) throw new GitCommandError(`blob ${sha} in ${directory} has ${head.size} bytes`);
      return (await bodies.ask(sha))?.body ?? null;
    },
    close() {
      heads.close();
      bodies.close();
    },
  };
}
