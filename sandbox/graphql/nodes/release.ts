/** A repository's releases and tags -> their fields in a query. */
import { fullName } from "../../access/permit.ts";
import { nodeId } from "../../shape/node-id.ts";
import { timeOf } from "../../site.ts";
import type { Release, Repository } from "../../world.ts";
import { connection, listed, type Node, type Paging } from "../connection.ts";
import { unknownPart } from "../refusal.ts";
import type { View } from "../view.ts";

interface RefsArguments extends Paging {
  readonly refPrefix: string;
  readonly orderBy?: { readonly field: "TAG_COMMIT_DATE" | "ALPHABETICAL"; readonly direction: "ASC" | "DESC" } | null;
}

export function releaseFields(view: View, repository: Repository): Node {
  const newest = repository.releases.toSorted((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1));
  const latest = newest.find(({ prerelease }) => !prerelease);
  const node = (release: Release) => releaseNode(view, repository, release, release === latest);
  return {
    latestRelease: latest === undefined ? null : node(latest),
    releases: (paging: Paging & { orderBy?: { direction: string } | null }) =>
      connection(paging, listed(paging.orderBy?.direction === "ASC" ? newest.toReversed() : newest), {
        name: "releases",
        node,
      }),
    refs: (paging: RefsArguments) => refs(view, repository, paging),
  };
}

function releaseNode({ links }: View, repository: Repository, release: Release, isLatest: boolean): Node {
  const path = `/${fullName(repository)}/releases/tag/${encodeURIComponent(release.tagName)}`;
  return {
    id: nodeId("Release", release.id),
    databaseId: release.id,
    tagName: release.tagName,
    name: release.name,
    publishedAt: release.publishedAt,
    createdAt: release.publishedAt,
    isPrerelease: release.prerelease,
    isDraft: false,
    isLatest,
    url: `${links.web}${path}`,
    resourcePath: path,
  };
}

async function refs(view: View, repository: Repository, paging: RefsArguments): Promise<Node | null> {
  const { refPrefix, orderBy } = paging;
  const { history } = repository;
  if (refPrefix !== "refs/tags/") throw unknownPart(view, `Repository.refs(refPrefix: "${refPrefix}")`);
  const tags = await history.tags();
  const dated = await Promise.all(
    tags.map(async (tag) => ({ ...tag, date: (await history.commit(tag.commit))?.committer.date ?? "" })),
  );
  const byName = dated.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const sorted =
    orderBy?.field === "TAG_COMMIT_DATE"
      ? byName.toSorted((one, other) => Date.parse(one.date) - Date.parse(other.date))
      : byName;
  const shown = orderBy?.direction === "DESC" ? sorted.toReversed() : sorted;
  return connection(paging, listed(shown), {
    name: "refs",
    node: ({ name, commit, date }) => ({
      id: nodeId("Ref", `${repository.id}:refs/tags/${name}`),
      name,
      prefix: refPrefix,
      target: async () => {
        const found = await history.commit(commit);
        return found === null
          ? { __typename: "Commit", oid: commit, committedDate: timeOf(new Date(date)) }
          : view.make.commit(view, repository, found);
      },
    }),
  });
}
