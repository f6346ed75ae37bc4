/** Two revisions -> the files that differ between them. */
import type { FileVersion, Snapshot } from "../model/pull-request.ts";

/** Paths of the files that were read and whose text differs, or that only one side has. */
export function touchedFiles(mergeBase: Snapshot, head: Snapshot): ReadonlySet<string> {
  const [old, now] = [byPath(mergeBase), byPath(head)];
  const paths = [...old.keys(), ...now.keys()];
  return new Set(paths.filter((path) => differ(old.get(path), now.get(path))));
}

function byPath({ files }: Snapshot): ReadonlyMap<string, FileVersion> {
  return new Map(files.map((file) => [file.path, file]));
}

function differ(one: FileVersion | undefined, other: FileVersion | undefined): boolean {
  return one?.text !== other?.text || one?.unreadable !== other?.unreadable;
}
