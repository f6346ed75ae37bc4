/** A place in a configuration file -> the keys or words that may stand there. */
import type { z } from "zod";
import { configJsonSchema } from "./schema.ts";
import type { Path } from "./yaml.ts";

type Schema = z.core.JSONSchema.JSONSchema;

let whole: Schema | null = null;

export function keysAt(path: Path): readonly string[] {
  return [...new Set(schemasAt(path).flatMap(({ properties }) => Object.keys(properties ?? {})))].sort();
}

/** Words that are allowed there beside what has a form of its own. */
export function wordsAt(path: Path): readonly string[] {
  return schemasAt(path).flatMap((schema) => (schema.enum ?? []).map(String));
}

function schemasAt(path: Path): readonly Schema[] {
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
  return schemas;
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
