/** TOML, also broken TOML -> its tree, and what is wrong with it. */
import { withoutConflicts } from "../../blank.ts";
import { type Cause, emptyFile, type Fault, tooDeep } from "../../cause.ts";
import {
  type Before,
  differenceOf,
  lineStart,
  type Shift,
  shifted,
  sourceOfPart,
  spanIn,
} from "../../reread/splice.ts";
import { tell } from "../../settle.ts";
import { DEEPEST, heightOf, lineOf, type Node, type Parsed, type Source } from "../../tree.ts";
import { type Branch, branchOf, nodeOf, openTable, type Pair, putPair } from "./branch.ts";
import { definedTwice, dottedName } from "./cause.ts";
import { type Table, tablesOf } from "./tables.ts";

const MOST_KEYS = 20;
const MOST_FAULTS = 50;
// So many tables with plain names for each one with dots show that its dots are not meant as such.
const RARE = 4;

/** The tables of a text that was read without a fault, by its tree. */
const tablesIn = new WeakMap<Node, readonly Table[]>();

export function readToml(source: Source): Parsed {
  const { text, faults } = withoutConflicts(source);
  // Some editors write a byte order mark, which nobody sees.
  const { tables, faults: broken } = tablesOf(source, text.replace(/^\uFEFF/, " "));
  const doubled = broken.filter(({ cause }) => cause.kind === "doubled-key");
  const others = broken.filter(({ cause }) => cause.kind !== "doubled-key");
  const parsed = readTables(source, tables, [...faults, ...others], doubled);
  if (parsed.root !== null && faults.length + broken.length === 0) tablesIn.set(parsed.root, tables);
  return parsed;
}

/** Reads anew only the tables around what differs from a text that was read before; null where that cannot be told from it. */
export function rereadToml({ source: old, parsed }: Before, source: Source): Parsed | null {
  const known = parsed.root === null ? undefined : tablesIn.get(parsed.root);
  if (known === undefined || withoutConflicts(source).faults.length > 0) return null;
  const { start, oldEnd, newEnd } = differenceOf(old.text, source.text);
  const firsts = known.map((table) => lineStart(old.text, table.start));
  const kept = firsts.findLastIndex((first, i) => first <= start && (known[i]?.keys.length ?? 0) > 0);
  const from = firsts[kept];
  if (from === undefined) return null;
  const next = firsts.findIndex((first, i) => i > kept && first > oldEnd);
  const to = firsts[next] ?? old.text.length;
  const by = newEnd - oldEnd;
  const part = source.text.slice(from, to + by);
  const read = tablesOf(sourceOfPart(source, part), part);
  if (read.faults.length > 0 || read.tables.some(({ keys }) => keys.length === 0)) return null;
  const own = read.tables.map((table) => shiftedTable(table, { from: 0, by: from }));
  const behind = next === -1 ? [] : known.slice(next).map((table) => shiftedTable(table, { from: to, by }));
  const tables = [...known.slice(0, kept), ...own, ...behind];
  const made = readTables(source, tables, [], []);
  if (made.root !== null) tablesIn.set(made.root, tables);
  return made;
}

function shiftedTable(table: Table, shift: Shift): Table {
  const pairs = table.pairs.map((pair) => ({ ...pair, ...spanIn(pair, shift), value: shifted(pair.value, shift) }));
  return { ...table, ...spanIn(table, shift), pairs };
}

/** `told`: what is wrong already, `doubled`: what is said twice. */
function readTables(source: Source, tables: readonly Table[], told: Fault[], doubled: Fault[]): Parsed {
  const root = branchOf({ start: 0, end: source.text.length });
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

function note(faults: Fault[], offset: number, cause: Cause): void {
  if (faults.length < MOST_FAULTS) faults.push(fault(offset, cause));
}

function fault(offset: number, cause: Cause): Fault {
  return { offset, seen: null, cause, severity: "error" };
}
