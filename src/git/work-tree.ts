/** A clone's work tree -> its files as they lie there: those that git knows of, and new ones that it is not told to ignore. */
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileVersion, Snapshot } from "../model/pull-request.ts";
import { type Content, contentOf, decode, LARGEST, readContents, type TreeItem } from "./objects.ts";
import { GitError, git } from "./program.ts";

/** A symbolic link is told as one and never followed; what git has not checked out (a sparse checkout) is as its index has it. */
export async function readWorkTree(
  directory: string,
  wanted: (path: string) => boolean,
): Promise<Pick<Snapshot, "files" | "paths">> {
  const top = await topOf(directory);
  const [known, fresh, gone] = await Promise.all([
    listed(top, ["--stage"]),
    listed(top, ["--others", "--exclude-standard"]),
    listed(top, ["--deleted"]),
  ]);
  const deleted = new Set(gone);
  const items = new Map(known.map(itemOf).map((item) => [item.path, item]));
  const paths = [...new Set([...items.keys(), ...fresh])].filter((path) => !deleted.has(path)).sort();
  const kept = paths.filter(wanted);
  const onDisk = await Promise.all(kept.map(async (path) => [path, await contentAt(join(top, path))] as const));
  const unclear = onDisk.filter(([, content]) => content === null || hasWindowsEnds(content));
  const objects = await readContents(
    top,
    unclear.flatMap(([path]) => items.get(path) ?? []),
  );
  const files = onDisk.flatMap(([path, content]): FileVersion[] => {
    const item = items.get(path);
    const indexed = item === undefined ? null : contentOf(item, objects);
    const found = content === null ? indexed : asCommitted(content, indexed);
    return found === null ? [] : [{ path, ...found }];
  });
  return { files, paths };
}

function hasWindowsEnds({ text }: Content): boolean {
  return text?.includes("\r\n") === true && !/(?<!\r)\n/.test(text);
}

/** Git for Windows writes its own line ends when it checks out, and takes them away again with the next commit. */
function asCommitted(content: Content, indexed: Content | null): Content {
  if (!hasWindowsEnds(content) || indexed?.text == null || indexed.text.includes("\r\n")) return content;
  return { ...content, text: content.text?.replaceAll("\r\n", "\n") ?? null };
}

async function topOf(directory: string): Promise<string> {
  const { status, stdout } = await git(directory, ["rev-parse", "--show-toplevel"]);
  const top = stdout.toString().replace(/\n$/, "");
  if (status === 0 && top !== "") return top;
  throw new GitError(`${directory} has no work tree: give the directory of a clone that is not bare.`);
}

async function listed(top: string, args: readonly string[]): Promise<readonly string[]> {
  const { status, stdout, stderr } = await git(top, ["ls-files", "-z", ...args]);
  if (status === 0) return stdout.toString().split("\0").filter(Boolean);
  throw new GitError(`the files in ${top} cannot be listed: git said ${JSON.stringify(stderr.split("\n")[0] ?? "")}.`);
}

function itemOf(line: string): TreeItem {
  const [mode = "", sha = ""] = line.slice(0, line.indexOf("\t")).split(" ");
  return { path: line.slice(line.indexOf("\t") + 1), mode, sha };
}

/** Null where nothing lies there. */
async function contentAt(place: string): Promise<Content | null> {
  try {
    const stats = await lstat(place);
    if (stats.isSymbolicLink()) return { text: null, unreadable: "symlink" };
    if (stats.isDirectory()) return { text: null, unreadable: "submodule" };
    return decode(stats.size > LARGEST ? "too-large" : await readFile(place));
  } catch (error) {
    const { code } = Object(error);
    if (code === "ENOENT" || code === "ENOTDIR") return null; // it was not checked out, or went away meanwhile
    throw new GitError(`${place} cannot be read (${code}): make it readable, or delete it.`);
  }
}
