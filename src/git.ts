/** Two revisions of a local clone -> the listing's files at both and at their merge base, read from git's objects alone. */
import { spawn } from "node:child_process";
import { env } from "node:process";
import { parseAddress } from "./address.ts";
import type { FileVersion, Snapshot } from "./model/pull-request.ts";

/** The sides of a change: what was branched from, what is proposed, and what the base branch is today. */
export interface Sides {
  readonly mergeBase: Snapshot;
  readonly head: Snapshot;
  readonly tip: Snapshot;
}

/** Full SHAs of the revisions, and their files. */
export interface Revisions {
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
  readonly sides: Sides;
}

/** What the user must know when a clone cannot be read: one sentence with the remedy. */
export class GitError extends Error {
  override readonly name = "GitError";
}

interface Output {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

interface TreeItem {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

type Content = Pick<FileVersion, "text" | "unreadable">;

const LARGEST = 20 * 1024 * 1024;
// https://git-scm.com/docs/gitattributes: git itself looks for a NUL in the first 8,000 bytes
const SNIFFED = 8000;
const LONGEST = 200;
// No setting of the clone may start a program: not its hooks, not its file watcher, not a fetch of objects that it lacks.
const HARMLESS = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "protocol.allow=never",
  "safe.directory=*",
  "safe.bareRepository=all",
];

/** Reads the wanted files at `base` (the tip), at `head` and at their merge base. Nothing is checked out, nothing is run. */
export async function readRevisions(
  directory: string,
  base: string,
  head: string,
  wanted: (path: string) => boolean,
): Promise<Revisions> {
  const [baseSha, headSha] = [await resolve(directory, base), await resolve(directory, head)];
  const mergeBase = await findMergeBase(directory, { base, baseSha, head, headSha });
  const trees = new Map<string, readonly TreeItem[]>();
  for (const sha of new Set([mergeBase, headSha, baseSha])) trees.set(sha, await readTree(directory, sha));
  const contents = await readContents(
    directory,
    [...trees.values()].flat().filter(({ path }) => wanted(path)),
  );
  const snapshot = (revision: string) => snapshotOf(revision, trees.get(revision) ?? [], wanted, contents);
  const sides = { mergeBase: snapshot(mergeBase), head: snapshot(headSha), tip: snapshot(baseSha) };
  return { base: baseSha, head: headSha, mergeBase, sides };
}

/** The wanted files of one revision. */
export async function readSnapshot(
  directory: string,
  revision: string,
  wanted: (path: string) => boolean,
): Promise<Snapshot> {
  const sha = await resolve(directory, revision);
  const items = await readTree(directory, sha);
  const contents = await readContents(
    directory,
    items.filter(({ path }) => wanted(path)),
  );
  return snapshotOf(sha, items, wanted, contents);
}

function snapshotOf(
  revision: string,
  items: readonly TreeItem[],
  wanted: (path: string) => boolean,
  contents: ReadonlyMap<string, Content>,
): Snapshot {
  const files = items
    .filter(({ path }) => wanted(path))
    .map((item) => ({ path: item.path, ...contentOf(item, contents) }));
  return { revision, files, paths: items.map(({ path }) => path) };
}

/** The top of the work tree in which a directory stands, the directory itself where the clone is bare, or null for no clone. */
export async function cloneAround(directory: string): Promise<{ readonly top: string; readonly bare: boolean } | null> {
  const { status, stdout } = await git(directory, ["rev-parse", "--is-bare-repository", "--show-toplevel"]);
  const [bare, top = ""] = stdout.toString().trim().split("\n");
  if (bare === "true") return { top: directory, bare: true };
  return status === 0 && top !== "" ? { top, bare: false } : null;
}

/** The text of a file at a revision, or null where there is no such file or it is no text. */
export async function readFileAt(directory: string, revision: string, path: string): Promise<string | null> {
  const commit = await resolve(directory, revision);
  const items = await readTree(directory, commit, path);
  const item = items.find((one) => one.path === path);
  return item === undefined ? null : contentOf(item, await readContents(directory, items)).text;
}

/** Every path of a revision's tree. */
export async function pathsAt(directory: string, revision: string): Promise<readonly string[]> {
  return (await readTree(directory, await resolve(directory, revision))).map(({ path }) => path);
}

/** Which repository the clone was made from: what its remote `upstream` names, else `origin`; null where neither says. */
export async function remoteOf(
  directory: string,
): Promise<{ readonly owner: string; readonly repository: string } | null> {
  for (const remote of ["upstream", "origin"]) {
    const { stdout } = await git(directory, ["config", "--get", `remote.${remote}.url`]);
    const address = parseAddress(stdout.toString());
    if (address?.name) return { owner: address.owner, repository: address.name };
  }
  return null;
}

/** A revision's full commit SHA. */
async function resolve(directory: string, revision: string): Promise<string> {
  const unfit = revision.includes("\0") || revision.length > LONGEST;
  const asked = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${unfit ? "" : revision}^{commit}`];
  const { status, stdout } = await git(directory, asked);
  if (status === 0) return stdout.toString().trim();
  await makeSure(directory);
  const near = unfit ? [] : nearest(revision, await references(directory));
  const hint = near.length > 0 ? `did you mean ${near.join(" or ")}?` : "fetch it first, or give another one.";
  throw new GitError(`${directory} has no commit ${JSON.stringify(revision.slice(0, LONGEST))}: ${hint}`);
}

async function makeSure(directory: string): Promise<void> {
  const { status, stderr } = await git(directory, ["rev-parse", "--git-dir"]);
  if (status === 0) return;
  const remedy = /dubious ownership/.test(stderr)
    ? `belongs to another user: if you trust it, run "git config --global --add safe.directory ${directory}".`
    : "is not a git repository: give the directory of a clone, bare or not.";
  throw new GitError(`${directory} ${remedy}`);
}

async function references(directory: string): Promise<readonly string[]> {
  const { stdout } = await git(directory, ["for-each-ref", "--format=%(refname:lstrip=1)"]);
  const names = stdout.toString().split("\n").filter(Boolean);
  return names.map((name) => name.replace(/^(?:heads|tags|remotes)\//, ""));
}

async function findMergeBase(
  directory: string,
  { base, baseSha, head, headSha }: Record<"base" | "baseSha" | "head" | "headSha", string>,
): Promise<string> {
  const found = await git(directory, ["merge-base", baseSha, headSha]);
  const first = found.stdout.toString().split("\n")[0]?.trim() ?? "";
  if (found.status === 0 && first !== "") return first;
  const shallow = (await git(directory, ["rev-parse", "--is-shallow-repository"])).stdout.toString().trim() === "true";
  const remedy = shallow
    ? 'the clone is shallow, so run "git fetch --unshallow" first.'
    : "their histories are unrelated, so give two revisions of one history.";
  throw new GitError(`${base} and ${head} have no common ancestor: ${remedy}`);
}

async function readTree(directory: string, sha: string, path = ""): Promise<readonly TreeItem[]> {
  const { status, stdout, stderr } = await git(directory, [
    "ls-tree",
    "-r",
    "-z",
    "--full-tree",
    sha,
    ...(path === "" ? [] : [path]),
  ]);
  if (status !== 0) throw incomplete(directory, sha, stderr);
  const lines = stdout.toString().split("\0").filter(Boolean);
  return lines.map((line) => {
    const [mode = "", , sha = ""] = line.slice(0, line.indexOf("\t")).split(" ");
    return { path: line.slice(line.indexOf("\t") + 1), mode, sha };
  });
}

function incomplete(directory: string, sha: string, stderr: string): GitError {
  const said = stderr.split("\n")[0]?.trim() ?? "";
  return new GitError(`${directory} lacks objects of ${sha}, so fetch them first: git said ${JSON.stringify(said)}.`);
}

async function readContents(directory: string, items: readonly TreeItem[]): Promise<ReadonlyMap<string, Content>> {
  const blobs = [...new Set(items.filter(isBlob).map(({ sha }) => sha))];
  const contents = new Map<string, Content>();
  const small: string[] = [];
  for (const line of (await batch(directory, "--batch-check", blobs)).toString().split("\n")) {
    const [sha = "", type, size] = line.split(" ");
    if (type === "blob" && Number(size) <= LARGEST) small.push(sha);
    else contents.set(sha, { text: null, unreadable: type === "blob" ? "too-large" : "not-answered" });
  }
  const bytes = await batch(directory, "--batch", small);
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at);
    const [sha = "", , size] = bytes.subarray(at, end).toString().split(" ");
    const start = end + 1;
    at = start + Number(size) + 1;
    contents.set(sha, decode(bytes.subarray(start, at - 1)));
  }
  return contents;
}

async function batch(directory: string, option: "--batch" | "--batch-check", shas: readonly string[]): Promise<Buffer> {
  if (shas.length === 0) return Buffer.alloc(0);
  const { status, stdout, stderr } = await git(directory, ["cat-file", option], `${shas.join("\n")}\n`);
  if (status !== 0) throw incomplete(directory, shas[0] ?? "", stderr);
  return stdout;
}

function isBlob({ mode }: TreeItem): boolean {
  return mode.startsWith("100");
}

function contentOf(item: TreeItem, contents: ReadonlyMap<string, Content>): Content {
  if (item.mode === "120000") return { text: null, unreadable: "symlink" };
  if (item.mode === "160000") return { text: null, unreadable: "submodule" };
  return contents.get(item.sha) ?? { text: null, unreadable: "not-answered" };
}

function decode(bytes: Buffer): Content {
  if (bytes.subarray(0, SNIFFED).includes(0)) return { text: null, unreadable: "binary" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), unreadable: null };
  } catch {
    return { text: null, unreadable: "invalid-utf8" }; // TextDecoder throws for every byte that is no UTF-8
  }
}

function git(directory: string, args: readonly string[], input = ""): Promise<Output> {
  const settings = HARMLESS.flatMap((setting) => ["-c", setting]);
  const fixed = ["--no-pager", "--no-optional-locks", "--no-replace-objects", ...settings, "-C", directory];
  const environment = {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("GIT_"))),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    LC_ALL: "C",
  };
  return new Promise((answer, fail) => {
    const child = spawn("git", [...fixed, ...args], { env: environment, stdio: "pipe" });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", () =>
      fail(new GitError("the program git could not be started: install git, or put it on the PATH.")),
    );
    child.on("close", (status) =>
      answer({ status, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.on("error", () => {}); // a git that ends early closes its input; its status tells
    child.stdin.end(input);
  });
}

/** At most three names like the one that was asked for, the nearest first. */
function nearest(asked: string, names: readonly string[]): readonly string[] {
  const most = Math.min(asked.length - 1, Math.max(2, Math.floor(asked.length / 3)));
  const last = (name: string) => name.slice(name.lastIndexOf("/") + 1);
  const near = [...new Set(names)].map((name) => ({
    name,
    far: Math.min(distance(asked, name), 1 + distance(last(asked), last(name))),
  }));
  near.sort((one, other) => one.far - other.far || (one.name < other.name ? -1 : 1));
  return near
    .filter(({ far }) => far <= most)
    .slice(0, 3)
    .map(({ name }) => name);
}

function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > one.length) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, its] of [...other].entries()) {
      next.push(Math.min((row[j] ?? 0) + (letter === its ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
