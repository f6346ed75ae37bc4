/** The terms of several files -> one expression, and whether every way to read it is open. */
import { md, type Text } from "../../markdown.ts";
import type { Reading } from "./reading.ts";
import { accepted, combine, type Expression, idsOf, osiApproves, textOfId } from "./spdx.ts";

export interface Whole {
  readonly expression: Expression | null;
  readonly open: boolean | null;
  readonly reasons: readonly Text[];
}

/** How parts are meant together may be unclear; if they all are open, or all are not, it does not matter. */
export function together(kind: "and" | "or", parts: readonly Reading[], reasons: readonly Text[]): Whole {
  const expressions = expressionsOf(parts);
  const answers = new Set(expressions.map((expression) => accepted(expression, osiApproves)));
  const [only] = answers;
  const open = only !== undefined && answers.size === 1 ? only : null;
  const mixed =
    answers.size > 1
      ? [md`Not all of these licences are approved by the OSI, and which applies to what could not be told.`]
      : [];
  return { expression: combine(kind, expressions), open, reasons: [...reasons, ...mixed] };
}

export function expressionsOf(readings: readonly Reading[]): readonly Expression[] {
  return readings.map(({ expression }) => expression).filter((expression) => expression !== null);
}

/** The ids without what tells versions of the same text apart. */
export function textIds({ expression }: Pick<Reading, "expression">): readonly string[] {
  return expression === null ? [] : idsOf(expression).map(textOfId);
}

/** Whether terms say nothing that the others do not say as well. */
export function within(one: Expression, other: Expression | null): boolean {
  const ids = new Set(textIds({ expression: other }));
  return textIds({ expression: one }).every((id) => ids.has(id));
}
