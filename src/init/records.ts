/** The tree of a file -> the places in it where many things of one shape stand, as JSONPath with its steps. */
import type { Node, ObjectNode } from "../change/tree.ts";

/** A member's name, or every item of a list, or every member of a map. */
export type Step = { readonly name: string } | { readonly every: "item" | "member" };

export interface RecordSet {
  readonly steps: readonly Step[];
  readonly records: readonly Node[];
}

interface Search {
  readonly sets: Map<string, { readonly steps: readonly Step[]; readonly records: Node[] }>;
  left: number;
}

const DEEPEST = 9;
const MOST = 400_000;
const LEAST_IN_MAP = 3;
const LOOKED_AT = 50;
const LONGEST_NAME = 60;

/** Every place that a path with wildcards for lists and maps leads to, the document itself left out. */
export function recordSets(root: Node): readonly RecordSet[] {
  const search: Search = { sets: new Map(), left: MOST };
  visit(search, root, []);
  return [...search.sets.values()];
}

function visit(search: Search, node: Node, steps: readonly Step[]): void {
  search.left -= 1;
  if (search.left < 0 || steps.length >= DEEPEST) return;
  if (node.kind === "list") {
    const inside: readonly Step[] = [...steps, { every: "item" }];
    for (const item of node.items) {
      put(search, inside, item);
      visit(search, item, inside);
    }
  } else if (node.kind === "object") visitObject(search, node, steps);
}

function visitObject(search: Search, node: ObjectNode, steps: readonly Step[]): void {
  if (!isMap(node)) {
    const open = node.members.filter(({ key, value }) => value.kind !== "scalar" && isSayable(key));
    for (const { key, value } of open) visit(search, value, [...steps, { name: key }]);
    return;
  }
  const inside: readonly Step[] = [...steps, { every: "member" }];
  for (const { value } of node.members) {
    put(search, inside, value);
    visit(search, value, inside);
  }
}

function put({ sets }: Search, steps: readonly Step[], node: Node): void {
  const key = pathOf(steps);
  const set = sets.get(key) ?? { steps, records: [] };
  set.records.push(node);
  sets.set(key, set);
}

/** Whether an object's names are keys of its own making: its values are objects of one shape, or lists of objects. */
function isMap({ members }: ObjectNode): boolean {
  if (members.length < LEAST_IN_MAP) return false;
  const seen = members.slice(0, LOOKED_AT).map(({ value }) => value);
  if (seen.every((value) => value.kind === "list" && value.items[0]?.kind === "object"))
    return members.length > LEAST_IN_MAP;
  const objects = seen.filter((value) => value.kind === "object");
  if (objects.length < seen.length * 0.9) return false;
  const counts = new Map<string, number>();
  for (const object of objects) for (const { key } of object.members) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Math.max(0, ...counts.values()) >= objects.length * 0.8;
}

export function pathOf(steps: readonly Step[]): string {
  return `$${steps.map((step) => ("name" in step ? member(step.name) : "[*]")).join("")}`;
}

/** Whether a name can stand in a configuration: short, on one line, without signs that nobody sees. */
export function isSayable(name: string): boolean {
  return name.length <= LONGEST_NAME && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name);
}

/** A name as a step of a JSONPath. */
export function member(name: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return `.${name}`;
  return `['${name.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}']`;
}
