/** Markdown -> the words that a reader sees of it. */
import { foldSpace } from "../../match/compare.ts";
import type { Span } from "../../tree.ts";
import type { Link, Piece } from "./piece.ts";

const LONGEST = 300;
const MARKS = "*_~`";
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&nbsp;", " "],
]);

/** The text of a stretch, its links by their labels, and nothing for images, comments and tags. */
export function wordsIn(text: string, { start, end }: Span, pieces: readonly Piece[]): string {
  let words = "";
  let at = start;
  for (const piece of pieces) {
    if (piece.end <= start || piece.start >= end) continue;
    words += text.slice(at, Math.max(at, piece.start));
    if (piece.kind === "link" && piece.shown !== "image") words += piece.label;
    at = Math.max(at, piece.end);
  }
  return words + text.slice(at, Math.max(at, end));
}

/** Without marks of emphasis and code, and cut to a length that a name may have. */
export function plainWords(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const words = foldSpace(short).replace(/\*\*|`+/g, "");
  let [from, to] = [0, words.length];
  while (to - from > 2 && MARKS.includes(words.charAt(from)) && words.charAt(from) === words.charAt(to - 1)) {
    from += 1;
    to -= 1;
  }
  return foldSpace(unescaped(words.slice(from, to)));
}

/** Without back-slashes before marks, and with the characters that entities stand for. */
export function unescaped(text: string): string {
  if (!/[\\&]/.test(text)) return text;
  return text.replace(/\\([!-/:-@[-`{-~])|&(?:amp|lt|gt|quot|nbsp|#39);/g, (all, mark: string | undefined) => {
    return mark ?? ENTITIES.get(all) ?? all;
  });
}

/** A reference's name is the same in upper and lower case, and with any blanks. */
export function referenceName(name: string): string {
  return foldSpace(name).toLowerCase();
}

/** What a label shows: its words, or those of its images where it has none. */
export function labelled(words: string, inside: readonly Piece[]): Pick<Link, "label" | "shown"> {
  if (words !== "") return { label: words, shown: "words" };
  const alt = inside.flatMap((piece) => (piece.kind === "gap" && piece.alt !== "" ? [piece.alt] : []));
  return { label: alt.join(" "), shown: "image" };
}
