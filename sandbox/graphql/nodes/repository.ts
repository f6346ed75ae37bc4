/** A repository of the world -> the Repository of a query. */
import { fullName, roleOf } from "../../access/permit.ts";
import { accountOrGhost } from "../../accounts.ts";
import { repositoryNamed } from "../../repositories.ts";
import { nodeId } from "../../shape/node-id.ts";
import type { License, Repository } from "../../world.ts";
import { connection, listed, type Node, type Paging } from "../connection.ts";
import { forbidden } from "../refusal.ts";
import type { View } from "../view.ts";
import { accountNode } from "./actor.ts";
import { discussionFields } from "./discussion.ts";
import { gitFields } from "./git.ts";
import { releaseFields } from "./release.ts";

export function repositoryNode(view: View, repository: Repository): Node {
  const { links, site } = view;
  const path = `/${fullName(repository)}`;
  const [above = "", parentName = ""] = repository.parent?.split("/") ?? [];
  const parent = repositoryNamed(site.world, above, parentName);
  return {
    __typename: "Repository",
    id: nodeId("Repository", repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    owner: () => accountNode(view, accountOrGhost(site.world, repository.owner)),
    url: `${links.web}${path}`,
    resourcePath: path,
    sshUrl: `git@${new URL(links.web).host}:${fullName(repository)}.git`,
    description: repository.description,
    homepageUrl: repository.homepage,
    parent: () => (parent === null ? null : repositoryNode(view, parent)),
    ...stateFields(view, repository),
    ...describedFields(view, repository),
    ...restrictedFields(view, repository),
    ...releaseFields(view, repository),
    ...gitFields(view, repository),
    ...discussionFields(view, repository),
  };
}

function stateFields({ site }: View, repository: Repository): Node {
  return {
    visibility: repository.visibility.toUpperCase(),
    isPrivate: repository.visibility === "private",
    createdAt: repository.createdAt,
    updatedAt: repository.pushedAt,
    pushedAt: repository.pushedAt,
    archivedAt: repository.archivedAt,
    isArchived: repository.archivedAt !== null,
    isDisabled: repository.isDisabled,
    isLocked: repository.isLocked,
    isEmpty: repository.history.defaultBranch === null,
    isFork: repository.parent !== null,
    isMirror: repository.mirrorUrl !== null,
    isTemplate: repository.isTemplate,
    isInOrganization: accountOrGhost(site.world, repository.owner).type === "Organization",
    mirrorUrl: repository.mirrorUrl,
    stargazerCount: repository.stars,
    forkCount: repository.forks,
    diskUsage: repository.size,
    hasIssuesEnabled: repository.hasIssues,
    hasWikiEnabled: true,
    hasDiscussionsEnabled: false,
    hasProjectsEnabled: true,
  };
}

function describedFields({ links }: View, repository: Repository): Node {
  const { languages, topics, codeOfConduct, contributingUrl, securityPolicyUrl, license } = repository;
  return {
    primaryLanguage: languages[0] === undefined ? null : languageNode(languages[0].name),
    languages(paging: Paging) {
      const size = languages.reduce((sum, language) => sum + language.size, 0);
      const look = {
        name: "languages",
        node: ({ name }: { name: string }) => languageNode(name),
        edge: ({ size: bytes }: { size: number }) => ({ size: bytes }),
      };
      return {
        ...connection(paging, listed(languages.toSorted((one, other) => other.size - one.size)), look),
        totalSize: size,
      };
    },
    repositoryTopics: (paging: Paging) =>
      connection(paging, listed(topics), {
        name: "repositoryTopics",
        node: (name) => ({
          id: nodeId("RepositoryTopic", name),
          topic: { id: nodeId("Topic", name), name },
          url: `${links.web}/topics/${name}`,
          resourcePath: `/topics/${name}`,
        }),
      }),
    licenseInfo: license === null ? null : licenseNode(license),
    codeOfConduct:
      codeOfConduct === null
        ? null
        : { ...codeOfConduct, id: nodeId("CodeOfConduct", codeOfConduct.key), body: null, resourcePath: null },
    contributingGuidelines: contributingUrl === null ? null : { url: contributingUrl, body: null, resourcePath: null },
    securityPolicyUrl,
    isSecurityPolicyEnabled: securityPolicyUrl !== null,
  };
}

/** Lists of people that only administrators and collaborators may see since July 2026. */
function restrictedFields({ caller, site }: View, repository: Repository): Node {
  const insider = caller.kind === "user" && roleOf(site.world, repository, caller.account.login) !== null;
  const refuse = () => {
    throw forbidden();
  };
  if (!insider) return { stargazers: refuse, watchers: refuse, collaborators: refuse };
  const empty = (count: number) => () => ({ totalCount: count, nodes: [], edges: [] });
  return {
    stargazers: empty(repository.stars),
    watchers: empty(repository.watchers),
    collaborators: empty(repository.collaborators.size),
  };
}

function languageNode(name: string): Node {
  return { id: nodeId("Language", name), name, color: null };
}

function licenseNode({ key, spdxId, name }: License): Node {
  return {
    id: nodeId("License", key),
    key,
    spdxId,
    name,
    nickname: null,
    pseudoLicense: key === "other",
    hidden: false,
    featured: false,
    url: null,
  };
}
