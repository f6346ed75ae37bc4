/** The nouns of mending: what a finding wants written, and the lines that would say it. */
import type { Text } from "../markdown.ts";
import type { Entry, Value } from "./entry.ts";

/** What would settle a finding about an entry, where that is mechanical. */
export type Remedy =
  /** The member gets this value; it is added where the entry does not have it. */
  | { readonly kind: "set"; readonly member: string; readonly value: Value }
  /** The member is called so. */
  | { readonly kind: "rename"; readonly member: string; readonly to: string }
  /** The text somewhere in the member's value is spelt so. */
  | { readonly kind: "spell"; readonly member: string; readonly from: string; readonly to: string }
  /** The entry stands between these two. Null: nothing there. */
  | { readonly kind: "place"; readonly after: Entry | null; readonly before: Entry | null };

/** What a finding or a maintainer wants written of an entry. All remedies are applied, or none. */
export interface Wish {
  readonly entry: Entry;
  /** What it mends, as a sentence that a contributor reads above it. */
  readonly about: Text;
  readonly remedies: readonly Remedy[];
}

/** Lines of a file, counted from 1, both ends belonging to it, and those that take their place. */
export interface Replacement {
  readonly startLine: number;
  /** One less than `startLine`: the lines are put before it. */
  readonly endLine: number;
  /** Without their line ends. */
  readonly lines: readonly string[];
}

/** A repair that was tried: with it the file parses, and holds exactly what was meant. */
export interface Fix {
  readonly file: string;
  /** What it mends, as a sentence that a contributor reads above it. */
  readonly what: Text;
  /** In the order of the file, not overlapping. */
  readonly replacements: readonly Replacement[];
  /** Whether all of it is one replacement of lines that the pull request adds, which GitHub can apply by a button. */
  readonly suggestible: boolean;
  /** The same as a patch that `git apply` accepts, with the file's own line ends. */
  readonly patch: string;
}
