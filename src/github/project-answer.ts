/** GitHub's answer about one repository -> the answer as the facts are derived from it. */
import { z } from "zod";
import type { CommitAnswer, FileText, RepositoryAnswer, TreeEntry } from "../model/answers.ts";
import { type BlobAnswer, blobShape, countOf, entriesOf, nodesOf } from "./connection.ts";
import { READ_FILES } from "./project-query.ts";

const treeEntry = z.object({ name: z.string(), type: z.enum(["blob", "tree", "commit"]), size: z.number() });

/** The author of a commit first, then the co-authors that its message names. */
export const authorsShape = nodesOf(
  z.object({
    email: z.string().nullable(),
    name: z.string().nullable(),
    user: z.object({ login: z.string() }).nullable(),
  }),
);

const commit = z.object({
  oid: z.string(),
  committedDate: z.string(),
  messageHeadline: z.string(),
  authors: authorsShape,
});

const branch = z.object({ name: z.string(), target: commit.extend({ recent: countOf(commit) }) });

const language = z.object({ size: z.number(), node: z.object({ name: z.string() }) });

const link = z.object({ url: z.string().nullable() }).nullable();

const shape = z.object({
  databaseId: z.number(),
  nameWithOwner: z.string(),
  url: z.string(),
  description: z.string().nullable(),
  homepageUrl: z.string().nullable(),
  createdAt: z.string(),
  isArchived: z.boolean(),
  archivedAt: z.string().nullable(),
  isDisabled: z.boolean(),
  isEmpty: z.boolean(),
  isFork: z.boolean(),
  isMirror: z.boolean(),
  mirrorUrl: z.string().nullable(),
  parent: z.object({ nameWithOwner: z.string() }).nullable(),
  stargazerCount: z.number(),
  hasIssuesEnabled: z.boolean(),
  repositoryTopics: nodesOf(z.object({ topic: z.object({ name: z.string() }) })),
  languages: z.object({ edges: z.array(language.nullable()).nullable() }).nullable(),
  licenseInfo: z.object({ spdxId: z.string().nullable() }).nullable(),
  latestRelease: z.object({ tagName: z.string(), publishedAt: z.string().nullable() }).nullable(),
  refs: nodesOf(z.object({ name: z.string() })).nullable(),
  codeOfConduct: link,
  contributingGuidelines: link,
  securityPolicyUrl: z.string().nullable(),
  root: entriesOf(treeEntry),
  licenses: entriesOf(treeEntry.extend({ object: blobShape })),
  github: entriesOf(treeEntry),
  docs: entriesOf(treeEntry),
  defaultBranchRef: branch.nullable(),
});

/** The files that were looked for, each under an alias of its own. */
const textsShape = z.object(Object.fromEntries(READ_FILES.map((_, i) => [`f${i}`, blobShape])));

type Project = z.infer<typeof shape>;
type Texts = z.infer<typeof textsShape>;
type Commit = z.infer<typeof commit>;
type Entry = z.infer<typeof treeEntry>;

/** Null where the answer is none that GitHub describes: then nothing of it can be believed. */
export function toRepository(answer: unknown): RepositoryAnswer | null {
  const parsed = shape.safeParse(answer);
  const texts = textsShape.safeParse(answer);
  if (!parsed.success || !texts.success) return null;
  const { isEmpty, defaultBranchRef, root } = parsed.data;
  // A repository with commits has a branch and a root: that there are none would be taken for no activity and no licence.
  return isEmpty || (defaultBranchRef && root) ? assembled(parsed.data, texts.data) : null;
}

function assembled(project: Project, texts: Texts): RepositoryAnswer {
  const { defaultBranchRef: branch, languages, licenses, latestRelease: release } = project;
  return {
    ...identityOf(project),
    stargazerCount: project.stargazerCount,
    hasIssuesEnabled: project.hasIssuesEnabled,
    licenseSpdxId: project.licenseInfo?.spdxId ?? null,
    latestRelease: release?.publishedAt ? { tagName: release.tagName, publishedAt: release.publishedAt } : null,
    newestTag: project.refs?.[0]?.name ?? null,
    topics: project.repositoryTopics.map(({ topic }) => topic.name),
    languages: (languages?.edges ?? []).flatMap((edge) => (edge ? [{ name: edge.node.name, size: edge.size }] : [])),
    defaultBranch: branch?.name ?? null,
    head: branch?.target.oid ?? null,
    root: toEntries(project.root),
    licensesFolder: toEntries(licenses),
    githubFolder: toEntries(project.github),
    docsFolder: toEntries(project.docs),
    files: [
      ...READ_FILES.flatMap((path, i) => toFile(path, texts[`f${i}`] ?? null)),
      ...(licenses ?? []).flatMap(({ name, object }) => toFile(`LICENSES/${name}`, object)),
    ],
    recent: { total: branch?.target.recent.total ?? 0, commits: (branch?.target.recent.nodes ?? []).map(toCommit) },
    last: branch ? toCommit(branch.target) : null,
    inherited: {
      codeOfConduct: project.codeOfConduct?.url ?? null,
      contributing: project.contributingGuidelines?.url ?? null,
      securityPolicy: project.securityPolicyUrl,
    },
  };
}

function identityOf(project: Project) {
  const { databaseId, nameWithOwner, url, description, homepageUrl, createdAt, parent, mirrorUrl } = project;
  const { isArchived, archivedAt, isDisabled, isEmpty, isFork, isMirror } = project;
  const names = { databaseId, nameWithOwner, url, description, homepageUrl, createdAt, mirrorUrl };
  const state = { isArchived, archivedAt, isDisabled, isEmpty, isFork, isMirror };
  return { ...names, ...state, parent: parent?.nameWithOwner ?? null };
}

function toEntries(entries: readonly Entry[] | null): readonly TreeEntry[] {
  return (entries ?? []).map(({ name, type, size }) => ({ name, type, size: type === "blob" ? size : null }));
}

function toFile(path: string, blob: BlobAnswer | null): readonly FileText[] {
  if (blob === null) return [];
  const { text, byteSize, isTruncated: truncated } = blob;
  return [{ path, text, byteSize, truncated }];
}

function toCommit({ messageHeadline: message, oid, committedDate, authors }: Commit): CommitAnswer {
  const people = authors.map(({ user, name, email }) => ({ login: user?.login ?? null, name, email }));
  return {
    oid,
    committedDate,
    message,
    authors: people.length > 0 ? people : [{ login: null, name: null, email: null }],
  };
}
