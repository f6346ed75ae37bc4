/** An entry and the two between which it belongs -> the edits that move its lines there, with the commas set right. */
import type { Span } from "../tree.ts";
import { applyEdits, type Edit, insert, remove } from "./edit.ts";
import { lineBreakOf, lineEnd, lineStart, nextLine } from "./lines.ts";
import type { Located } from "./locate.ts";
import { childrenOf } from "./nodes.ts";
import type { Site } from "./remedy.ts";
import { type Slot, slotOf } from "./slot.ts";

export interface Between {
  readonly after: Located | null;
  readonly before: Located | null;
}

/** `inner`: edits inside the entry, which are made on the way. Null where the lines are not its own. */
export function place(site: Site, { after, before }: Between, inner: readonly Edit[]): readonly Edit[] | null {
  const { text } = site.source;
  const beside = after ?? before;
  const slot = slotOf(site, site);
  const other = beside === null ? null : slotOf(site, beside);
  if (slot === null || other === null || beside?.container !== site.container) return null;
  const commas = slot.braced ? commasOf(site, slot, after === null ? null : other) : { own: [], others: [] };
  const own = [...inner, ...commas.own];
  if (own.some(({ start, end }) => start < slot.start || end > slot.end)) return null;
  const moved = own.map(({ start, end, text: instead }) => ({
    start: start - slot.start,
    end: end - slot.start,
    text: instead,
  }));
  const lines = applyEdits(text.slice(slot.start, slot.end), moved);
  const ends = endsOf(site);
  const gap = blankLines(text, slot, ends);
  const to = after === null ? insertBefore(text, other, lines, gap) : insertAfter(text, other, lines, gap);
  return [remove(cut(text, slot, gap, ends)), ...commas.others, to];
}

/** Whether it is the first or the last of what it stands among. */
interface Ends {
  readonly first: boolean;
  readonly last: boolean;
}

function endsOf({ node, container }: Site): Ends {
  const all = container === null ? [] : childrenOf(container);
  return { first: all[0] === node, last: all.at(-1) === node };
}

/** The blank lines that stand between the entries here. */
function blankLines(text: string, { start, end }: Span, { first, last }: Ends): number {
  const below = /^(?:[ \t]*\r?\n)*/.exec(text.slice(nextLine(text, end)))?.[0].split("\n").length ?? 1;
  const above = /(?:\n[ \t]*\r?)*\n$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].split("\n").length ?? 2;
  if (first) return last ? 0 : below - 1;
  return last ? above - 2 : Math.min(below - 1, above - 2);
}

/** With the line end and the blank lines after it, for the last entry with those before it. */
function cut(text: string, { start, end }: Span, gap: number, { last }: Ends): Span {
  let from = start;
  let to = nextLine(text, end);
  for (let i = 0; i < gap; i += 1) {
    if (last) from = lineStart(text, from - 1);
    else to = nextLine(text, to);
  }
  if (end < text.length || from === 0) return { start: from, end: to };
  // The last line of a file without a line end goes with the line end before it.
  return { start: lineEnd(text, lineStart(text, from - 1)), end };
}

function insertBefore(text: string, { start }: Slot, lines: string, gap: number): Edit {
  return insert(start, lines + lineBreakOf(text).repeat(gap + 1));
}

function insertAfter(text: string, { end }: Slot, lines: string, gap: number): Edit {
  return insert(end, lineBreakOf(text).repeat(gap + 1) + lines);
}

interface Commas {
  readonly own: readonly Edit[];
  readonly others: readonly Edit[];
}

/** The last entry of a list has a comma only where the last one had it before. `after`: the one after which the entry comes. */
function commasOf({ source, container, node }: Site, slot: Slot, after: Slot | null): Commas {
  const all = container === null ? [] : childrenOf(container);
  const at = all.indexOf(node);
  const before = all[at - 1];
  const wasLast = at === all.length - 1;
  const comma = (offset: number) => remove({ start: offset, end: offset + 1 });
  if (wasLast && slot.comma === null && before !== undefined) {
    const between = source.text.indexOf(",", before.end);
    return { own: [insert(slot.close, ",")], others: between === -1 ? [] : [comma(between)] };
  }
  if (after !== null && after.comma === null) {
    const own = slot.comma === null ? [] : [comma(slot.comma)];
    return { own, others: [insert(after.close, ",")] };
  }
  return { own: [], others: [] };
}
