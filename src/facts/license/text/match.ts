/** The words of a text -> its parts: the licences that stand in it, what is like one, and what stands beside them. */

import { textOfId } from "../spdx.ts";
import { exactParts } from "./exact.ts";
import { ALL, type Stretch } from "./library.ts";
import type { Likeness } from "./likeness.ts";
import { type Differing, mostSimilar, type Similar } from "./similar.ts";
import type { Words } from "./words.ts";

/** From one word up to another. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Word for word, or but for names and spellings. */
export interface KnownPart extends Span {
  readonly kind: Stretch["kind"];
  readonly id: string;
  readonly exact: boolean;
}

export interface SimilarPart extends Span {
  readonly kind: "similar";
  readonly id: string;
  readonly likeness: Likeness;
  readonly differing: readonly Differing[] | null;
}

export interface OtherPart extends Span {
  readonly kind: "other";
}

export type Part = KnownPart | SimilarPart | OtherPart;

const SHORTEST = 12;
/** Fewer words than these are no reason to look for a larger text around one that stands there word for word. */
const LEAST_LEFT = 40;
/** The instructions behind a licence quote its notice; in a text so short the notice is what it is about. */
const LONGEST_NOTICE = 600;
/** So often a text is compared word by word. */
const MOST_COMPARISONS = 10;

const KNOWN: ReadonlySet<string> = new Set(ALL.filter(({ kind }) => kind === "terms").map(({ id }) => textOfId(id)));

/** In the order of the text, and all of it. */
export function matchText(all: Words): readonly Part[] {
  const { words } = all;
  const texts = known(words, ({ kind }) => kind !== "notice" && kind !== "title");
  const isWhole = texts.some(({ kind }) => kind === "terms") || words.length > LONGEST_NOTICE;
  const parts = between(isWhole ? texts : known(words, ({ kind }) => kind !== "title"), { from: 0, to: words.length });
  let left = MOST_COMPARISONS;
  const compared = ({ from, to }: Span): readonly Part[] => {
    const similar = to - from >= SHORTEST && left-- > 0 ? mostSimilar(all, from, to) : null;
    if (similar === null) return withTitles(words, { from, to });
    return [...compared({ from, to: similar.from }), partOf(similar), ...compared({ from: similar.to, to })];
  };
  const around = isWhole ? largerText(all, parts) : null;
  if (around === null) return parts.flatMap((part) => (part.kind === "other" ? compared(part) : [part]));
  return [
    ...compared({ from: 0, to: around.from }),
    partOf(around),
    ...compared({ from: around.to, to: words.length }),
  ];
}

/** Some licences hold another one word for word, and go on: where much is left, the whole may be one text but for names. */
function largerText(all: Words, parts: readonly (KnownPart | OtherPart)[]): Similar | null {
  const longest = Math.max(0, ...parts.map(({ kind, from, to }) => (kind === "terms" ? to - from : 0)));
  const left = parts.some(({ kind, from, to }) => kind === "other" && to - from >= LEAST_LEFT);
  const similar = longest > 0 && left ? mostSimilar(all, 0, all.words.length) : null;
  return similar?.differing?.length === 0 && similar.to - similar.from > longest ? similar : null;
}

function known(words: readonly string[], wanted: (stretch: Stretch) => boolean): readonly KnownPart[] {
  return exactParts(words, wanted).map(({ stretch: { kind, id }, from, to }) => ({ kind, id, from, to, exact: true }));
}

/** With what stands between them, before the first and behind the last. */
function between(parts: readonly KnownPart[], { from, to }: Span): readonly (KnownPart | OtherPart)[] {
  const all: (KnownPart | OtherPart)[] = [];
  let done = from;
  for (const part of [...parts, null]) {
    const end = part?.from ?? to;
    if (end > done) all.push({ kind: "other", from: done, to: end });
    if (part !== null) all.push(part);
    done = part?.to ?? to;
  }
  return all;
}

function withTitles(words: readonly string[], { from, to }: Span): readonly Part[] {
  const notices = known(words.slice(from, to), ({ kind }) => kind === "notice" || kind === "title");
  const placed = notices.map((part) => ({ ...part, from: part.from + from, to: part.to + from }));
  return between(placed, { from, to });
}

function partOf({ stretch: { id, kind }, from, to, likeness, differing }: Similar): Part {
  if (differing !== null && differing.length === 0) return { kind, id, from, to, exact: false };
  return { kind: "similar", id, from, to, likeness, differing };
}

/** Whether we would know the text of this licence if we saw it. `GPL-2.0` stands for all versions of that text. */
export function isKnownText(id: string): boolean {
  return KNOWN.has(id);
}
