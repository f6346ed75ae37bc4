/** A tree -> the lists and objects in it, with what they stand in. */
import type { ListNode, Node, ObjectNode } from "../tree.ts";

/** Calls `visit` for each list and object, the outer before the inner ones. Trees are never deeper than `DEEPEST`. */
export function walk(node: Node, visit: (node: ListNode | ObjectNode) => void): void {
  if (node.kind !== "list" && node.kind !== "object") return;
  visit(node);
  for (const child of childrenOf(node)) walk(child, visit);
}

export function childrenOf(node: ListNode | ObjectNode): readonly Node[] {
  return node.kind === "list" ? node.items : node.members.map(({ value }) => value);
}
