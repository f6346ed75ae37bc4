import { describe, expect, test } from "@jest/globals";
import { schema as published } from "@octokit/graphql-schema";
import { buildSchema, NoDeprecatedCustomRule, parse, specifiedRules, validate } from "graphql";
import { FILE_OF_DEFAULT_BRANCH } from "../../src/github/branch.ts";
import { QUEUE } from "../../src/github/merge-group.ts";
import { OPEN_PULL_REQUESTS } from "../../src/github/open-pull-requests.ts";
import { projectsQuery } from "../../src/github/project-query.ts";
import * as queries from "../../src/github/queries.ts";
import { searchesQuery } from "../../src/github/searches.ts";
import { WAITING_GROUPS } from "../../src/github/waiting-groups.ts";

// The published text has fields twice, which graphql-js would refuse to build otherwise.
const schema = buildSchema(published.idl, { assumeValidSDL: true });
const {
  objectsQuery,
  objectVariables: _variables,
  objectSelections: _selections,
  textsQuery,
  foldersQuery,
  ...rest
} = queries;
const { BEFORE: _before, BLOB: _blob, ...constant } = rest;
const listing = { objects: [] };
const laden = {
  objects: [
    { alias: "b0", by: "oid" },
    { alias: "t1", by: "expression" },
  ],
} as const;
const whole = { of: "repository", folder: false } as const;
const folder = { of: "repository", folder: true } as const;
const account = { of: "account", folder: false } as const;
const texts = (...counts: readonly number[]) => counts.map((count) => ({ texts: count, docs: false }));
const documents: readonly (readonly [string, string])[] = [
  ...Object.entries(constant),
  ["one project", projectsQuery([whole], null, 0, "full")],
  ["one project of a kernel's size", projectsQuery([folder], null, 0, "light")],
  ["an account alone", projectsQuery([account], null, 0, "full")],
  ["projects, folders, accounts and the listing", projectsQuery([whole, folder, account, whole], listing, 0, "full")],
  ["a project, and files of the listing", projectsQuery([whole], laden, 0, "full")],
  ["an account, and files of the listing", projectsQuery([account], laden, 0, "full")],
  ["a project, and searches", projectsQuery([whole], listing, 4, "full")],
  ["searches alone", searchesQuery(2)],
  ["a merge queue", QUEUE],
  ["the groups of a merge queue that wait", WAITING_GROUPS],
  ["open pull requests", OPEN_PULL_REQUESTS],
  ["a file of the default branch", FILE_OF_DEFAULT_BRANCH],
  ["texts of projects", textsQuery(texts(2, 1), null)],
  ["texts of projects and the listing", textsQuery(texts(1, 40), "listing")],
  ["texts of a project, and its documentation", textsQuery([{ texts: 1, docs: true }], null)],
  [
    "the documentation of two projects",
    textsQuery(
      [
        { texts: 0, docs: true },
        { texts: 0, docs: true },
      ],
      "listing",
    ),
  ],
  [
    "files and folders",
    objectsQuery([
      { alias: "b0", by: "oid" },
      { alias: "b1", by: "expression" },
      { alias: "t2", by: "expression" },
    ]),
  ],
  ["a folder alone", objectsQuery([{ alias: "t0", by: "expression" }])],
  [
    "folders in folders",
    foldersQuery([
      { by: "expression", below: 3 },
      { by: "oid", below: 0 },
    ]),
  ],
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
