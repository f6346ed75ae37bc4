/** An entry's value and a JSON Schema -> what the schema does not allow in it, each with its place and the rule that says so. */
import { dereference, type SchemaDraft, validate } from "@cfworker/json-schema";
import type { Value } from "../../model/entry.ts";
import { type Copying, copyOf, type Fault, faultIn, type SchemaCopy, type SchemaNode } from "./copy.ts";
import { isObject } from "./keywords.ts";
import { leavesOf } from "./leaves.ts";
import { locate } from "./locate.ts";
import type { Path } from "./name.ts";
import { measure } from "./value.ts";

/** Something that a schema does not allow. */
export interface Violation {
  readonly path: Path;
  readonly keyword: string;
  /** The schema in which the keyword stands; null for `false`, which allows nothing. */
  readonly schema: SchemaNode | null;
  readonly value: Value | undefined;
}

export type Verdict =
  | { readonly kind: "violations"; readonly violations: readonly Violation[] }
  /** The entry, or the schema with such an entry, is more than is sensible to look at. */
  | { readonly kind: "too-large" };

class TooCostly extends Error {}

const MOST_LOOKS = 50_000;
const DRAFTS: readonly (readonly [address: RegExp, draft: SchemaDraft])[] = [
  [/draft-0?[34]\b/, "4"],
  [/draft-0?[67]\b/, "7"],
  [/draft\/2019-09\b/, "2019-09"],
];

/** What is wrong with a schema, or null. Nothing is fetched: all that a `$ref` leads to stands in the schema itself. */
export function checkSchema(schema: Value): Fault | null {
  if (typeof schema === "boolean") return null;
  if (!isObject(schema)) return { kind: "broken" };
  const fault = faultIn(schema, draftOf(schema));
  if (fault !== null) return fault;
  const copying = { texts: [], tick: () => undefined, originals: new Map<SchemaCopy, SchemaNode>() };
  try {
    const lookup = dereference(copyOf(schema, copying));
    for (const [copy, { $ref }] of copying.originals) {
      if (typeof $ref === "string" && lookup[String(copy.__absolute_ref__)] === undefined) {
        return { kind: "remote", ref: $ref };
      }
    }
    return null;
  } catch {
    return { kind: "broken" }; // an `$id` that is no address, or one that stands there twice
  }
}

/** Takes a schema that `checkSchema` has found right. */
export function validateEntry(schema: Value, entry: Value): Verdict {
  const measured = measure(entry);
  if (measured === null) return { kind: "too-large" };
  const { value, texts } = measured;
  let looks = 0;
  const tick = () => {
    looks += 1;
    if (looks > MOST_LOOKS) throw new TooCostly();
  };
  const copying: Copying = { texts, tick, originals: new Map() };
  const root = copyOf(schema, copying);
  const lookup = dereference(root);
  looks = 0;
  try {
    const { errors } = validate(value, root, draftOf(schema), lookup, false);
    const located = errors.map((error) => locate(error, { value, root, lookup, originals: copying.originals }));
    return { kind: "violations", violations: leavesOf(located) };
  } catch (error) {
    // A `$ref` that leads to itself ends with the stack.
    if (error instanceof TooCostly || error instanceof RangeError) return { kind: "too-large" };
    throw error;
  }
}

/** Without `$schema` the newest. */
function draftOf(schema: Value): SchemaDraft {
  const address = isObject(schema) && typeof schema.$schema === "string" ? schema.$schema : "";
  return DRAFTS.find(([pattern]) => pattern.test(address))?.[1] ?? "2020-12";
}
