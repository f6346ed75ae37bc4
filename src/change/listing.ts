/** The listing's files at one revision, and its configuration -> the entries that they list, and what is wrong with them. */
import type { Config } from "../model/config.ts";
import type { Entry, Problem } from "../model/entry.ts";
import type { FileVersion, Snapshot } from "../model/pull-request.ts";
import { problemOf } from "./cause.ts";
import { findEntries } from "./entries.ts";
import { unknownFormat, unreadable } from "./entry-cause.ts";
import { type Belonging, belongings } from "./files.ts";
import { formatOf, readerFor } from "./readers.ts";
import { type Source, sourceOf } from "./tree.ts";

export interface Listing {
  /** By file, and in the order in which they stand there. */
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** Paths of the files that could not be read in full: an entry that is missing from them is not known to be gone. */
  readonly partial: ReadonlySet<string>;
}

export function readListing(snapshot: Snapshot, config: Config): Listing {
  const belongs = belongings(config);
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const partial = new Set<string>();
  for (const file of snapshot.files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const lists = belongs(file.path);
    if (lists.length === 0) continue;
    const read = readFile(file, lists);
    entries.push(...read.entries);
    problems.push(...read.problems);
    if (read.partial) partial.add(file.path);
  }
  return { entries, problems, partial };
}

interface ReadFile {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly partial: boolean;
}

function readFile({ path, text, unreadable: why }: FileVersion, lists: readonly Belonging[]): ReadFile {
  const format = lists.find(({ list }) => list.format !== null)?.list.format ?? formatOf(path);
  const source = sourceOf(path, text ?? "");
  if (text === null)
    return failed(source, unreadable(why), why === null || why === "not-answered" ? "warning" : "error");
  if (format === null) return failed(source, unknownFormat(path), "error");
  const parsed = readerFor(format)(source);
  const found = lists.map(({ list, section }) => findEntries(source, parsed, list, section));
  const entries = found.flatMap((each) => each.entries).toSorted((a, b) => a.startLine - b.startLine);
  const complete = parsed.clean && found.every((each) => each.complete);
  // Where the text is broken, that explains better why something is missing than what was found missing.
  const missing = parsed.clean ? found.flatMap((each) => each.problems) : [];
  return { entries, problems: [...parsed.problems, ...missing], partial: !complete };
}

function failed(source: Source, cause: ReturnType<typeof unreadable>, severity: Problem["severity"]): ReadFile {
  return { entries: [], problems: [problemOf(source, { offset: 0, seen: null, cause, severity })], partial: true };
}
