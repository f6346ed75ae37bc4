/** A place where a text differs from the standard one -> whether it provably says the same: names, spellings, slips of the pen. */
import { isNotice, isOtherName, takesNothing } from "./harmless.ts";

export interface Place {
  /** Of which kind the standard text is. */
  readonly kind: string;
  readonly id: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** `added` as it was spelled. */
  readonly written: readonly string[];
  /** The word of the standard text that stands behind the place. */
  readonly next: string;
  /** Whether a licence has the word. */
  readonly isKnown: (word: string) => boolean;
}

const ARTICLES = new Set(["an", "the"]);
// Who a licence calls its giver, as the texts of the list do: only these may have another name.
const HOLDERS =
  /^(?:(?:the|and|or|any|its|name|copyright|fullname|company|organization|project|year|yyyy|insert|above|listed|other|inc|of|for|url|group|institution|development|regents|university|california) )*(?:holders?|owners?|authors?|contributors?|regents|organization|institution)(?: (?:the|and|or|nor|any|its|copyright|holders?|owners?|authors?|contributors?|of|university|california|names?))*$/;
// What stands as a heading in some copies and in others not.
const HEADING =
  /^(?:gnu )?(?:affero |lesser |library )?general public license(?: version \d)?(?: (?:june|november|february|march))?(?: \d{4})?$|^(?:creative commons )?legal code$|^(?:all )?(?:rights )?reserved$|^general information$/;
const MOST_NAME = 20;
const SHORTEST_SLIP = 7;
// A digit is an amount, and in scripts without blanks a character is a word.
const LETTERS = /^\p{Script=Latin}+$/u;

export function isHarmlessDifference(place: Place): boolean {
  const { kind, removed, added, written } = place;
  return (
    removed.join("") === added.join("") ||
    [...removed, ...added].every((word) => ARTICLES.has(word)) ||
    isRenamed(removed.join(" "), added.join(" ")) ||
    (removed.length === 0 && HEADING.test(added.join(" "))) ||
    (added.length === 0 && HEADING.test(removed.join(" "))) ||
    (removed.length === 0 && isNotice(added, written)) ||
    (added.length === 0 && isNotice(removed, removed.map(asName))) ||
    (kind === "around" && takesNothing(added.join(" "))) ||
    isHolder(removed, added) ||
    isVariant(place) ||
    isSlip(place)
  );
}

/** Many copies of the Apache License say "excluding any notices that do not pertain", where it has "those". */
function isVariant({ id, removed, added, next }: Place): boolean {
  return id === "Apache-2.0" && removed.join(" ") === "those" && added.join(" ") === "any" && next === "notices";
}

/** The list's own words are not known as they were spelled. */
function asName(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The Library GPL has been called Lesser since 1999, and the GPL 2 was changed to say so. */
function isRenamed(removed: string, added: string): boolean {
  return (removed === "lesser" && added === "library") || (removed === "library" && added === "lesser");
}

function isHolder(removed: readonly string[], added: readonly string[]): boolean {
  return (
    added.length > 0 &&
    Math.max(removed.length, added.length) <= MOST_NAME &&
    HOLDERS.test(removed.join(" ")) &&
    isOtherName(added.join(" "))
  );
}

/** A letter too much, too little or wrong within a long word, where the outcome is no word of any licence. */
function isSlip({ removed, added, isKnown }: Place): boolean {
  return (
    removed.length === added.length &&
    removed.every((word, i) => {
      const written = added[i] ?? "";
      if (word === written) return true;
      return (
        word.length >= SHORTEST_SLIP && LETTERS.test(word + written) && !isKnown(written) && isOneSlip(word, written)
      );
    })
  );
}

/** The first letter must be right: "illegal" is no slip. */
function isOneSlip(word: string, written: string): boolean {
  if (word[0] !== written[0] || word[1] !== written[1] || Math.abs(word.length - written.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === written[start]) start++;
  let end = 0;
  const most = Math.min(word.length, written.length) - start;
  while (end < most && word.at(-1 - end) === written.at(-1 - end)) end++;
  const left = Math.max(word.length, written.length) - start - end;
  const swapped = left === 2 && word[start] === written[start + 1] && word[start + 1] === written[start];
  return left <= 1 || (word.length === written.length && swapped);
}
