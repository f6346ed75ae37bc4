/** A YAML list or mapping that is being read, and what comes next in it -> the node that it becomes. */
import type { MemberNode, Node } from "../../tree.ts";
import { bracketAfter, colonAfter, dashAfter } from "./text.ts";

/** A node with what it costs to write it out: how many values, and how deep. Aliases share nodes. */
export interface Sized {
  readonly node: Node;
  readonly size: number;
  readonly height: number;
}

export interface Key {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly merges: boolean;
}

export interface Open {
  readonly kind: "document" | "list" | "object";
  readonly flow: boolean;
  readonly start: number;
  readonly anchor: string | null;
  readonly items: Node[];
  readonly members: MemberNode[];
  /** Members that merge keys bring along; the first of a name counts. */
  readonly merged: MemberNode[];
  /** Offset of each key's first place. */
  readonly keys: Map<string, number>;
  readonly doubled: { readonly name: string; readonly start: number }[];
  key: Key | null;
  /** The end of what was read last. */
  at: number;
  size: number;
  height: number;
}

export function opened(
  kind: Open["kind"],
  { flow, start, at, anchor }: Pick<Open, "flow" | "start" | "at" | "anchor">,
): Open {
  const [items, members, merged, doubled, keys] = [[], [], [], [], new Map<string, number>()];
  return { kind, flow, start, at, anchor, items, members, merged, doubled, keys, key: null, size: 1, height: 1 };
}

/** Where a value begins: an item of a list at its dash. */
export function startIn(open: Open | undefined, text: string, own: number): number {
  return open?.kind === "list" && !open.flow ? dashAfter(text, open.at) : own;
}

/** Where a value ends that is not written at all. */
export function emptyEndIn({ kind, flow, at, key }: Open, text: string): number {
  if (kind === "list") return flow ? at : dashAfter(text, at) + 1;
  return key === null ? at : colonAfter(text, key.end);
}

/** Puts a value into what is open; a mapping takes it as a key where it has none. */
export function put(open: Open, text: string, { node, size, height }: Sized): void {
  open.at = Math.max(open.at, node.end);
  open.size += size;
  open.height = Math.max(open.height, height + 1);
  const { key } = open;
  if (open.kind !== "object") open.items.push(node);
  else if (key === null) takeKey(open, { name: text.slice(node.start, node.end), ...spanOf(node), merges: false });
  else {
    open.key = null;
    if (!(key.merges && merge(open, key, node))) {
      open.members.push({ key: key.name, value: node, start: key.start, end: Math.max(key.end, node.end) });
    }
  }
}

export function takeKey(open: Open, key: Key): void {
  open.key = key;
  open.at = Math.max(open.at, key.end);
  if (open.keys.has(key.name) && !key.merges) open.doubled.push(key);
  else open.keys.set(key.name, key.start);
}

/** The node of a list or mapping that is over. */
export function closed(open: Open, text: string): Sized {
  const { kind, flow, start, items, members, merged, size, height } = open;
  const end = flow ? bracketAfter(text, open.at) : Math.max(open.at, start);
  if (kind !== "object") return { node: { kind: "list", start, end, items }, size, height };
  const all = merged.length === 0 ? members : [...inherited(open), ...members];
  return { node: { kind: "object", start, end, members: all }, size, height };
}

function inherited({ merged, keys }: Open): readonly MemberNode[] {
  const named = new Set(keys.keys());
  return merged.filter(({ key }) => {
    const first = !named.has(key);
    named.add(key);
    return first;
  });
}

/** What a merge key brings along stands where the merge key does. */
function merge({ merged }: Open, { start }: Key, node: Node): boolean {
  const sources = node.kind === "list" ? node.items : [node];
  if (!sources.every((source) => source.kind === "object")) return false;
  for (const { members } of sources) {
    for (const { key, value } of members) merged.push({ key, value, start, end: node.end });
  }
  return true;
}

function spanOf({ start, end }: Node) {
  return { start, end };
}
