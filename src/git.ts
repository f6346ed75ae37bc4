/** Two revisions of a local clone -> the listing's files at both and at their merge base, read from git's objects alone. */
import { parseAddress } from "./address.ts";
import { type Content, contentOf, readContents, readTree, type TreeItem } from "./git/objects.ts";
import { GitError, git } from "./git/program.ts";
import { readWorkTree } from "./git/work-tree.ts";
import type { Snapshot } from "./model/pull-request.ts";

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

const LONGEST = 200;
const BRANCHES = ["HEAD", "main", "master"];
// A fork's own branches may be old; the repository that it was made from is the one that the pull request goes to.
const BASES = [
  ...BRANCHES.map((name) => `refs/remotes/upstream/${name}`),
  ...BRANCHES.map((name) => `refs/remotes/origin/${name}`),
  "refs/heads/main",
  "refs/heads/master",
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

/** The same with the work tree as it lies there, new files among them, in place of a head that is committed. `head` is the commit that is checked out. */
export async function readUncommitted(
  directory: string,
  base: string,
  wanted: (path: string) => boolean,
): Promise<Revisions> {
  const { sides, ...revisions } = await readRevisions(directory, base, "HEAD", wanted);
  const head = { revision: revisions.head, ...(await readWorkTree(directory, wanted)) };
  return { ...revisions, sides: { ...sides, head } };
}

/** What the clone's base branch is called: that of the repository it was made from, else its own; null where it has none of the usual names. */
export async function baseOf(directory: string): Promise<string | null> {
  const { stdout } = await git(directory, ["for-each-ref", "--format=%(refname)"]);
  const known = new Set(stdout.toString().split("\n"));
  const found = BASES.find((name) => known.has(name));
  return found?.replace(/^refs\/(?:heads|remotes)\//, "") ?? null;
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
