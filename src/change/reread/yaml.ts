/** YAML that was read before, and its new text -> its tree again, of which only the items and members around the difference are read anew. */

import { readYaml } from "../formats/yaml/yaml.ts";
import { heightOf, type Parsed, type Source } from "../tree.ts";
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
  lineEnd,
  lineStart,
  rebuilt,
  type Shift,
  shifted,
  shiftedMember,
  sourceOfPart,
} from "./splice.ts";

// An anchor or an alias leads out of what is read anew; such a mark before a word of a sentence is taken for one too.
const REFERENCE = /(?:^|[\s,[{:?-])[&*]\S|^[ \t]*(?:\?|<<)/m;
const DOCUMENT = /^(?:---|\.\.\.|%)/m;
// Far from where the reader takes what is deeper for a problem.
const DEEPEST_REREAD = 100;

/** What is read again: from the line of the first thing that may differ to the end of the first one that stays behind it, if any. */
interface Window {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  readonly indent: number;
  /** How many things stay before it. */
  readonly kept: number;
  /** The first one that stays behind it. That it is read as it was shows that the reading has come to the same place. */
  readonly next: number;
  /** Where that one stood; null where nothing follows. */
  readonly behind: number | null;
}

/** Null where it has to be read as a whole. */
export function rereadYaml({ source: old, parsed }: Before, source: Source): Parsed | null {
  const { root } = parsed;
  if (root === null || !isFlawless(parsed) || DOCUMENT.test(old.text.replace(/^---/, "   "))) return null;
  const difference = differenceOf(old.text, source.text);
  const around = chainTo(root, difference);
  let left = source.text.length;
  for (let depth = around.length; depth > 0; depth -= 1) {
    const chain = around.slice(0, depth);
    const window = windowIn(old.text, chain, difference);
    if (window === null) continue;
    left -= window.newEnd - window.start;
    // To read all of it at once takes no longer than that.
    if (left < 0) return null;
    const inner = isPlain(old.text, source.text, window) ? readWindow(source, chain, window) : null;
    const node = inner === null ? null : rebuilt(chain, inner, shiftOf(window));
    if (node !== null) return { ...parsed, root: node, main: node };
  }
  return null;
}

/** Null where the things of the innermost list or mapping do not each begin a line, all of them indented alike. */
function windowIn(text: string, chain: Chain, { start, oldEnd, newEnd }: Difference): Window | null {
  const holder = chain.at(-1)?.node;
  if (holder === undefined || !chain.every(({ node }) => isInOrder(node))) return null;
  const all = inside(holder);
  // Brackets would end behind the last thing in them.
  if (all.at(-1)?.end !== holder.end) return null;
  const kept = all.findLastIndex((one) => lineStart(text, one.start) <= start);
  const first = all[kept];
  if (first === undefined) return null;
  const indent = indentOf(text, holder, first.start);
  const next = all.findIndex((one, i) => i > kept && lineStart(text, one.start) > oldEnd);
  const behind = all[next];
  if (indent === null || (behind !== undefined && indentOf(text, holder, behind.start) !== indent)) return null;
  const by = newEnd - oldEnd;
  const own = { start: first.start - indent, indent, kept };
  if (behind !== undefined) {
    const end = lineEnd(text, behind.end);
    return { ...own, oldEnd: end, newEnd: end + by, next, behind: behind.start };
  }
  const isLast = chain.slice(0, -1).every(({ node, at }) => at === inside(node).length - 1);
  return isLast ? { ...own, oldEnd: text.length, newEnd: text.length + by, next: all.length, behind: null } : null;
}

/** Merge keys bring things along that stand elsewhere. */
function isInOrder(node: Holder): boolean {
  return inside(node).every((one, i, all) => i === 0 || one.start > (all[i - 1]?.start ?? 0));
}

/** How far a thing is indented; null where anything stands before it on its line, or it is no item of a list with dashes. */
function indentOf(text: string, { kind }: Holder, start: number): number | null {
  const begin = lineStart(text, start);
  for (let at = begin; at < start; at += 1) if (text.charAt(at) !== " ") return null;
  return kind === "list" && !/^-(?:\s|$)/.test(text.slice(start, start + 2)) ? null : start - begin;
}

function isPlain(old: string, now: string, { start, oldEnd, newEnd }: Window): boolean {
  const parts = [old.slice(start, oldEnd), now.slice(start, newEnd)];
  return parts.every((part) => !REFERENCE.test(part) && !DOCUMENT.test(part));
}

function readWindow(source: Source, chain: Chain, window: Window): Inner | null {
  const holder = chain.at(-1)?.node;
  const parsed = readYaml(sourceOfPart(source, source.text.slice(window.start, window.newEnd)));
  const { root } = parsed;
  if (holder === undefined || root?.kind !== holder.kind || !isFlawless(parsed)) return null;
  // A line of another kind, as a comment or a blank one, may belong to what stands before the window.
  const [first, last] = [inside(root)[0], inside(root).at(-1)];
  if (first?.start !== window.indent || source.text.slice(window.start, window.start + window.indent).trim() !== "")
    return null;
  // A key that is not written at all begins where what stands before it ends.
  if (root.kind === "object" && root.members[0]?.key === "") return null;
  if (chain.length + heightOf(root) > DEEPEST_REREAD) return null;
  const shift = shiftOf(window);
  const behind = inside(holder)[window.next];
  if (behind !== undefined) {
    const [start, end] = [behind.start + shift.by - window.start, behind.end + shift.by - window.start];
    if (last?.start !== start || last.end !== end) return null;
  }
  return joined(holder, root, window);
}

function shiftOf({ oldEnd, newEnd, behind }: Window): Shift {
  return { from: behind ?? Number.POSITIVE_INFINITY, by: newEnd - oldEnd };
}

/** What stays before the window, what was read in it, and what stays behind it. */
function joined(holder: Holder, read: Holder, window: Window): Inner | null {
  const [here, shift] = [{ from: 0, by: window.start }, shiftOf(window)];
  const count = inside(read).length - (window.behind === null ? 0 : 1);
  const end = window.behind === null ? read.end + window.start : holder.end + shift.by;
  if (holder.kind === "list" && read.kind === "list") {
    const own = read.items.slice(0, count).map((item) => shifted(item, here));
    const behind = holder.items.slice(window.next).map((item) => shifted(item, shift));
    return { items: [...holder.items.slice(0, window.kept), ...own, ...behind], members: [], end };
  }
  if (holder.kind !== "object" || read.kind !== "object") return null;
  const own = read.members.slice(0, count).map((member) => shiftedMember(member, here));
  const behind = holder.members.slice(window.next).map((member) => shiftedMember(member, shift));
  const members = [...holder.members.slice(0, window.kept), ...own, ...behind];
  return new Set(members.map(({ key }) => key)).size < members.length ? null : { items: [], members, end };
}
