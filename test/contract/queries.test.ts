import { describe, expect, test } from "@jest/globals";
import { schema as published } from "@octokit/graphql-schema";
import { buildSchema, NoDeprecatedCustomRule, parse, specifiedRules, validate } from "graphql";
import { projectsQuery } from "../../src/github/project-query.ts";
import * as queries from "../../src/github/queries.ts";

// The published text has fields twice, which graphql-js would refuse to build otherwise.
const schema = buildSchema(published.idl, { assumeValidSDL: true });
const { objectsQuery, BEFORE: _fragment, ...constant } = queries;
const documents: readonly (readonly [string, string])[] = [
  ...Object.entries(constant),
  ["one project", projectsQuery(1, null)],
  ["25 projects and the listing", projectsQuery(25, "listing")],
  [
    "files and folders",
    objectsQuery([
      { alias: "b0", by: "oid" },
      { alias: "b1", by: "expression" },
      { alias: "t2", by: "expression" },
    ]),
  ],
  ["a folder alone", objectsQuery([{ alias: "t0", by: "expression" }])],
];

describe("a GraphQL document holds against the published schema, without anything deprecated", () => {
  test.each(documents)("%s", (_, document) => {
    const errors = validate(schema, parse(document), [...specifiedRules, NoDeprecatedCustomRule]);
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  test("and one that does not is found out", () => {
    const errors = validate(schema, parse("{ viewer { login nonsense } }"), [
      ...specifiedRules,
      NoDeprecatedCustomRule,
    ]);
    expect(errors).toHaveLength(1);
  });
});
