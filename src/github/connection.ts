/** GraphQL's connections, files and folders -> lists and texts: the pieces of shape that several answers share. */
import { z } from "zod";

/** The nodes of a connection, without the empty places that GitHub leaves for what it does not show. */
export function nodesOf<T extends z.ZodType>(node: T) {
  return z.object({ nodes: z.array(node.nullable()).nullable() }).transform(({ nodes }) => present(nodes));
}

/** The nodes with the number of all that there are. */
export function countOf<T extends z.ZodType>(node: T) {
  return z
    .object({ totalCount: z.number(), nodes: z.array(node.nullable()).nullable() })
    .transform(({ totalCount, nodes }) => ({ total: totalCount, nodes: present(nodes) }));
}

/** The nodes with the place where the next page begins, or null at the end. */
export function pageOf<T extends z.ZodType>(node: T) {
  const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
  return z.object({ nodes: z.array(node.nullable()).nullable(), pageInfo }).transform((page) => ({
    nodes: present(page.nodes),
    next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
  }));
}

function present<T>(nodes: readonly (T | null)[] | null): readonly T[] {
  return (nodes ?? []).filter((node) => node !== null);
}

const blob = z.object({
  oid: z.string(),
  byteSize: z.number(),
  isBinary: z.boolean().nullable(),
  isTruncated: z.boolean(),
  text: z.string().nullable(),
});

/** A file's text as GraphQL answers it. */
export type BlobAnswer = z.infer<typeof blob>;

/** Null where there is nothing of the name, or something that is no file. */
export const blobShape = z.union([blob, z.strictObject({}).transform(() => null), z.null()]);

/** The entries of a folder; null where there is nothing of the name, or something that is no folder. */
export function entriesOf<T extends z.ZodType>(entry: T) {
  return z.union([
    z.object({ entries: z.array(entry).nullable() }).transform(({ entries }) => entries),
    z.strictObject({}).transform(() => null),
    z.null(),
  ]);
}
