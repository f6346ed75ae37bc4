/** A `<` in Markdown -> what stands there: an anchor, an address, a comment or another tag. */
import type { InlineScan } from "./piece.ts";
import { labelled, plainWords, unescaped, wordsIn } from "./words.ts";

const ADDRESS = /<(https?:\/\/[^\s<>]{1,2000})>/iy;
const TAG = /<\/?[a-z][^<>]{0,4000}>/iy;
const HREF = /\shref\s{0,9}=\s{0,9}["']?([^"'\s>]{1,2000})/i;
const ALT = /\salt\s{0,9}=\s{0,9}["']([^"']{1,300})/i;

export function afterTag(scan: InlineScan, at: number): number {
  const { text, end } = scan;
  if (text.startsWith("<!--", at)) return afterComment(scan, at);
  const address = find(ADDRESS, text, at, end);
  if (address !== null) return addAddress(scan, at, address);
  const tag = find(TAG, text, at, end);
  if (tag === null) return at + 1;
  const [whole] = tag;
  if (/^<\/a\s*>$/i.test(whole)) return closeAnchor(scan, at, at + whole.length);
  scan.pieces.push({ kind: "gap", start: at, end: at + whole.length, alt: ALT.exec(whole)?.[1] ?? "" });
  const href = /^<a\s/i.test(whole) ? HREF.exec(whole) : null;
  if (href !== null) openAnchor(scan, at, href, whole);
  return at + whole.length;
}

function find(pattern: RegExp, text: string, at: number, end: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null || pattern.lastIndex > end ? null : found;
}

function afterComment(scan: InlineScan, at: number): number {
  const close = scan.commentsEnd ? scan.text.slice(at + 4, scan.end).indexOf("-->") : -1;
  scan.commentsEnd = close !== -1;
  if (close === -1) return at + 4;
  const end = at + 4 + close + 3;
  scan.pieces.push({ kind: "gap", start: at, end, alt: "" });
  return end;
}

function addAddress(scan: InlineScan, at: number, [whole, url = ""]: RegExpExecArray): number {
  const end = at + whole.length;
  const address = { start: at + 1, end: end - 1 };
  const names = { label: url, shown: "address", name: address, url, address, flaw: null } as const;
  scan.pieces.push({ kind: "link", start: at, end, ...names });
  return end;
}

function openAnchor(scan: InlineScan, at: number, href: RegExpExecArray, tag: string): void {
  const { 0: match, 1: written = "", index } = href;
  const end = at + index + match.length;
  const address = { start: end - written.length, end };
  const label = at + tag.length;
  scan.anchor = { start: at, label, piece: scan.pieces.length - 1, url: unescaped(written), address };
}

function closeAnchor(scan: InlineScan, at: number, end: number): number {
  const { anchor, text, openers } = scan;
  if (anchor === null) {
    scan.pieces.push({ kind: "gap", start: at, end, alt: "" });
    return end;
  }
  const inside = scan.pieces.splice(anchor.piece);
  while ((openers.at(-1)?.start ?? -1) > anchor.start) openers.pop();
  const label = { start: anchor.label, end: at };
  const words = plainWords(wordsIn(text, label, inside));
  const { start, url, address } = anchor;
  scan.pieces.push({ kind: "link", start, end, ...labelled(words, inside), name: label, url, address, flaw: null });
  scan.anchor = null;
  scan.lastLink = start;
  return end;
}
