/** An SPDX expression -> its tree, and whether terms that somebody accepts are enough to use what stands under it. */
import { EXCEPTIONS, NOT_APPROVED, OSI_APPROVED } from "./spdx-list.ts";

export type Expression =
  | { readonly kind: "license"; readonly id: string; readonly orLater: boolean; readonly exception: string | null }
  | { readonly kind: "and" | "or"; readonly sides: readonly Expression[] };

/** Whether terms are accepted; null where that cannot be told. */
export type Accepts = (id: string) => boolean | null;

const MOST_CHARACTERS = 500;
const DEEPEST = 20;
const OWN_REFERENCE = /^(?:DocumentRef-[\w.-]{1,100}:)?LicenseRef-[\w.-]{1,100}$/i;
const OLD_EXCEPTION = /^(GPL-[23]\.0)-with-.+-exception$/i;

const OSI = new Set(OSI_APPROVED);
const SPELLING = new Map([...OSI_APPROVED, ...NOT_APPROVED].map((id) => [id.toLowerCase(), id]));
const EXCEPTION_SPELLING = new Map(EXCEPTIONS.map((id) => [id.toLowerCase(), id]));

/** The id as SPDX spells it, or null where the list does not have it. */
export function licenseId(written: string): string | null {
  return SPELLING.get(written.toLowerCase()) ?? (OWN_REFERENCE.test(written) ? written : null);
}

/** Whether the OSI list has it; null for what the SPDX list does not know. */
export function osiApproves(id: string): boolean | null {
  if (OSI.has(id)) return true;
  const base = OLD_EXCEPTION.exec(id)?.[1];
  if (base !== undefined) return OSI.has(base);
  return SPELLING.has(id.toLowerCase()) ? false : null;
}

/** Null for what is no expression of known ids. */
export function parseExpression(text: string): Expression | null {
  if (text.length > MOST_CHARACTERS) return null;
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  const reader = { tokens, at: 0, depth: 0 };
  const expression = readChoice(reader);
  return reader.at === tokens.length ? expression : null;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  depth: number;
}

function readChoice(reader: Reader): Expression | null {
  return readSides(reader, "or", () => readSides(reader, "and", () => readTerm(reader)));
}

function readSides(reader: Reader, kind: "and" | "or", readSide: () => Expression | null): Expression | null {
  const sides: Expression[] = [];
  do {
    const side = readSide();
    if (side === null) return null;
    sides.push(...(side.kind === kind ? side.sides : [side]));
  } while (takes(reader, kind));
  const [only] = sides;
  return only !== undefined && sides.length === 1 ? only : { kind, sides };
}

function readTerm(reader: Reader): Expression | null {
  if (!takes(reader, "(")) return readLicense(reader);
  if (++reader.depth > DEEPEST) return null;
  const inner = readChoice(reader);
  reader.depth--;
  return takes(reader, ")") ? inner : null;
}

function readLicense(reader: Reader): Expression | null {
  const written = reader.tokens[reader.at++] ?? "";
  const whole = licenseId(written);
  const orLater = whole === null && written.endsWith("+");
  const id = orLater ? licenseId(written.slice(0, -1)) : whole;
  if (id === null) return null;
  if (!takes(reader, "with")) return { kind: "license", id, orLater, exception: null };
  const exception = EXCEPTION_SPELLING.get((reader.tokens[reader.at++] ?? "").toLowerCase());
  return exception === undefined ? null : { kind: "license", id, orLater, exception };
}

function takes(reader: Reader, token: string): boolean {
  if (reader.tokens[reader.at]?.toLowerCase() !== token) return false;
  reader.at++;
  return true;
}

/** OR needs one accepted side, AND all; a known exception only adds to what its licence permits. */
export function accepted(expression: Expression, accepts: Accepts): boolean | null {
  if (expression.kind === "license") return accepts(expression.id);
  const sides = expression.sides.map((side) => accepted(side, accepts));
  const decisive = expression.kind === "or";
  if (sides.includes(decisive)) return decisive;
  return sides.includes(null) ? null : !decisive;
}

export function idsOf(expression: Expression): readonly string[] {
  return expression.kind === "license" ? [expression.id] : expression.sides.flatMap(idsOf);
}

export function printExpression(expression: Expression): string {
  if (expression.kind === "license") {
    const id = expression.orLater ? `${expression.id}+` : expression.id;
    return expression.exception === null ? id : `${id} WITH ${expression.exception}`;
  }
  const sides = expression.sides.map((side) => {
    const printed = printExpression(side);
    return expression.kind === "and" && side.kind === "or" ? `(${printed})` : printed;
  });
  return sides.join(expression.kind === "and" ? " AND " : " OR ");
}

/** Several expressions in one, each side once; null for none. */
export function combine(kind: "and" | "or", expressions: readonly Expression[]): Expression | null {
  const sides = new Map(
    expressions.flatMap((e) => (e.kind === kind ? e.sides : [e])).map((side) => [printExpression(side), side]),
  );
  const [only] = sides.values();
  if (only === undefined || sides.size === 1) return only ?? null;
  return { kind, sides: [...sides.values()] };
}

/** The id without what tells versions of the same text apart: `GPL-2.0` for `GPL-2.0-only`, `GPL-2.0-or-later`, `GPL-2.0+`. */
export function textOfId(id: string): string {
  return id.replace(/-only$|-or-later$|\+$/, "");
}
