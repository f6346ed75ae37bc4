/** What a module imports an image from, and the file names of both sides -> which image that is, and which ones nobody imports. */
import type { Snapshot } from "../../model/pull-request.ts";

export interface Image {
  /** Path in the repository; null where the import does not tell. */
  readonly path: string | null;
  /** Null where the file names are not known in full. */
  readonly exists: boolean | null;
  /** A file in the same folder that is called so but for upper and lower case. */
  readonly similar: string | null;
}

export interface Images {
  readonly find: (from: string, importer: string) => Image;
  /** Images that the head has and the merge base had not. */
  readonly added: readonly string[];
}

const IMAGE = /\.(?:svg|png|jpe?g|gif|webp|avif)$/i;
const NONE: Image = { path: null, exists: null, similar: null };

export function imagesOf(mergeBase: Snapshot, head: Snapshot): Images {
  const images = head.paths?.filter((path) => IMAGE.test(path)) ?? [];
  const there = new Set(images);
  const lower = new Map(images.map((path) => [path.toLowerCase(), path]));
  const old = mergeBase.paths === null ? there : new Set(mergeBase.paths);
  const find = (from: string, importer: string): Image => {
    const bare = fileIn(from);
    if (!IMAGE.test(bare)) return NONE;
    const path = /^\.{1,2}\//.test(bare) ? relative(bare, importer) : only(images, bare.replace(/^[~@]?\/?/, "/"));
    if (path === null || head.paths === null) return { ...NONE, path };
    const exists = there.has(path);
    return { path, exists, similar: exists ? null : (lower.get(path.toLowerCase()) ?? null) };
  };
  return { find, added: images.filter((path) => !old.has(path)) };
}

/** The folder of a path, with a slash at its end; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** Whether what a module imports, or writes as a path, is an image. */
export function isImage(from: string): boolean {
  return IMAGE.test(fileIn(from));
}

/** Bundlers take loaders before a `!` and settings behind a `?`. */
function fileIn(from: string): string {
  const [file = ""] = from.slice(from.lastIndexOf("!") + 1).split(/[?#]/, 1);
  return file;
}

function relative(path: string, importer: string): string | null {
  const parts = importer.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** The only path that ends so: what a bundler's own root or alias stands for is not written in the module. */
function only(paths: readonly string[], end: string): string | null {
  const [first, ...more] = paths.filter((path) => `/${path}`.endsWith(end));
  return first === undefined || more.length > 0 ? null : first;
}
