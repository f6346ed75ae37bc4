/** A commit of a local clone -> its tree, and the texts in it, read from git's objects alone. */
import type { FileVersion } from "../model/pull-request.ts";
import { GitError, git } from "./program.ts";

export interface TreeItem {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

export type Content = Pick<FileVersion, "text" | "unreadable">;

/** No listing file is larger: what is, is not worth the memory. */
export const LARGEST = 20 * 1024 * 1024;
// https://git-scm.com/docs/gitattributes: git itself looks for a NUL in the first 8,000 bytes
const SNIFFED = 8000;

export async function readTree(directory: string, sha: string, path = ""): Promise<readonly TreeItem[]> {
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

/** The blobs' own bytes, or why there are none. */
export type Blob = Buffer | "too-large" | "not-answered";

export async function readBlobs(directory: string, shas: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
  const blobs = new Map<string, Blob>();
  const small: string[] = [];
  for (const line of (await batch(directory, "--batch-check", [...new Set(shas)])).toString().split("\n")) {
    const [sha = "", type, size] = line.split(" ");
    if (type === "blob" && Number(size) <= LARGEST) small.push(sha);
    else blobs.set(sha, type === "blob" ? "too-large" : "not-answered");
  }
  const bytes = await batch(directory, "--batch", small);
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at);
    const [sha = "", , size] = bytes.subarray(at, end).toString().split(" ");
    const start = end + 1;
    at = start + Number(size) + 1;
    blobs.set(sha, bytes.subarray(start, at - 1));
  }
  return blobs;
}

export async function readContents(
  directory: string,
  items: readonly TreeItem[],
): Promise<ReadonlyMap<string, Content>> {
  const blobs = await readBlobs(
    directory,
    items.filter(isBlob).map(({ sha }) => sha),
  );
  return new Map([...blobs].map(([sha, blob]) => [sha, decode(blob)]));
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

export function contentOf(item: TreeItem, contents: ReadonlyMap<string, Content>): Content {
  if (item.mode === "120000") return { text: null, unreadable: "symlink" };
  if (item.mode === "160000") return { text: null, unreadable: "submodule" };
  return contents.get(item.sha) ?? { text: null, unreadable: "not-answered" };
}

/** The bytes of a file -> its text, or why it has none. */
export function decode(blob: Blob): Content {
  if (typeof blob === "string") return { text: null, unreadable: blob };
  if (isBinary(blob)) return { text: null, unreadable: "binary" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(blob), unreadable: null };
  } catch {
    return { text: null, unreadable: "invalid-utf8" }; // TextDecoder throws for every byte that is no UTF-8
  }
}

export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SNIFFED).includes(0);
}
