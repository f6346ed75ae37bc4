/** What is asked of GitHub -> GraphQL documents: values go in variables, aliases are made here and never of anybody's text. */
import { DOCS_LICENSES } from "./project-texts.ts";

export const BLOB = `fragment Text on Blob { oid byteSize isBinary isTruncated text }`;

const OWN_COMMENTS = `fragment OwnComments on IssueCommentConnection {
  nodes { fullDatabaseId body isMinimized url viewerDidAuthor }
  pageInfo { hasNextPage endCursor }
}`;

const COMMENTS = `fragment Comments on IssueCommentConnection {
  nodes {
    fullDatabaseId body isMinimized url viewerDidAuthor createdAt lastEditedAt authorAssociation
    author { __typename login }
    editor { __typename login }
    reactionGroups { content viewerHasReacted }
  }
  pageInfo { hasNextPage endCursor }
}`;

const CHECK_RUNS = `fragment CheckRuns on CheckSuiteConnection {
  nodes {
    checkRuns(first: 20, filterBy: { checkType: LATEST }) {
      nodes { databaseId status conclusion externalId title summary text }
    }
  }
}`;

const THREADS = `fragment Threads on PullRequestReviewThreadConnection {
  nodes {
    isResolved line
    comments(first: 1) { totalCount nodes { fullDatabaseId body isMinimized url viewerDidAuthor } }
  }
  pageInfo { hasNextPage endCursor }
}`;

/** Needs the variables `number` and `comments`. */
export const BEFORE = `fragment Before on Repository {
  pullRequest(number: $number) { headRefOid comments(first: 100) @include(if: $comments) { ...OwnComments } }
}
${OWN_COMMENTS}`;

/** All that stands on a pull request, but for files; `$signed` tells whether there is an App to look for check runs of. */
export const PULL_REQUEST = `query PullRequest(
  $owner: String!, $name: String!, $number: Int!, $app: Int, $signed: Boolean!
) {
  rateLimit { cost }
  viewer { login }
  repository(owner: $owner, name: $name) {
    url
    defaultBranchRef { name }
    configuration: object(expression: "HEAD:.github/listkeeper.yml") { ...Text }
    labels(first: 100) { nodes { name } pageInfo { hasNextPage endCursor } }
    pullRequest(number: $number) {
      url title body state isDraft baseRefName baseRefOid headRefOid
      baseRef { target { oid } }
      author { __typename login }
      labels(first: 100) { nodes { name } }
      comments(first: 100) { ...Comments }
      reviews(last: 100, states: [APPROVED]) { ...Reviews }
      latestOpinionatedReviews(first: 100) {
        nodes { fullDatabaseId state submittedAt url viewerDidAuthor author { __typename login } commit { oid } }
      }
      deletions: timelineItems(last: 100, itemTypes: [COMMENT_DELETED_EVENT]) {
        nodes { ... on CommentDeletedEvent {
          createdAt
          actor { __typename login }
          deletedCommentAuthor { __typename login }
        } }
      }
      requests: timelineItems(last: 100, itemTypes: [REVIEW_REQUESTED_EVENT]) {
        nodes { ... on ReviewRequestedEvent { actor { __typename login } } }
      }
      reviewThreads(first: 100) { ...Threads }
      commits(last: 1) {
        nodes { commit { oid checkSuites(first: 5, filterBy: { appId: $app }) @include(if: $signed) { ...CheckRuns } } }
      }
    }
  }
}
fragment Reviews on PullRequestReviewConnection { nodes { fullDatabaseId state viewerDidAuthor commit { oid } } }
${BLOB}
${COMMENTS}
${THREADS}
${CHECK_RUNS}`;

/** The check runs of an App on a commit that is not the last of the pull request's list. */
export const CHECK_RUNS_OF_COMMIT = `query CheckRunsOfCommit($owner: String!, $name: String!, $oid: GitObjectID!, $app: Int) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { checkSuites(first: 5, filterBy: { appId: $app }) { ...CheckRuns } } }
  }
}
${CHECK_RUNS}`;

export const MORE_COMMENTS = `query MoreComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { comments(first: 100, after: $after) { ...Comments } }
  }
}
${COMMENTS}`;

/** The threads on a pull request's lines; from the first one where `after` is null. */
export const REVIEW_THREADS = `query ReviewThreads($owner: String!, $name: String!, $number: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { reviewThreads(first: 100, after: $after) { ...Threads } }
  }
}
${THREADS}`;

export const MORE_LABELS = `query MoreLabels($owner: String!, $name: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    labels(first: 100, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } }
  }
}`;

/** Our comments alone, from a place on; from the first one where `after` is null. */
export const MORE_OWN_COMMENTS = `query MoreOwnComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { comments(first: 100, after: $after) { ...OwnComments } }
  }
}
${OWN_COMMENTS}`;

/** What must be known right before writing: the head, and our comments where one is to be created. */
export const BEFORE_WRITING = `query BeforeWriting(
  $owner: String!, $name: String!, $number: Int!, $comments: Boolean!
) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) { ...Before }
}
${BEFORE}`;

/** Our approvals, to see whether one came through although GitHub did not say so. */
export const APPROVALS = `query Approvals($owner: String!, $name: String!, $number: Int!) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviews(last: 100, states: [APPROVED]) { nodes { fullDatabaseId state viewerDidAuthor commit { oid } } }
    }
  }
}`;

