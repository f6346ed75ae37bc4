/** Files that are wished for -> their contents: each is read once, however many revisions it stands in. */
import { z } from "zod";
import type { FileVersion, PullRequestRef } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import { refused } from "./errors.ts";
import { type Content, CUT_AT, decode, textOf, told, unreadable } from "./files.ts";
import { type FolderEntry, type Found, readObjects, type Wanted } from "./objects.ts";
import type { Ride } from "./ride.ts";
import type { TreeFile } from "./trees.ts";

export interface Wish {
  readonly revision: string;
  readonly path: string;
  readonly file: TreeFile;
}

export interface Contents {
  /** Null if there is no such file. */
  of(wish: Wish): FileVersion | null;
}

const rawBlob = z.object({ content: z.string(), encoding: z.string() });

/** `folders` (`REVISION:FOLDER`) are those of files that are asked for by name: their entries tell links from files. */
export async function readContents(
  ask: Ask,
  place: PullRequestRef,
  wishes: readonly Wish[],
  folders: readonly string[],
  ride: Ride | null = null,
): Promise<Contents> {
  const byKey = new Map(wishes.filter(({ file }) => told(file) === null).map((wish) => [keyOf(wish), wish]));
  const large = [...byKey.values()].filter((wish) => isLarge(ask, wish));
  const small = [...byKey.values()].filter((wish) => !isLarge(ask, wish));
  const wanted: readonly Wanted[] = [
    ...small.map(({ revision, path, file: { sha, size } }) =>
      sha === null ? { expression: `${revision}:${path}` } : { oid: sha, size },
    ),
    ...folders.map((folder) => ({ folder })),
  ];
  const [found, ...raw] = await Promise.all([
    readObjects(ask, place, wanted, ride),
    ...large.map(({ file }) => readRaw(ask, place, file.sha ?? "")),
  ]);
  const contents = new Map<string, Content | null>(large.map((wish, i) => [keyOf(wish), raw[i] ?? null]));
  const again = small.map(async (wish, i) => contents.set(keyOf(wish), await contentOf(ask, place, wish, found[i])));
  await Promise.all(again);
  const listed = new Map(folders.map((folder, i) => [folder, entriesOf(found[small.length + i])]));
  return {
    of(wish) {
      const content = toldByFolder(wish, listed) ?? contents.get(keyOf(wish)) ?? null;
      return content && { path: wish.path, ...content };
    },
  };
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function keyOf({ revision, path, file }: Wish): string {
  return file.sha ?? `${revision}:${path}`;
}

function isLarge({ signedIn }: Ask, { file: { sha, size } }: Wish): boolean {
  return sha !== null && (!signedIn || (size ?? 0) > CUT_AT);
}

/** What git's own entry tells of the file: the tree's where it was read, else that of the folder. */
function toldByFolder(
  { revision, path, file }: Wish,
  listed: ReadonlyMap<string, readonly FolderEntry[] | null>,
): Content | null {
  if (file.mode !== null) return told(file);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const entry = listed.get(`${revision}:${folderOf(path)}`)?.find((one) => one.name === name);
  return entry === undefined ? null : told(entry.file);
}

function entriesOf(found: Found | undefined): readonly FolderEntry[] | null {
  return found?.kind === "folder" ? found.entries : null;
}

async function contentOf(ask: Ask, place: PullRequestRef, { file }: Wish, found?: Found): Promise<Content | null> {
  if (found?.kind !== "blob") return unreadable("not-answered");
  const content = found.blob && textOf(found.blob);
  const sha = found.blob?.oid ?? file.sha;
  // Without a SHA the file was asked for by name, and is not there.
  return content ?? (sha === null ? null : readRaw(ask, place, sha));
}

async function readRaw(ask: Ask, place: PullRequestRef, sha: string): Promise<Content> {
  try {
    return decode(await readBytes(ask, place, sha));
  } catch (error) {
    const answer = refused<never>(error);
    if (answer.ok || answer.refusal === "unavailable" || answer.refusal === "rate-limited") throw error;
    return unreadable(answer.refusal === "too-large" ? "too-large" : "not-answered");
  }
}

/** The bytes of a file, by its SHA. */
export async function readBytes(
  ask: Ask,
  { owner, repository }: PullRequestRef,
  file_sha: string,
): Promise<Uint8Array> {
  const route = "/repos/{owner}/{repo}/git/blobs/{file_sha}";
  const { value } = await ask.get(route, { owner, repo: repository, file_sha }, rawBlob);
  return Buffer.from(value.content, value.encoding === "base64" ? "base64" : "utf8");
}
