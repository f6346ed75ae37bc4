/** Where the validator of a JSON Schema says that an error stands -> the part of the entry, and the schema as its file says it. */
import type { dereference, OutputUnit } from "@cfworker/json-schema";
import type { Value } from "../../model/entry.ts";
import type { Copying, SchemaCopy, SchemaNode } from "./copy.ts";
import { isObject } from "./keywords.ts";
import type { Located } from "./leaves.ts";
import type { Path } from "./name.ts";

export interface Scope {
  /** The entry. */
  readonly value: Value;
  readonly root: SchemaCopy | boolean;
  readonly lookup: ReturnType<typeof dereference>;
  readonly originals: Copying["originals"];
}

/** What follows these is a name, and no keyword. */
const NAMING: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
]);

export function locate({ keyword, instanceLocation, keywordLocation }: OutputUnit, scope: Scope): Located {
  const [path, rule] = [segments(instanceLocation), segments(keywordLocation)];
  const own = { path, value: valueAt(scope.value, path), location: keywordLocation };
  // What allows nothing is placed by the validator where the value is.
  if (keyword === "false") return { ...own, keyword, schema: null };
  if (isAboutName(rule)) return { ...own, keyword: "propertyNames", schema: null };
  return { ...own, keyword, schema: schemaAt(scope, rule.slice(0, -1)) };
}

/** Whether a rule is about the name of a member, which the validator places where the member is. */
function isAboutName(rule: Path): boolean {
  return rule.some((part, i) => part === "propertyNames" && i < rule.length - 1 && !NAMING.has(rule[i - 1] ?? ""));
}

function schemaAt({ root, lookup, originals }: Scope, path: Path): SchemaNode | null {
  let at: unknown = root;
  for (const part of path) {
    if (typeof at !== "object" || at === null) return null;
    const copy = at as SchemaCopy;
    if (!originals.has(copy)) at = copy[part];
    else if (part === "$ref") at = lookup[String(copy.__absolute_ref__)];
    else if (part === "$recursiveRef") at = lookup[String(copy.__absolute_recursive_ref__)];
    else at = copy[part];
  }
  return typeof at === "object" && at !== null ? (originals.get(at as SchemaCopy) ?? null) : null;
}

function valueAt(value: Value, path: Path): Value | undefined {
  let at: Value | undefined = value;
  for (const part of path) {
    if (Array.isArray(at)) at = at[Number(part)];
    else at = isObject(at) && Object.hasOwn(at, part) ? at[part] : undefined;
  }
  return at;
}

function segments(pointer: string): Path {
  const parts = pointer.split("/").slice(1);
  return parts.map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}
