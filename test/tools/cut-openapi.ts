/** GitHub's whole OpenAPI description -> the slice of it that our contract tests need: `node cut-openapi.js DESCRIPTION OUT`. */
import { readFileSync, writeFileSync } from "node:fs";
import { routes } from "../contract/routes.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Node = { readonly [key: string]: Json };

// What only people read, or what no test holds anything against.
const LEFT_OUT = new Set(["description", "summary", "example", "examples", "externalDocs", "tags", "title", "headers"]);
// Below these, keys are names that GitHub chose and not words of OpenAPI.
const NAMES = new Set(["properties", "schemas", "parameters", "responses", "content", "paths"]);

function slim(node: Json, keysAreNames = false): Json {
  if (Array.isArray(node)) return node.map((part) => slim(part));
  if (!isNode(node)) return node;
  const kept = Object.entries(node).filter(([key]) => keysAreNames || !(LEFT_OUT.has(key) || key.startsWith("x-")));
  return Object.fromEntries(kept.map(([key, value]) => [key, slim(value, !keysAreNames && NAMES.has(key))]));
}

function isNode(node: Json | undefined): node is Node {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

function child(node: Json | undefined, key: string): Json | undefined {
  return isNode(node) ? node[key] : undefined;
}

function* references(node: Json): Generator<string> {
  if (Array.isArray(node)) for (const part of node) yield* references(part);
  if (!isNode(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "$ref" && typeof value === "string") yield value;
    else yield* references(value);
  }
}

function operation(description: Node, route: string): Node {
  const [verb = "", path = ""] = route.split(" ");
  const found = child(child(child(description, "paths"), path), verb.toLowerCase());
  if (!isNode(found)) throw new Error(`${route} is not in the description`);
  const kept = Object.entries(found).filter(([key]) => key !== "callbacks" && key !== "servers" && key !== "security");
  return slim(Object.fromEntries(kept)) as Node;
}

function cut(description: Node): Node {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const [verb = "", path = ""] = route.split(" ");
    paths[path] = { ...paths[path], [verb.toLowerCase()]: operation(description, route) };
  }
  const version = child(child(description, "info"), "version") ?? "";
  const components = componentsOf(description, paths);
  return { openapi: "3.0.3", info: { title: "A slice of GitHub's REST API", version }, paths, components };
}

/** All components that the paths need, by way of others too, in alphabetical order. */
function componentsOf(description: Node, paths: Json): Node {
  const found = new Map<string, Json>();
  const waiting = [...references(paths)];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at)) continue;
    const [, , kind = "", name = ""] = at.split("/");
    const component = child(child(child(description, "components"), kind), name);
    if (component === undefined) throw new Error(`${at} is not in the description`);
    const slimmed = slim(component);
    found.set(at, slimmed);
    waiting.push(...references(slimmed));
  }
  const components: Record<string, Record<string, Json>> = {};
  for (const at of [...found.keys()].sort()) {
    const [, , kind = "", name = ""] = at.split("/");
    components[kind] = { ...components[kind], [name]: found.get(at) ?? null };
  }
  return components;
}

/** A line for each operation and each component, so that a new version can be read as a difference. */
function lines(node: Node, depth: number): string {
  const inner = Object.entries(node).map(([key, value]) => {
    const deeper = depth > 1 && isNode(value);
    return `${JSON.stringify(key)}:${deeper ? lines(value, depth - 1) : JSON.stringify(value)}`;
  });
  return `{\n${inner.join(",\n")}\n}`;
}

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) {
  process.stderr.write("Usage: node cut-openapi.js api.github.com.json openapi.json\n");
  process.exitCode = 2;
} else {
  writeFileSync(to, `${lines(cut(JSON.parse(readFileSync(from, "utf8"))), 3)}\n`);
}
