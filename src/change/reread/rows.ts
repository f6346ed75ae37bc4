/** A table or plain lines that were read before, and their new text -> their list again, of which only the rows around the difference are read anew. */

import type { Node, Parsed, Reader, Source } from "../tree.ts";
import { type Before, differenceOf, isFlawless, lineStart, shifted, sourceOfPart } from "./splice.ts";

/** Null where it has to be read as a whole. `headed`: its first row says what the others are about. */
export function rereadRows(reader: Reader, headed: boolean, before: Before, source: Source): Parsed | null {
  const { parsed, source: old } = before;
  if (parsed.root?.kind !== "list" || !isFlawless(parsed)) return null;
  const { items } = parsed.root;
  const { start, oldEnd, newEnd } = differenceOf(old.text, source.text);
  const firsts = items.map((row) => lineStart(old.text, row.start));
  const kept = firsts.findLastIndex((first) => first <= start);
  const from = firsts[kept];
  if (from === undefined) return null;
  const next = firsts.findIndex((first, i) => i > kept && first > oldEnd);
  const to = firsts[next] ?? old.text.length;
  const by = newEnd - oldEnd;
  const head = headed ? source.text.slice(0, firsts[0]) : "";
  const part = source.text.slice(from, to + by);
  const read = reader(sourceOfPart(source, head + part));
  if (read.root?.kind !== "list" || !isFlawless(read)) return null;
  const own = read.root.items.map((item) => shifted(item, { from: 0, by: from - head.length }));
  const behind = next === -1 ? [] : items.slice(next).map((item) => shifted(item, { from: to, by }));
  const root: Node = {
    kind: "list",
    start: 0,
    end: source.text.length,
    items: [...items.slice(0, kept), ...own, ...behind],
  };
  return { ...parsed, root, main: root };
}
