/** Files and folders at their revisions -> what GraphQL answers for each, in as few requests as there can be. */
import { z } from "zod";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import { type BlobAnswer, blobShape, entriesOf } from "./connection.ts";
import { errorsByAlias, isTooHeavy } from "./errors.ts";
import { inParts } from "./parts.ts";
import { objectsQuery } from "./queries.ts";
import type { TreeFile } from "./trees.ts";

/** A file by its SHA, or one by an expression (`REVISION:PATH`), or a folder by an expression. */
export type Wanted = { readonly oid: string } | { readonly expression: string } | { readonly folder: string };

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

// GitHub takes more, but has ten seconds to answer.
const MOST = 300;

const folderShape = entriesOf(
  z.object({ name: z.string(), type: z.string(), mode: z.number(), oid: z.string(), size: z.number() }),
);

const answer = z.object({ repository: z.record(z.string(), z.unknown()) });

/** One thing found for each that is wanted, in order. */
export function readObjects(ask: Ask, place: PullRequestRef, wanted: readonly Wanted[]): Promise<readonly Found[]> {
  return inParts(
    wanted,
    MOST,
    (part) => readPart(ask, place, part),
    (error) => {
      // One file alone may be too much for GraphQL; anything else goes for GitHub as a whole.
      if (!isTooHeavy(error)) throw error;
      return { kind: "failed" };
    },
  );
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
