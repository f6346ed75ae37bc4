/** How many projects to ask about -> one GraphQL document for all of them, and the names of the files that it looks for. */
import { BEFORE } from "./queries.ts";

/** Files that are read as text wherever a project has them: licences, README, manifests, and what invites or closes out contributors. */
export const READ_FILES: readonly string[] = [
  "LICENSE",
  "LICENSE.md",
  "LICENSE.txt",
  "LICENSE.TXT",
  "LICENSE.rst",
  "LICENCE",
  "LICENCE.md",
  "LICENCE.txt",
  "License.txt",
  "license.txt",
  "COPYING",
  "COPYING.md",
  "COPYING.txt",
  "COPYING.LESSER",
  "COPYING.LIB",
  "COPYING.RUNTIME",
  "COPYING3",
  "COPYING3.LIB",
  "COPYRIGHT",
  "LICENSE-APACHE",
  "LICENSE-APACHE2",
  "LICENSE-MIT",
  "LICENSE-BSD",
  "LICENSE-BSD2",
  "LICENSE-GPL2",
  "LICENSE.APACHE",
  "LICENSE.MIT",
  "LICENSE.BSD-2-Clause",
  "LICENSE.BSD-3-Clause",
  "LICENSE.LGPL-2.1",
  "LICENSE.GPL-2.0",
  "LICENSE.LGPL-2.1-only",
  "LICENSE.GPL-2.0-only",
  "LICENSE-bpf.txt",
  "LICENSE-docs",
  "LICENSE-DOCS",
  "MIT-LICENSE",
  "UNLICENSE",
  "docs/LICENSE",
  "docs/LICENSE.md",
  "docs/LICENSE.txt",
  "README.md",
  "Readme.md",
  "README.rst",
  "README.org",
  "README.txt",
  "README",
  "readme.md",
  "go.mod",
  "Cargo.toml",
  ".gitmodules",
  "CONTRIBUTING.md",
  "Contributing.md",
  "CONTRIBUTING.rst",
  "CONTRIBUTING",
  ".github/CONTRIBUTING.md",
  "docs/CONTRIBUTING.md",
];

const FRAGMENTS = `fragment Text on Blob { oid byteSize isBinary isTruncated text }
fragment Names on Tree { entries { name type size } }
fragment Change on Commit {
  oid committedDate messageHeadline
  authors(first: 5) { nodes { email name user { login } } }
}
fragment Project on Repository {
  databaseId nameWithOwner url description homepageUrl visibility createdAt
  isArchived archivedAt isDisabled isEmpty isFork isMirror mirrorUrl parent { nameWithOwner }
  stargazerCount hasIssuesEnabled
  repositoryTopics(first: 20) { nodes { topic { name } } }
  languages(first: 20, orderBy: { field: SIZE, direction: DESC }) { edges { size node { name } } }
  licenseInfo { spdxId }
  latestRelease { tagName publishedAt }
  refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }
  codeOfConduct { url }
  contributingGuidelines { url }
  securityPolicyUrl
  root: object(expression: "HEAD:") { ...Names }
  licenses: object(expression: "HEAD:LICENSES") { ... on Tree { entries { name type size object { ...Text } } } }
  github: object(expression: "HEAD:.github") { ...Names }
  docs: object(expression: "HEAD:docs") { ...Names }
  ${READ_FILES.map((path, i) => `f${i}: object(expression: ${JSON.stringify(`HEAD:${path}`)}) { ...Text }`).join("\n  ")}
  defaultBranchRef {
    name
    target {
      ...Change
      ... on Commit { recent: history(first: 100, since: $since) { totalCount nodes { ...Change } } }
    }
  }
}`;

/**
 * A document with the aliases r0, r1, ..., and the variables o0, n0 (owner and name) and so on, and `since`. With `beside` it
 * looks at a pull request as well, under the alias `listing`: owner, name, number and comments are its variables.
 */
export function projectsQuery(count: number, beside: "listing" | null): string {
  const each = Array.from({ length: count }, (_, i) => i);
  const more = beside === null ? "" : ", $owner: String!, $name: String!, $number: Int!, $comments: Boolean!";
  const variables = each.map((i) => `$o${i}: String!, $n${i}: String!`).join(", ");
  return `query Projects($since: GitTimestamp!, ${variables}${more}) {
  rateLimit { cost }
  ${each.map((i) => `r${i}: repository(owner: $o${i}, name: $n${i}) { ...Project }`).join("\n  ")}
  ${beside === null ? "" : "listing: repository(owner: $owner, name: $name) { ...Before }"}
}
${FRAGMENTS}${beside === null ? "" : `\n${BEFORE}`}`;
}
