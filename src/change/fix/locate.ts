/** An entry and the tree of its file -> the node that it was read from, with what it stands in. */
import type { Entry, Value } from "../../model/entry.ts";
import { type ListNode, type MemberNode, type Node, type ObjectNode, plainValue, type Source } from "../tree.ts";
import { walk } from "./nodes.ts";
import { equal } from "./values.ts";

export interface Located {
  readonly node: Node;
  /** The member of a map whose value it is. */
  readonly keyed: MemberNode | null;
  /** Null for an entry that is all that its file holds. */
  readonly container: ListNode | ObjectNode | null;
}

/** Null where it cannot be told for certain. */
export function locate(source: Source, root: Node, entry: Entry): Located | null {
  const from = source.lineStarts[entry.startLine - 1] ?? 0;
  const to = source.lineStarts[entry.startLine] ?? source.text.length + 1;
  const begins = (start: number) => start >= from && start < to;
  const found: Located[] = [];
  if (isEntry(root, entry) && from === 0) found.push({ node: root, keyed: null, container: null });
  walk(root, (container) => {
    if (container.kind === "list") {
      for (const node of container.items) {
        if (begins(node.start) && isEntry(node, entry)) found.push({ node, keyed: null, container });
      }
      return;
    }
    for (const keyed of container.members) {
      if (keyed.key === entry.key && begins(keyed.start) && isEntry(keyed.value, entry))
        found.push({ node: keyed.value, keyed, container });
    }
  });
  const [only, second] = found;
  return second === undefined ? (only ?? null) : null;
}

function isEntry(node: Node, { members, name }: Entry): boolean {
  if (node.kind !== "object") return node.kind === "scalar" && Object.keys(members).length === 0 && node.value === name;
  const own = node.section === undefined ? node.members : node.members.filter(({ key }) => key !== "section");
  const keys = new Set(own.map(({ key }) => key));
  if (keys.size === 0 || keys.size !== Object.keys(members).length) return false;
  const last = new Map<string, Value>(own.map(({ key, value }) => [key, plainValue(value)]));
  return [...last].every(([key, value]) => equal(members[key]?.value, value));
}

/** The entries beside it, the nearest first. */
export function siblingsOf({ node, container }: Located): readonly ObjectNode[] {
  if (container === null) return [];
  const all = container.kind === "list" ? container.items : container.members.map(({ value }) => value);
  const at = all.indexOf(node);
  const distance = (other: Node) => Math.abs(all.indexOf(other) - at);
  const near = all.slice(Math.max(0, at - MOST_SIBLINGS), at + MOST_SIBLINGS + 1);
  return near
    .filter((one) => one.kind === "object" && one !== node)
    .toSorted((a, b) => distance(a) - distance(b)) as readonly ObjectNode[];
}

const MOST_SIBLINGS = 20;
