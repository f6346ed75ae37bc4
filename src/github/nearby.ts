/** The trees of both sides -> which of the listing's files are read, where there are more of them than a review can ask for. */
import type { Wanted } from "./port.ts";
import type { Tree } from "./trees.ts";

/** Thirty requests for files of the usual size. */
const MOST_FILES = 3000;
/** So many before and after each file that differs are read with it: entries are held against their neighbours. */
const AROUND = 50;

export interface Nearby {
  readonly wanted: Wanted;
  /** How many of those that were wanted are not read. */
  readonly unread: number;
}

/** All that is wanted, or else what differs, what stands around it, and what is needed in any case. */
export function nearby(wanted: Wanted, then: Tree, now: Tree): Nearby {
  const paths = [...new Set([...then.files.keys(), ...now.files.keys()])].filter(wanted).sort();
  if (paths.length <= MOST_FILES) return { wanted, unread: 0 };
  const read = new Set(paths.filter((path) => wanted(path) === "needed"));
  const changed = [...paths.keys()].filter((i) => differs(then, now, paths[i] ?? ""));
  for (const i of changed) read.add(paths[i] ?? "");
  for (const i of changed) {
    if (read.size > MOST_FILES) break;
    for (const path of paths.slice(Math.max(0, i - AROUND), i + AROUND + 1)) read.add(path);
  }
  return { wanted: (path) => read.has(path), unread: paths.length - read.size };
}

function differs(then: Tree, now: Tree, path: string): boolean {
  return then.files.get(path)?.sha !== now.files.get(path)?.sha;
}
