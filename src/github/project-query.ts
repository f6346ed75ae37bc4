/** What is asked about projects -> one GraphQL document for all of them. */
import { READ_FILES } from "./project-texts.ts";
import { BEFORE, BLOB, type ObjectAlias, objectSelections, objectVariables } from "./queries.ts";
import { SEARCHED, searchSelections, searchVariables } from "./searches.ts";

/** A repository, with the folder of it that a project is; or an account, with its repositories. */
export interface Selection {
  readonly of: "repository" | "account";
  readonly folder: boolean;
}

/** `light` leaves out what is slow in repositories of a kernel's size, and can be done without. */
export type Weight = "full" | "light";

// GitHub knows no order by the date of merging; that of changing would be another after each late comment.
const PRACTICE = `merged: pullRequests(states: MERGED, first: 50, orderBy: { field: CREATED_AT, direction: DESC }) {
    totalCount
    nodes { number mergedAt url authorAssociation author { ...Who } mergedBy { ...Who } }
  }
  answers: issues(first: 15, orderBy: { field: UPDATED_AT, direction: DESC }) {
    nodes { author { ...Who } comments(last: 8) { nodes { createdAt url authorAssociation author { ...Who } } } }
  }
  owner { handsDown: repository(name: ".github") {
    nameWithOwner url visibility
    defaultBranchRef { target { oid } }
    root: object(expression: "HEAD:") { ...Names }
    github: object(expression: "HEAD:.github") { ...Names }
    docs: object(expression: "HEAD:docs") { ...Names }
  } }`;

const TEXTS = READ_FILES.map((path, i) => `f${i}: object(expression: ${JSON.stringify(`HEAD:${path}`)}) { ...Text }`);

const ACCOUNT = `fragment Account on RepositoryOwner {
  login
  repositories(
    first: 10, privacy: PUBLIC, isFork: false, ownerAffiliations: [OWNER], orderBy: { field: STARGAZERS, direction: DESC }
  ) { nodes { nameWithOwner url description } }
}`;

const COMMITS = { full: 100, light: 20 } as const;

function fragments(weight: Weight): string {
  return `fragment Names on Tree { entries { name type } }
fragment Folder on Tree { entries { name type object { ...Names } } }
fragment Change on Commit {
  oid committedDate messageHeadline
  authors(first: 10) { nodes { email name user { login } } }
}
${weight === "full" ? "fragment Who on Actor { __typename login }\n" : ""}fragment Project on Repository {
  databaseId nameWithOwner url description homepageUrl visibility createdAt
  isArchived archivedAt isDisabled isEmpty isFork isMirror mirrorUrl parent { nameWithOwner }
  stargazerCount hasIssuesEnabled
  repositoryTopics(first: 20) { nodes { topic { name } } }
  languages(first: 20, orderBy: { field: SIZE, direction: DESC }) { edges { size node { name } } }
  licenseInfo { spdxId }
  latestRelease { tagName publishedAt }
  refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
    nodes { name target {
      ... on Tag { tagger { date } target { ... on Commit { committedDate } } }
      ... on Commit { committedDate }
    } }
  }
  codeOfConduct { url }
  contributingGuidelines { url }
  securityPolicyUrl
  root: object(expression: "HEAD:") { ... on Tree { entries { name type size object { ...Names } } } }
  licenses: object(expression: "HEAD:LICENSES") { ...Folder }
  ${TEXTS.join("\n  ")}
  defaultBranchRef {
    name
    target {
      ...Change
      ... on Commit { recent: history(first: ${COMMITS[weight]}, since: $since) { totalCount nodes { ...Change } } }
    }
  }
  ${weight === "full" ? PRACTICE : ""}
}`;
}

function folderOf(i: number, weight: Weight): string {
  return `part: object(expression: $e${i}) { ...Folder }
    ofPart: defaultBranchRef { target { ... on Commit {
      recent: history(first: ${COMMITS[weight]}, since: $since, path: $p${i}) { totalCount nodes { ...Change } }
      last: history(first: 1, path: $p${i}) { nodes { ...Change } }
    } } }`;
}

/**
 * A document with the aliases r0, r1, ..., and as variables `since`, o0 (owner), n0 (name), e0 (`HEAD:FOLDER`), p0 (folder) and so
 * on. With `listing` it looks at a pull request as well, under the alias of that name: owner, name, number and comments are its
 * variables, and those of the objects that are asked for with it. `searches` of them have the aliases s0, s1, ...
 */
export function projectsQuery(
  selections: readonly Selection[],
  listing: { readonly objects: readonly ObjectAlias[] } | null,
  searches: number,
  weight: Weight,
): string {
  const repositories = selections.some(({ of }) => of === "repository");
  const accounts = selections.some(({ of }) => of === "account");
  const variables = [
    ...(repositories ? ["$since: GitTimestamp!"] : []),
    ...selections.flatMap(({ of, folder }, i) => [
      `$o${i}: String!`,
      ...(of === "repository" ? [`$n${i}: String!`] : []),
      ...(folder ? [`$e${i}: String!, $p${i}: String!`] : []),
    ]),
    ...(listing === null ? [] : ["$owner: String!, $name: String!, $number: Int!, $comments: Boolean!"]),
    ...objectVariables(listing?.objects ?? []),
    ...searchVariables(searches),
  ];
  const projects = selections.map(({ of, folder }, i) =>
    of === "account"
      ? `r${i}: repositoryOwner(login: $o${i}) { ...Account }`
      : `r${i}: repository(owner: $o${i}, name: $n${i}) { ...Project ${folder ? folderOf(i, weight) : ""} }`,
  );
  const aliases = [...projects, ...searchSelections(searches)];
  const own = objectSelections(listing?.objects ?? []);
  return [
    `query Projects(${variables.join(", ")}) {
  rateLimit { cost }
  ${aliases.join("\n  ")}
  ${listing === null ? "" : `listing: repository(owner: $owner, name: $name) { ...Before ${own.join(" ")} }`}
}`,
    ...(repositories || own.length > 0 ? [BLOB] : []),
    ...(repositories ? [fragments(weight)] : []),
    ...(accounts ? [ACCOUNT] : []),
    ...(listing === null ? [] : [BEFORE]),
    ...(searches === 0 ? [] : [SEARCHED]),
  ].join("\n");
}
