/** The keywords of JSON Schema that are understood, drafts 4 to 2020-12 -> what may stand behind each. */
import type { Value } from "../../model/entry.ts";

/** `names`: an object of schemas; `needs`: an object whose values are schemas or lists of names. */
export type Shape =
  | "schema"
  | "schemas"
  | "schema-or-schemas"
  | "names"
  | "needs"
  | "texts"
  | "text"
  | "types"
  | "count"
  | "number"
  | "limit"
  | "flag"
  | "list"
  | "value";

const TYPES: ReadonlySet<unknown> = new Set(["string", "number", "integer", "boolean", "null", "array", "object"]);

const SHAPES: Readonly<Record<Shape, readonly string[]>> = {
  schema: [
    ...["additionalItems", "unevaluatedItems", "contains", "additionalProperties", "unevaluatedProperties"],
    ...["propertyNames", "not", "if", "then", "else"],
  ],
  schemas: ["prefixItems", "allOf", "anyOf", "oneOf"],
  "schema-or-schemas": ["items"],
  names: ["$defs", "definitions", "properties", "patternProperties", "dependentSchemas"],
  needs: ["dependencies", "dependentRequired"],
  texts: ["required"],
  text: ["$id", "id", "$schema", "$ref", "$anchor", "$recursiveRef", "pattern", "format"],
  types: ["type"],
  count: [
    ...["minLength", "maxLength", "minItems", "maxItems", "minContains", "maxContains"],
    ...["minProperties", "maxProperties"],
  ],
  number: ["minimum", "maximum", "multipleOf"],
  limit: ["exclusiveMinimum", "exclusiveMaximum"],
  flag: ["uniqueItems", "$recursiveAnchor"],
  list: ["enum"],
  value: ["const"],
};

const SHAPE_OF: ReadonlyMap<string, Shape> = new Map(
  Object.entries(SHAPES).flatMap(([shape, names]) => names.map((name) => [name, shape as Shape] as const)),
);

/** Null for a keyword that says nothing about an instance: `title`, `examples` and whatever a listing invents. */
export function shapeOf(keyword: string): Shape | null {
  return SHAPE_OF.get(keyword) ?? null;
}

/** Whether a keyword's value is what it must be; of schemas inside only that they can be schemas. */
export function hasShape(value: Value, shape: Shape): boolean {
  const some = { schema: isSchema, text: isText, number: isNumber, flag: isFlag, types: isType } as const;
  switch (shape) {
    case "schema":
    case "text":
    case "number":
    case "flag":
      return some[shape](value);
    case "types":
      return isType(value) || (Array.isArray(value) && value.length > 0 && value.every(isType));
    case "schemas":
      return Array.isArray(value) && value.length > 0 && value.every(isSchema);
    case "schema-or-schemas":
      return isSchema(value) || (Array.isArray(value) && value.every(isSchema));
    case "names":
      return isObject(value) && Object.values(value).every(isSchema);
    case "needs":
      return isObject(value) && Object.values(value).every((need) => isSchema(need) || areTexts(need));
    case "texts":
      return areTexts(value);
    case "count":
      return isNumber(value) && value >= 0;
    case "limit":
      return isNumber(value) || isFlag(value);
    case "list":
      return Array.isArray(value);
    case "value":
      return true;
  }
}

export function isObject(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSchema(value: Value): boolean {
  return isFlag(value) || isObject(value);
}

function isText(value: Value): value is string {
  return typeof value === "string";
}

function isNumber(value: Value): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isFlag(value: Value): value is boolean {
  return typeof value === "boolean";
}

function isType(value: Value): boolean {
  return TYPES.has(value);
}

function areTexts(value: Value): boolean {
  return Array.isArray(value) && value.every(isText);
}
