/** The sources -> every message that Listkeeper has words for (the md`...` templates), and where the words of a language stand. */
import { parse } from "@babel/parser";
import type { Node, ObjectExpression, TaggedTemplateExpression } from "@babel/types";

export interface Placed {
  readonly id: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export interface Catalogued {
  /** The name under which the language is exported. */
  readonly name: string;
  readonly words: readonly Placed[];
}

/** Examples of criteria are tests: nobody is told their sentences. */
const NOT_SAID = "examples";

export function messagesIn(file: string, source: string): readonly Placed[] {
  if (!source.includes("md`")) return [];
  const found: Placed[] = [];
  walk(program(source), (node) => {
    if (node.type === "ObjectProperty" && keyOf(node.key) === NOT_SAID) return false;
    if (node.type === "TaggedTemplateExpression" && node.tag.type === "Identifier" && node.tag.name === "md")
      found.push({ id: idOf(node), file, line: lineOf(node) });
    return true;
  });
  return found;
}

/** Null for a file that exports no language. */
export function languageIn(file: string, source: string): Catalogued | null {
  let found: Catalogued | null = null;
  walk(program(source), (node) => {
    if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier") return true;
    const type = node.id.typeAnnotation;
    if (type?.type !== "TSTypeAnnotation" || node.init?.type !== "ObjectExpression") return true;
    if (source.slice(type.start ?? 0, type.end ?? 0) !== ": Language") return true;
    found = { name: node.id.name, words: keysOf(file, member(node.init, "words")) };
    return false;
  });
  return found;
}

/** What a language lacks, at the place where it is said first, and what it has too much of. */
export function faultsOf(said: readonly Placed[], language: string, words: readonly Placed[]): readonly string[] {
  const first = new Map([...said].reverse().map((one) => [one.id, one]));
  const known = new Set(words.map(({ id }) => id));
  const lacking = [...first.values()].reverse().filter(({ id }) => id !== "" && !known.has(id));
  const left = words.filter(({ id }) => !first.has(id));
  return [
    ...lacking.map(
      ({ id, file, line }) => `${file}:${line}: error: ${language} has no words for ${JSON.stringify(id)}`,
    ),
    ...left.map(({ id, file, line }) => `${file}:${line}: error: nothing says ${JSON.stringify(id)} any longer`),
  ];
}

function program(source: string): Node {
  return parse(source, { sourceType: "module", plugins: ["typescript"] }).program;
}

/** Calls `visit` for each node, outermost first; what is in a node for which it says false is passed over. */
function walk(node: Node, visit: (node: Node) => boolean): void {
  if (!visit(node)) return;
  for (const child of Object.values(node).flat()) {
    if (isNode(child)) walk(child, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** As `textId` in src/markdown.ts makes it. */
function idOf({ quasi }: TaggedTemplateExpression): string {
  const parts = quasi.quasis.map(({ value }) => value.cooked ?? value.raw);
  return parts.reduce((id, part, i) => (i === 0 ? part : `${id}{${i - 1}}${part}`), "");
}

function member(object: ObjectExpression, name: string): Node | null {
  for (const one of object.properties) {
    if (one.type === "ObjectProperty" && keyOf(one.key) === name) return one.value;
  }
  return null;
}

function keysOf(file: string, words: Node | null): readonly Placed[] {
  if (words?.type !== "ObjectExpression") return [];
  return words.properties.flatMap((one) => {
    const id = one.type === "ObjectProperty" ? keyOf(one.key) : null;
    return id === null ? [] : [{ id, file, line: lineOf(one) }];
  });
}

function keyOf(key: Node): string | null {
  if (key.type === "Identifier") return key.name;
  return key.type === "StringLiteral" ? key.value : null;
}

function lineOf({ loc }: Node): number {
  return loc?.start.line ?? 1;
}
