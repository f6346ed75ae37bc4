/** GitLab's answer about a project itself -> which project it is, and the state that only a question of its own tells. */
import type { z } from "zod";
import type { RepositoryAnswer } from "../../model/answers.ts";
import type { ForgeAsk } from "../ask.ts";
import { needed } from "../needed.ts";
import { NOT_TOLD } from "../reader.ts";
import { webAddress } from "../shapes.ts";
import { foundShape, type projectShape } from "./shapes.ts";

export type Project = z.infer<typeof projectShape>;

/** `isArchived` and `hasIssuesEnabled` as far as they are told at once; `stateOf` asks for the rest. */
export function identityOf(project: Project, host: string) {
  const { forked_from_project: parent, license } = project;
  return {
    ...NOT_TOLD,
    forge: "gitlab",
    databaseId: project.id,
    nameWithOwner: project.path_with_namespace,
    url: webAddress(host, project.path_with_namespace),
    description: project.description,
    homepageUrl: null,
    createdAt: project.created_at,
    archivedAt: null,
    isArchived: project.archived ?? false,
    isDisabled: false,
    // A fork is told to be one by GitLab since 16.0, and by older servers to members only.
    isFork: parent !== null && parent !== undefined,
    parent: parent?.path_with_namespace ?? null,
    isMirror: project.mirror ?? false,
    mirrorUrl: null,
    stargazerCount: project.star_count,
    hasIssuesEnabled: project.issues_enabled ?? true,
    topics: project.topics ?? [],
    licenseSpdxId: license ? (license.key === "other" ? "NOASSERTION" : license.key) : null,
    defaultBranch: project.default_branch,
  } satisfies Partial<RepositoryAnswer>;
}

/**
 * Whether it is archived and whether it has issues is told to members only; but everybody may ask for the list of projects that
 * are, and by the neighbouring numbers for a list of at most this one. https://docs.gitlab.com/api/projects/#list-all-projects
 */
export async function stateOf(
  ask: ForgeAsk,
  project: Project,
): Promise<Pick<RepositoryAnswer, "isArchived" | "hasIssuesEnabled">> {
  const { id, archived = null, issues_enabled: issues = null } = project;
  const isAmong = async (filter: Readonly<Record<string, boolean>>) => {
    const only = { id_after: id - 1, id_before: id + 1, simple: true };
    const { value } = needed(await ask.get("/projects", { ...only, ...filter }, foundShape));
    return value.some((one) => one.id === id);
  };
  const [isArchived, hasIssuesEnabled] = await Promise.all([
    archived ?? isAmong({ archived: true }),
    issues ?? isAmong({ with_issues_enabled: true }),
  ]);
  return { isArchived, hasIssuesEnabled };
}
