/** A route's answer as GitHub describes it -> one with only what must be in it, and what a test knows better. */
import { answerSchema, resolve, type SchemaNode } from "./openapi.ts";

type Properties = Readonly<Record<string, unknown>>;

/** An answer that holds against the description wherever `known` does; undefined where GitHub sends no body. */
export function sampleAnswer(verb: string, target: string, status: number, known: unknown): unknown {
  const schema = answerSchema(verb, target, status);
  return schema && filled(schema, known);
}

function filled(schema: SchemaNode | undefined, known: unknown): unknown {
  const node = whole(schema, known);
  if (Array.isArray(known)) return known.map((one) => filled(node.items as SchemaNode | undefined, one));
  if (typeof known === "object" && known !== null) return filledObject(node, { ...known });
  return known === undefined ? sample(node) : known;
}

function filledObject(node: SchemaNode, known: Properties): Properties {
  const properties = (node.properties ?? {}) as Record<string, SchemaNode>;
  const keys = new Set([...((node.required ?? []) as readonly string[]), ...Object.keys(known)]);
  return Object.fromEntries([...keys].map((key) => [key, filled(properties[key], known[key])]));
}

function sample(node: SchemaNode): unknown {
  if (node.nullable === true) return null;
  if (Array.isArray(node.enum)) return node.enum[0];
  if (node.type === "array") return [];
  if (node.type === "object" || node.properties) return filledObject(node, {});
  if (node.type === "string") return sampleString(node);
  return node.type === "boolean" ? false : 1;
}

function sampleString({ format }: SchemaNode): string {
  if (format === "uri") return "https://api.github.com/sample";
  if (format === "date-time") return "2026-01-02T03:04:05Z";
  return format === "email" ? "sample@example.org" : "sample";
}

/** The node with its references followed, of alternatives the one that is meant, of parts all; `nullable` where null is one. */
function whole(schema: SchemaNode | undefined, known: unknown): SchemaNode {
  const node = resolve(schema) ?? {};
  const several = (node.anyOf ?? node.oneOf ?? []) as readonly SchemaNode[];
  const nullable = several.some((one) => one.type === "null") || node.nullable === true;
  const meant = several.filter((one) => one.type !== "null" && allows(one, known)).slice(0, 1);
  const parts = [...((node.allOf ?? []) as readonly SchemaNode[]), ...meant].map((part) => whole(part, known));
  const { anyOf: _, oneOf: __, allOf: ___, ...own } = node;
  const properties = Object.assign({}, own.properties, ...parts.map((part) => part.properties ?? {}));
  const required = [own, ...parts].flatMap((part) => (part.required ?? []) as readonly string[]);
  const listed = Object.keys(properties).length > 0 ? { properties, required } : {};
  return { ...Object.assign({}, ...parts), ...own, ...listed, ...(nullable ? { nullable } : {}) };
}

/** Whether an alternative is the one for what is known: a list for a list, a file for the type `file`. */
function allows(schema: SchemaNode, known: unknown): boolean {
  const node = resolve(schema) ?? {};
  if (known === undefined) return true;
  if (Array.isArray(known) || node.type === "array") return Array.isArray(known) && node.type === "array";
  const properties = Object.entries((node.properties ?? {}) as Record<string, SchemaNode>);
  return properties.every(([key, { enum: allowed }]) => {
    const value = (known as Properties)[key];
    return value === undefined || !Array.isArray(allowed) || allowed.includes(value);
  });
}
