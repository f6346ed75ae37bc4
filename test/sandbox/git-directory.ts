/** Objects and refs -> a git directory on disk, written without git; and whether git is there to read it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";
import { encodeCommit, encodeTree, type TreeRow } from "../../sandbox/git-objects.ts";
import type { History, TreeItem } from "../../sandbox/history.ts";

export const HAS_GIT = spawnSync("git", ["--version"]).status === 0;

const made: string[] = [];

export function emptyGitDirectory(config = ""): string {
  const directory = mkdtempSync(join(tmpdir(), "sandbox-git-"));
  made.push(directory);
  put(directory, "HEAD", "ref: refs/heads/main\n");
  put(directory, "config", `[core]\n\trepositoryformatversion = 0\n\tbare = true\n${config}`);
  mkdirSync(join(directory, "objects"), { recursive: true });
  mkdirSync(join(directory, "refs"), { recursive: true });
  return directory;
}

export function removeGitDirectories(): void {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
}

/** Everything that is reachable from the refs. */
export async function writeGitDirectory(
  history: History,
  refs: Readonly<Record<string, string>>,
  config = "",
): Promise<string> {
  const directory = emptyGitDirectory(config);
  const seen = new Set<string>();
  const waiting = Object.values(refs);
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const commit = seen.has(sha) ? null : await history.commit(sha);
    if (commit === null) continue;
    seen.add(sha);
    waiting.push(...commit.parents);
    putObject(directory, "commit", sha, encodeCommit(commit));
    await putTree(directory, history, sha, "", commit.tree);
  }
  for (const [ref, sha] of Object.entries(refs)) put(directory, ref, `${sha}\n`);
  return directory;
}

async function putTree(directory: string, history: History, commit: string, path: string, sha: string): Promise<void> {
  const items = (await history.folder(commit, path)) ?? [];
  putObject(directory, "tree", sha, encodeTree(items.map(row)));
  for (const item of items) {
    if (item.type === "tree") await putTree(directory, history, commit, item.path, item.sha);
    else putObject(directory, "blob", item.sha, (await history.blob(item.sha)) ?? Buffer.alloc(0));
  }
}

function row({ mode, path, sha }: TreeItem): TreeRow {
  return { mode, sha, name: path.slice(path.lastIndexOf("/") + 1) };
}

export function putObject(directory: string, type: string, sha: string, body: Buffer): void {
  const content = deflateSync(Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]));
  put(directory, `objects/${sha.slice(0, 2)}/${sha.slice(2)}`, content);
}

export function put(directory: string, path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), content);
}
