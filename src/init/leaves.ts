/** Things of one shape -> what stands in them, by the path that leads there: so that names and values tell the fields' roles. */
import type { Value } from "../model/entry.ts";
import { isSayable, member } from "./records.ts";

/** One place inside the things, with the values that were found there. */
export interface Leaf {
  /** JSONPath from the thing. */
  readonly path: string;
  /** The last name in it, in small letters, without marks between words: `repourl`. */
  readonly word: string;
  readonly values: readonly (string | number | boolean)[];
  /** The share of the things that have it. */
  readonly presence: number;
  /** How deep it stands; 1 for a member of the thing itself. */
  readonly depth: number;
}

const LABELS = ["label", "name", "type", "kind", "title", "rel"];
const ADDRESSES = ["url", "href", "link", "address", "value"];
const MOST_LEAVES = 400;
const MOST_LABEL = 40;

type Found = Map<
  string,
  { readonly word: string; readonly depth: number; readonly values: (string | number | boolean)[] }
>;

export function leavesOf(things: readonly Value[]): readonly Leaf[] {
  const found: Found = new Map();
  for (const thing of things) {
    if (isObject(thing)) collect(found, thing, "$", 1);
    else put(found, "$", "", 1, thing);
  }
  return [...found].map(([path, { word, depth, values }]) => ({
    path,
    word,
    depth,
    values,
    presence: Math.min(1, values.length / things.length),
  }));
}

function collect(found: Found, thing: { readonly [key: string]: Value }, path: string, depth: number): void {
  for (const [name, value] of Object.entries(thing)) {
    if (!isSayable(name)) continue;
    const here = `${path}${member(name)}`;
    if (isList(value)) collectList(found, value, here, name, depth);
    else if (isObject(value)) {
      if (depth === 1) collect(found, value, here, depth + 1);
    } else put(found, here, name, depth, value);
  }
}

/** Of a list of texts the first; of a list of labelled addresses each, by its label. */
function collectList(found: Found, items: readonly Value[], path: string, name: string, depth: number): void {
  const [first] = items;
  if (first === undefined) return;
  if (!isObject(first)) {
    if (!isList(first)) put(found, `${path}[0]`, name, depth + 1, first);
    return;
  }
  for (const item of items) {
    if (!isObject(item)) continue;
    const label = LABELS.find((one) => typeof item[one] === "string");
    const address = ADDRESSES.find((one) => typeof item[one] === "string");
    if (label === undefined || address === undefined || label === address) continue;
    const text = String(item[label]);
    if (text.length > MOST_LABEL || /['\\]/.test(text)) continue;
    put(found, `${path}[?@${member(label)} == '${text}']${member(address)}`, text, depth + 1, item[address] ?? null);
  }
}

function put(found: Found, path: string, name: string, depth: number, value: Value): void {
  if (value === null || value === "" || typeof value === "object") return;
  const known = found.get(path);
  if (known !== undefined) known.values.push(value);
  else if (found.size < MOST_LEAVES) found.set(path, { word: wordOf(name), depth, values: [value] });
}

function wordOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, "");
}

export function isObject(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}
