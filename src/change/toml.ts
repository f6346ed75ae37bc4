/** TOML, also broken TOML -> its tree, and what is wrong with it. */
import { withoutConflicts } from "./blank.ts";
import { type Cause, emptyFile, type Fault, tooDeep } from "./cause.ts";
import { tell } from "./settle.ts";
import { type Branch, branchOf, nodeOf, openTable, type Pair, putPair } from "./toml-branch.ts";
import { definedTwice, dottedName } from "./toml-cause.ts";
import { type Table, tablesOf } from "./toml-tables.ts";
import { DEEPEST, lineOf, type Node, type Parsed, type Source } from "./tree.ts";

const MOST_KEYS = 20;
const MOST_FAULTS = 50;
// So many tables with plain names for each one with dots show that its dots are not meant as such.
const RARE = 4;

export function readToml(source: Source): Parsed {
  const { text, faults } = withoutConflicts(source);
  const { tables, faults: broken } = tablesOf(source, text);
  const told = [...faults, ...broken];
  const doubled: Fault[] = [];
  const root = branchOf({ start: 0, end: text.length });
  for (const table of undotted(source, tables, told)) addTable(source, root, table, doubled);
  const node = nodeOf(root);
  const deep = heightOf(node) > DEEPEST;
  if (deep) told.push(fault(0, tooDeep(DEEPEST)));
  if (tables.length === 0 || deep) {
    const problems = tell(source, told.length === 0 ? [fault(0, emptyFile())] : told);
    return { root: null, main: null, problems, clean: false };
  }
  const clean = doubled.length === 0 && told.every(({ cause }) => cause.kind === "dotted-name");
  return { root: node, main: node, problems: tell(source, told, doubled), clean };
}

function addTable(source: Source, root: Branch, { keys, many, pairs, start, end }: Table, faults: Fault[]): void {
  if (keys.length > MOST_KEYS) {
    note(faults, start, tooDeep(MOST_KEYS));
    return;
  }
  const branch = keys.length === 0 ? root : openTable(root, keys, many, { start, end });
  if (branch === null) note(faults, start, doubledName(source, root, keys, start));
  else for (const pair of pairs) addPair(source, branch, pair, faults);
}

function addPair(source: Source, branch: Branch, pair: Pair, faults: Fault[]): void {
  const { keys, start } = pair;
  if (keys.length > MOST_KEYS) note(faults, start, tooDeep(MOST_KEYS));
  else if (putPair(branch, pair) !== null) note(faults, start, doubledName(source, branch, keys, start));
}

function doubledName(source: Source, branch: Branch, keys: readonly string[], start: number): Cause {
  const first = branch.members.get(keys[0] ?? "")?.start ?? start;
  return definedTwice(keys.join("."), lineOf(source, start), lineOf(source, first));
}

/** The tables with the names that were meant: where names hardly ever have dots, a dot is a part of the name. */
function undotted(source: Source, tables: readonly Table[], faults: Fault[]): readonly Table[] {
  const plain = new Set(tables.flatMap(({ keys: [name = "", ...more] }) => (more.length === 0 ? [name] : [])));
  const isDotted = ({ keys: [name = "", ...more] }: Table) => more.length > 0 && !plain.has(name);
  const dotted = tables.filter(isDotted).length;
  if (dotted === 0 || dotted * RARE > plain.size) return tables;
  return tables.map((table) => {
    if (!isDotted(table)) return table;
    const name = table.keys.join(".");
    note(faults, table.start, dottedName(name, lineOf(source, table.start)));
    return { ...table, keys: [name] };
  });
}

function heightOf(node: Node): number {
  const inside =
    node.kind === "list" ? node.items : node.kind === "object" ? node.members.map(({ value }) => value) : [];
  return inside.reduce((most, each) => Math.max(most, heightOf(each) + 1), 1);
}

function note(faults: Fault[], offset: number, cause: Cause): void {
  if (faults.length < MOST_FAULTS) faults.push(fault(offset, cause));
}

function fault(offset: number, cause: Cause): Fault {
  return { offset, seen: null, cause, severity: "error" };
}
