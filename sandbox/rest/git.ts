/** Routes about git's own objects: comparisons, commits, trees and blobs. */

import type { Needs } from "../access/permit.ts";
import { divergence } from "../commit-walk.ts";
import { fileDiffs } from "../file-diffs.ts";
import type { History, TreeItem } from "../history.ts";
import { type Call, unknownPart } from "../http/call.ts";
import { paged, pageOf } from "../http/paging.ts";
import { notFound, Refused, type Reply } from "../http/refused.ts";
import { type Route, repositoryRoute } from "../http/router.ts";
import type { Json } from "../json.ts";
import type { Links } from "../links.ts";
import { commitOf, gitCommit } from "../shape/commit.ts";
import { diffEntry } from "../shape/diff-entry.ts";
import { nodeId } from "../shape/node-id.ts";
import { repositoryUrl, webUrl } from "../shape/repository.ts";
import type { Repository } from "../world.ts";

const CONTENTS: Needs = { app: { contents: "read" }, person: "anyone" };

// https://docs.github.com/en/rest/commits/commits#compare-two-commits and /rest/git/trees
const MOST_FILES = 300;
const MOST_COMMITS = 250;
const MOST_ITEMS = 100_000;
const LARGEST_TREE = 7_000_000;
const LARGEST_BLOB = 100_000_000;

export const gitRoutes: readonly Route[] = [
  repositoryRoute("GET /compare/{basehead}", CONTENTS, compare),
  repositoryRoute("GET /commits", CONTENTS, listCommits),
  repositoryRoute("GET /git/commits/{commit_sha}", CONTENTS, async ({ params, links }, repository) => {
    const commit = await repository.history.commit(params.commit_sha ?? "");
    if (commit === null) throw notFound();
    return { status: 200, body: gitCommit(repository, commit, links) };
  }),
  repositoryRoute("GET /git/trees/{tree_sha}", CONTENTS, showTree),
  repositoryRoute("GET /git/blobs/{file_sha}", CONTENTS, showBlob),
];

async function compare({ site, links, params, query }: Call, repository: Repository): Promise<Reply> {
  const { world } = site;
  const { history } = repository;
  const [left = "", right] = (params.basehead ?? "").split("...");
  if (right === undefined) throw notFound();
  const [base, head] = await Promise.all([history.resolve(withoutOwner(left)), history.resolve(withoutOwner(right))]);
  if (base === null || head === null) throw notFound();
  const [baseCommit, mergeBase] = [await history.commit(base), await history.mergeBase(base, head)];
  if (mergeBase === null || baseCommit === null)
    throw new Refused(404, `No common ancestor between ${left} and ${right}.`);
  const mergeCommit = (await history.commit(mergeBase)) ?? baseCommit;
  const { ahead, behind } = await divergence(history, base, head);
  const page = pageOf(query);
  const files = page.number > 1 ? [] : (await fileDiffs(history, mergeBase, head)).slice(0, MOST_FILES);
  const url = `${repositoryUrl(repository, links)}/compare/${left}...${right}`;
  const html = `${webUrl(repository, links)}/compare/${left}...${right}`;
  const status =
    ahead.length > 0 ? (behind.length > 0 ? "diverged" : "ahead") : behind.length > 0 ? "behind" : "identical";
  const listed = ahead.toReversed().slice(0, query.has("page") || query.has("per_page") ? undefined : MOST_COMMITS);
  const shown = query.has("page") || query.has("per_page") ? listed.slice(page.skip, page.skip + page.size) : listed;
  const body = {
    url,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitOf(world, repository, baseCommit, links),
    merge_base_commit: commitOf(world, repository, mergeCommit, links),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: shown.map((commit) => commitOf(world, repository, commit, links)),
    files: files.map((file) => diffEntry(repository, file, head, links)),
  };
  return { status: 200, body };
}

/** `owner:branch`: a network's objects are shared, so only the branch matters where it is a SHA. */
function withoutOwner(revision: string): string {
  return revision.slice(revision.indexOf(":") + 1);
}

