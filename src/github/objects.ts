/** Files and folders at their revisions -> what GraphQL answers for each, in as few requests as there can be. */
import { z } from "zod";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import { type BlobAnswer, blobShape, entriesOf } from "./connection.ts";
import { errorsByAlias, isOutage, isTooHeavy } from "./errors.ts";
import { inParts } from "./parts.ts";
import { objectsQuery } from "./queries.ts";
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

// GitHub takes more, but has ten seconds to answer; there are reports of less text than this that was too much at times.
const MOST = 100;
const MOST_BYTES = 2_000_000;
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
): Promise<readonly Found[]> {
  const parts = divided(wanted);
  let outages = 0;
  const read = async (part: readonly Wanted[]) => {
    if (outages > MOST_OUTAGES + parts.length) throw new Error("GitHub did not answer several times");
    try {
      return await readPart(ask, place, part);
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
  return (await Promise.all(parts.map((part) => inParts(part, MOST, read, failed)))).flat();
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
): Promise<readonly Found[]> {
  const aliases = part.map((one, i) => ("folder" in one ? `t${i}` : `b${i}`));
  const document = objectsQuery(
    part.map((one, i) => ({ alias: aliases[i] ?? "", by: "oid" in one ? "oid" : "expression" })),
  );
  const values = part.map((one) => ("oid" in one ? one.oid : "folder" in one ? one.folder : one.expression));
  const variables = Object.fromEntries(aliases.map((alias, i) => [alias, values[i]]));
  const { value, errors } = await ask.queryPartly(document, { owner, name: repository, ...variables }, answer);
  const failed = errorsByAlias(errors, 1);
  const objects = value.repository;
  return aliases.map((alias) => (failed.has(alias) ? { kind: "failed" } : foundIn(alias, objects[alias])));
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
