/** A file as GitHub hands it out -> its text, or why it has none. */
import type { FileVersion } from "../model/pull-request.ts";
import type { BlobAnswer } from "./connection.ts";
import type { TreeFile } from "./trees.ts";

export type Content = Pick<FileVersion, "text" | "unreadable">;

/** No listing file is larger: what is, is not worth the memory. */
const MOST_BYTES = 20_000_000;

/** GraphQL cuts a text here; what is known to be longer is read by REST at once. */
export const CUT_AT = 512_000;

export function unreadable(why: NonNullable<FileVersion["unreadable"]>): Content {
  return { text: null, unreadable: why };
}

/** What can be told of a file without reading it, or null. */
export function told({ mode, size }: TreeFile): Content | null {
  if (mode === "120000") return unreadable("symlink");
  if (mode === "160000") return unreadable("submodule");
  return size !== null && size > MOST_BYTES ? unreadable("too-large") : null;
}

/** The text of GraphQL's answer, or null where it is not all of the file and the bytes themselves must be looked at. */
export function textOf({ byteSize, isTruncated, text }: BlobAnswer): Content | null {
  if (byteSize > MOST_BYTES) return unreadable("too-large");
  if (isTruncated || text === null) return null;
  // GitHub replaces what is no UTF-8, and drops a byte-order mark: the length tells, but for three bytes made one sign of three.
  if (Buffer.byteLength(text) !== byteSize || text.includes("\uFFFD")) return null;
  return { text: withoutMark(text), unreadable: null };
}

/** The bytes of a file -> its text, if they are UTF-8. */
export function decode(bytes: Uint8Array): Content {
  if (bytes.length > MOST_BYTES) return unreadable("too-large");
  // As git tells: https://git-scm.com/docs/gitattributes
  if (bytes.subarray(0, 8000).includes(0)) return unreadable("binary");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), unreadable: null };
  } catch {
    return unreadable("invalid-utf8"); // TextDecoder throws for nothing else
  }
}

/** The bytes of a file -> its text, with U+FFFD for what is none: for the configuration, whose reader says what is wrong with it. */
export function decodeAnyway(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
