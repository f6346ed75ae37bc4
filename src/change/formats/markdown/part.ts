/** Inline Markdown of a bullet or a cell -> what an entry says: its name, its address and what follows. */

import { foldSpace } from "../../match/compare.ts";
import type { Span } from "../../tree.ts";
import { readInline } from "./inline.ts";
import type { Definitions, Inline, Link, Piece } from "./piece.ts";
import { plainWords, wordsIn } from "./words.ts";

export interface Said extends Inline {
  /** The link that is the entry's own; null where no link leads anywhere but to a place of the page. */
  readonly main: Link | null;
  /** The other links, in their order. */
  readonly others: readonly Link[];
  readonly leadsInside: boolean;
}

/** A text with the place where it stands. */
export interface Found extends Span {
  readonly value: string;
}

const LONGEST = 50_000;
const NO_ENTRY = /^(?:#|mailto:|javascript:)/i;
/** What links are called that lead to one of several addresses of a project. */
const GENERIC =
  /^(?:the )?(?:official )?(?:web ?site|site|web|home ?page|home|github|gitlab|git|repo|repository|source|source code|code|link|url|docs?|documentation|demo|download|here|project|page|wiki|blog|paper|article|video)$/i;
const SEPARATOR = /\s[-–—|:]+\s|\s?[–—]\s?|[:：]\s|\s->\s/u;
const LEADING = /^[\s*_~|,;:：.·•)\]–—-]+/u;
const SHORTCODES = /:[a-z0-9_+-]{2,40}:/g;

export function readPart(text: string, { start, end }: Span, definitions: Definitions): Said {
  const inline = readInline(text, { start, end: Math.min(end, start + LONGEST) }, definitions);
  const links = inline.pieces.filter((piece) => piece.kind === "link");
  const outside = links.filter(({ url }) => url !== "" && !NO_ENTRY.test(url));
  const main = outside.find(({ shown, label }) => shown !== "image" && label !== "") ?? outside[0] ?? null;
  const others = outside.filter((one) => one !== main);
  return { ...inline, main, others, leadsInside: links.length > outside.length };
}

export function nameAndText(text: string, span: Span, { pieces, main }: Said): { name: Found; text: Found | null } {
  if (main === null) throw new Error("a part without a link has no name");
  const lead = { start: span.start, end: main.start };
  const before = wordsIn(text, lead, pieces);
  const rest = restAfter(text, span, main, pieces);
  if (before === "" || !/\p{L}/u.test(before.replace(SHORTCODES, ""))) {
    return { name: ownName(main), text: rest };
  }
  const whole = { start: span.start, end: span.end };
  if (main.shown === "words" && !GENERIC.test(main.label) && !isBold(before)) {
    return { name: ownName(main), text: tidy(wordsIn(text, whole, pieces), whole) };
  }
  const cut = SEPARATOR.exec(before);
  const name = plainWords((cut === null ? before : before.slice(0, cut.index)).replace(/[\s:：([–—-]+$/u, ""));
  const first = cut === null ? "" : before.slice(cut.index + cut[0].length).trim();
  const described = cut === null ? rest : tidy(`${first} ${rest?.value ?? ""}`, whole);
  return name === "" ? { name: ownName(main), text: rest } : { name: { value: name, ...lead }, text: described };
}

function isBold(before: string): boolean {
  return /^\s*(?:\*\*|__)[^*_]{1,200}(?:\*\*|__)/.test(before);
}

/** An address without words is called by its last part. */
function ownName({ label, shown, url, name }: Link): Found {
  if (shown !== "address" && label !== "") return { value: label, start: name.start, end: name.end };
  const bare = url.replace(/[?#].*$/s, "").replace(/\/+$/, "");
  const last = bare.slice(bare.lastIndexOf("/") + 1).replace(/\.git$/i, "");
  return { value: last === "" ? url : last, start: name.start, end: name.end };
}

/** What follows the name: after the first separator, where nothing but links and marks stands before it. */
function restAfter(text: string, { end }: Span, main: Link, pieces: readonly Piece[]): Found | null {
  if (text.startsWith(" - ", main.end)) return found(text, { start: main.end + 3, end }, pieces);
  const after = pieces.filter((piece) => piece.start >= main.end);
  let at = main.end;
  for (const next of [...after, { start: end, end }]) {
    const between = text.slice(at, next.start);
    const separator = /(?:^|[\s)\]*_])[-–—:|]+\s/.exec(between);
    const words = /[\p{L}\p{N}]/u.exec(between.replace(SHORTCODES, (code) => " ".repeat(code.length)));
    if (separator !== null && (words === null || words.index > separator.index)) {
      return found(text, { start: at + separator.index, end }, pieces);
    }
    if (words !== null) break;
    at = next.end;
  }
  return found(text, { start: main.end, end }, pieces);
}

function found(text: string, span: Span, pieces: readonly Piece[]): Found | null {
  return tidy(wordsIn(text, span, pieces), span);
}

/** Lines joined, and without the marks before the first word. */
function tidy(words: string, span: Span): Found | null {
  const value = foldSpace(foldSpace(words).replace(LEADING, ""));
  return value === "" ? null : { value, ...span };
}
