/** Two texts of a file -> the stretch in which they differ; and a tree of the one -> what stands in the other as it stood there. */
import {
  type ListNode,
  type MemberNode,
  type Node,
  type ObjectNode,
  type Parsed,
  type Source,
  type Span,
  sourceOf,
} from "../tree.ts";

/** What was read of a file before. */
export interface Before {
  readonly source: Source;
  readonly parsed: Parsed;
}

/** What stands before `start` is the same on both sides, and what stands from `oldEnd` and `newEnd` on. */
export interface Difference {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** How far things move that stand at an offset or behind it. */
export interface Shift {
  readonly from: number;
  readonly by: number;
}

/** Lists and objects of the old tree, each in the one before it; `at`: which thing in it is the next one, -1 for none. */
export type Chain = readonly { readonly node: Holder; readonly at: number }[];

export type Holder = Extract<Node, { readonly kind: "list" | "object" }>;

const STEP = 8192;

export function differenceOf(old: string, now: string): Difference {
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old.slice(start, start + STEP) === now.slice(start, start + STEP)) start += STEP;
  start = Math.min(start, most);
  while (start < most && old.charCodeAt(start) === now.charCodeAt(start)) start += 1;
  const left = most - start;
  const ends = (length: number) => {
    return (
      old.slice(old.length - length, old.length - length + STEP) ===
      now.slice(now.length - length, now.length - length + STEP)
    );
  };
  let same = 0;
  while (same + STEP <= left && ends(same + STEP)) same += STEP;
  while (same < left && old.charCodeAt(old.length - same - 1) === now.charCodeAt(now.length - same - 1)) same += 1;
  return { start, oldEnd: old.length - same, newEnd: now.length - same };
}

/** The spans of what stands in a list or object. */
export function inside(node: Holder): readonly Span[] {
  return node.kind === "list" ? node.items : node.members;
}

/** The way from the root down to the innermost list or object around the difference. */
export function chainTo(root: Node, { start, oldEnd }: Difference): Chain {
  const chain: { readonly node: Holder; readonly at: number }[] = [];
  let node: Node | undefined = root;
  while (node !== undefined && (node.kind === "list" || node.kind === "object")) {
    const at = inside(node).findIndex((one) => one.start < start && one.end > oldEnd);
    chain.push({ node, at });
    node = node.kind === "list" ? node.items[at] : node.members[at]?.value;
  }
  return chain;
}

/** What stands in the innermost list or object now; the other one of the two is empty. */
export interface Inner {
  readonly items: readonly Node[];
  readonly members: readonly MemberNode[];
  readonly end: number;
}

/** The tree with something else in the innermost of a chain. What ended before the shift ends with what stands last in it. */
export function rebuilt(chain: Chain, { items, members, end }: Inner, shift: Shift): Node | null {
  let made: Holder | null = null;
  for (const { node, at } of chain.toReversed()) {
    if (made === null) made = node.kind === "list" ? { ...node, items, end } : { ...node, members, end };
    else made = around(node, at, made, shift);
  }
  return made;
}

function around(outer: Holder, at: number, made: Holder, shift: Shift): Holder {
  const end = outer.end >= shift.from ? outer.end + shift.by : made.end;
  if (outer.kind === "list") {
    return {
      ...outer,
      end,
      items: outer.items.map((item, i) => (i < at ? item : i === at ? made : shifted(item, shift))),
    };
  }
  const members = outer.members.map((member, i) => {
    if (i === at) return { ...member, value: made, end: made.end };
    return i < at ? member : shiftedMember(member, shift);
  });
  return { ...outer, end, members };
}

/** The node of the text that was read first, for one that says the same at another place; else the node itself. */
export function originOf(node: Node): Node {
  return node.origin?.node ?? node;
}

/** Whether all that stands in an object has moved as far as the object itself. */
export function isMovedWhole({ origin }: Node): boolean {
  return origin?.node.kind === "object" && origin.node.members.every(({ start }) => start >= origin.from);
}

/** What stands behind the difference, at its new place. What is in it is made when it is looked at. */
export function shifted(node: Node, shift: Shift): Node {
  return shift.by === 0 ? node : moved(node, shift);
}

export function shiftedObject(node: ObjectNode, shift: Shift): ObjectNode {
  const made = shifted(node, shift);
  return made.kind === "object" ? made : node;
}

interface Lazy<N, T> {
  readonly node: N;
  readonly shift: Shift;
  made: T | null;
}

// All share one getter: nodes with a getter of their own each would take many times the memory.
const LAZY_LIST: object & ThisType<Lazy<ListNode, readonly Node[]>> = {
  get items() {
    this.made ??= this.node.items.map((item) => shifted(item, this.shift));
    return this.made;
  },
};
const LAZY_OBJECT: object & ThisType<Lazy<ObjectNode, readonly MemberNode[]>> = {
  get members() {
    this.made ??= this.node.members.map((member) => shiftedMember(member, this.shift));
    return this.made;
  },
};

function moved(node: Node, shift: Shift): Node {
  const { start, end } = spanIn(node, shift);
  // Where things have moved twice, nobody knows how far each has.
  const origin = { node: originOf(node), from: node.origin === undefined ? shift.from : Number.POSITIVE_INFINITY };
  if (node.kind === "list") {
    return Object.setPrototypeOf({ kind: "list", start, end, origin, node, shift, made: null }, LAZY_LIST);
  }
  if (node.kind !== "object") return { kind: node.kind, start, end, value: node.value, origin };
  const { section } = node;
  const own = { kind: "object", start, end, section, origin, node, shift, made: null };
  return Object.setPrototypeOf(own, LAZY_OBJECT);
}

export function shiftedMember({ key, value, start, end }: MemberNode, shift: Shift): MemberNode {
  return { key, value: shifted(value, shift), ...spanIn({ start, end }, shift) };
}

export function spanIn({ start, end }: Span, { from, by }: Shift): Span {
  return { start: start >= from ? start + by : start, end: end >= from ? end + by : end };
}

/** A stretch of a text, to be read by itself. */
export function sourceOfPart({ file }: Source, text: string): Source {
  return sourceOf(file, text);
}

/** Whether a reading found nothing wrong, so that what is read of it in part can be trusted. */
export function isFlawless({ root, clean, problems }: Parsed): boolean {
  return root !== null && clean && problems.length === 0;
}

export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

/** Behind the line break. */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf("\n", at);
  return feed === -1 ? text.length : feed + 1;
}
