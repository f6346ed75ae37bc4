/** A project as a test describes it -> the node that GraphQL answers about it. */
import { entriesAt, sha } from "./fake-git.ts";
import { connection, nodeAt } from "./fake-nodes.ts";
import type { FakeChange, FakeProject } from "./fake-state.ts";

const PLAIN = {
  databaseId: 1,
  description: "A project.",
  homepageUrl: null,
  createdAt: "2020-01-02T03:04:05Z",
  isArchived: false,
  archivedAt: null,
  isDisabled: false,
  isFork: false,
  isMirror: false,
  mirrorUrl: null,
  parent: null,
  stargazerCount: 100,
  hasIssuesEnabled: true,
  licenseInfo: { spdxId: "MIT" },
  latestRelease: null,
  codeOfConduct: null,
  contributingGuidelines: null,
  securityPolicyUrl: null,
};

const ONE_COMMIT: readonly FakeChange[] = [
  { date: "2026-01-01T00:00:00Z", headline: "Begin", authors: [{ login: "ann" }] },
];

export function projectNode(nameWithOwner: string, project: FakeProject) {
  const {
    visibility = "PUBLIC",
    files: given = { "src/main.go": "package main\n" },
    empty = false,
    commits = ONE_COMMIT,
    ...fields
  } = project;
  const entries = entriesAt({ tip: { parent: null, files: empty ? {} : given } }, "tip");
  return {
    ...PLAIN,
    nameWithOwner,
    url: `https://github.com/${nameWithOwner}`,
    visibility,
    isEmpty: empty,
    repositoryTopics: connection([{ topic: { name: "ebpf" } }]),
    languages: { edges: [{ size: 10, node: { name: "Go" } }] },
    refs: connection([{ name: "v1.0" }]),
    object: ({ expression = "" }: { readonly expression?: string }) =>
      nodeAt(entries, expression.replace(/^HEAD:/, "")),
    defaultBranchRef: empty ? null : { name: "main", target: tipNode(commits) },
    ...fields,
  };
}

function tipNode(commits: readonly FakeChange[]) {
  const nodes = commits.map(changeNode);
  return {
    ...nodes[0],
    history: ({ since, ...page }: { readonly since?: string; readonly first?: number; readonly after?: string }) =>
      connection(nodes.filter(({ committedDate }) => since === undefined || committedDate >= since))(page),
  };
}

function changeNode({ date, headline, authors }: FakeChange, i: number) {
  const people = authors.map(({ login, name = null, email = null }) => ({
    name,
    email,
    user: login ? { login } : null,
  }));
  return {
    __typename: "Commit",
    oid: sha(`commit ${i}`),
    committedDate: date,
    messageHeadline: headline,
    authors: connection(people),
  };
}
