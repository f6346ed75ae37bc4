/** A REST request or answer -> what GitHub's OpenAPI slice has to say against it; an empty list if nothing. */
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";

/** A part of the description, translated to JSON Schema. */
export type SchemaNode = { readonly [key: string]: unknown };
type Node = SchemaNode;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Node;
}

interface Route {
  readonly verb: string;
  readonly path: string;
  readonly pattern: RegExp;
  readonly operation: Node;
}

const SLICE = new URL("../../../test/contract/openapi.json", import.meta.url);
const description = translate(JSON.parse(readFileSync(SLICE, "utf8"))) as Node;
// GitHub's description uses formats of its own (`repo.nwo`) and examples as keywords: what ajv does not know is no error.
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, validateFormats: true, logger: false });
formats.default(ajv);
ajv.addSchema({ ...description, $id: "github" });

const routes: readonly Route[] = Object.entries(description.paths as Record<string, Node>)
  .flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => ({
      verb: verb.toUpperCase(),
      path,
      pattern: patternOf(path),
      operation: operation as Node,
    })),
  )
  // A fixed segment wins over a parameter: `/issues/comments/1` is no issue called "comments".
  .sort((a, b) => a.path.split("{").length - b.path.split("{").length);

const compiled = new Map<string, ValidateFunction>();

/** Why the request is none that GitHub describes. `target` is path and query. */
export function heldRequest(verb: string, target: string, body: unknown): readonly string[] {
  const url = new URL(target, "https://api.github.com");
  const route = routeOf(verb, url.pathname);
  if (route === undefined) return [`${verb} ${url.pathname} is no route of the slice`];
  return [...heldQuery(route, url.searchParams), ...heldBody(route, body)];
}

/** Why the answer is none that GitHub describes for this request. */
export function heldAnswer(verb: string, target: string, status: number, body: unknown): readonly string[] {
  const { pathname } = new URL(target, "https://api.github.com");
  const route = routeOf(verb, pathname);
  if (route === undefined) return [`${verb} ${pathname} is no route of the slice`];
  if (!isDescribed(route, status)) return [`${verb} ${route.path} never answers ${status}`];
  const schema = answerSchema(verb, target, status);
  if (schema === undefined) return body === "" || body === null || body === undefined ? [] : [`${status} has no body`];
  return held(`${verb} ${route.path} ${status}`, schema, body);
}

/** What GitHub says of the body of an answer; undefined where it has none. */
export function answerSchema(verb: string, target: string, status: number): SchemaNode | undefined {
  const route = routeOf(verb, new URL(target, "https://api.github.com").pathname);
  const described = resolve((route?.operation.responses as Node | undefined)?.[String(status)]);
  return described && jsonSchema(described);
}

/** The path of the slice that a request belongs to, as `GET /repos/{owner}/{repo}`. */
export function routeName(verb: string, target: string): string | undefined {
  const route = routeOf(verb, new URL(target, "https://api.github.com").pathname);
  return route && `${route.verb} ${route.path}`;
}

function isDescribed({ operation }: Route, status: number): boolean {
  return String(status) in (operation.responses as Node);
}

function routeOf(verb: string, pathname: string): Route | undefined {
  return routes.find((route) => route.verb === verb.toUpperCase() && route.pattern.test(pathname));
}

function patternOf(path: string): RegExp {
  const parts = path.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&"));
  // The only parameter with slashes in it is the last one of `/contents/{path}`.
  return new RegExp(`^${parts.join("[^/]+")}$`.replace("/contents/[^/]+$", "/contents/.+$"));
}

function heldQuery(route: Route, query: URLSearchParams): readonly string[] {
  const known = ((route.operation.parameters ?? []) as readonly Node[])
    .map((parameter) => resolve(parameter) as unknown as Parameter)
    .filter((parameter) => parameter.in === "query");
  const strangers = [...query.keys()].filter((key) => !known.some(({ name }) => name === key));
  const missing = known.filter(({ name, required }) => required === true && !query.has(name));
  const wrong = known.flatMap(({ name, schema = {} }) => {
    const value = query.get(name);
    if (value === null) return [];
    const number = resolve(schema)?.type === "integer" ? Number(value) : value;
    return held(`${route.verb} ${route.path} ?${name}`, schema, number);
  });
  return [
    ...strangers.map((key) => `${route.path} has no query parameter ${key}`),
    ...missing.map(({ name }) => `${route.path} needs the query parameter ${name}`),
    ...wrong,
  ];
}

function heldBody(route: Route, body: unknown): readonly string[] {
  const described = route.operation.requestBody as Node | undefined;
  const nothing = body === undefined || body === null || body === "";
  const schema = described && jsonSchema(described);
  if (schema === undefined) return nothing ? [] : [`${route.verb} ${route.path} takes no body`];
  if (nothing) return described?.required === true ? [`${route.verb} ${route.path} needs a body`] : [];
  return held(`${route.verb} ${route.path} body`, schema, body);
}

function jsonSchema(described: Node): Node | undefined {
  const content = described.content as Record<string, { readonly schema?: Node }> | undefined;
  return content?.["application/json"]?.schema;
}

function held(name: string, schema: Node, value: unknown): readonly string[] {
  let validate = compiled.get(name);
  if (validate === undefined) {
    validate = ajv.compile(schema);
    compiled.set(name, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (error) => `${name}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}

/** What a reference stands for; anything else as it is. */
export function resolve(node: unknown): SchemaNode | undefined {
  const reference = (node as Node | undefined)?.$ref;
  if (typeof reference !== "string") return node as Node | undefined;
  const keys = reference.slice(reference.indexOf("#/") + 2).split("/");
  return keys.reduce<unknown>((at, key) => (at as Node | undefined)?.[key], description) as Node | undefined;
}

/** OpenAPI 3.0 -> JSON Schema: `nullable` becomes a type of its own, references name the slice. */
function translate(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(translate);
  if (typeof node !== "object" || node === null) return node;
  const { nullable, $ref, ...rest } = node as Node;
  if (typeof $ref === "string") return { $ref: `github${$ref}` };
  const translated = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, translate(value)]));
  return nullable === true ? { anyOf: [translated, { type: "null" }] } : translated;
}
