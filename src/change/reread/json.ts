/** JSON that was read before, and its new text -> its tree again, of which only what lies around the difference is read anew. */
import { MOST_VALUES } from "../formats/json/scan.ts";
import type { Node, Parsed, Reader, Source, Span } from "../tree.ts";
import {
  type Before,
  type Chain,
  chainTo,
  type Difference,
  differenceOf,
  type Holder,
  type Inner,
  inside,
  isFlawless,
  rebuilt,
  type Shift,
  shifted,
  shiftedMember,
  sourceOfPart,
} from "./splice.ts";

/** Stand for what is before and behind; where they are keys of the list itself, the reading is not taken. */
const BEFORE = "0";
const BEHIND = "1";

const NOTHING: Holder = { kind: "list", start: 0, end: 0, items: [] };

/** What is read again: from the end of the last thing that stays before it to the start of the first one behind it. */
interface Gap {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  /** How many things stay before it, and which is the first that stays behind it. */
  readonly kept: number;
  readonly next: number;
}

/** Null where it has to be read as a whole: where either text has problems, and where the difference is no part of any list or object. */
export function rereadJson(reader: Reader, { source: old, parsed }: Before, source: Source): Parsed | null {
  const { root } = parsed;
  if (root === null || !isFlawless(parsed) || mayHaveMore(source.text, MOST_VALUES)) return null;
  const difference = differenceOf(old.text, source.text);
  const around = chainTo(root, difference).filter(({ node }) => holds(node, difference));
  // What is added begins like what it stands before, so that the difference seems to lie inside of that.
  let left = source.text.length;
  for (let depth = around.length; depth > 0; depth -= 1) {
    const chain = around.slice(0, depth);
    const gap = gapIn(chain, difference);
    left -= gap.newEnd - gap.start;
    // To read all of it at once takes no longer than that.
    if (left < 0) return null;
    const node = rereadIn(reader, source, chain, gap);
    if (node !== null) return { ...parsed, root: node, main: node };
  }
  return null;
}

function rereadIn(reader: Reader, source: Source, chain: Chain, gap: Gap): Node | null {
  const holder = chain.at(-1)?.node;
  const read = holder === undefined ? null : readGap(reader, source, { gap, holder, depth: chain.length });
  const made = holder === undefined || read === null ? null : filled(holder, read, gap);
  return made === null ? null : rebuilt(chain, made, shiftOf(gap));
}

/** Whether the brackets of a list or object are the same ones on both sides. */
function holds({ start, end }: Holder, difference: Difference): boolean {
  return start < difference.start && end > difference.oldEnd;
}

function shiftOf({ oldEnd, newEnd }: Gap): Shift {
  return { from: oldEnd, by: newEnd - oldEnd };
}

/** Before each value stands a comma or a bracket. */
function mayHaveMore(text: string, most: number): boolean {
  if (text.length < most) return false;
  let marks = 0;
  for (const mark of [",", "[", "{"]) {
    for (let at = text.indexOf(mark); at !== -1 && marks < most; at = text.indexOf(mark, at + 1)) marks += 1;
  }
  return marks >= most;
}

function filled(holder: Holder, read: Holder, gap: Gap): Inner | null {
  const shift = shiftOf(gap);
  const end = holder.end + shift.by;
  if (holder.kind === "list") {
    if (read.kind !== "list") return null;
    const behind = holder.items.slice(gap.next).map((item) => shifted(item, shift));
    return { items: [...holder.items.slice(0, gap.kept), ...read.items, ...behind], members: [], end };
  }
  if (read.kind !== "object") return null;
  const behind = holder.members.slice(gap.next).map((member) => shiftedMember(member, shift));
  const members = [...holder.members.slice(0, gap.kept), ...read.members, ...behind];
  return new Set(members.map(({ key }) => key)).size < members.length ? null : { items: [], members, end };
}

function gapIn(chain: Chain, { start, oldEnd, newEnd }: Difference): Gap {
  const holder = chain.at(-1)?.node ?? NOTHING;
  const all = inside(holder);
  const kept = all.filter((one) => one.end < start).length;
  const next = all.length - all.filter((one) => one.start >= oldEnd).length;
  const end = all[next]?.start ?? holder.end - 1;
  return { start: all[kept - 1]?.end ?? holder.start + 1, oldEnd: end, newEnd: end + newEnd - oldEnd, kept, next };
}

interface Place {
  readonly gap: Gap;
  readonly holder: Holder;
  readonly depth: number;
}

/** What stands in the gap, read amid as many brackets as there are around it, with its places in the whole text. */
function readGap(reader: Reader, source: Source, { gap, holder, depth }: Place): Holder | null {
  const [opener, closer] = holder.kind === "list" ? ["[", "]"] : ["{", "}"];
  const written = (mark: string) => (holder.kind === "list" ? mark : `"${mark}":${mark}`);
  const before = gap.kept > 0 ? written(BEFORE) : "";
  const behind = gap.next < inside(holder).length ? written(BEHIND) : "";
  const head = `${"[".repeat(depth - 1)}${opener}`;
  const part = `${before}${source.text.slice(gap.start, gap.newEnd)}`;
  const parsed = reader(sourceOfPart(source, `${head}${part}${behind}${closer}${"]".repeat(depth - 1)}`));
  let node: Node | null = isFlawless(parsed) ? parsed.root : null;
  for (let level = 1; level < depth; level += 1) node = node?.kind === "list" ? (node.items[0] ?? null) : null;
  const length = part.length + behind.length + 2;
  // What stands in the gap may close the brackets around it, and open others.
  if (node?.kind !== holder.kind || node.start !== depth - 1 || node.end !== node.start + length) return null;
  const all = inside(node);
  const isThere = (mark: string, one: Span | undefined, start: number) =>
    mark === "" || (one?.start === start && one.end === start + mark.length);
  if (!isThere(before, all[0], head.length) || !isThere(behind, all.at(-1), head.length + part.length)) return null;
  const shift = { from: 0, by: gap.start - head.length - before.length };
  const [from, to] = [before === "" ? 0 : 1, all.length - (behind === "" ? 0 : 1)];
  if (node.kind === "list") return { ...node, items: node.items.slice(from, to).map((item) => shifted(item, shift)) };
  return { ...node, members: node.members.slice(from, to).map((member) => shiftedMember(member, shift)) };
}
