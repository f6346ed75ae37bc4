/** An expression of a module's syntax tree -> the node that it stands for, without running it. */
import type { ArrayExpression, Expression, ObjectExpression } from "@babel/types";
import { type Fault, hole, tooDeep } from "../../cause.ts";
import {
  DEEPEST,
  type ListNode,
  lineOf,
  type MemberNode,
  type Node,
  type ObjectNode,
  type Source,
  type Span,
} from "../../tree.ts";

/** Reads expressions of one file; what is odd about them is added to `faults`. */
export interface LiteralReading {
  readonly source: Source;
  readonly faults: Fault[];
}

/** A part of Babel's tree, as far as its place is concerned. */
interface Placed {
  readonly start?: number | null | undefined;
  readonly end?: number | null | undefined;
}

type Property = ObjectExpression["properties"][number];

export function spanOf({ start, end }: Placed): Span {
  return { start: start ?? 0, end: end ?? start ?? 0 };
}

export function nodeOf(reading: LiteralReading, written: Expression, depth = 1): Node {
  const expression = bare(written);
  if (depth > DEEPEST) {
    reading.faults.push({ offset: spanOf(expression).start, seen: null, cause: tooDeep(DEEPEST), severity: "error" });
    return codeOf(reading, expression);
  }
  if (expression.type === "ObjectExpression") return objectOf(reading, expression, depth);
  if (expression.type === "ArrayExpression") return listOf(reading, expression, depth);
  const value = constantOf(expression);
  return value === undefined ? codeOf(reading, expression) : { kind: "scalar", value, ...spanOf(expression) };
}

/** An expression without the types around it: `[...] as const`, `x satisfies Y`, `x!`. */
export function bare(expression: Expression): Expression {
  let inner = expression;
  while (
    inner.type === "TSAsExpression" ||
    inner.type === "TSSatisfiesExpression" ||
    inner.type === "TSNonNullExpression" ||
    inner.type === "TSTypeAssertion" ||
    inner.type === "ParenthesizedExpression"
  ) {
    inner = inner.expression;
  }
  return inner;
}

function codeOf({ source }: LiteralReading, placed: Placed): Node {
  const span = spanOf(placed);
  return { kind: "code", value: source.text.slice(span.start, span.end), ...span };
}

function listOf(reading: LiteralReading, { elements, ...placed }: ArrayExpression, depth: number): ListNode {
  const items: Node[] = [];
  let last = spanOf(placed).start + 1;
  for (const element of elements) {
    if (element === null) holeAfter(reading, last);
    else if (element.type !== "SpreadElement") items.push(nodeOf(reading, element, depth + 1));
    if (element !== null) last = spanOf(element).end;
  }
  return { kind: "list", items, ...spanOf(placed) };
}

/** `[a,,b]` is no syntax error in JavaScript, but puts an item into the list that is nothing. */
function holeAfter({ source, faults }: LiteralReading, offset: number): void {
  const first = source.text.indexOf(",", offset);
  const second = source.text.indexOf(",", first + 1);
  const at = second === -1 ? first : second;
  if (faults.at(-1)?.offset === at) return;
  faults.push({ offset: at, seen: null, cause: hole(lineOf(source, at)), severity: "error" });
}

function objectOf(reading: LiteralReading, { properties, ...placed }: ObjectExpression, depth: number): ObjectNode {
  const members = properties.flatMap((property) => memberOf(reading, property, depth));
  return { kind: "object", members, ...spanOf(placed) };
}

function memberOf(reading: LiteralReading, property: Property, depth: number): readonly MemberNode[] {
  if (property.type === "SpreadElement") return [];
  const key = keyOf(reading, property);
  const span = spanOf(property);
  if (property.type === "ObjectMethod" || property.shorthand)
    return [{ key, value: codeOf(reading, property), ...span }];
  return [{ key, value: nodeOf(reading, property.value as Expression, depth + 1), ...span }];
}

function keyOf({ source }: LiteralReading, { key, computed }: Exclude<Property, { type: "SpreadElement" }>): string {
  if (key.type === "StringLiteral") return key.value;
  if (key.type === "NumericLiteral") return String(key.value);
  if (key.type === "Identifier" && !computed) return key.name;
  const { start, end } = spanOf(key);
  return `[${source.text.slice(start, end)}]`;
}

/** A value that is the same however the module runs; undefined for any other expression. */
function constantOf(expression: Expression): string | number | boolean | null | undefined {
  switch (expression.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
      return expression.value;
    case "NullLiteral":
      return null;
    case "TemplateLiteral": {
      const [only, more] = expression.quasis;
      return only === undefined || more !== undefined ? undefined : (only.value.cooked ?? only.value.raw);
    }
    case "UnaryExpression": {
      const sign = expression.operator === "-" ? -1 : expression.operator === "+" ? 1 : null;
      return sign === null || expression.argument.type !== "NumericLiteral"
        ? undefined
        : sign * expression.argument.value;
    }
    case "BinaryExpression":
      return joined(expression);
    default:
      return undefined;
  }
}

/** Texts joined with `+`. A long sum nests to the left, so this walks down instead of calling itself. */
function joined(sum: Expression): string | undefined {
  const parts: string[] = [];
  let left = sum;
  while (left.type === "BinaryExpression" && left.operator === "+" && left.left.type !== "PrivateName") {
    const right = bare(left.right);
    const value = right.type === "BinaryExpression" ? undefined : constantOf(right);
    if (typeof value !== "string") return undefined;
    parts.push(value);
    left = bare(left.left);
  }
  const first = left.type === "BinaryExpression" ? undefined : constantOf(left);
  return typeof first === "string" ? [first, ...parts.reverse()].join("") : undefined;
}
