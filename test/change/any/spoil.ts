/** A listing as it is written -> the same with one thing wrong in it, and where a reader must find that. */
import type { Side } from "./expected.ts";
import { breaksIn, type Lines, type Page } from "./page.ts";
import type { Shape, Way } from "./shape.ts";

export interface Spoilt {
  readonly pages: readonly Page[];
  /** Where the entry stood that was broken. */
  readonly lines: Lines;
  /** Whether the entry cannot be told any more. */
  readonly spoilt: boolean;
  readonly startLine: number;
  readonly endLine: number;
}

/** What a reader may pass before it stops at what stands next. */
const BETWEEN = /^(?:[\s,\]}]|(?:\/\/|#)[^\n]*\n|\/\*[\s\S]*?\*\/)*/;

/** Null where the entry that is chosen cannot be broken in the way that is chosen. */
export function spoil({ ways }: Shape, { listing, pages }: Side, which: number, way: number): Spoilt | null {
  const items = listing.flatMap((section) => section.items);
  const item = items[which % Math.max(1, items.length)];
  const page = pages.find(({ spans }) => item !== undefined && spans.has(item.id));
  const [span, lines] = [page?.spans.get(item?.id ?? -1), page?.places.get(item?.id ?? -1)];
  const text = page?.file.text ?? "";
  if (item === undefined || page === undefined || span === undefined || lines === undefined) return null;
  const damage = ways[way % ways.length]?.(text, span, item) ?? null;
  if (damage === null) return null;
  const { start, end, by, spoils } = damage;
  const broken = { ...page, file: { ...page.file, text: text.slice(0, start) + by + text.slice(end) } };
  const startLine = breaksIn(text.slice(0, start)) + 1;
  const rest = BETWEEN.exec(text.slice(end))?.[0] ?? "";
  return {
    pages: pages.map((one) => (one === page ? broken : one)),
    lines,
    spoilt: spoils,
    startLine,
    endLine: breaksIn(text.slice(0, end) + rest) + 1,
  };
}

/** Without the comma between this entry and the next one. */
export const noComma: Way = (text, { end }) =>
  text[end] === "," && /^,\s*[{"'\w]/.test(text.slice(end))
    ? { start: end, end: end + 1, by: "", spoils: false }
    : null;

/** With a comma behind the last entry, where none may stand. */
export const lateComma: Way = (text, { end }) =>
  /^\s*[\]}]/.test(text.slice(end)) ? { start: end, end, by: ",", spoils: false } : null;

/** Without the brace at the end. */
export const noBrace: Way = (text, { start, end }) =>
  text[end - 1] === "}" && text.slice(start, end).includes("\n") ? { start: end - 1, end, by: "", spoils: true } : null;

/** Without the mark that ends the name. */
export const openName: Way = (text, { start, end }, { name }) => {
  const own = text.slice(start, end);
  const at = own.search(/(?:\n\s*|^-\s+|^)["']?name["']?\s*[:=]\s*["'][^"'`\\\n]+["'],?\s*\n/);
  if (at === -1) return null;
  const close = start + own.indexOf(name, own.indexOf("name", at) + 4) + name.length;
  return /["']/.test(text.charAt(close)) ? { start: close, end: close + 1, by: "", spoils: true } : null;
};

/** With the line of the stars, or of the address, one blank too far to the left or to the right. */
export const wrongIndent: Way = (text, { start, end }) => {
  const lines = text.slice(start, end);
  const found = /\n( *)(["']?)repo\2: ?[^\s|>&*{[][^\n]*/.exec(lines);
  const before =
    lines
      .slice(0, found?.index ?? 0)
      .split("\n")
      .at(-1) ?? "";
  if (found === null || !/^[\s-]*["']?name["']?: *[^\s#]/.test(before)) return null;
  const at = start + found.index + 1;
  return { start: at, end: at, by: " ", spoils: true };
};

/** With a back-tick before the address, which no plain YAML text may begin with, and no TOML value. */
export const tickedAddress: Way = (text, { start, end }) => {
  const found = /\n *["']?repo["']?\s*[:=]\s*(?=["']?https)/.exec(text.slice(start, end));
  if (found === null) return null;
  const at = start + found.index + found[0].length;
  return { start: at, end: at, by: "`", spoils: true };
};

/** With the header's last bracket left out. */
export const openHeader: Way = (text, { start }) => {
  const end = text.indexOf("\n", start);
  const close = text.lastIndexOf("]", end);
  return { start: close, end: close + 1, by: "", spoils: true };
};

/** With a quotation mark before a bare name at the beginning of a row that stands on one line. */
export const openCell: Way = (text, { start, end }, { name }) => {
  const isBare = text.startsWith(name, start) && !name.includes('"') && !text.slice(start, end).includes("\n");
  return isBare ? { start, end: start, by: '"', spoils: true } : null;
};

/** Without the parenthesis behind the address, or the blank behind the dash. */
export const openLink: Way = (text, { start, end }) => {
  const found = /^(.) \[[^[\]]+\]\([^()<>"]+\)(?= [-–—] )/.exec(text.slice(start, end));
  if (found === null) return null;
  const close = start + found[0].length - 1;
  return { start: close, end: close + 1, by: "", spoils: false };
};

export const gluedDash: Way = (text, { start, end }) =>
  /^[-+*] \[/.test(text.slice(start, end)) ? { start: start + 1, end: start + 2, by: "", spoils: false } : null;

/** With the marks of a conflict around its lines, whose other side has nothing there. */
export const conflict: Way = (text, { start, end }) => {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const stop = text.indexOf("\n", end);
  if (stop === -1 || text.slice(from, start).trim() !== "") return null;
  const lines = text.slice(from, stop);
  return { start: from, end: stop, by: `<<<<<<< HEAD\n${lines}\n=======\n>>>>>>> main`, spoils: false };
};
