/** Entries without a partner, and files that could not be read in full -> only those of which it is sure that they came or went. */
import { parseAddress } from "../address.ts";
import type { Entry } from "../model/entry.ts";
import type { Snapshot } from "../model/pull-request.ts";

/** The files of one side that could not be read in full, in lower case; null where there is no text at all. */
export type Unread = ReadonlyMap<string, string | null>;

export function unreadOf({ files }: Snapshot, partial: ReadonlySet<string>): Unread {
  const unread = files.filter(({ path }) => partial.has(path));
  return new Map(unread.map(({ path, text }) => [path, text?.toLowerCase() ?? null]));
}

/** An entry is new unless the old side may hold it where it could not be read. */
export function surelyAdded(entry: Entry, base: Unread): boolean {
  return base.get(entry.file) !== null && ![...base.values()].some((text) => text !== null && names(text, entry));
}

/** An entry is gone unless its file could not be read in full on the new side, or it may stand in another such file. */
export function surelyRemoved(entry: Entry, head: Unread): boolean {
  return !head.has(entry.file) && ![...head.values()].some((text) => text !== null && names(text, entry));
}

/** Whether a text has the entry's address or, as a value of its own, its name. */
function names(text: string, { name, repository }: Entry): boolean {
  const address = repository === null ? null : parseAddress(repository);
  const path = address === null ? "" : address.key.slice(address.host.length + 1);
  return (
    has(text, path, /[/:]/, /^(?!\.git\b)\.?[\w-]/) ||
    has(text, name.trim().toLowerCase(), /["'`[|>\n]/, /^[^"'`\]|<\n]/)
  );
}

/** Whether a text has words after a sign of one kind, with nothing of another kind behind them. */
function has(text: string, words: string, before: RegExp, notAfter: RegExp): boolean {
  if (words === "") return false;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (before.test(text.charAt(at - 1)) && !notAfter.test(text.slice(end, end + 5))) return true;
  }
  return false;
}
