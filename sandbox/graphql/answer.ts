/** A GraphQL request -> GitHub's answer from the world. */

import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type OperationDefinitionNode,
} from "graphql";
import { nameOf } from "../access/rate-limits.ts";
import type { Call } from "../http/call.ts";
import { Refused, type Reply } from "../http/refused.ts";
import type { OpenEntry } from "../request-log.ts";
import { type Asked, aliasesOf, check, operationOf, readAsked } from "./document.ts";
import { makers } from "./nodes/makers.ts";
import { mutationRoot } from "./nodes/mutation.ts";
import { queryRoot } from "./nodes/query.ts";
import { type Weight, weigh } from "./points.ts";
import { type ShownError, shown, shownInvalid, unknownPart } from "./refusal.ts";
import { githubSchema } from "./schema.ts";

const MOST_NODES = 500_000;

export async function answerGraphql(call: Call, log: OpenEntry): Promise<Reply> {
  const { caller, site } = call;
  if (caller.kind === "anonymous" || caller.kind === "app")
    throw new Refused(401, "This endpoint requires you to be authenticated.");
  const asked = readAsked(call.body);
  if (asked === null) throw new Refused(400, "Problems parsing JSON");
  const { document, errors } = check(asked.query);
  if (document === null || errors.length > 0) return replied({ errors });
  const operation = operationOf(document, asked.operationName);
  if (operation === null)
    return replied({ errors: [{ message: `No operation named ${JSON.stringify(asked.operationName)}` }] });
  const weight = weigh(githubSchema(), document, operation, asked.variables);
  log.graphql = { operation: operation.name?.value ?? null, aliases: aliasesOf(operation), ...weight };
  if (weight.nodes > MOST_NODES) {
    const message = `This query requests up to ${weight.nodes.toLocaleString("en")} possible nodes which exceeds the maximum limit of 500,000.`;
    return replied({ errors: [{ type: "MAX_NODE_LIMIT_EXCEEDED", message }] });
  }
  if (site.limits.take(caller, "graphql", weight.points) === null) {
    const message = `API rate limit exceeded for ${nameOf(caller)}.`;
    return replied({ errors: [{ type: "RATE_LIMITED", message }] });
  }
  return replied(await carryOut(call, document, operation, asked, weight));
}

async function carryOut(
  call: Call,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { variables }: Asked,
  weight: Weight,
): Promise<{ readonly data?: unknown; readonly errors?: readonly ShownError[] }> {
  const view = { ...call, make: makers };
  const mutates = operation.operation === "mutation";
  const result: ExecutionResult = await execute({
    schema: githubSchema(),
    document,
    rootValue: mutates ? mutationRoot(view) : queryRoot(view, weight),
    variableValues: variables,
    ...(operation.name === undefined ? {} : { operationName: operation.name.value }),
    fieldResolver: resolverFor(call),
  });
  const errors = result.errors ?? [];
  // Without data nothing was carried out: the variables did not fit.
  if (result.data === undefined) return { errors: errors.map(shownInvalid) };
  return { data: result.data, ...(errors.length === 0 ? {} : { errors: errors.map(shown) }) };
}

/** A node's own member answers a field; a field that no node knows is an error, never a silent null. */
function resolverFor(call: Call): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, _context, info) => {
    const members = source as Readonly<Record<string, unknown>>;
    const member = Object.hasOwn(members, info.fieldName) ? members[info.fieldName] : undefined;
    if (member === undefined) throw unknownPart(call, `${info.parentType.name}.${info.fieldName}`);
    return typeof member === "function" ? member(args) : member;
  };
}

function replied(body: unknown): Reply {
  return { status: 200, body };
}
