/** The configured globs and a path -> the lists that the file belongs to, and what its path says of the entries in it. */

import { type Captures, type Glob, globOf, globsBeside, joinReaches, type Reach, reachesOf } from "../glob.ts";
import type { CompanionConfig, Config, ListConfig } from "../model/config.ts";

export interface Belonging {
  readonly list: ListConfig;
  /** What `{section}` stands for in the path, several joined with ` > `; null where the glob has none. */
  readonly section: string | null;
  /** What identifies the entry of a file that holds only one: what `{key}` stands for, else what tells the file from the others. */
  readonly key: string;
}

/** Tells the lists that a path belongs to, in the configuration's order. Globs are compiled once. */
export function belongings(config: Config): (path: string) => readonly Belonging[] {
  const lists = config.lists.map((list) => ({ list, files: list.files.map(globOf), except: list.except.map(globOf) }));
  return (path) =>
    lists.flatMap(({ list, files, except }) => {
      const captures = first(files, path);
      if (captures === null || first(except, path) !== null) return [];
      const { section } = captures;
      return [{ list, section: section.length === 0 ? null : section.join(" > "), key: keyOf(captures, path) }];
    });
}

/** Tells whether a path is a file of the listing. */
export function isListingFile(config: Config): (path: string) => boolean {
  const belongs = belongings(config);
  return (path) => belongs(path).length > 0;
}

/** Tells whether a path is to be read as text: a file of the listing, one beside it, a schema, or the logo registry. */
export function wantedFiles(config: Config): (path: string) => boolean {
  const listed = isListingFile(config);
  const named = new Set([config.logo?.registry, ...config.lists.map(({ schema }) => schema)]);
  const beside = config.lists.flatMap((list) => list.companions.flatMap((one) => companionGlobs(one, list)));
  return (path) => named.has(path) || listed(path) || first(beside, path) !== null;
}

/** Where the files are that are to be read as text: each folder once. */
export function wantedReaches(config: Config): readonly Reach[] {
  const registry = config.logo === null ? [] : [at(config.logo.registry)];
  return joinReaches([...registry, ...config.lists.flatMap(reachesOfList)]);
}

function reachesOfList({ files, companions, schema }: ListConfig): readonly Reach[] {
  const beside = companions.flatMap(({ file }) =>
    isRelative(file) ? files.flatMap((glob) => globsBeside(glob, file)).flatMap(reachesOf) : [at(file)],
  );
  return [...files.flatMap(reachesOf), ...beside, ...(typeof schema === "string" ? [at(schema)] : [])];
}

function at(path: string): Reach {
  return { folder: folderOf(path).slice(0, -1), below: 0 };
}

/** The path of a companion of the entries in a file. */
export function companionPath({ file }: CompanionConfig, entryFile: string): string {
  return isRelative(file) ? folderOf(entryFile) + file.slice(2) : file;
}

function companionGlobs({ file }: CompanionConfig, { files }: ListConfig): readonly Glob[] {
  if (!isRelative(file)) return [(path) => (path === file ? { section: [], key: null, oneName: true } : null)];
  return files.flatMap((glob) => globsBeside(glob, file)).map(globOf);
}

export function isRelative(file: string): boolean {
  return file.startsWith("./");
}

/** The folder's name where all files are called the same, else the file's name without its extension. */
function keyOf({ key, oneName }: Captures, path: string): string {
  if (key !== null) return key;
  const parts = path.split("/");
  const name = parts.at(-1) ?? path;
  return (oneName ? parts.at(-2) : undefined) ?? name.replace(/(?<=.)\.[^.]*$/, "");
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function first(globs: readonly Glob[], path: string): Captures | null {
  for (const glob of globs) {
    const captures = glob(path);
    if (captures !== null) return captures;
  }
  return null;
}
