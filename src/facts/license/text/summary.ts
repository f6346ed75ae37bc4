/** The parts of a text -> which licences it holds, which it is only like, and what stands beside them that may matter. */

import { textOfId } from "../spdx.ts";
import { isPointer } from "./harmless.ts";
import { isIntroduction, type Recognized } from "./introduction.ts";
import { matchText, type Part, type SimilarPart } from "./match.ts";
import { spelledOut, type Words } from "./words.ts";

export interface Summary {
  /** In the order in which they stand: SPDX ids. */
  readonly licenses: readonly string[];
  readonly exceptions: readonly string[];
  /** Whether all of them stand there word for word. */
  readonly exact: boolean;
  /** Whether it is only a notice that refers to the licence. */
  readonly notice: boolean;
  /** Stretches that are like a licence, and say something else somewhere. */
  readonly similar: readonly SimilarPart[];
  /** Stretches that belong to no text that we know, titles and introductions aside. */
  readonly rest: readonly Span[];
  /** How many words stand before the first licence. */
  readonly before: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export function summarize(words: Words): Summary {
  const parts = matchText(words);
  const terms = parts.filter(({ kind }) => kind === "terms");
  const similar = parts.filter((part) => part.kind === "similar");
  const texts = new Set(idsOf(terms).map(textOfId));
  const notices = parts.filter((part) => part.kind === "notice" && !texts.has(textOfId(part.id)));
  const granting =
    similar.length === 0 ? parts.filter((part) => terms.includes(part) || notices.includes(part)) : terms;
  const licenses = idsOf(granting);
  const exceptions = idsOf(parts.filter(({ kind }) => kind === "exception"));
  return {
    licenses,
    exceptions,
    exact: granting.every((part) => "exact" in part && part.exact),
    notice: granting.length > 0 && terms.length === 0,
    similar,
    rest: restOf(parts, words, { licenses, exceptions }),
    before: granting[0]?.from ?? words.words.length,
  };
}

function idsOf(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === "other" ? [] : [part.id])))];
}

/** Before the last licence or exception there may be titles and introductions, behind it only pointers. */
function restOf(parts: readonly Part[], words: Words, found: Recognized): readonly Span[] {
  const last = parts.findLast(({ kind }) => kind === "terms" || kind === "notice" || kind === "exception")?.from ?? 0;
  const texts = new Set(found.licenses.map(textOfId));
  const spans: { from: number; to: number }[] = [];
  for (const part of parts) {
    if (!isBeside(part, texts)) continue;
    const before = spans.at(-1);
    if (before?.to === part.from) before.to = part.to;
    else spans.push({ from: part.from, to: part.to });
  }
  return spans.filter(({ from, to }) => {
    const said = words.words.slice(from, to);
    return !isPointer(said) && !(from < last && isIntroduction(said, spelledOut(words, from, to), found));
  });
}

/** A licence's name and notice belong to its text; those of another licence say something. */
function isBeside(part: Part, texts: ReadonlySet<string>): boolean {
  if (part.kind === "other") return true;
  return (part.kind === "title" || part.kind === "notice") && !texts.has(textOfId(part.id));
}
