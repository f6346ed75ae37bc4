/** A place in the world file -> the keys that may stand there. */
import { z } from "zod";
import type { Path } from "./problems.ts";
import { worldFile } from "./schema.ts";

type Schema = z.core.$ZodType;

/** Of a union all its objects' keys; none where any key may stand. */
export function keysAt(path: Path): readonly string[] {
  let found: readonly Schema[] = [worldFile];
  for (const part of path)
    found = found.flatMap((schema) => alternatives(schema)).flatMap((schema) => below(schema, part));
  return found
    .flatMap(alternatives)
    .flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []));
}

function below(schema: Schema, part: PropertyKey): readonly Schema[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  const next = schema instanceof z.ZodObject ? schema.shape[String(part)] : undefined;
  return next === undefined ? [] : [next];
}

function alternatives(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => alternatives(option));
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return alternatives(schema.unwrap());
  }
  return [schema];
}
