/** A place in a configuration file -> the keys that may stand there. */
import type { z } from "zod";
import { configJsonSchema } from "./schema.ts";
import type { Path } from "./yaml.ts";

type Schema = z.core.JSONSchema.JSONSchema;

let whole: Schema | null = null;

export function keysAt(path: Path): readonly string[] {
  whole ??= configJsonSchema();
  const root = whole;
  const open = (schema: Schema): readonly Schema[] => {
    if (schema.$ref !== undefined) return open(root.$defs?.[schema.$ref.replace("#/$defs/", "")] ?? {});
    return schema.anyOf === undefined
      ? [schema]
      : schema.anyOf.flatMap((one) => (typeof one === "boolean" ? [] : open(one)));
  };
  let schemas = open(root);
  for (const step of path) schemas = schemas.flatMap((schema) => inside(schema, step)).flatMap(open);
  return [...new Set(schemas.flatMap(({ properties }) => Object.keys(properties ?? {})))].sort();
}

function inside({ properties = {}, items, additionalProperties }: Schema, step: PropertyKey): readonly Schema[] {
  const next =
    typeof step === "number"
      ? items
      : Object.hasOwn(properties, String(step))
        ? properties[String(step)]
        : additionalProperties;
  return typeof next === "object" && !Array.isArray(next) ? [next] : [];
}