async function listCommits(call: Call, repository: Repository): Promise<Reply> {
  const { query, site, links } = call;
  const { history } = repository;
  if (history.defaultBranch === null) throw new Refused(409, "Git Repository is empty.");
  const from = await history.resolve(query.get("sha") ?? "HEAD");
  if (from === null) throw notFound();
  const [path, since] = [query.get("path"), query.get("since")];
  for (const name of ["until", "author", "committer"]) {
    if (query.has(name)) throw unknownPart(call, `GET /repos/{owner}/{repo}/commits?${name}=`);
  }
  const asked = { from, ...(path === null ? {} : { path }), ...(since === null ? {} : { since }) };
  const page = pageOf(query);
  const total = await history.count({ ...asked, skip: 0, most: 0 });
  const commits = await history.log({ ...asked, skip: page.skip, most: page.size });
  return paged(
    call,
    page,
    total,
    commits.map((commit) => commitOf(site.world, repository, commit, links)),
  );
}

async function showTree({ params, query, links }: Call, repository: Repository): Promise<Reply> {
  const { history } = repository;
  if (history.defaultBranch === null) throw new Refused(409, "Git Repository is empty.");
  const [revision = "", path = ""] = (params.tree_sha ?? "").split(":");
  const recursive = query.has("recursive");
  const { sha, items } = await itemsOf(history, revision, path, recursive);
  if (sha === null || items === null) throw notFound();
  const rows = items.slice(0, MOST_ITEMS).map((item) => treeRow(repository, item, path, links));
  const fitting = withinSize(rows);
  const body = {
    sha,
    url: `${repositoryUrl(repository, links)}/git/trees/${sha}`,
    tree: fitting,
    truncated: fitting.length < items.length,
  };
  return { status: 200, body };
}

/** A commit, or the SHA of a tree itself. */
async function itemsOf(history: History, revision: string, path: string, recursive: boolean) {
  const commit = await history.resolve(revision);
  const found = commit === null ? null : await history.commit(commit);
  if (commit === null || found === null) {
    const all = await history.treeBySha(revision);
    return { sha: revision, items: recursive ? all : (all?.filter((item) => !item.path.includes("/")) ?? null) };
  }
  const sha = path === "" ? found.tree : ((await history.item(commit, path))?.sha ?? null);
  return { sha, items: await (recursive && path === "" ? history.tree(commit) : history.folder(commit, path)) };
}

function treeRow(
  repository: Repository,
  { path, mode, type, sha, size }: TreeItem,
  folder: string,
  links: Links,
): Json {
  const kind = type === "tree" ? "trees" : "blobs";
  return {
    path: folder === "" ? path : path.slice(folder.length + 1),
    mode,
    type,
    sha,
    ...(size === null ? {} : { size }),
    // Submodules have no address.
    ...(type === "commit" ? {} : { url: `${repositoryUrl(repository, links)}/git/${kind}/${sha}` }),
  };
}

function withinSize(rows: readonly Json[]): readonly Json[] {
  let bytes = 0;
  const end = rows.findIndex((row) => {
    bytes += JSON.stringify(row).length + 1;
    return bytes > LARGEST_TREE;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

async function showBlob({ params, accept, links }: Call, repository: Repository): Promise<Reply> {
  const sha = params.file_sha ?? "";
  const content = /^[0-9a-f]{40}$/.test(sha) ? await repository.history.blob(sha) : null;
  if (content === null) throw notFound();
  if (content.length > LARGEST_BLOB)
    throw new Refused(403, "The requested blob is too large to fetch via the API.", {
      errors: [{ resource: "Blob", field: "data", code: "too_large" }],
    });
  if (/\braw\b/.test(accept))
    return {
      status: 200,
      body: content,
      headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" },
    };
  const url = `${repositoryUrl(repository, links)}/git/blobs/${sha}`;
  return {
    status: 200,
    body: {
      sha,
      node_id: nodeId("Blob", sha),
      size: content.length,
      url,
      content: base64(content),
      encoding: "base64",
    },
  };
}

/** In lines of 60 characters, each with its end, as GitHub writes it. */
export function base64(content: Buffer): string {
  return content.toString("base64").replace(/.{1,60}/g, "$&\n");
}
