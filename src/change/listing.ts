/** The listing's files at one revision, and its configuration -> the entries that they list, and what is wrong with them. */
import type { Config, Format } from "../model/config.ts";
import type { Entry, Problem } from "../model/entry.ts";
import type { FileVersion, Snapshot } from "../model/pull-request.ts";
import type { Borrowed } from "./borrowed.ts";
import { type Cause, problemOf } from "./cause.ts";
import { type Companions, companionsOf } from "./companion.ts";
import { findEntries, isSingle } from "./entries.ts";
import { emptyEntry, unknownFormat, unreadable } from "./entry-cause.ts";
import { type Belonging, belongings } from "./files.ts";
import { formatOf } from "./readers.ts";
import { type ReadFile, readingsFrom } from "./reread/readings.ts";
import { type Source, sourceOf } from "./tree.ts";

export interface Listing {
  /** By file, and in the order in which they stand there. */
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** Paths of the files that could not be read in full: an entry that is missing from them is not known to be gone. */
  readonly partial: ReadonlySet<string>;
  /** What the entries have from companion files, where those say anything. */
  readonly borrowed: ReadonlyMap<Entry, Borrowed>;
  /** Of entries that name something in a companion file that is not there. */
  readonly lacking: ReadonlyMap<Entry, Problem>;
}

interface Reading extends Listing {
  readonly entries: Entry[];
  readonly problems: Problem[];
  readonly partial: Set<string>;
  readonly borrowed: Map<Entry, Borrowed>;
  readonly lacking: Map<Entry, Problem>;
}

interface Means {
  readonly companions: Companions;
  readonly read: ReadFile;
}

/** `read`: where several revisions are read, the same for all of them. */
export function readListing(snapshot: Snapshot, config: Config, read: ReadFile = readingsFrom()): Listing {
  const belongs = belongings(config);
  const companions = companionsOf(snapshot, read);
  const reading: Reading = { entries: [], problems: [], partial: new Set(), borrowed: new Map(), lacking: new Map() };
  for (const file of snapshot.files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const lists = belongs(file.path);
    if (lists.length > 0) readFile(reading, file, lists, { companions, read });
  }
  for (const problem of companions.problems()) if (belongs(problem.file).length === 0) reading.problems.push(problem);
  return reading;
}

function readFile(reading: Reading, file: FileVersion, lists: readonly Belonging[], means: Means): void {
  const { path, text, unreadable: why } = file;
  const format = lists.find(({ list }) => list.format !== null)?.list.format ?? formatIn(path, lists);
  const source = sourceOf(path, text ?? "");
  if (text === null) {
    fail(reading, source, unreadable(why), why === null || why === "not-answered" ? "warning" : "error");
  } else if (format === null) fail(reading, source, unknownFormat(path), "error");
  else if (text.trim() === "" && lists.every(({ list }) => isSingle(list))) {
    // Nothing is hidden in it: the entry is gone as surely as if its file were.
    reading.problems.push(problemOf(source, { offset: 0, seen: null, cause: emptyEntry(), severity: "error" }));
  } else readEntries(reading, source, lists, { ...means, format });
}

/** One entry a file in Markdown can only be the fields at its top. */
function formatIn(path: string, lists: readonly Belonging[]): Format | null {
  const format = formatOf(path);
  return format === "markdown" && lists.every(({ list }) => isSingle(list)) ? "front-matter" : format;
}

function readEntries(
  reading: Reading,
  source: Source,
  lists: readonly Belonging[],
  { format, companions, read }: Means & { readonly format: Format },
): void {
  const parsed = read(format, source);
  const found = lists.map(({ list, section, key }) =>
    findEntries(source, parsed, list, section, { format, key, companions }),
  );
  const entries = found.flatMap((each) => each.entries).toSorted((a, b) => a.startLine - b.startLine);
  for (const entry of entries) reading.entries.push(entry);
  for (const { borrowed, lacking } of found) {
    for (const [entry, what] of borrowed) reading.borrowed.set(entry, what);
    for (const [entry, problem] of lacking) reading.lacking.set(entry, problem);
  }
  // Where the text is broken, that explains better why something is missing than what was found missing.
  const missing = parsed.clean ? found.flatMap((each) => each.problems) : [];
  for (const problem of [...parsed.problems, ...missing]) reading.problems.push(problem);
  if (!parsed.clean || found.some((each) => !each.complete)) reading.partial.add(source.file);
}

function fail({ problems, partial }: Reading, source: Source, cause: Cause, severity: Problem["severity"]): void {
  problems.push(problemOf(source, { offset: 0, seen: null, cause, severity }));
  partial.add(source.file);
}
