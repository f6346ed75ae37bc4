/** GitHub's answer about one repository -> the answer as the facts are derived from it. */
import type { CommitAnswer, FileText, ProjectAnswers, RecentCommits, RepositoryAnswer } from "../model/answers.ts";
import type { BlobAnswer } from "./connection.ts";
import { memberAnswers, mergedPulls } from "./project-practice.ts";
import { accountShape, type Commit, type Project, projectShape, type Texts, textsShape } from "./project-shape.ts";
import { READ_FILES } from "./project-texts.ts";
import { knownTree } from "./project-tree.ts";

export { authorsShape, commitShape } from "./project-shape.ts";

/** Null where the answer is none that GitHub describes: then nothing of it can be believed. `folder` is the part that was asked about. */
export function toRepository(answer: unknown, folder: string | null): RepositoryAnswer | null {
  const parsed = projectShape.safeParse(answer);
  const texts = textsShape.safeParse(answer);
  if (!parsed.success || !texts.success) return null;
  const { isEmpty, defaultBranchRef, root, ofPart } = parsed.data;
  // A repository with commits has a branch and a root: that there are none would be taken for no activity and no licence.
  const whole = defaultBranchRef && root && (folder === null || ofPart);
  return isEmpty || whole ? assembled(parsed.data, texts.data, folder) : null;
}

/** The repositories of an account; null where the answer is none that GitHub describes. */
export function toLikely(answer: unknown): ProjectAnswers["likely"] | null {
  return accountShape.safeParse(answer).data?.repositories ?? null;
}

function assembled(project: Project, texts: Texts, folder: string | null): RepositoryAnswer {
  const { defaultBranchRef: branch, languages, latestRelease: release, root, licenses, part } = project;
  return {
    forge: "github",
    ...identityOf(project),
    stargazerCount: project.stargazerCount,
    hasIssuesEnabled: project.hasIssuesEnabled,
    licenseSpdxId: project.licenseInfo?.spdxId ?? null,
    latestRelease: release?.publishedAt ? { tagName: release.tagName, publishedAt: release.publishedAt } : null,
    newestTag: newestTag(project),
    topics: project.repositoryTopics.map(({ topic }) => topic.name),
    languages: (languages?.edges ?? []).flatMap((edge) => (edge ? [{ name: edge.node.name, size: edge.size }] : [])),
    defaultBranch: branch?.name ?? null,
    head: branch?.target.oid ?? null,
    ...knownTree(root, [["LICENSES", licenses], ...(folder === null ? [] : [[folder, part] as const])]),
    files: READ_FILES.flatMap((path, i) => toFile(path, texts[`f${i}`] ?? null)),
    recent: toRecent(branch?.target.recent),
    last: branch ? toCommit(branch.target) : null,
    part: folder === null ? null : partOf(project, folder),
    merged: mergedPulls(project.merged),
    answers: memberAnswers(project.answers),
    inherited: inheritedBy(project),
    docs: null,
  };
}

function identityOf(project: Project) {
  const { databaseId, nameWithOwner, url, description, homepageUrl, createdAt, parent, mirrorUrl } = project;
  const { isArchived, archivedAt, isDisabled, isEmpty, isFork, isMirror } = project;
  const names = { databaseId, nameWithOwner, url, description, homepageUrl, createdAt, mirrorUrl };
  const state = { isArchived, archivedAt, isDisabled, isEmpty, isFork, isMirror };
  return { ...names, ...state, parent: parent?.nameWithOwner ?? null };
}

/** An annotated tag has a date of its own, another one that of its commit. */
function newestTag({ refs }: Project): RepositoryAnswer["newestTag"] {
  const [tag] = refs ?? [];
  if (tag === undefined) return null;
  const { tagger, committedDate, target } = tag.target ?? {};
  return { name: tag.name, date: tagger?.date ?? committedDate ?? target?.committedDate ?? null };
}

function partOf({ part, ofPart }: Project, path: string): RepositoryAnswer["part"] {
  const { recent, last = [] } = ofPart?.target ?? {};
  const [newest] = last;
  return { path, found: Boolean(part), recent: toRecent(recent), last: newest ? toCommit(newest) : null };
}

function inheritedBy(project: Project): RepositoryAnswer["inherited"] {
  const { codeOfConduct, contributingGuidelines, securityPolicyUrl, owner, nameWithOwner } = project;
  return {
    codeOfConduct: codeOfConduct?.url ?? null,
    contributing: contributingGuidelines?.url ?? null,
    securityPolicy: securityPolicyUrl,
    owner: handedDown(owner?.handsDown ?? null, nameWithOwner),
  };
}

type HandsDown = NonNullable<Project["owner"]>["handsDown"];

/** An owner's `.github` repository hands down what it shows to everybody, and nothing to itself. */
function handedDown(from: HandsDown, nameWithOwner: string): RepositoryAnswer["inherited"]["owner"] {
  if (from === null || from.visibility !== "PUBLIC" || from.nameWithOwner === nameWithOwner) return null;
  const { url, defaultBranchRef: branch, root, github, docs } = from;
  if (branch === null || root === null) return null;
  const { tree } = knownTree(root, [
    [".github", github],
    ["docs", docs],
  ]);
  return { url, head: branch.target.oid, tree };
}

function toFile(path: string, blob: BlobAnswer | null): readonly FileText[] {
  return blob === null ? [] : [textOfFile(path, blob)];
}

export function textOfFile(path: string, { text, byteSize, isTruncated: truncated }: BlobAnswer): FileText {
  return { path, text, byteSize, truncated };
}

function toRecent(recent: { readonly total: number; readonly nodes: readonly Commit[] } | undefined): RecentCommits {
  return { total: recent?.total ?? 0, commits: (recent?.nodes ?? []).map(toCommit) };
}

export function toCommit({ messageHeadline: message, oid, committedDate, authors }: Commit): CommitAnswer {
  const people = authors.map(({ user, name, email }) => ({ login: user?.login ?? null, name, email }));
  return {
    oid,
    committedDate,
    message,
    authors: people.length > 0 ? people : [{ login: null, name: null, email: null }],
  };
}
