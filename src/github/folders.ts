/** Folders of a commit -> all files in them, down to a depth, in as few GraphQL questions as GitHub answers. */
import { z } from "zod";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import { errorsByAlias, isOutage, isTooHeavy } from "./errors.ts";
import { inParts } from "./parts.ts";
import { foldersQuery } from "./queries.ts";
import type { TreeFile } from "./trees.ts";

export interface FolderWish {
  readonly folder: string;
  /** How many levels of folders inside it are listed, too. */
  readonly below: number;
}

interface Folder {
  /** Its path, with a slash at its end; empty for the root. */
  readonly prefix: string;
  /** The SHA of a folder that is there for sure, or `REVISION:PATH`. */
  readonly at: { readonly oid: string } | { readonly expression: string };
  readonly below: number;
}

/** What was answered for a folder; `open` are those inside it of which that does not tell what they hold. */
interface Listed {
  readonly files: readonly (readonly [path: string, file: TreeFile])[];
  readonly open: readonly Folder[];
}

// Folders by their SHA that one question names; of a path it lists all that stands below.
const MOST = 250;
// A folder with more folders in it than these would cost more requests than a review has.
const MOST_OPEN = 5000;
const [FOLDER, TREE_MODE] = ["040000", 0o040000];

interface Entry {
  readonly name: string;
  readonly mode: number;
  readonly oid: string;
  readonly object?: { readonly entries?: readonly Entry[] | null | undefined } | null | undefined;
}

const entry: z.ZodType<Entry> = z.lazy(() =>
  z.object({
    name: z.string(),
    mode: z.number(),
    oid: z.string(),
    object: z.object({ entries: z.array(entry).nullish() }).nullish(),
  }),
);
const folderShape = z.object({ entries: z.array(entry).nullish() }).nullable();
const answer = z.object({ repository: z.record(z.string(), z.unknown()) });

/** By their paths, without sizes. Null where GitHub did not list all of them. */
export async function readFolders(
  ask: Ask,
  place: PullRequestRef,
  commit: string,
  wishes: readonly FolderWish[],
): Promise<ReadonlyMap<string, TreeFile> | null> {
  const files = new Map<string, TreeFile>();
  let level: readonly Folder[] = wishes.map(({ folder, below }) => ({
    prefix: folder === "" ? "" : `${folder}/`,
    at: { expression: `${commit}:${folder}` },
    below,
  }));
  while (level.length > 0) {
    if (level.length > MOST_OPEN) return null;
    const next: Folder[] = [];
    for (const listed of await listAll(ask, place, level)) {
      if (listed === null) return null;
      for (const [path, file] of listed.files) files.set(path, file);
      next.push(...listed.open);
    }
    level = next;
  }
  return files;
}

/** One for each folder, in order; what is too much with all that stands below it is listed alone. Null: not answered. */
async function listAll(
  ask: Ask,
  place: PullRequestRef,
  folders: readonly Folder[],
): Promise<readonly (Listed | null)[]> {
  // What takes GitHub too long may look like an outage.
  const slow = (error: unknown) => (isOutage(error) ? null : tooHeavy(error));
  const whole = await inParts(folders, MOST, (part) => listPart(ask, place, part), slow);
  const again = folders.filter((_, i) => whole[i] === null);
  const run = (part: readonly Folder[]) => listPart(ask, place, part, "alone");
  const alone = await inParts(again, MOST, run, tooHeavy);
  const late = new Map(again.map((folder, i) => [folder, alone[i] ?? null]));
  return folders.map((folder, i) => whole[i] ?? late.get(folder) ?? null);
}

/** What goes for GitHub as a whole is thrown. */
function tooHeavy(error: unknown): null {
  if (!isTooHeavy(error)) throw error;
  return null;
}

async function listPart(
  ask: Ask,
  { owner, repository }: PullRequestRef,
  folders: readonly Folder[],
  alone: "alone" | null = null,
): Promise<readonly (Listed | null)[]> {
  const wishes = folders.map(({ at, below }) => ({
    by: "oid" in at ? ("oid" as const) : ("expression" as const),
    below: alone === null ? below : 0,
  }));
  const places = folders.map(({ at }, i) => [`t${i}`, "oid" in at ? at.oid : at.expression]);
  const variables = { owner, name: repository, ...Object.fromEntries(places) };
  const { value, errors } = await ask.queryPartly(foldersQuery(wishes), variables, answer);
  const failed = errorsByAlias(errors, 1);
  return folders.map((folder, i) => (failed.has(`t${i}`) ? null : listedIn(folder, value.repository[`t${i}`])));
}

/** A folder that was asked for by its path and is not there has no files; one that must be there was not answered. */
function listedIn(folder: Folder, object: unknown): Listed | null {
  const { data } = folderShape.safeParse(object);
  if (data === undefined) return null;
  if (!data?.entries) return "oid" in folder.at || data?.entries === null ? null : { files: [], open: [] };
  const [files, open]: [(readonly [string, TreeFile])[], Folder[]] = [[], []];
  const read = (prefix: string, entries: readonly Entry[], below: number) => {
    for (const { name, mode, oid, object: inner } of entries) {
      const known = mode.toString(8).padStart(FOLDER.length, "0");
      if (mode !== TREE_MODE) files.push([prefix + name, { sha: oid, mode: known, size: null }]);
      else if (below > 0 && inner?.entries) read(`${prefix}${name}/`, inner.entries, below - 1);
      else if (below > 0) open.push({ prefix: `${prefix}${name}/`, at: { oid }, below: below - 1 });
    }
  };
  read(folder.prefix, data.entries, folder.below);
  return { files, open };
}
