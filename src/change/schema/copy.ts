/** A JSON Schema as its file says it -> what is wrong with it, or copies for the validator in which no foreign regular expression runs. */
import type { SchemaDraft } from "@cfworker/json-schema";
import type { Value } from "../../model/entry.ts";
import { DEEPEST } from "../tree.ts";
import { formatTest } from "./format.ts";
import { hasShape, isObject, shapeOf } from "./keywords.ts";
import { literally, patternTest } from "./pattern.ts";

export type SchemaNode = { readonly [key: string]: Value };
/** What the validator reads: it writes where it found a schema, and what a `$ref` leads to. */
export type SchemaCopy = { [key: string]: unknown };

/** What is wrong with a schema: where, and what that keyword needs. */
export type Fault =
  | { readonly kind: "shape"; readonly keyword: string }
  | { readonly kind: "pattern"; readonly pattern: string }
  | { readonly kind: "remote"; readonly ref: string }
  | { readonly kind: "unknown"; readonly keyword: string }
  | { readonly kind: "large" }
  | { readonly kind: "broken" };

export interface Copying {
  /** The texts of the entry, names of its members among them. */
  readonly texts: readonly string[];
  /** Called each time that the validator looks at a schema. */
  readonly tick: () => void;
  /** What each copy is a copy of. */
  readonly originals: Map<object, SchemaNode>;
}

const MOST_SCHEMAS = 5000;
// The validator passes over it in silence: what it leads to would never be asked.
const NOT_KNOWN: ReadonlySet<string> = new Set(["$dynamicRef"]);

/** The first thing that is wrong with a schema, as far as that can be told without the validator. */
export function faultIn(schema: Value, draft: SchemaDraft): Fault | null {
  const rest: (readonly [schema: Value, depth: number])[] = [[schema, 0]];
  let seen = 0;
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const [node, depth] = next;
    if (++seen > MOST_SCHEMAS || depth > DEEPEST) return { kind: "large" };
    if (!isObject(node)) continue;
    for (const [keyword, value] of Object.entries(node)) {
      if (NOT_KNOWN.has(keyword)) return { kind: "unknown", keyword };
      const shape = shapeOf(keyword);
      if (shape === null) continue;
      // What was true or false in draft 4 is a number since.
      if (!hasShape(value, shape === "limit" && draft !== "4" ? "number" : shape)) return { kind: "shape", keyword };
      const unfit = patternsOf(keyword, value).find((pattern) => patternTest(pattern) === null);
      if (unfit !== undefined) return { kind: "pattern", pattern: unfit };
      for (const inner of schemasIn(keyword, value)) rest.push([inner, depth + 1]);
    }
  }
  return null;
}

/**
 * A copy for one entry. `pattern` and `format` are asked by us, of the entry's own texts, and the copy's `pattern` lists those that
 * fit: so each keyword stays where it is, and a text that keeps a regular expression busy for hours has none to do so with.
 */
export function copyOf(schema: Value, copying: Copying): SchemaCopy | boolean {
  if (!isObject(schema)) return schema === true;
  const copy: SchemaCopy = Object.create(null);
  for (const [keyword, value] of Object.entries(schema)) {
    if (shapeOf(keyword) === null || keyword === "pattern" || keyword === "format") continue;
    copy[keyword] = copyValue(keyword, value, copying);
  }
  const tests = [patternTest(schema.pattern), formatTest(schema.format)].filter((test) => test !== null);
  if (tests.length > 0) copy.pattern = literally(copying.texts.filter((text) => tests.every((test) => test(text))));
  // The validator reads this once at each look at a schema, and the copies have no format of their own.
  Object.defineProperty(copy, "format", { enumerable: false, get: copying.tick });
  copying.originals.set(copy, schema);
  return copy;
}

function copyValue(keyword: string, value: Value, copying: Copying): unknown {
  const shape = shapeOf(keyword);
  if (shape === "schema" || shape === "schemas" || shape === "schema-or-schemas") return copyEach(value, copying);
  if ((shape !== "names" && shape !== "needs") || !isObject(value)) return value;
  const named: Record<string, unknown> = Object.create(null);
  for (const [i, [name, inner]] of Object.entries(value).entries()) {
    const test = keyword === "patternProperties" ? patternTest(name) : null;
    // Two patterns that fit the same names stay two.
    const key = test === null ? name : `${literally(copying.texts.filter(test))}${"(?:)".repeat(i)}`;
    named[key] = shape === "needs" && Array.isArray(inner) ? inner : copyEach(inner, copying);
  }
  return named;
}

function copyEach(value: Value, copying: Copying): unknown {
  return Array.isArray(value) ? value.map((inner: Value) => copyOf(inner, copying)) : copyOf(value, copying);
}

function patternsOf(keyword: string, value: Value): readonly string[] {
  if (keyword === "pattern" && typeof value === "string") return [value];
  return keyword === "patternProperties" && isObject(value) ? Object.keys(value) : [];
}

function schemasIn(keyword: string, value: Value): readonly Value[] {
  const shape = shapeOf(keyword);
  if (shape === "schema") return [value];
  if (shape === "schemas" || shape === "schema-or-schemas") return Array.isArray(value) ? value : [value];
  return (shape === "names" || shape === "needs") && isObject(value) ? Object.values(value) : [];
}
