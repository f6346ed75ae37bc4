/** A tree in which objects may have doubled keys -> the same with entries that a merge ran together taken apart, and the faults. */
import { doubledKeys, type Fault, fused } from "../../cause.ts";
import { lineOf, type MemberNode, type Node, type ObjectNode, type Source } from "../../tree.ts";

const MOST_DOUBLED = 100;
const MOST_FAULTS = 50;

export interface Unfused {
  readonly root: Node;
  readonly faults: readonly Fault[];
  /** Whether entries were taken apart. */
  readonly changed: boolean;
}

export function unfuse(root: Node, source: Source): Unfused {
  const state: State = { source, faults: [], changed: false };
  return { root: visit(root, state), faults: state.faults, changed: state.changed };
}

interface State {
  readonly source: Source;
  readonly faults: Fault[];
  changed: boolean;
}

/** Gives back the node itself where nothing in it changes. */
function visit(node: Node, state: State): Node {
  if (node.kind === "list") {
    const items = node.items.flatMap((item) => (item.kind === "object" ? apart(item, state) : [visit(item, state)]));
    return items.length === node.items.length && items.every((item, i) => item === node.items[i])
      ? node
      : { ...node, items };
  }
  return node.kind === "object" ? inside(node, state) : node;
}

/** An object of a list, as the entries that it was meant to be. */
function apart(node: ObjectNode, state: State): readonly Node[] {
  const cuts = cutsOf(node);
  if (cuts.length === 0) return [inside(node, state)];
  return [0, ...cuts].map((from, i, all) => {
    const members = node.members.slice(from, all[i + 1]);
    const start = from === 0 ? node.start : (members[0]?.start ?? node.start);
    const end = i === cuts.length ? node.end : (members.at(-1)?.end ?? node.end);
    if (from > 0) {
      const cause = fused(lineOf(state.source, start), lineOf(state.source, node.start));
      push(state, { offset: start, seen: null, cause, severity: "error" });
      state.changed = true;
    }
    return inside({ ...node, start, end, members }, state);
  });
}

/** Where the first key of an object comes again, and with it another one that stood before. */
function cutsOf({ members }: ObjectNode): readonly number[] {
  const starts: number[] = [];
  for (const [i, { key }] of members.entries()) if (key === members[0]?.key) starts.push(i);
  if (starts.length < 2) return [];
  let before = new Set<string>();
  return starts.filter((start, i) => {
    const keys = members.slice(start, starts[i + 1]).map(({ key }) => key);
    const cut = keys.filter((key) => before.has(key)).length > 1;
    if (cut) before = new Set();
    for (const key of keys) before.add(key);
    return cut;
  });
}

function inside(node: ObjectNode, state: State): ObjectNode {
  report(node, state);
  const members = node.members.map((member) => {
    const value = visit(member.value, state);
    return value === member.value ? member : { ...member, value };
  });
  return members.every((member, i) => member === node.members[i]) ? node : { ...node, members };
}

function report({ members }: ObjectNode, state: State): void {
  const { source } = state;
  const seen = new Map<string, MemberNode>();
  const doubled: { readonly again: MemberNode; readonly before: MemberNode }[] = [];
  for (const member of members) {
    const before = seen.get(member.key);
    if (before === undefined) seen.set(member.key, member);
    else if (doubled.length < MOST_DOUBLED) doubled.push({ again: member, before });
  }
  const [one] = doubled;
  if (one === undefined) return;
  const written = ({ value }: MemberNode) => source.text.slice(value.start, value.end);
  const harmless = doubled.every(({ again, before }) => written(again) === written(before));
  const keys = doubled.map(({ again }) => again.key);
  const cause = doubledKeys(keys, lineOf(source, one.again.start), lineOf(source, one.before.start));
  push(state, { offset: one.again.start, seen: null, cause, severity: harmless ? "warning" : "error" });
}

function push({ faults }: State, fault: Fault): void {
  if (faults.length < MOST_FAULTS) faults.push(fault);
}
