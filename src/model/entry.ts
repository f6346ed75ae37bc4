/** The nouns of a listing and of what a pull request changes in it. */
import type { Text } from "../markdown.ts";

/** A value read from a listing file. Code (an identifier, a call, a JSX element) is its source text. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Where something stands. Lines count from 1, both ends belong to it. */
export interface Place {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** One member of an entry as its file writes it: `githubStars: 12`. */
export interface Member {
  readonly value: Value;
  readonly startLine: number;
  readonly endLine: number;
}

/** One listed project. */
export interface Entry extends Place {
  readonly name: string;
  /** The repository's address as the entry writes it, on any forge. */
  readonly repository: string | null;
  /** The project's own page as the entry writes it. */
  readonly url: string | null;
  /** Where it stands: `emerging`, or headings joined with ` > `. */
  readonly section: string;
  /** The name of the configured list that it belongs to. */
  readonly list: string;
  /** What identifies it beside name and address (map key, id, file name), where the format has such a thing. */
  readonly key: string | null;
  /** What the configuration's `fields` found, by role: `description`, `stars`, `logo` and any other. */
  readonly roles: Readonly<Record<string, Value>>;
  /** Every member as the file writes it, in its order, without a prototype. */
  readonly members: Readonly<Record<string, Member>>;
}

export type Severity = "error" | "warning";

/** Something wrong in a file, with the place where the reader saw it. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** What the reader saw there, then the likely cause and the remedy. */
  readonly message: Text;
  /** The cause in a word or two, for titles: `missing comma after line 762`. */
  readonly cause: Text | null;
}

/** An entry on both sides of the change. */
export interface Pair {
  readonly from: Entry;
  readonly to: Entry;
  /** Names of the members whose values differ (white space folded), in alphabetical order. */
  readonly fields: readonly string[];
}

/** The entries of one section stand in another order than before, though none came, went or moved. */
export interface Reorder {
  readonly file: string;
  readonly section: string;
  /** Names of the entries that changed places, in their new order. */
  readonly entries: readonly string[];
}

/** Something a maintainer wants to know about the change that is neither an entry nor a problem (unrelated churn). */
export interface Hint {
  readonly file: string;
  readonly message: Text;
}

/** What a pull request changes in the listing, merge base to head. Each entry stands in one of the lists only. */
export interface Change {
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
  readonly moved: readonly Pair[];
  readonly renamed: readonly Pair[];
  readonly edited: readonly Pair[];
  readonly reordered: readonly Reorder[];
  readonly problems: readonly Problem[];
  readonly hints: readonly Hint[];
  /** Whether a listing file differs at all between the sides. */
  readonly touchesListing: boolean;
}

/** How the entries around an entry use one member. */
export interface MemberUse {
  readonly member: string;
  /** How many of the neighbours have it. */
  readonly present: number;
  /** How many of those leave it empty; absent for none. */
  readonly blank?: number;
  /** All of their values, and they are many, are web addresses. */
  readonly addresses?: boolean;
  /** The type that nearly all of their values have; `null` where they have several, or none. */
  readonly type: "string" | "number" | "boolean" | "list" | "object" | "null";
}

/** A way to write a repository's address that is no flaw where a list has it so. `website`: the website is the repository. */
export type AddressHabit = "http" | "www" | "git" | "fragment" | "website";

/** Another entry of the listing that may be the same project. */
export interface Twin {
  readonly entry: Entry;
  /** `original`: the entry is a fork or a mirror of it. `lookalike`: the same repository's name under an owner that looks the same. */
  readonly same: "address" | "name" | "original" | "lookalike";
}

/** What the listing's related files say of the logo that an entry names. */
export interface LogoStanding {
  /** The name that the entry gives, or null if it names none. */
  readonly name: string | null;
  readonly registry: string;
  /** Names in the registry's table that equal it but for upper and lower case. */
  readonly similar: readonly string[];
  /** `inline` is a logo drawn in the registry itself. Null where the registry could not be read: see `unreadable`. */
  readonly registered: "yes" | "inline" | "not-in-table" | "not-imported" | "no" | null;
  /** The image's path in the repository, where an import names one. */
  readonly image: string | null;
  /** Null where the file names of the head could not be read in full. */
  readonly imageExists: boolean | null;
  /** A file in the same folder whose name differs only in case. */
  readonly imageSimilar: string | null;
  /** Other entries that use the same logo. */
  readonly sharedWith: readonly string[];
  /** Image files that the pull request adds and that no import names, as paths. */
  readonly unusedImages: readonly string[];
  readonly unreadable: Text | null;
}

/** Where the section's order wants the entry. Null: it is well placed, or the section has no order. */
export interface OrderStanding {
  readonly rule: "stars" | "name" | "field" | "append" | "none";
  readonly misplaced: { readonly after: Entry | null; readonly before: Entry | null } | null;
  /** How the rule compares: the path of `field`, the words that do not count at the beginning, whether `Z` stands before `a`. */
  readonly how?: {
    readonly field: string | null;
    readonly direction: "ascending" | "descending";
    readonly ignoreArticles: readonly string[];
    readonly capitalsFirst: boolean;
    /** The keys of a map are compared in place of the names. */
    readonly ofKeys?: boolean;
  };
}

/** Something about an entry that the listing's own schema does not allow. */
export interface SchemaFlaw {
  /** The member that it is about; null for the entry as a whole. */
  readonly member: string | null;
  readonly what: Text;
  readonly fix: Text;
}

/** What the listing around an entry says about it. */
export interface Standing {
  readonly neighbours: {
    readonly count: number;
    readonly members: readonly MemberUse[];
    /** What half of them or more do with the address of their repository; absent for nothing. */
    readonly habits?: readonly AddressHabit[];
  };
  readonly twins: readonly Twin[];
  readonly logo: LogoStanding | null;
  readonly order: OrderStanding;
  /** What the list's configuration (`required`, `schema`) asks of an entry, and this one lacks. */
  readonly schema: readonly SchemaFlaw[];
  /** How many files of the list were not read, so that twins in them are not known; null: nobody knows. Absent: all were read. */
  readonly unread?: number | null;
}
