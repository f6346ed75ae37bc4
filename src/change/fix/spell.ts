/** A text that is spelt wrong in a member of an entry -> the edits that spell it right. */
import type { Remedy } from "../../model/fix.ts";
import { memberOf, type Node, type ScalarNode } from "../tree.ts";
import type { Edit } from "./edit.ts";
import { childrenOf } from "./nodes.ts";
import type { Site } from "./remedy.ts";

/** Null where the file does not write the text as it is, or where it stands in several places. */
export function spell(
  { source, node }: Site,
  { member, from, to }: Extract<Remedy, { kind: "spell" }>,
): readonly Edit[] | null {
  const value = node.kind === "object" ? memberOf(node, member)?.value : node;
  if (value === undefined || from === "" || /["'`\\\p{Cc}]/u.test(to)) return null;
  const leaves = leavesOf(value);
  const whole = leaves.filter((leaf) => leaf.value === from);
  const meant = whole.length > 0 ? whole : leaves.filter((leaf) => String(leaf.value).includes(from));
  if (meant.length === 0 || (whole.length === 0 && meant.length > 1)) return null;
  const edits = meant.map(({ start, end }): Edit | null => {
    const written = source.text.slice(start, end);
    const at = written.indexOf(from);
    if (at === -1 || written.indexOf(from, at + 1) !== -1) return null;
    return { start: start + at, end: start + at + from.length, text: to };
  });
  return edits.every((edit) => edit !== null) ? edits : null;
}

function leavesOf(node: Node): readonly ScalarNode[] {
  if (node.kind === "list" || node.kind === "object") return childrenOf(node).flatMap(leavesOf);
  return typeof node.value === "string" ? [node] : [];
}
