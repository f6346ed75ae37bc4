/** A repository's contents and history in the world file's words -> its History. */

import { openGitHistory } from "../git-history.ts";
import type { History } from "../history.ts";
import { type MemoryBranch, type MemoryCommit, memoryHistory } from "../memory-history.ts";
import type { FileChange } from "../new-commit.ts";
import type { Cast } from "./cast.ts";
import { COMMUNITY_FOLDERS } from "./community-files.ts";
import { readBeside, readChanges, readContent } from "./contents.ts";
import { draft, generate, type Passage } from "./generate.ts";
import type { GivenCommit, GivenPassage, GivenRepository } from "./schema.ts";
import { toTime } from "./time.ts";

/** What a description is read against. */
export interface Setting {
  /** Its path, absolute: everything else is relative to it. */
  readonly worldFile: string;
  readonly now: Date;
  readonly cast: Cast;
}

export interface DescribedHistory {
  readonly history: History;
  /** When the newest commit of the default branch was made; null for an empty repository. */
  readonly newest: string | null;
  /** The files of the default branch's tip, as far as a community file can be among them. */
  readonly paths: readonly string[];
}

/** Nothing is hashed before the first question to it. */
export async function memoryWorldHistory(given: GivenRepository, setting: Setting): Promise<DescribedHistory> {
  const contents = contentsOf(given, setting.worldFile);
  if (contents.size === 0 && given.history.length === 0) {
    return { history: memoryHistory({ defaultBranch: null, branches: [] }), newest: null, paths: [] };
  }
  const name = given["default-branch"] ?? "main";
  const texts = new Map([...contents].map(([path, { content }]) => [path, content]));
  const commits = await mainCommits(given, contents, texts, setting);
  const paths = [...texts.keys()];
  const branches: MemoryBranch[] = [{ name, commits }];
  for (const [branch, { from = name, commits: own }] of Object.entries(given.branches)) {
    branches.push({ name: branch, from, commits: [...(await fullCommits(own, setting, new Map(texts))).values()] });
  }
  const tags = [...tagsOf(given), ...releaseTags(given, name, commits, setting)];
  const newest = commits.at(-1)?.author.date ?? null;
  return { history: memoryHistory({ defaultBranch: name, branches, tags }), newest, paths };
}

/** The commits of the default branch: what was there from the beginning, then what `history` tells, in its order. */
async function mainCommits(
  given: GivenRepository,
  contents: ReadonlyMap<string, FileChange>,
  texts: Texts,
  setting: Setting,
): Promise<readonly MemoryCommit[]> {
  const full = await fullCommits(given.history.filter(isCommit), setting, texts);
  const own = new Set([...full.values()].flatMap(({ changes }) => changes.map(({ path }) => path)));
  const rest = [...contents.values()].filter(({ path }) => !own.has(path));
  const made = generatedCommits(given.history.filter(isPassage), rest, given, setting);
  const drafts = new Set([...made.values()].flat().flatMap(({ changes }) => changes.map(({ path }) => path)));
  const later = given.history.flatMap((item) => (isCommit(item) ? (full.get(item) ?? []) : (made.get(item) ?? [])));
  const beginning = [...contents.values()].map((file) => (drafts.has(file.path) ? draft(file, 0) : file));
  return [firstCommit(beginning, later, given, setting), ...later];
}

/** Contents by path, as they are after the commits so far. */
type Texts = Map<string, FileChange["content"]>;

/** The branches and tags of the description lie over those of the clone: see `pointed`. */
export async function gitWorldHistory(given: GivenRepository, directory: string): Promise<DescribedHistory & Closable> {
  refuseContents(given);
  const branch = given["default-branch"];
  const history = await openGitHistory(directory, branch === undefined ? {} : { defaultBranch: branch });
  const head = await history.resolve("HEAD");
  if (head === null) return { history, newest: null, paths: [], close: history.close };
  const folders = await Promise.all(COMMUNITY_FOLDERS.map((folder) => history.folder(head, folder)));
  const paths = folders.flatMap((items) => (items ?? []).filter(({ type }) => type === "blob").map(({ path }) => path));
  return { history, newest: (await history.commit(head))?.committer.date ?? null, paths, close: history.close };
}

/** What the clone says cannot be said again. */
function refuseContents({ from, files, also, history, branches }: GivenRepository): void {
  const said = { from: from ? 1 : 0, files: Object.keys(files).length, also: also.length, history: history.length };
  const [key] = Object.entries(said).find(([, count]) => count > 0) ?? [];
  if (key !== undefined) throw new Error(`git: gives the contents and the history already; take ${key} away`);
  const branch = Object.entries(branches).find(([, { commits }]) => commits.length > 0);
  if (branch !== undefined)
    throw new Error(`a branch of a git world is a revision: take the commits of ${branch[0]} away`);
}

