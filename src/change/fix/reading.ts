/** The text that a listing file might have -> what its reader makes of it. */
import type { Config, Format } from "../../model/config.ts";
import type { Entry } from "../../model/entry.ts";
import type { FileVersion, Snapshot } from "../../model/pull-request.ts";
import { causeKindOf } from "../cause.ts";
import { belongings } from "../files.ts";
import { once } from "../group.ts";
import { readListing } from "../listing.ts";
import { formatOf } from "../readers.ts";
import { type ReadFile, readingsFrom } from "../reread/readings.ts";
import { type Node, type Source, sourceOf } from "../tree.ts";

/** Something wrong at an offset, by the kind of its cause. */
export interface Flaw {
  readonly kind: string;
  readonly offset: number;
}

export interface Reading {
  readonly text: string;
  readonly entries: readonly Entry[];
  /** Those of severity error. */
  readonly flaws: readonly Flaw[];
  /** Whether all of the file could be read. */
  readonly clean: boolean;
}

export interface Tree {
  readonly source: Source;
  readonly root: Node | null;
}

/** A listing file: its path, and how texts that it might have are read. */
export interface ListedFile {
  readonly path: string;
  readonly format: Format;
  readonly read: (text: string) => Reading;
  readonly treeOf: (text: string) => Tree;
  /** Entries of other files of the same lists, where each file holds but a few. */
  readonly kin: () => readonly Entry[];
}

// Enough to tell how entries are written.
const MOST_KIN = 12;
const MOST_KIN_TEXT = 400_000;

/** Tells the listing files among the paths of a revision; null for a file that belongs to no list, or whose format is not known. */
export function listedFiles(head: Snapshot, config: Config): (path: string) => ListedFile | null {
  const belongs = belongings(config);
  const beside = head.files.filter((file) => belongs(file.path).length === 0);
  const readFile = readingsFrom();
  return (path) => {
    const lists = belongs(path);
    const format = lists.find(({ list }) => list.format !== null)?.list.format ?? formatOf(path);
    if (lists.length === 0 || format === null) return null;
    const names = new Set(lists.map(({ list }) => list.name));
    const others = () =>
      head.files.filter((file) => file.path !== path && belongs(file.path).some(({ list }) => names.has(list.name)));
    return {
      path,
      format,
      read: (text) => readText({ path, text, unreadable: null }, beside, config, readFile),
      treeOf: (text) => {
        const source = sourceOf(path, text);
        return { source, root: readFile(format, source).root };
      },
      kin: once(() => kinIn(others(), config)),
    };
  };
}

function kinIn(files: readonly FileVersion[], config: Config): readonly Entry[] {
  const few: FileVersion[] = [];
  let length = 0;
  for (const file of files) {
    length += file.text?.length ?? 0;
    if (few.length >= MOST_KIN || length > MOST_KIN_TEXT) break;
    few.push(file);
  }
  return readListing({ revision: "", files: few, paths: null }, config).entries;
}

function readText(file: FileVersion, beside: readonly FileVersion[], config: Config, readFile: ReadFile): Reading {
  const { path, text } = file;
  const all = { revision: "", files: [file, ...beside], paths: null };
  const { entries, problems, partial } = readListing(all, config, readFile);
  const { lineStarts } = sourceOf(path, text ?? "");
  const flaws = problems.flatMap((problem): readonly Flaw[] => {
    const kind = causeKindOf(problem);
    if (kind === null || problem.severity !== "error" || problem.file !== path) return [];
    return [{ kind, offset: (lineStarts[problem.line - 1] ?? 0) + problem.column - 1 }];
  });
  return { text: text ?? "", entries, flaws, clean: !partial.has(path) };
}
