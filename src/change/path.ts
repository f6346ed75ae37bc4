/** An RFC 9535 JSONPath and a node -> the nodes that it selects, with their places. */
import {
  type FilterFunction,
  FunctionExpressionType,
  JSONPathEnvironment,
  JSONPathError,
  JSONPathQuery,
  type JSONValue,
  jsonpath,
} from "json-p3";
import type { Value } from "../model/entry.ts";
import { iRegexp } from "./i-regexp.ts";
import { DEEPEST, type MemberNode, memberOf, type Node, plainValue } from "./tree.ts";

/** What a path selects; `member` is set where the node is a member's value. */
export interface Selected {
  readonly node: Node;
  readonly member: MemberNode | null;
}

type Step = { readonly name: string } | { readonly index: number } | { readonly every: true };

export interface Path {
  readonly text: string;
  readonly query: JSONPathQuery;
  /** The same as plain steps, where the path has no others. */
  readonly steps: readonly Step[] | null;
}

const MOST_SELECTED = 1_000_000;
const MOST_COMPILED = 500;
const LONGEST = 1000;

const environment = new JSONPathEnvironment({ maxRecursionDepth: DEEPEST + 10 });
// The library's own run JavaScript's regular expressions, which a hostile text can keep busy for hours.
environment.functionRegister.set("match", patternFunction("match"));
environment.functionRegister.set("search", patternFunction("search"));

const compiled = new Map<string, Path>();
const plainValues = new WeakMap<Node, Value>();

function patternFunction(where: "match" | "search"): FilterFunction {
  const { ValueType, LogicalType } = FunctionExpressionType;
  const tests = new Map<string, ((text: string) => boolean) | null>();
  const call = (text: unknown, pattern: unknown): boolean => {
    if (typeof text !== "string" || typeof pattern !== "string") return false;
    if (tests.size >= MOST_COMPILED) tests.clear();
    if (!tests.has(pattern)) tests.set(pattern, iRegexp(pattern, where));
    return tests.get(pattern)?.(text) ?? false;
  };
  return { argTypes: [ValueType, ValueType], returnType: LogicalType, call };
}

/** What is wrong with a path, or null. */
export function checkPath(text: string): string | null {
  if (text.length > LONGEST) return `a path has at most ${LONGEST} characters`;
  try {
    pathOf(text);
    return null;
  } catch (error) {
    if (error instanceof JSONPathError) return text === "" ? "a path begins with $" : error.message;
    throw error;
  }
}

/** Compiles a path that `checkPath` has found right, once. */
export function pathOf(text: string): Path {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const query = environment.compile(text);
  const path = { text, query, steps: stepsOf(query) };
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  compiled.set(text, path);
  return path;
}

/** The path without its last segment. */
export function parentOf({ query }: Path): Path {
  const parent = new JSONPathQuery(environment, query.segments.slice(0, -1));
  return { text: parent.toString({ form: "pretty" }), query: parent, steps: stepsOf(parent) };
}

/** Whether a path ends with a wildcard, a slice or a filter, so that it may rightly select nothing, or many. */
export function selectsMany({ query }: Path): boolean {
  const last = query.segments.at(-1)?.selectors.at(-1);
  if (last === undefined) return false;
  return !(last instanceof jsonpath.selectors.NameSelector || last instanceof jsonpath.selectors.IndexSelector);
}

/** Whether a path begins with a name: `$.items[*]` does, `$[*]` does not. */
export function beginsWithName({ query }: Path): boolean {
  return query.segments[0]?.selectors[0] instanceof jsonpath.selectors.NameSelector;
}

export function select(path: Path, from: Node): readonly Selected[] {
  if (path.steps === null) return selectSlowly(path, from);
  let found: readonly Selected[] = [{ node: from, member: null }];
  for (const step of path.steps) found = found.flatMap(({ node }) => follow(node, step));
  return found;
}

/** The value of the first node that a path selects. */
export function firstValue(path: Path, from: Node): Value | undefined {
  const [step, more] = path.steps ?? [];
  if (step !== undefined && more === undefined && "name" in step) {
    const member = memberOf(from, step.name);
    return member === undefined ? undefined : plain(member.value);
  }
  const first = select(path, from)[0];
  return first === undefined ? undefined : plain(first.node);
}

/** The first value that a path selects from a plain one. */
export function valueAt({ query }: Path, from: Value): Value | undefined {
  for (const { value } of query.lazyQuery(from as JSONValue)) return value as Value;
  return undefined;
}

function follow(node: Node, step: Step): readonly Selected[] {
  if ("name" in step) {
    const member = memberOf(node, step.name);
    return member === undefined ? [] : [{ node: member.value, member }];
  }
  if ("index" in step) {
    const item = node.kind === "list" ? node.items.at(step.index) : undefined;
    return item === undefined ? [] : [{ node: item, member: null }];
  }
  if (node.kind === "list") return node.items.map((item) => ({ node: item, member: null }));
  if (node.kind !== "object") return [];
  const members = new Map(node.members.map((member) => [member.key, member]));
  return [...members.values()].map((member) => ({ node: member.value, member }));
}

/** Asks the library, which knows plain values only, and follows the locations that it gives. */
function selectSlowly({ query }: Path, from: Node): readonly Selected[] {
  const found: Selected[] = [];
  for (const { location } of query.lazyQuery(plain(from) as JSONValue)) {
    if (found.length >= MOST_SELECTED) break;
    let at: Selected = { node: from, member: null };
    for (const part of location) {
      const [next] = follow(at.node, typeof part === "string" ? { name: part } : { index: part });
      if (next === undefined) throw new Error(`json-p3 gave a location that is not there: ${location.join("/")}`);
      at = next;
    }
    found.push(at);
  }
  return found;
}

function plain(node: Node): Value {
  if (node.kind !== "object" && node.kind !== "list") return node.value;
  const known = plainValues.get(node);
  if (known !== undefined) return known;
  const value = plainValue(node);
  plainValues.set(node, value);
  return value;
}

function stepsOf(query: JSONPathQuery): readonly Step[] | null {
  const { NameSelector, IndexSelector, WildcardSelector } = jsonpath.selectors;
  const steps: Step[] = [];
  for (const segment of query.segments) {
    const [selector, more] = segment.selectors;
    if (more !== undefined || segment.toString().startsWith("..")) return null;
    if (selector instanceof NameSelector) steps.push({ name: selector.name });
    else if (selector instanceof IndexSelector) steps.push({ index: selector.index });
    else if (selector instanceof WildcardSelector) steps.push({ every: true });
    else return null;
  }
  return steps;
}
