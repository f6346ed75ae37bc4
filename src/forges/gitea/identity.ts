/** What Gitea or Forgejo answers about a repository itself -> which one it is, and in which state. */
import type { z } from "zod";
import type { RepositoryAnswer } from "../../model/answers.ts";
import { NOT_TOLD } from "../reader.ts";
import { webAddress } from "../shapes.ts";
import type { repositoryShape } from "./shapes.ts";

export type Repository = z.infer<typeof repositoryShape>;

export function identityOf(project: Repository, host: string) {
  const { licenses = [] } = project;
  return {
    ...NOT_TOLD,
    forge: "gitea",
    databaseId: project.id,
    nameWithOwner: project.full_name,
    url: webAddress(host, project.full_name),
    description: project.description,
    homepageUrl: project.website,
    createdAt: project.created_at,
    archivedAt: project.archived ? dateAfter1970(project.archived_at) : null,
    isArchived: project.archived,
    isDisabled: false,
    isEmpty: project.empty,
    isFork: project.fork,
    parent: project.parent?.full_name ?? null,
    isMirror: project.mirror,
    mirrorUrl: project.mirror ? project.original_url : null,
    stargazerCount: project.stars_count,
    hasIssuesEnabled: project.has_issues,
    topics: project.topics ?? [],
    licenseSpdxId: licenses === null || licenses.length > 1 ? "NOASSERTION" : (licenses[0] ?? null),
    defaultBranch: project.default_branch,
  } satisfies Partial<RepositoryAnswer>;
}

/** What was never archived has the time zero. */
function dateAfter1970(time: string | null | undefined): string | null {
  return time && !time.startsWith("1970-") && !time.startsWith("0001-") ? time : null;
}
