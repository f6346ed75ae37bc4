/** What two readers made of a text -> where they differ, for tests. */
import type { Node, Parsed } from "../../src/change/tree.ts";

/** All of a reading in one line, whatever the order in which its nodes were put together. */
export function written({ root, main, problems, clean }: Parsed): string {
  return JSON.stringify([rowOf(root), main === root ? "root" : rowOf(main), problems, clean]);
}

function rowOf(node: Node | null): unknown {
  if (node === null) return null;
  const { kind, start, end } = node;
  if (node.kind === "list") return [kind, start, end, node.items.map(rowOf)];
  if (node.kind !== "object") return [kind, start, end, node.value];
  const members = node.members.map(({ key, start: from, end: to, value }) => [key, from, to, rowOf(value)]);
  return [kind, start, end, node.section ?? null, members];
}

/** The places at which they first differ; null where they are the same. */
export function differenceIn(one: Parsed, other: Parsed): string | null {
  const [here, there] = [written(one), written(other)];
  if (here === there) return null;
  let at = 0;
  while (here.charAt(at) === there.charAt(at)) at += 1;
  return `${here.slice(Math.max(0, at - 100), at + 100)} INSTEAD OF ${there.slice(Math.max(0, at - 100), at + 100)}`;
}
