/** What the validator of a JSON Schema tells, rule within rule -> the rules that a person can mend. */
import type { Value } from "../../model/entry.ts";
import type { SchemaNode } from "./copy.ts";

/** An error of the validator with what it is about. */
export interface Located {
  readonly keyword: string;
  readonly path: readonly string[];
  readonly value: Value | undefined;
  /** Pointer through the schema, by which one error stands within another. */
  readonly location: string;
  readonly schema: SchemaNode | null;
}

/** They only say that something inside is wrong, which is told as well. */
const FRAMES: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "additionalProperties", "unevaluatedProperties"],
  ...["items", "prefixItems", "additionalItems", "unevaluatedItems", "allOf", "$ref", "$recursiveRef"],
  ...["dependentSchemas", "if"],
]);

export function leavesOf(errors: readonly Located[]): readonly Located[] {
  const leaves: Located[] = [];
  for (let i = 0; i < errors.length; i++) {
    const error = errors[i];
    if (error === undefined || FRAMES.has(error.keyword) || isFrameOfName(error)) continue;
    const inside = countInside(errors, i);
    if (error.keyword === "anyOf" || error.keyword === "oneOf") {
      leaves.push(...choiceOf(error, errors.slice(i + 1, i + 1 + inside)));
      i += inside;
    } else if (error.keyword === "contains") {
      leaves.push(error);
      i += inside;
    } else if (error.keyword !== "dependencies" || inside === 0) leaves.push(error);
  }
  return leaves;
}

/** The rule itself is placed at the object, and what its schema says of a name at the name. */
function isFrameOfName({ keyword, location }: Located): boolean {
  return keyword === "propertyNames" && location.endsWith("/propertyNames");
}

/** How many of the errors that follow stand within one. What allows nothing has no place of its own in the schema. */
function countInside(errors: readonly Located[], at: number): number {
  const within = `${errors[at]?.location ?? ""}/`;
  let end = at + 1;
  while (end < errors.length && (errors[end]?.location.startsWith(within) || errors[end]?.keyword === "false")) {
    end += 1;
  }
  return end - at - 1;
}

/** Of several forms that are allowed, the only one of the value's own kind is the one that was meant. */
function choiceOf(error: Located, inside: readonly Located[]): readonly Located[] {
  const forms = error.schema?.[error.keyword];
  const count = Array.isArray(forms) ? forms.length : 0;
  const branches = Array.from({ length: count }, (_, i) =>
    leavesOf(inside.filter(({ location }) => location.startsWith(`${error.location}/${i}/`))),
  );
  if (branches.some((branch) => branch.length === 0)) return [error];
  const otherKind = (leaf: Located) => leaf.keyword === "type" && leaf.path.length === error.path.length;
  const own = branches.filter((branch) => !branch.some(otherKind));
  const [only, ...more] = own;
  if (only !== undefined && more.length === 0) return only;
  if (own.length > 0) return [error];
  const types = branches.flat().filter(otherKind);
  return [{ ...error, keyword: "type", schema: { type: types.flatMap(({ schema }) => schema?.type ?? []) } }];
}
