/** Entries without a partner, and files that could not be read in full -> only those of which it is sure that they came or went. */
import { parseAddress } from "../address.ts";
import type { Entry } from "../model/entry.ts";
import type { Snapshot } from "../model/pull-request.ts";
import { once } from "./group.ts";
import { addressIdentity, addressOf, nameIdentity } from "./match/candidate.ts";
import type { Folded } from "./match/compare.ts";
import type { Match, Matching } from "./match/match.ts";

/** What a text that no reader could make sense of speaks of, in lower case. */
interface Words {
  /** Parts of addresses: `owner/name` and longer. */
  readonly paths: ReadonlySet<string>;
  /** What stands between quotation marks, brackets or ends of lines. */
  readonly values: ReadonlySet<string>;
}

/** The files of one side that could not be read in full; null where there is no text at all. */
export type Unread = ReadonlyMap<string, (() => Words) | null>;

const PATH = /[\w.:/-]+/g;
const VALUE = /["'`[|>\n]([^"'`\]|<\n]{1,200})(?=["'`\]|<\n])/g;
// An address has a host, an owner, a name and what follows it: more parts are no address.
const MOST_PARTS = 12;

export function unreadOf({ files }: Snapshot, partial: ReadonlySet<string>): Unread {
  const unread = files.filter(({ path }) => partial.has(path));
  return new Map(
    unread.map(({ path, text }) => [path, text === null ? null : once(() => wordsOf(text.toLowerCase()))]),
  );
}

/** Takes apart those pairs that only resemble each other, where a text that could not be read speaks of the one that is not in it. */
export function withoutUnsure(matching: Matching, base: Unread, head: Unread): Matching {
  if (base.size + head.size === 0) return matching;
  const isUnsure = ({ from, to }: Match) =>
    !sharesIdentity(from.entry, to.entry) && (isNamed(from.entry, head) || isNamed(to.entry, base));
  const unsure = new Set(matching.pairs.filter(isUnsure));
  if (unsure.size === 0) return matching;
  return {
    pairs: matching.pairs.filter((pair) => !unsure.has(pair)),
    removed: [...matching.removed, ...[...unsure].map(({ from }) => from)].toSorted(byPlace),
    added: [...matching.added, ...[...unsure].map(({ to }) => to)].toSorted(byPlace),
  };
}

function byPlace({ entry: one }: Folded, { entry: other }: Folded): number {
  return one.file === other.file ? one.startLine - other.startLine : one.file < other.file ? -1 : 1;
}

function sharesIdentity(from: Entry, to: Entry): boolean {
  if (from.key !== null && from.key === to.key) return true;
  const [old, now] = [addressIdentity(addressOf(from)), addressIdentity(addressOf(to))];
  return nameIdentity(from.name) === nameIdentity(to.name) || (old !== "" && old === now);
}

/** An entry is new unless the old side may hold it where it could not be read. */
export function surelyAdded(entry: Entry, base: Unread): boolean {
  return base.get(entry.file) !== null && !isNamed(entry, base);
}

/** An entry is gone unless its file could not be read in full on the new side, or it may stand in another such file. */
export function surelyRemoved(entry: Entry, head: Unread): boolean {
  return !head.has(entry.file) && !isNamed(entry, head);
}

/** Whether a file has the entry's address or, as a value of its own, its name. */
function isNamed({ name, repository }: Entry, unread: Unread): boolean {
  const address = repository === null ? null : parseAddress(repository);
  const path = address?.key.slice(address.host.length + 1) ?? "";
  return [...unread.values()].some((words) => {
    if (words === null) return false;
    return words().paths.has(path) || words().values.has(name.trim().toLowerCase());
  });
}

function wordsOf(text: string): Words {
  const paths = new Set<string>();
  for (const [found] of text.matchAll(PATH)) {
    const parts = found.split(/[/:]+/, MOST_PARTS);
    for (const start of parts.keys()) {
      for (let end = start + 2; end <= parts.length; end += 1) paths.add(bare(parts.slice(start, end).join("/")));
    }
  }
  const values = [...text.matchAll(VALUE)].map(([, value = ""]) => value.trim());
  return { paths, values: new Set(values) };
}

function bare(path: string): string {
  return path.replace(/(?:\.git|\.)$/, "");
}
