/** How a list compares texts -> the ways to read that rule, each a comparison. */
import type { OrderConfig } from "../../model/config.ts";
import { foldSpace } from "../match/compare.ts";

/** One way to put texts in a row. */
export interface Collation {
  /** What of a text is compared. */
  readonly keyOf: (text: string) => string;
  readonly compare: (one: string, other: string) => number;
  /** Words that do not count at the beginning of a text, in lower case. */
  readonly ignoreArticles: readonly string[];
  readonly capitalsFirst: boolean;
}

type Rule = Pick<OrderConfig, "compare" | "ignoreArticles" | "locale">;

const MARKS = /[^\p{L}\p{M}\p{N}\s]+/gu;
const LONGEST = 200;
/** What nearly all names are: nothing to fold. */
const ORDINARY = /^[\w.-]{1,200}$/;
const ENGLISH: readonly string[] = ["a", "an", "the"];

/**
 * A rule has several readings where people differ: a dictionary may count marks (`go-git`) or pass over them (as over the emoji
 * before a name), and put 10 behind 9 or behind 1. The plainest comes first.
 */
export function collationsOf({ compare, ignoreArticles, locale }: Rule): readonly Collation[] {
  const shorten = withoutArticles(ignoreArticles);
  const plain = { ignoreArticles, capitalsFirst: false } as const;
  if (compare === "code-point") {
    return [{ ...plain, keyOf: shorten, compare: byCodePoint, capitalsFirst: true }];
  }
  if (compare === "ignore-case") {
    // They differ in where an underscore stands, which is between upper and lower case.
    const folds = [(text: string) => text.toLowerCase(), (text: string) => text.toUpperCase()];
    return folds.map((fold) => ({ ...plain, keyOf: (text) => fold(shorten(text)), compare: byCodePoint }));
  }
  const lower = (text: string) => shorten(text).toLowerCase();
  const dictionary = collatorOf(locale, false);
  return [
    { ...plain, keyOf: lower, compare: dictionary },
    { ...plain, keyOf: (text) => withoutMarks(lower(text)), compare: dictionary },
    { ...plain, keyOf: lower, compare: collatorOf(locale, true) },
  ];
}

/** All that a list may mean that says nothing, what is met most first. */
export function usualCollations({ ignoreArticles, locale }: Rule): readonly Collation[] {
  const rules = ["dictionary", "ignore-case", "code-point"] as const;
  const usual = rules.flatMap((compare) => collationsOf({ compare, ignoreArticles, locale }));
  if (ignoreArticles.length > 0) return usual;
  return [...usual, ...collationsOf({ compare: "dictionary", ignoreArticles: ENGLISH, locale })];
}

/** Accents decide only between texts that are the same without them. With no option set V8 is many times faster. */
function collatorOf(locale: string, numeric: boolean): Collation["compare"] {
  return new Intl.Collator(knownLocale(locale), numeric ? { numeric } : {}).compare;
}

/** Never the locale of the machine: the same list gives the same answer everywhere. */
function knownLocale(locale: string): string {
  try {
    return Intl.Collator.supportedLocalesOf([locale])[0] ?? "en";
  } catch (error) {
    if (error instanceof RangeError) return "en"; // no language tag at all
    throw error;
  }
}

function withoutArticles(articles: readonly string[]): Collation["keyOf"] {
  return (text) => {
    const whole = ORDINARY.test(text) ? text : foldSpace(text.slice(0, LONGEST)).normalize("NFC");
    const end = articles.length === 0 ? -1 : whole.indexOf(" ");
    return end > 0 && articles.includes(whole.slice(0, end).toLowerCase()) ? whole.slice(end + 1) : whole;
  };
}

function withoutMarks(text: string): string {
  const plain = foldSpace(text.replace(MARKS, ""));
  return plain === "" ? text : plain;
}

function byCodePoint(one: string, other: string): number {
  if (one === other) return 0;
  for (let at = 0; at < one.length && at < other.length; at++) {
    const [a = 0, b = 0] = [one.codePointAt(at), other.codePointAt(at)];
    if (a !== b) return a - b;
  }
  return one.length - other.length;
}
