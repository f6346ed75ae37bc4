/** A file's text -> the tree that every reader yields: values with the offsets at which they stand. */
import type { Problem, Value } from "../model/entry.ts";

/** Offsets in UTF-16 units; `end` is the first one after. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Of what stands in another version of its file too: what was read there, and the offset from which things have moved since. */
export interface Origin {
  readonly node: Node;
  readonly from: number;
}

interface Origins {
  readonly origin?: Origin;
}

export interface MemberNode extends Span {
  readonly key: string;
  readonly value: Node;
}

export interface ObjectNode extends Span, Origins {
  readonly kind: "object";
  readonly members: readonly MemberNode[];
  /** The parts of an entry's section, where the reader knows the headings above it; its member `section` says the same. */
  readonly section?: readonly string[];
}

export interface ListNode extends Span, Origins {
  readonly kind: "list";
  readonly items: readonly Node[];
}

/** `code`: the value is the source text of an expression that only running it could tell. */
export interface ScalarNode extends Span, Origins {
  readonly kind: "scalar" | "code";
  readonly value: string | number | boolean | null;
}

export type Node = ObjectNode | ListNode | ScalarNode;

/** A file's text with the offsets at which its lines begin. Git and GitHub count line feeds, so nothing else ends a line. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** What a reader makes of a file. */
export interface Parsed {
  /** Null where nothing at all could be read. */
  readonly root: Node | null;
  /** What a path that begins without a name, as `$[*]` does, is asked of: a module's default export, else the root. */
  readonly main: Node | null;
  readonly problems: readonly Problem[];
  /** False where a part of the file may be missing from the tree. */
  readonly clean: boolean;
}

/** One format. It bounds the depth of what it yields by `DEEPEST`. */
export type Reader = (source: Source) => Parsed;

/** How deep lists and objects may stand in one another. */
export const DEEPEST = 200;

export function sourceOf(file: string, text: string): Source {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return { file, text, lineStarts };
}

/** The line of an offset, counted from 1. */
export function lineOf({ lineStarts }: Source, offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Line and column of an offset, both counted from 1, the column in UTF-16 units. */
export function placeOf(source: Source, offset: number): { readonly line: number; readonly column: number } {
  const line = lineOf(source, offset);
  return { line, column: offset - (source.lineStarts[line - 1] ?? 0) + 1 };
}

export function linesOf(source: Source, span: Span): { readonly startLine: number; readonly endLine: number } {
  return { startLine: lineOf(source, span.start), endLine: lineOf(source, Math.max(span.start, span.end - 1)) };
}

/** The member of that name; of doubled ones the last, as parsers take it. */
export function memberOf(node: Node | undefined, key: string): MemberNode | undefined {
  return node?.kind === "object" ? node.members.findLast((member) => member.key === key) : undefined;
}

/** An object for keys from outside. What `Object.create` makes takes four times the memory, and is slower to fill. */
export function withoutPrototype<T>(): Record<string, T> {
  return Object.setPrototypeOf({}, null);
}

/** The plain value of a node, its objects without a prototype. */
export function plainValue(node: Node): Value {
  if (node.kind === "list") return node.items.map(plainValue);
  if (node.kind !== "object") return node.value;
  const value = withoutPrototype<Value>();
  for (const member of node.members) value[member.key] = plainValue(member.value);
  return value;
}

/** How many lists and objects stand in one another. */
export function heightOf(node: Node): number {
  let most = 1;
  if (node.kind === "list") for (const item of node.items) most = Math.max(most, heightOf(item) + 1);
  if (node.kind === "object") for (const { value } of node.members) most = Math.max(most, heightOf(value) + 1);
  return most;
}
