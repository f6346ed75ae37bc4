/** What goes wrong in a query -> errors as GitHub words and shapes them. */
import { GraphQLError } from "graphql";
import type { Call } from "../http/call.ts";

/** As it stands in an answer. */
export interface ShownError {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly message: string;
}

export function refusal(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

export function forbidden(): GraphQLError {
  return refusal("FORBIDDEN", "Resource not accessible by integration");
}

/** For a part of GitHub that is not here: better no answer than a wrong one. */
export function unknownPart({ site }: Call, what: string): GraphQLError {
  site.missed(`GraphQL ${what}`);
  return new GraphQLError(`The embedded GitHub does not know ${what}`);
}

/** An error from carrying a query out. */
export function shown({ message, path, locations, extensions }: GraphQLError): ShownError {
  const type = typeof extensions.type === "string" ? { type: extensions.type } : {};
  return {
    ...type,
    ...(path === undefined ? {} : { path }),
    ...(locations === undefined ? {} : { locations }),
    message,
  };
}

/** An error of the document itself, in the words that GitHub's server has for the commonest. */
export function shownInvalid({ message, locations }: GraphQLError): ShownError {
  const at = locations === undefined ? {} : { locations };
  const [, fieldName, typeName] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message) ?? [];
  if (fieldName !== undefined && typeName !== undefined) {
    const extensions = { code: "undefinedField", typeName, fieldName };
    return { extensions, ...at, message: `Field '${fieldName}' doesn't exist on type '${typeName}'` };
  }
  const [, name, type] =
    /^Variable "(\$\w+)" (?:of required type|got invalid value).*?"?([\w[\]!]*)"?(?: was not provided)?\.?$/.exec(
      message,
    ) ?? [];
  if (name !== undefined) {
    const wanted = type === undefined || type === "" ? "" : ` of type ${type}`;
    return { ...at, message: `Variable ${name}${wanted} was provided invalid value` };
  }
  return { ...at, message };
}
