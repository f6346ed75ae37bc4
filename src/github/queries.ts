/** What is asked of GitHub -> GraphQL documents: values go in variables, aliases are made here and never of anybody's text. */

const BLOB = `fragment Text on Blob { oid byteSize isBinary isTruncated text }`;

const COMMENTS = `fragment Comments on IssueCommentConnection {
  nodes { fullDatabaseId body isMinimized url viewerDidAuthor }
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
  pullRequest(number: $number) { headRefOid comments(first: 100) @include(if: $comments) { ...Comments } }
}
${COMMENTS}`;

/** All that stands on a pull request, but for files; `$signed` tells whether there is an App to look for check runs of. */
export const PULL_REQUEST = `query PullRequest(
  $owner: String!, $name: String!, $number: Int!, $app: Int, $signed: Boolean!
) {
  rateLimit { cost }
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

/** Who made the newest commits, a page at a time. */
export const COMMIT_AUTHORS = `query CommitAuthors($owner: String!, $name: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    url visibility
    defaultBranchRef {
      target {
        ... on Commit {
          history(first: 100, after: $after) {
            nodes { authors(first: 5) { nodes { email name user { login } } } }
            pageInfo { hasNextPage endCursor }
          }
        }
      }
    }
  }
}`;

/** An object to read: a folder if its alias begins with `t`, else a file; `expression` is `REVISION:PATH`. */
export interface ObjectAlias {
  readonly alias: string;
  readonly by: "oid" | "expression";
}

/** A document with each alias, and a variable of the same name for its object. */
export function objectsQuery(objects: readonly ObjectAlias[]): string {
  const variables = objects.map(({ alias, by }) => `$${alias}: ${by === "oid" ? "GitObjectID!" : "String!"}`);
  const selections = objects.map(({ alias, by }) => {
    const fields = alias.startsWith("t") ? "... on Tree { entries { name type mode oid size } }" : "...Text";
    return `${alias}: object(${by}: $${alias}) { ${fields} }`;
  });
  return `query Objects($owner: String!, $name: String!, ${variables.join(", ")}) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    ${selections.join("\n    ")}
  }
}${objects.some(({ alias }) => !alias.startsWith("t")) ? `\n${BLOB}` : ""}`;
}
