/** A GraphQL document and its variables -> what it costs by GitHub's rule, and how many nodes it may ask for. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

export interface Weight {
  readonly points: number;
  readonly nodes: number;
}

/** Connections to be read, and nodes in them, for each time that a selection is made. */
interface Load {
  readonly requests: number;
  readonly nodes: number;
}

type Variables = Readonly<Record<string, unknown>>;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  readonly known: Map<string, Load>;
}

const NOTHING: Load = { requests: 0, nodes: 0 };

/**
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits: every connection is one request for each node of the
 * connection around it; a hundred of them are a point, and no call is cheaper than one.
 */
export function weigh(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): Weight {
  const fragments = document.definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  );
  const walk = {
    schema,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: { ...defaults(operation), ...given },
    known: new Map<string, Load>(),
  };
  const { requests, nodes } = load(walk, operation.selectionSet, schema.getRootType(operation.operation) ?? null);
  return { points: Math.max(1, Math.round(requests / 100)), nodes };
}

function load(walk: Walk, set: SelectionSetNode | undefined, type: GraphQLNamedType | null): Load {
  let sum = NOTHING;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) sum = plus(sum, fieldLoad(walk, selection, type));
    else if (selection.kind === Kind.FRAGMENT_SPREAD) sum = plus(sum, fragmentLoad(walk, selection.name.value));
    else {
      const on = selection.typeCondition?.name.value;
      sum = plus(sum, load(walk, selection.selectionSet, on === undefined ? type : (walk.schema.getType(on) ?? null)));
    }
  }
  return sum;
}

function fieldLoad(walk: Walk, field: FieldNode, parent: GraphQLNamedType | null): Load {
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
  const type = getNamedType(fields[field.name.value]?.type) ?? null;
  const inner = load(walk, field.selectionSet, type);
  if (!type?.name.endsWith("Connection")) return inner;
  const size = sizeOf(walk, field);
  return { requests: 1 + size * inner.requests, nodes: size + size * inner.nodes };
}

function fragmentLoad(walk: Walk, name: string): Load {
  const known = walk.known.get(name);
  if (known !== undefined) return known;
  const fragment = walk.fragments.get(name);
  if (fragment === undefined) return NOTHING;
  const found = load(walk, fragment.selectionSet, walk.schema.getType(fragment.typeCondition.name.value) ?? null);
  walk.known.set(name, found);
  return found;
}

function sizeOf({ variables }: Walk, { arguments: given = [] }: FieldNode): number {
  const sizes = given
    .filter(({ name }) => name.value === "first" || name.value === "last")
    .map(({ value }) => {
      if (value.kind === Kind.INT) return Number(value.value);
      return value.kind === Kind.VARIABLE ? Number(variables[value.name.value] ?? 0) : 0;
    });
  return Math.max(0, ...sizes);
}

function defaults({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}

function plus(one: Load, other: Load): Load {
  return { requests: one.requests + other.requests, nodes: one.nodes + other.nodes };
}
