/** The configured globs and a path -> the lists that the file belongs to, and the section that its path names. */
import type { Config, ListConfig } from "../model/config.ts";
import { type Glob, globOf } from "./glob.ts";

export interface Belonging {
  readonly list: ListConfig;
  /** What `{section}` stands for in the path, several joined with ` > `; null where the glob has none. */
  readonly section: string | null;
}

/** Tells the lists that a path belongs to, in the configuration's order. Globs are compiled once. */
export function belongings(config: Config): (path: string) => readonly Belonging[] {
  const lists = config.lists.map((list) => ({ list, files: list.files.map(globOf), except: list.except.map(globOf) }));
  return (path) =>
    lists.flatMap(({ list, files, except }) => {
      const captures = first(files, path);
      if (captures === null || first(except, path) !== null) return [];
      return [{ list, section: captures.length === 0 ? null : captures.join(" > ") }];
    });
}

/** Tells whether a path is a file of the listing. */
export function isListingFile(config: Config): (path: string) => boolean {
  const belongs = belongings(config);
  return (path) => belongs(path).length > 0;
}

/** Tells whether a path is to be read as text: a file of the listing, or the logo registry. */
export function wantedFiles(config: Config): (path: string) => boolean {
  const listed = isListingFile(config);
  return (path) => path === config.logo?.registry || listed(path);
}

function first(globs: readonly Glob[], path: string): readonly string[] | null {
  for (const glob of globs) {
    const captures = glob(path);
    if (captures !== null) return captures;
  }
  return null;
}
