/** A JavaScript or TypeScript module, read as a syntax tree and never run -> an object of its top-level names, `default` among them. */

import type { Fault } from "../../cause.ts";
import { tell } from "../../settle.ts";
import { lineOf, type MemberNode, type Node, type Parsed, type Source } from "../../tree.ts";
import { unfuse } from "../json/fused.ts";
import { type Binding, bindingsOf } from "./bindings.ts";
import { recoverBindings } from "./recover.ts";
import { parseTree, type SyntaxTree, whyNoTree } from "./syntax.ts";

export function readModule(source: Source): Parsed {
  const tree = parseTree(source);
  const odd: Fault[] = [];
  if (tree.ast !== null) {
    const bindings = bindingsOf({ source, faults: odd }, tree.ast);
    const deep = odd.some(({ cause }) => cause.kind === "too-deep");
    return compose(source, bindings, [...tree.faults, ...odd], tree.faults.length === 0 && !deep);
  }
  const { bindings, faults } = recoverBindings(source);
  return compose(source, bindings, together(source, tree, faults), false);
}

/** Resolves names that stand for others, and takes fused entries apart. */
function compose(source: Source, bindings: readonly Binding[], faults: readonly Fault[], clean: boolean): Parsed {
  const doubled: Fault[] = [];
  let changed = false;
  const values = new Map<string, Node>();
  for (const { name, value } of bindings) {
    if ("alias" in value) continue;
    const unfused = unfuse(value, source);
    doubled.push(...unfused.faults);
    changed ||= unfused.changed;
    values.set(name, unfused.root);
  }
  for (const { name, value } of bindings) {
    const node = "alias" in value ? values.get(value.alias) : undefined;
    if (node !== undefined) values.set(name, node);
  }
  const members: MemberNode[] = [...values].map(([key, value]) => ({ key, value, start: value.start, end: value.end }));
  const root: Node = { kind: "object", start: 0, end: source.text.length, members };
  const main = values.get("default") ?? null;
  return { root, main, problems: tell(source, faults, doubled), clean: clean && !changed };
}

/** What the parser passed is right, but for mistakes at which it stops only so many lines later. */
const LATE: ReadonlyMap<string, number> = new Map([
  ["unclosed", Number.POSITIVE_INFINITY],
  ["line-break", Number.POSITIVE_INFINITY],
  ["unopened", Number.POSITIVE_INFINITY],
  ["unclosed-bracket", 2],
]);

/** What the parser said, and what reading on over it found. */
function together(source: Source, tree: SyntaxTree, found: readonly Fault[]): readonly Fault[] {
  const { stopped, faults } = tree;
  if (stopped === null) return [...faults, ...whyNoTree(tree), ...found];
  const stoppedOn = lineOf(source, stopped.offset);
  const known = new Set(faults.map(({ cause, offset }) => `${cause.kind} ${offset}`));
  const kept = found.filter(({ offset, cause }) => {
    if (known.has(`${cause.kind} ${offset}`)) return false;
    return lineOf(source, offset) >= stoppedOn - (LATE.get(cause.kind) ?? 0);
  });
  const covered = kept.some(
    (fault) => lineOf(source, fault.offset) <= stoppedOn || fault.cause.kind === stopped.cause.kind,
  );
  return [...faults, ...(covered ? [] : [stopped]), ...kept];
}