export interface Closable {
  close(): void;
}

/** Branches and tags that a git world's description sets: full refs and revisions. */
export function pointed(given: GivenRepository): readonly { readonly ref: string; readonly at: string }[] {
  const branches = Object.entries(given.branches).map(([name, { from = "HEAD" }]) => ({
    ref: `refs/heads/${name}`,
    at: from,
  }));
  return [...branches, ...tagsOf(given).map(({ name, at }) => ({ ref: `refs/tags/${name}`, at }))];
}

function contentsOf(given: GivenRepository, worldFile: string): ReadonlyMap<string, FileChange> {
  const beside = given.from === undefined ? [] : readBeside(given.from, worldFile);
  const stand = given.also.map((path) => ({ path, content: `Stands in for ${path}.\n` }));
  const inline = Object.entries(given.files).flatMap(([path, what]) => readContent(path, what, worldFile));
  return new Map([...beside, ...stand, ...inline].map((file) => [file.path, file]));
}

function isCommit(item: GivenCommit | GivenPassage): item is GivenCommit {
  return "message" in item;
}

function isPassage(item: GivenCommit | GivenPassage): item is GivenPassage {
  return !isCommit(item);
}

async function fullCommits(
  given: readonly GivenCommit[],
  { worldFile, now, cast }: Setting,
  texts: Texts,
): Promise<ReadonlyMap<GivenCommit, MemoryCommit>> {
  const commits = new Map<GivenCommit, MemoryCommit>();
  for (const one of given) {
    const changes = await readChanges(one.files, worldFile, async (path) => texts.get(path)?.toString() ?? null);
    for (const { path, content } of changes) {
      if (content === null) texts.delete(path);
      else texts.set(path, content);
    }
    commits.set(one, {
      message: one.message,
      author: { ...cast.author(one.author), date: toTime(one.at, now) },
      changes,
    });
  }
  return commits;
}

function generatedCommits(
  given: readonly GivenPassage[],
  files: readonly FileChange[],
  { name }: GivenRepository,
  { now, cast }: Setting,
): ReadonlyMap<GivenPassage, readonly MemoryCommit[]> {
  if (given.length === 0) return new Map();
  const bot = cast.author("dependabot[bot]");
  const passages = given.map(({ commits, by, bots, from, to, path }): Passage => {
    const touched = files.filter((file) => file.mode === undefined || file.mode === "100644");
    const below = path === undefined ? touched : touched.filter((file) => file.path.startsWith(`${path}/`));
    if (below.length === 0)
      throw new Error(`its history is to change files${path ? ` below ${path}` : ""}, but there are none`);
    const authors = typeof by === "number" ? cast.people(name, by).map(cast.as) : by.map(cast.author);
    return { commits, authors, bot, bots, from: toTime(from, now), to: toTime(to, now), files: below };
  });
  const made = generate(passages);
  return new Map(given.map((passage, at) => [passage, made[at] ?? []]));
}

/** Everything that is there from the beginning, made when the repository was, or before the first commit after that. */
function firstCommit(
  changes: readonly FileChange[],
  later: readonly MemoryCommit[],
  given: GivenRepository,
  { now, cast }: Setting,
): MemoryCommit {
  const created = toTime(given.created, now);
  const [next] = later;
  const date = next !== undefined && Date.parse(next.author.date) < Date.parse(created) ? next.author.date : created;
  const [author] = next === undefined ? cast.people(given.name, 1).map(cast.as) : [next.author];
  if (author === undefined) throw new Error(`nobody has founded ${given.name}`);
  return { message: "Initial commit", author: { ...author, date }, changes };
}

function tagsOf({ tags }: GivenRepository): readonly { readonly name: string; readonly at: string }[] {
  return Object.entries(tags).map(([name, at]) => ({ name, at }));
}

/** A release's tag stands at the newest commit that is not younger. */
function releaseTags(
  { releases, tags }: GivenRepository,
  branch: string,
  commits: readonly MemoryCommit[],
  { now }: Setting,
): readonly { readonly name: string; readonly at: string }[] {
  return releases
    .filter(({ tag }) => !Object.hasOwn(tags, tag))
    .map(({ tag, at }) => {
      const time = Date.parse(toTime(at, now));
      const younger = commits.filter(({ author }) => Date.parse(author.date) > time).length;
      return { name: tag, at: `refs/heads/${branch}~${Math.min(younger, commits.length - 1)}` };
    });
}
