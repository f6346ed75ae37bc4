/** A project as a test describes it -> the node that GraphQL answers about it. */
import { entriesAt, sha } from "./fake-git.ts";
import { connection, nodeAt, type Paged } from "./fake-nodes.ts";
import type { FakeChange, FakeProject, FakeState } from "./fake-state.ts";

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

const TAG = {
  __typename: "Tag",
  tagger: { date: "2026-01-04T00:00:00Z" },
  target: { __typename: "Commit", committedDate: "2026-01-03T00:00:00Z" },
};

const ONE_COMMIT: readonly FakeChange[] = [
  { date: "2026-01-01T00:00:00Z", headline: "Begin", authors: [{ login: "ann" }] },
];

type Projects = FakeState["projects"];

/** An account owns the projects whose names begin with its own; null where there are none. */
export function ownerNode(login: string, projects: Projects) {
  const own = Object.entries(projects).filter(([name]) => name.startsWith(`${login}/`));
  if (own.length === 0) return null;
  return {
    __typename: "Organization",
    login,
    repositories: connection(own.map(([name, project]) => projectNode(name, project, projects))),
    repository: ({ name }: { readonly name: string }) => {
      const project = projects[`${login}/${name}`];
      return project ? projectNode(`${login}/${name}`, project, projects) : null;
    },
  };
}

export function projectNode(nameWithOwner: string, project: FakeProject, projects: Projects): object {
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
    refs: connection([{ name: "v1.0", target: TAG }]),
    pullRequests: connection([]),
    issues: connection([]),
    owner: () => ownerNode(nameWithOwner.split("/")[0] ?? "", projects),
    object: ({ expression = "" }: { readonly expression?: string }) =>
      nodeAt(entries, expression.replace(/^[^:]*:/, "")),
    defaultBranchRef: empty ? null : { name: "main", target: tipNode(commits) },
    ...fields,
  };
}

function tipNode(commits: readonly FakeChange[]) {
  const nodes = commits.map(changeNode);
  return {
    ...nodes[0],
    history: ({ since = "", path, ...page }: Paged & { readonly since?: string; readonly path?: string }) =>
      connection(nodes.filter(({ committedDate }, i) => committedDate >= since && isBelow(commits[i]?.paths, path)))(
        page,
      ),
  };
}

/** A change of which nothing is said was one of everything. */
function isBelow(paths: readonly string[] | undefined, folder: string | undefined): boolean {
  return folder === undefined || (paths?.some((path) => path.startsWith(`${folder}/`)) ?? true);
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
