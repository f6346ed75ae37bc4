/** The syntax tree of a module -> the logos that it imports and the table in which it names them. */
import type { ParseResult } from "@babel/parser";
import { isImage } from "./image.ts";

/** What a name of the table stands for. `drawn`: an element in the registry itself, which may show a file; `unknown`: a name that nothing declares. */
export type Logo =
  | { readonly kind: "import"; readonly from: string }
  | { readonly kind: "path"; readonly from: string }
  | { readonly kind: "drawn"; readonly from: string | null }
  | { readonly kind: "unknown" };

export interface Registry {
  /** What each imported name is imported from. */
  readonly imports: ReadonlyMap<string, string>;
  /** Null where the module has no table of logos. */
  readonly table: ReadonlyMap<string, Logo> | null;
  /** Whether the table takes over names from elsewhere, so that it may hold more than can be seen. */
  readonly open: boolean;
}

type Statement = ParseResult["program"]["body"][number];
type Declarator = Extract<Statement, { type: "VariableDeclaration" }>["declarations"][number];
type Expression = NonNullable<Declarator["init"]>;
type ObjectExpression = Extract<Expression, { type: "ObjectExpression" }>;
type JSXElement = Extract<Expression, { type: "JSXElement" }>;
type Property = ObjectExpression["properties"][number];

interface Names {
  readonly imports: ReadonlyMap<string, string>;
  readonly declared: ReadonlySet<string>;
}

export function readRegistry({ program }: ParseResult): Registry {
  const statements = program.body.map(withoutExport);
  const names = { imports: importsOf(statements), declared: declaredIn(statements) };
  const tables = statements.flatMap(objectsOf).filter((object) => isTable(object, names));
  const table = new Map<string, Logo>();
  for (const property of tables.flatMap(({ properties }) => properties)) {
    const name = keyOf(property);
    if (name !== null) table.set(name, logoOf(property, names));
  }
  const open = tables.some(({ properties }) => properties.some(({ type }) => type === "SpreadElement"));
  return { imports: names.imports, table: tables.length === 0 ? null : table, open };
}

function withoutExport(statement: Statement): Statement {
  return statement.type === "ExportNamedDeclaration" && statement.declaration ? statement.declaration : statement;
}

function importsOf(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const imports = new Map<string, string>();
  for (const statement of statements) {
    if (statement.type !== "ImportDeclaration") continue;
    for (const { local } of statement.specifiers) imports.set(local.name, statement.source.value);
  }
  return imports;
}

function declaredIn(statements: readonly Statement[]): ReadonlySet<string> {
  const names = statements.flatMap((statement) => {
    if (statement.type === "FunctionDeclaration" || statement.type === "ClassDeclaration")
      return statement.id?.name ?? [];
    if (statement.type !== "VariableDeclaration") return [];
    return statement.declarations.flatMap(({ id }) => (id.type === "Identifier" ? id.name : []));
  });
  return new Set(names);
}

/** The object literals that a statement gives a name to, or exports as its default. */
function objectsOf(statement: Statement): readonly ObjectExpression[] {
  const values =
    statement.type === "VariableDeclaration"
      ? statement.declarations.map(({ init }) => init)
      : statement.type === "ExportDefaultDeclaration"
        ? [statement.declaration]
        : [];
  return values.flatMap((value) => objectIn(value) ?? []);
}

/** Looks through what may stand around a literal: parentheses, `as const`, `satisfies`, `Object.freeze(...)`. */
function objectIn(value: { readonly type: string } | null | undefined): ObjectExpression | null {
  let inner = value as Expression | null | undefined;
  for (let depth = 0; depth < 5 && inner; depth += 1) {
    if (inner.type === "ObjectExpression") return inner;
    if (inner.type === "CallExpression") inner = inner.arguments[0] as Expression | undefined;
    else if ("expression" in inner && typeof inner.expression === "object") inner = inner.expression;
    else return null;
  }
  return null;
}

/** A table of logos: most of its values are imported names, pictures drawn in place, or paths of images. */
function isTable({ properties }: ObjectExpression, names: Names): boolean {
  const logos = properties.filter((property) => isLogo(property, names));
  return logos.length > 0 && logos.length * 2 >= properties.length;
}

function isLogo(property: Property, names: Names): boolean {
  const value = expressionOf(property);
  return (
    value?.type === "JSXElement" ||
    value?.type === "JSXFragment" ||
    ["import", "path"].includes(logoOf(property, names).kind)
  );
}

function keyOf(property: Property): string | null {
  if (property.type === "SpreadElement" || property.computed) return null;
  if (property.key.type === "Identifier") return property.key.name;
  return property.key.type === "StringLiteral" ? property.key.value : null;
}

function expressionOf(property: Property): Expression | null {
  return property.type === "ObjectProperty" ? (property.value as Expression) : null;
}

function logoOf(property: Property, { imports, declared }: Names): Logo {
  const value = expressionOf(property);
  if (value?.type === "Identifier") {
    const from = imports.get(value.name);
    if (from !== undefined) return { kind: "import", from };
    return declared.has(value.name) ? { kind: "drawn", from: null } : { kind: "unknown" };
  }
  if (value?.type === "JSXElement") return { kind: "drawn", from: shownBy(value, imports) };
  const path = pathIn(value?.type === "CallExpression" ? value.arguments[0] : value);
  return path === null ? { kind: "drawn", from: null } : { kind: "path", from: path };
}

/** What an element like `<img src="./logos/bee.png" />` or `<img src={beeLogo} />` shows. */
function shownBy({ openingElement }: JSXElement, imports: Names["imports"]): string | null {
  for (const attribute of openingElement.attributes) {
    if (attribute.type !== "JSXAttribute" || !attribute.value) continue;
    const value = attribute.value.type === "JSXExpressionContainer" ? attribute.value.expression : attribute.value;
    const from = value.type === "Identifier" ? imports.get(value.name) : pathIn(value);
    if (from && isImage(from)) return from;
  }
  return null;
}

/** The path of an image that a string holds. */
function pathIn(value: { readonly type: string; readonly value?: unknown } | null | undefined): string | null {
  if (value?.type !== "StringLiteral" || typeof value.value !== "string") return null;
  return isImage(value.value) ? value.value : null;
}
