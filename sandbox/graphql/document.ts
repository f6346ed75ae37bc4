/** The text of a GraphQL request -> its document, checked against the schema, and what it would ask for. */
import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, parse, validate } from "graphql";
import { type ShownError, shownInvalid } from "./refusal.ts";
import { githubSchema } from "./schema.ts";

export interface Checked {
  readonly document: DocumentNode | null;
  readonly errors: readonly ShownError[];
}

export interface Asked {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const KEPT = 100;
const checked = new Map<string, Checked>();

/** Null where the body is no GraphQL request at all. */
export function readAsked(body: unknown): Asked | null {
  if (typeof body !== "object" || body === null || !("query" in body) || typeof body.query !== "string") return null;
  const { query, operationName, variables } = body as { query: string; operationName?: unknown; variables?: unknown };
  const given = typeof variables === "object" && variables !== null ? (variables as Record<string, unknown>) : {};
  return { query, operationName: typeof operationName === "string" ? operationName : null, variables: given };
}

/** The same text is read and checked once only, as far as the last ones go. */
export function check(query: string): Checked {
  const known = checked.get(query);
  if (known !== undefined) return known;
  const found = checkAnew(query);
  checked.set(query, found);
  for (const oldest of checked.keys()) {
    if (checked.size <= KEPT) break;
    checked.delete(oldest);
  }
  return found;
}

export function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode | null {
  const operations = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  if (name === null) return operations.length === 1 ? (operations[0] ?? null) : null;
  return operations.find((operation) => operation.name?.value === name) ?? null;
}

/** Response names of the fields at the root. */
export function aliasesOf({ selectionSet }: OperationDefinitionNode): readonly string[] {
  return selectionSet.selections.flatMap((one) =>
    one.kind === Kind.FIELD ? [one.alias?.value ?? one.name.value] : [],
  );
}

function checkAnew(query: string): Checked {
  try {
    const document = parse(query, { maxTokens: 50_000 });
    return { document, errors: validate(githubSchema(), document).map(shownInvalid) };
  } catch (error) {
    if (error instanceof GraphQLError) return { document: null, errors: [shownInvalid(error)] };
    throw error;
  }
}
