/** GitHub's published GraphQL schema, built once for the process when it is first needed. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from "graphql";

const PACKAGE = "@octokit/graphql-schema";

let built: GraphQLSchema | null = null;

export function githubSchema(): GraphQLSchema {
  built ??= buildClientSchema(JSON.parse(readFileSync(schemaFile(), "utf8")) as IntrospectionQuery, {
    assumeValid: true,
  });
  return built;
}

/** The package's own module would build the schema a second time, and does not let its files be resolved. */
function schemaFile(): string {
  const folders = createRequire(import.meta.url).resolve.paths(PACKAGE) ?? [];
  const file = folders.map((folder) => join(folder, PACKAGE, "schema.json")).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`${PACKAGE} is not installed`);
  return file;
}
