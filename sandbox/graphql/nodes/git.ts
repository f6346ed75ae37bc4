/** Branches and git objects by name -> Ref, Commit, Tree and Blob of a query. */
import { fullName } from "../../access/permit.ts";
import type { TreeItem } from "../../history.ts";
import { isBinary } from "../../line-diff.ts";
import { nodeId } from "../../shape/node-id.ts";
import type { Repository } from "../../world.ts";
import type { Node } from "../connection.ts";
import type { View } from "../view.ts";

/** Where a folder stands: the same tree can be in many commits. */
interface Folder {
  readonly commit: string;
  readonly path: string;
  readonly sha: string;
}

/** GitHub cuts texts there, and says so. */
const LONGEST_TEXT = 512_000;

export function gitFields(view: View, repository: Repository): Node {
  const { history } = repository;
  return {
    defaultBranchRef: () =>
      history.defaultBranch === null ? null : refNode(view, repository, `refs/heads/${history.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      refNode(view, repository, qualifiedName.startsWith("refs/") ? qualifiedName : `refs/heads/${qualifiedName}`),
    object: ({ expression, oid }: { expression?: string | null; oid?: string | null }) =>
      object(view, repository, expression ?? oid ?? ""),
  };
}

export async function refNode(view: View, repository: Repository, ref: string): Promise<Node | null> {
  const sha = await repository.history.resolve(ref);
  if (sha === null) return null;
  const [, prefix = "", name = ""] = /^(refs\/[^/]+\/)(.+)$/.exec(ref) ?? [];
  return {
    __typename: "Ref",
    id: nodeId("Ref", `${repository.id}:${ref}`),
    name,
    prefix,
    async target() {
      const commit = await repository.history.commit(sha);
      return commit === null ? null : view.make.commit(view, repository, commit);
    },
  };
}

async function object(view: View, repository: Repository, expression: string): Promise<Node | null> {
  const { history } = repository;
  const colon = expression.indexOf(":");
  const revision = colon === -1 ? expression : expression.slice(0, colon);
  const sha = await history.resolve(revision);
  const commit = sha === null ? null : await history.commit(sha);
  if (commit === null) return colon === -1 ? objectBySha(view, repository, revision) : null;
  if (colon === -1) return view.make.commit(view, repository, commit);
  const path = expression.slice(colon + 1).replace(/\/+$/, "");
  if (path === "") return treeNode(view, repository, { commit: commit.sha, path, sha: commit.tree });
  const item = await history.item(commit.sha, path);
  return item === null ? null : itemNode(view, repository, commit.sha, item);
}

async function objectBySha(view: View, repository: Repository, sha: string): Promise<Node | null> {
  const items = /^[0-9a-f]{40}$/.test(sha) ? await repository.history.treeBySha(sha) : null;
  if (items === null) return blobNode(view, repository, sha);
  const own = items.filter(({ path }) => !path.includes("/"));
  const object = (item: TreeItem) => (item.type === "commit" ? null : objectBySha(view, repository, item.sha));
  return { ...common(view, repository, "Tree", sha), entries: own.map((item) => entryNode(item, () => object(item))) };
}

/** Null for a submodule: its commit is in another repository. */
function itemNode(
  view: View,
  repository: Repository,
  commit: string,
  { path, type, sha }: TreeItem,
): Promise<Node | null> | Node | null {
  if (type === "commit") return null;
  return type === "tree" ? treeNode(view, repository, { commit, path, sha }) : blobNode(view, repository, sha);
}

export function treeNode(view: View, repository: Repository, { commit, path, sha }: Folder): Node {
  return {
    ...common(view, repository, "Tree", sha),
    async entries() {
      const items = (await repository.history.folder(commit, path)) ?? [];
      return items.map((item) => entryNode(item, () => itemNode(view, repository, commit, item)));
    },
  };
}

function entryNode(item: TreeItem, object: () => unknown): Node {
  const name = item.path.slice(item.path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return {
    name,
    path: item.path,
    type: item.type,
    mode: Number.parseInt(item.mode, 8),
    size: item.size ?? 0,
    oid: item.sha,
    extension: item.type === "blob" && dot !== -1 ? name.slice(dot) : "",
    isGenerated: false,
    object,
  };
}

async function blobNode(view: View, repository: Repository, sha: string): Promise<Node | null> {
  const content = /^[0-9a-f]{40}$/.test(sha) ? await repository.history.blob(sha) : null;
  if (content === null) return null;
  const binary = isBinary(content);
  return {
    ...common(view, repository, "Blob", sha),
    byteSize: content.length,
    isBinary: binary,
    isTruncated: content.length > LONGEST_TEXT,
    text: binary ? null : content.subarray(0, LONGEST_TEXT).toString("utf8"),
  };
}

function common({ links }: View, repository: Repository, type: string, sha: string): Node {
  const path = `/${fullName(repository)}/commit/${sha}`;
  return {
    __typename: type,
    id: nodeId(type, sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    commitUrl: `${links.web}${path}`,
    commitResourcePath: path,
  };
}
