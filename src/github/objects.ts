/** Files and folders at their revisions -> what GraphQL answers for each, in as few requests as there can be. */
import { z } from "zod";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import { type BlobAnswer, blobShape, entriesOf } from "./connection.ts";
import { errorsByAlias, isOutage, isTooHeavy } from "./errors.ts";
import { inParts } from "./parts.ts";
import { type ObjectAlias, objectsQuery } from "./queries.ts";
import type { Ride } from "./ride.ts";
import type { TreeFile } from "./trees.ts";

/** A file by its SHA, or one by an expression (`REVISION:PATH`), or a folder by an expression. */
export type Wanted = ({ readonly oid: string } | { readonly expression: string } | { readonly folder: string }) & {
  /** In bytes, where it is known. */
  readonly size?: number | null;
};

export interface FolderEntry {
  readonly name: string;
  readonly type: string;
  readonly file: TreeFile;
}

/** Null where there is nothing of the name; `failed` where GitHub did not say. */
export type Found =
  | { readonly kind: "blob"; readonly blob: BlobAnswer | null }
  | { readonly kind: "folder"; readonly entries: readonly FolderEntry[] | null }
  | { readonly kind: "failed" };

// As many texts as are asked of projects at once. GitHub has ten seconds to answer: what takes it longer is asked in smaller parts.
const [MOST, MOST_OF_SLOW] = [450, 100];
// There are reports of less text than this that was too much at times.
const MOST_BYTES = 2_000_000;
/** So much goes with a question about projects. */
const [MOST_ABOARD, MOST_BYTES_ABOARD] = [30, 500_000];
/** What is asked at once may all be too slow for GitHub at first; with more failures than that it is out. */
const MOST_OUTAGES = 9;

const folderShape = entriesOf(
  z.object({ name: z.string(), type: z.string(), mode: z.number(), oid: z.string(), size: z.number() }),
);

const answer = z.object({ repository: z.record(z.string(), z.unknown()) });

/** One thing found for each that is wanted, in order. */
export async function readObjects(
  ask: Ask,
  place: PullRequestRef,
  wanted: readonly Wanted[],
  ride: Ride | null,
): Promise<readonly Found[]> {
  const parts = divided(wanted);
  const most = MOST_OUTAGES + Math.ceil(wanted.length / MOST_OF_SLOW) + parts.length;
  let outages = 0;
  let seat = ride;
  const read = async (part: readonly Wanted[]) => {
    if (outages > most) throw new Error("GitHub did not answer several times");
    try {
      const free = isLight(part) ? seat : null;
      if (free !== null) seat = null;
      return await readPart(ask, place, part, free);
    } catch (error) {
      if (isOutage(error)) outages += 1;
      throw error;
    }
  };
  const failed = (error: unknown): Found => {
    // One file alone may be too much for GraphQL; anything else goes for GitHub as a whole.
    if (!isTooHeavy(error)) throw error;
    return { kind: "failed" };
  };
  const all = parts.map(async (part) => {
    const found = part.length > MOST_OF_SLOW ? await read(part).catch(slow) : null;
    if (found !== null) return found;
    const smaller = slices(part, MOST_OF_SLOW).map((slice) => inParts(slice, MOST_OF_SLOW, read, failed));
    return (await Promise.all(smaller)).flat();
  });
  return (await Promise.all(all)).flat();
}

function slices<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, i) => all.slice(i * most, (i + 1) * most));
}

/** Null for what may be answered in smaller parts. */
function slow(error: unknown): null {
  if (isOutage(error) || isTooHeavy(error)) return null;
  throw error;
}

/** Parts of a size that GitHub answers in time. */
function divided(wanted: readonly Wanted[]): readonly (readonly Wanted[])[] {
  const parts: Wanted[][] = [];
  let bytes = 0;
  for (const one of wanted) {
    const { size } = one;
    const last = parts.at(-1);
    bytes += size ?? 0;
    if (last !== undefined && last.length < MOST && bytes <= MOST_BYTES) last.push(one);
    else {
      parts.push([one]);
      bytes = size ?? 0;
    }
  }
  return parts;
}

async function readPart(
  ask: Ask,
  { owner, repository }: PullRequestRef,
  part: readonly Wanted[],
  ride: Ride | null,
): Promise<readonly Found[]> {
  const aliases = part.map((one, i) => ("folder" in one ? `t${i}` : `b${i}`));
  const asked = part.map(
    (one, i): ObjectAlias => ({ alias: aliases[i] ?? "", by: "oid" in one ? "oid" : "expression" }),
  );
  const values = part.map((one) => ("oid" in one ? one.oid : "folder" in one ? one.folder : one.expression));
  const variables = Object.fromEntries(aliases.map((alias, i) => [alias, values[i]]));
  const given = { owner, name: repository, ...variables };
  const { value, errors } =
    (await riding(ride, asked, variables)) ?? (await ask.queryPartly(objectsQuery(asked), given, answer));
  const failed = errorsByAlias(errors, 1);
  const objects = value.repository;
  return aliases.map((alias) => (failed.has(alias) ? { kind: "failed" } : foundIn(alias, objects[alias])));
}

/** Null where the request has left, or came to nothing for whatever reason: then the objects are asked for by themselves. */
async function riding(ride: Ride | null, asked: readonly ObjectAlias[], variables: Readonly<Record<string, unknown>>) {
  const carried = (await ride?.board(asked, variables)?.catch(() => null)) ?? null;
  const { data: value } = answer.safeParse(carried?.value);
  return carried && value ? { value, errors: carried.errors } : null;
}

/** What is much is better asked for by itself. */
function isLight(part: readonly Wanted[]): boolean {
  return part.length <= MOST_ABOARD && part.reduce((sum, { size }) => sum + (size ?? 0), 0) <= MOST_BYTES_ABOARD;
}

function foundIn(alias: string, object: unknown): Found {
  if (alias.startsWith("b")) {
    const blob = blobShape.safeParse(object);
    return blob.success ? { kind: "blob", blob: blob.data } : { kind: "failed" };
  }
  const folder = folderShape.safeParse(object);
  if (!folder.success) return { kind: "failed" };
  const entries = folder.data?.map(({ name, type, mode, oid, size }) => ({
    name,
    type,
    file: { sha: oid, mode: mode.toString(8).padStart(6, "0"), size: type === "blob" ? size : null },
  }));
  return { kind: "folder", entries: entries ?? null };
}
