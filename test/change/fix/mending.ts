/** A file at the merge base and at the head, in short -> the fixes of it, and what it is with them, for tests. */

import { replaceLines } from "../../../src/change/fix/replacement.ts";
import { findFixes } from "../../../src/change/fixes.ts";
import { readChange, readListing } from "../../../src/change/read.ts";
import { md } from "../../../src/markdown.ts";
import type { Config, ListConfig } from "../../../src/model/config.ts";
import type { Entry } from "../../../src/model/entry.ts";
import type { Fix, Remedy, Wish } from "../../../src/model/fix.ts";
import type { Snapshot } from "../../../src/model/pull-request.ts";
import { say } from "../../say.ts";
import { cards, config } from "../entry.ts";

export interface Given {
  readonly file: string;
  readonly base: string | null;
  readonly head: string;
  readonly list?: Partial<ListConfig>;
  /** By the name of an entry. */
  readonly wishes?: Readonly<Record<string, readonly Wanted[]>>;
}

/** `place` by the names of entries. */
export type Wanted =
  | Exclude<Remedy, { kind: "place" }>
  | { readonly kind: "place"; readonly after: string | null; readonly before: string | null };

export function snapshot(file: string, text: string | null): Snapshot {
  return { revision: "1", files: text === null ? [] : [{ path: file, text, unreadable: null }], paths: null };
}

export function configFor({ file, list }: Pick<Given, "file" | "list">): Config {
  return { ...config, lists: [{ ...cards, files: [file], ...list }] };
}

export function entriesIn(given: Pick<Given, "file" | "list">, text: string): readonly Entry[] {
  return readListing(snapshot(given.file, text), configFor(given)).entries;
}

export function fixesOf(given: Given): readonly Fix[] {
  const { file, base, head, wishes = {} } = given;
  const sides = { mergeBase: snapshot(file, base), head: snapshot(file, head) };
  const { change } = readChange({ ...sides, tip: sides.mergeBase }, configFor(given));
  const entries = entriesIn(given, head);
  const named = (name: string | null) => entries.find((entry) => entry.name === name) ?? null;
  const wished = Object.entries(wishes).flatMap(([name, wanted]): readonly Wish[] => {
    const entry = named(name);
    if (entry === null) throw new Error(`no entry ${name}`);
    return wanted.map((one) => {
      const remedy = one.kind === "place" ? { ...one, after: named(one.after), before: named(one.before) } : one;
      return { entry, about: md`Mend ${name}.`, remedies: [remedy] };
    });
  });
  return findFixes(sides, configFor(given), change, wished);
}

/** The head with all fixes in it; null where there are none. */
export function mended(given: Given): string | null {
  const fixes = fixesOf(given);
  const all = fixes.flatMap(({ replacements }) => replacements).toSorted((a, b) => a.startLine - b.startLine);
  return fixes.length === 0 ? null : replaceLines(given.head, all);
}

export function sentencesOf(given: Given): readonly string[] {
  return fixesOf(given).map(({ what }) => say(what));
}
