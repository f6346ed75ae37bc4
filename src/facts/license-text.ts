/** The words of a text -> the licences whose standard texts stand in it word for word, and what stands beside them. */
import { chunks } from "./chunks.ts";
import { FINGERPRINTS } from "./fingerprints.ts";
import { isHarmless } from "./license-words.ts";
import { textOfId } from "./spdx.ts";

interface Fingerprint {
  readonly id: string;
  readonly what: string;
  readonly words: number;
  readonly start: string;
  readonly hashes: readonly string[];
}

export interface TextMatch {
  /** In the order in which they stand, each with its exception: `Apache-2.0 WITH LLVM-exception`. */
  readonly licenses: readonly string[];
  /** An exception that stands alone. */
  readonly exception: string | null;
  /** Where none stands word for word, the licence that most of the text belongs to. `share` is how much of its own text is there, 0 to 1. */
  readonly nearest: { readonly id: string; readonly share: number } | null;
  /** What stands before the first of them. */
  readonly before: string;
  /** Stretches that belong to no text that we know, titles and introductions aside. */
  readonly rest: readonly string[];
}

const START = 4;
const NEAR = 0.5;
const LONGEST_INTRODUCTION = 60;
// "For friends", and the same in languages that we know only enough of to be careful. In the name of a holder these are no limits.
const LIMITS =
  /\b(?:for|friends?|nicht|nur|verboten|kommerziell\w*|commercia\w*|comercia\w*|solo|uso|seulement|interdit\w*|usage)\b|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

// Of these alone no condition can be made: "the complete list of contributors can be found at", "for more information please refer to".
const POINTERS = new Set(
  "a all and at authors be can complete contributors details file for found full in information list more of others please project refer see the to website".split(
    " ",
  ),
);

// Longest first: where one text begins like another, the one that says more is the one that is meant.
const PRINTS = FINGERPRINTS.map(parsePrint).sort((a, b) => b.words - a.words);
const BY_START = new Map(PRINTS.map(({ start }) => [start, PRINTS.filter((print) => print.start === start)]));
const KNOWN = new Set(PRINTS.map(({ id }) => textOfId(id)));

export function matchText(words: readonly string[]): TextMatch {
  const found: Fingerprint[] = [];
  const gaps: (readonly string[])[] = [];
  let from = 0;
  for (let i = 0; i + START <= words.length; i++) {
    const print = printAt(words, i);
    if (print === null) continue;
    gaps.push(words.slice(from, i));
    found.push(print);
    from = i + print.words;
    i = from - 1;
  }
  gaps.push(words.slice(from));
  const rest = gaps.filter((gap, i) => !isPointer(gap) && !(i < gaps.length - 1 && isIntroduction(gap)));
  const terms = found.filter(({ what }) => what === "terms");
  const near = terms.length > 0 ? null : nearest(words);
  const notices = near === null ? found.filter(({ what }) => what === "notice") : [];
  return {
    ...licensesOf(
      terms.length > 0 ? terms : notices,
      found.find(({ what }) => what === "exception"),
    ),
    nearest: near,
    before: (gaps[0] ?? []).join(" "),
    rest: rest.map((gap) => gap.join(" ")),
  };
}

function licensesOf(
  prints: readonly Fingerprint[],
  exception: Fingerprint | undefined,
): Pick<TextMatch, "licenses" | "exception"> {
  const [first, ...more] = new Set(prints.map(({ id }) => id));
  if (first === undefined) return { licenses: [], exception: exception?.id ?? null };
  return { licenses: [exception ? `${first} WITH ${exception.id}` : first, ...more], exception: null };
}

function isPointer(words: readonly string[]): boolean {
  return words.every((word) => POINTERS.has(word));
}

function isIntroduction(words: readonly string[]): boolean {
  const introduction = words.join(" ");
  return words.length <= LONGEST_INTRODUCTION && isHarmless(introduction) && !LIMITS.test(introduction);
}

function printAt(words: readonly string[], at: number): Fingerprint | null {
  const prints = BY_START.get(words.slice(at, at + START).join(" "));
  if (prints === undefined) return null;
  const [first] = chunks(words, at);
  return prints.find((print) => print.hashes[0] === first?.hash && stands(print, words, at)) ?? null;
}

function stands(print: Fingerprint, words: readonly string[], at: number): boolean {
  if (at + print.words > words.length) return false;
  let i = 0;
  for (const { hash } of chunks(words, at, at + print.words)) {
    if (hash !== print.hashes[i++]) return false;
  }
  return i === print.hashes.length;
}

function nearest(words: readonly string[]): TextMatch["nearest"] {
  const seen = new Set<string>();
  for (const { hash } of chunks(words)) seen.add(hash);
  let best: TextMatch["nearest"] = null;
  for (const { id, what, hashes } of PRINTS) {
    const share = hashes.filter((hash) => seen.has(hash)).length / hashes.length;
    if (what === "terms" && share >= NEAR && share > (best?.share ?? 0)) best = { id, share };
  }
  return best;
}

function parsePrint(print: string): Fingerprint {
  const [id = "", what = "", count = "", ...rest] = print.split(/\s+/);
  return {
    id,
    what,
    words: Number(count),
    start: rest.slice(0, START).join(" "),
    hashes: rest.slice(START),
  };
}

/** Whether we would know the text of this licence if we saw it. `GPL-2.0` stands for all versions of that text. */
export function isKnownText(id: string): boolean {
  return KNOWN.has(id);
}
