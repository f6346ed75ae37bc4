/** Pairs and tables with dotted names, one after the other -> the object that they make together. */
import type { MemberNode, Node, ObjectNode, Span } from "../../tree.ts";

export interface Pair extends Span {
  readonly keys: readonly string[];
  readonly value: Node;
}

export interface Branch {
  readonly members: Map<string, Member>;
  readonly start: number;
  end: number;
  /** Whether it has a header of its own. */
  headed: boolean;
}

interface Member {
  readonly start: number;
  end: number;
  readonly value: { readonly branch: Branch } | { readonly many: Branch[] } | { readonly node: Node };
}

export function branchOf({ start, end }: Span): Branch {
  return { members: new Map(), start, end, headed: false };
}

/** Gives the doubled key where the pair says again what was said. */
export function putPair(branch: Branch, { keys, value, start, end }: Pair): string | null {
  const inner = enter(branch, keys.slice(0, -1), { start, end });
  const key = keys.at(-1) ?? "";
  if (inner === null || inner.members.has(key)) return keys.join(".");
  inner.members.set(key, { start, end, value: { node: value } });
  return null;
}

/** The branch that a header opens, or null where its name is taken. */
export function openTable(root: Branch, keys: readonly string[], many: boolean, span: Span): Branch | null {
  const outer = enter(root, keys.slice(0, -1), span);
  if (outer === null) return null;
  const key = keys.at(-1) ?? "";
  const known = outer.members.get(key);
  if (!many) {
    if (known !== undefined && !("branch" in known.value && !known.value.branch.headed)) return null;
    const branch = enter(outer, [key], span);
    if (branch !== null) branch.headed = true;
    return branch;
  }
  if (known !== undefined && !("many" in known.value)) return null;
  const all = known !== undefined && "many" in known.value ? known.value.many : [];
  if (known === undefined) outer.members.set(key, { ...span, value: { many: all } });
  else known.end = span.end;
  const branch = branchOf(span);
  all.push(branch);
  return branch;
}

/** Goes down the names, through the last of several tables, and makes what is not there; null where something else is. */
function enter(root: Branch, keys: readonly string[], { start, end }: Span): Branch | null {
  let at = root;
  for (const key of keys) {
    const known = at.members.get(key);
    const value = known?.value ?? { branch: branchOf({ start, end }) };
    if (known === undefined) at.members.set(key, { start, end, value });
    else known.end = Math.max(known.end, end);
    if ("node" in value) return null;
    const next = "branch" in value ? value.branch : value.many.at(-1);
    if (next === undefined) return null;
    next.end = Math.max(next.end, end);
    at = next;
  }
  return at;
}

export function nodeOf({ members, start, end }: Branch): ObjectNode {
  const made = [...members].map(([key, member]): MemberNode => {
    return { key, start: member.start, end: member.end, value: nodeIn(member) };
  });
  return { kind: "object", start, end, members: made };
}

function nodeIn({ value, start, end }: Member): Node {
  if ("node" in value) return value.node;
  if ("branch" in value) return nodeOf(value.branch);
  return { kind: "list", start, end, items: value.many.map(nodeOf) };
}
