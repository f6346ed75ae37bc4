/** The syntax tree of a module -> its top-level names with what they stand for, `default` among them. */
import type { ParseResult } from "@babel/parser";
import type { Expression, Statement } from "@babel/types";
import type { Node } from "../../tree.ts";
import { bare, type LiteralReading, nodeOf, spanOf } from "./expression.ts";

export interface Binding {
  readonly name: string;
  /** What it stands for, or the name that says so. */
  readonly value: Node | { readonly alias: string };
}

export function bindingsOf(reading: LiteralReading, { program }: ParseResult): readonly Binding[] {
  return program.body.flatMap((statement) => ofStatement(reading, statement));
}

function ofStatement(reading: LiteralReading, statement: Statement): readonly Binding[] {
  switch (statement.type) {
    case "VariableDeclaration":
      return statement.declarations.flatMap(({ id, init }) =>
        id.type === "Identifier" && init ? [bind(reading, id.name, init)] : [],
      );
    case "ExportNamedDeclaration":
      if (statement.declaration) return ofStatement(reading, statement.declaration);
      return statement.source ? [] : statement.specifiers.flatMap(ofSpecifier);
    case "ExportDefaultDeclaration":
      return [ofDefault(reading, statement.declaration)];
    case "ExpressionStatement":
      return ofAssignment(reading, statement.expression);
    default:
      return [];
  }
}

type Specifier = Extract<Statement, { type: "ExportNamedDeclaration" }>["specifiers"][number];
type Default = Extract<Statement, { type: "ExportDefaultDeclaration" }>["declaration"];

/** `export { items as default }` */
function ofSpecifier(specifier: Specifier): readonly Binding[] {
  if (specifier.type !== "ExportSpecifier") return [];
  const { local, exported } = specifier;
  const name = exported.type === "Identifier" ? exported.name : exported.value;
  return name === local.name ? [] : [{ name, value: { alias: local.name } }];
}

function ofDefault(reading: LiteralReading, declaration: Default): Binding {
  if (
    declaration.type === "FunctionDeclaration" ||
    declaration.type === "ClassDeclaration" ||
    declaration.type === "TSDeclareFunction"
  ) {
    const span = spanOf(declaration);
    return {
      name: "default",
      value: { kind: "code", value: reading.source.text.slice(span.start, span.end), ...span },
    };
  }
  return bind(reading, "default", declaration);
}

/** `module.exports = items`, `module.exports.name = items`, `exports.name = items` */
function ofAssignment(reading: LiteralReading, expression: Expression): readonly Binding[] {
  if (expression.type !== "AssignmentExpression" || expression.operator !== "=") return [];
  const { start, end } = spanOf(expression.left);
  const target = /^(?:module\.)?exports(?:\.([\w$]+))?$/.exec(
    reading.source.text.slice(start, Math.min(end, start + 200)),
  );
  if (target === null) return [];
  return [bind(reading, target[1] ?? "default", expression.right)];
}

function bind(reading: LiteralReading, name: string, expression: Expression): Binding {
  const inner = bare(expression);
  return { name, value: inner.type === "Identifier" ? { alias: inner.name } : nodeOf(reading, inner) };
}