function commitAuthors(variable: "" | ", $path: String!", only: "" | ", path: $path"): string {
  return `query CommitAuthors($owner: String!, $name: String!, $after: String${variable}) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    visibility
    defaultBranchRef {
      target {
        ... on Commit {
          history(first: 100, after: $after${only}) {
            nodes { authors(first: 10) { nodes { email name user { login } } } }
            pageInfo { hasNextPage endCursor }
          }
        }
      }
    }
  }
}`;
}

/** A repository of which texts are asked for: how many, and whether the one of its documentation is asked about. */
export interface TextsAlias {
  readonly texts: number;
  readonly docs: boolean;
}

const DOCS = `fragment Docs on Repository {
  nameWithOwner url visibility licenseInfo { spdxId } defaultBranchRef { target { oid } }
  ${DOCS_LICENSES.map((path, i) => `l${i}: object(expression: ${JSON.stringify(`HEAD:${path}`)}) { ...Text }`).join("\n  ")}
}`;

/**
 * A document with the aliases r0, r1, ... for repositories, and t0, t1, ... in each for its texts, and d0, d1, ... for those of their
 * documentation; the variables are o0 (owner), n0 (name), e0_0, e0_1, ... (`REVISION:PATH`), and do0 and dn0 for documentation.
 * `beside` as for the projects themselves.
 */
export function textsQuery(wishes: readonly TextsAlias[], beside: "listing" | null): string {
  const each = (count: number) => Array.from({ length: count }, (_, i) => i);
  const variables = wishes.flatMap(({ texts, docs }, i) => [
    ...(texts > 0 ? [`$o${i}: String!, $n${i}: String!`] : []),
    ...each(texts).map((j) => `$e${i}_${j}: String!`),
    ...(docs ? [`$do${i}: String!, $dn${i}: String!`] : []),
  ]);
  const repositories = wishes.flatMap(({ texts, docs }, i) => {
    const selected = each(texts).map((j) => `t${j}: object(expression: $e${i}_${j}) { ...Text }`);
    return [
      ...(texts > 0 ? [`r${i}: repository(owner: $o${i}, name: $n${i}) { ${selected.join(" ")} }`] : []),
      ...(docs ? [`d${i}: repository(owner: $do${i}, name: $dn${i}) { ...Docs }`] : []),
    ];
  });
  const more = beside === null ? [] : ["$owner: String!, $name: String!, $number: Int!, $comments: Boolean!"];
  return `query Texts(${[...variables, ...more].join(", ")}) {
  rateLimit { cost }
  ${repositories.join("\n  ")}
  ${beside === null ? "" : "listing: repository(owner: $owner, name: $name) { ...Before }"}
}
${[BLOB, ...(wishes.some(({ docs }) => docs) ? [DOCS] : []), ...(beside === null ? [] : [BEFORE])].join("\n")}`;
}

/** Who made the newest commits, a page at a time. */
export const COMMIT_AUTHORS = commitAuthors("", "");

/** The same of the commits that changed a file or folder. */
export const COMMIT_AUTHORS_OF_PATH = commitAuthors(", $path: String!", ", path: $path");

/** An object to read: a folder if its alias begins with `t`, else a file; `expression` is `REVISION:PATH`. */
export interface ObjectAlias {
  readonly alias: string;
  readonly by: "oid" | "expression";
}

/** A document with each alias, and a variable of the same name for its object. */
export function objectsQuery(objects: readonly ObjectAlias[]): string {
  return `query Objects($owner: String!, $name: String!, ${objectVariables(objects).join(", ")}) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    ${objectSelections(objects).join("\n    ")}
  }
}${objects.some(({ alias }) => !alias.startsWith("t")) ? `\n${BLOB}` : ""}`;
}

export function objectVariables(objects: readonly ObjectAlias[]): readonly string[] {
  return objects.map(({ alias, by }) => `$${alias}: ${by === "oid" ? "GitObjectID!" : "String!"}`);
}

/** Those of files need the fragment `Text`. */
export function objectSelections(objects: readonly ObjectAlias[]): readonly string[] {
  return objects.map(({ alias, by }) => {
    const fields = alias.startsWith("t") ? "... on Tree { entries { name type mode oid size } }" : "...Text";
    return `${alias}: object(${by}: $${alias}) { ${fields} }`;
  });
}

/** A folder to list, with so many levels of the folders inside it. */
export interface FolderAlias {
  readonly by: "oid" | "expression";
  readonly below: number;
}

/** A document with the aliases t0, t1, ... for folders, and a variable of the same name for each. */
export function foldersQuery(folders: readonly FolderAlias[]): string {
  const objects = folders.map(({ by }, i): ObjectAlias => ({ alias: `t${i}`, by }));
  const selections = folders.map(({ by, below }, i) => `t${i}: object(${by}: $t${i}) { ${entriesTo(below)} }`);
  return `query Folders($owner: String!, $name: String!, ${objectVariables(objects).join(", ")}) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    ${selections.join("\n    ")}
  }
}`;
}

function entriesTo(below: number): string {
  const inner = below === 0 ? "" : ` object { ${entriesTo(below - 1)} }`;
  return `... on Tree { entries { name mode oid${inner} } }`;
}
