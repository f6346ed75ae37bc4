/** The route that shows a file, a folder, a symbolic link or a submodule at a revision. */

import type { Needs } from "../access/permit.ts";
import type { TreeItem } from "../history.ts";
import type { Call } from "../http/call.ts";
import { notFound, Refused, type Reply } from "../http/refused.ts";
import { type Route, repositoryRoute } from "../http/router.ts";
import type { Json } from "../json.ts";
import { repositoryUrl, webUrl } from "../shape/repository.ts";
import type { Repository } from "../world.ts";
import { base64 } from "./git.ts";

const CONTENTS: Needs = { app: { contents: "read" }, person: "anyone" };

// https://docs.github.com/en/rest/repos/contents#get-repository-content
const LARGEST_SHOWN = 1_000_000;
const LARGEST = 100_000_000;
const MOST_ITEMS = 1000;

export const contentRoutes: readonly Route[] = [
  repositoryRoute("GET /contents", CONTENTS, show),
  repositoryRoute("GET /contents/{path}", CONTENTS, show),
];

interface Place {
  readonly call: Call;
  readonly repository: Repository;
  /** As the query writes it. */
  readonly ref: string;
  readonly commit: string;
}

async function show(call: Call, repository: Repository): Promise<Reply> {
  const { history } = repository;
  const ref = call.query.get("ref") ?? history.defaultBranch ?? "";
  const path = (call.params.path ?? "").replace(/^\/+|\/+$/g, "");
  if (history.defaultBranch === null) throw new Refused(404, "This repository is empty.");
  const commit = await history.resolve(ref);
  if (commit === null) throw new Refused(404, `No commit found for the ref ${ref}`);
  const place = { call, repository, ref, commit };
  const item = path === "" ? null : await history.item(commit, path);
  if (path === "" || item?.type === "tree") return showFolder(place, path, item?.sha ?? null);
  if (item === null) throw notFound();
  if (item.type === "commit") return { status: 200, body: submodule(place, item) };
  return showFile(place, item);
}

async function showFolder(place: Place, path: string, sha: string | null): Promise<Reply> {
  const { call, repository, commit } = place;
  const items = (await repository.history.folder(commit, path)) ?? [];
  const listed = items
    .slice(0, MOST_ITEMS)
    .map((item) => described(place, item, item.type === "tree" ? "dir" : "file"));
  if (!/\bobject\b/.test(call.accept)) return { status: 200, body: listed };
  const tree = sha ?? (await repository.history.commit(commit))?.tree ?? "";
  const folder = { path, sha: tree, size: null, mode: "040000", type: "tree" } as const;
  return { status: 200, body: { ...described(place, folder, "dir"), entries: listed } };
}

async function showFile(place: Place, item: TreeItem): Promise<Reply> {
  const { call, repository } = place;
  const content = (await repository.history.blob(item.sha)) ?? Buffer.alloc(0);
  if (item.mode === "120000") return showLink(place, item, content.toString("utf8"));
  if (content.length > LARGEST)
    throw new Refused(403, "This API returns blobs up to 100 MB in size.", {
      errors: [{ resource: "Blob", field: "data", code: "too_large" }],
    });
  if (/\braw\b/.test(call.accept)) {
    return {
      status: 200,
      body: content,
      headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" },
    };
  }
  const shown =
    content.length > LARGEST_SHOWN
      ? { content: "", encoding: "none" }
      : { content: base64(content), encoding: "base64" };
  return { status: 200, body: { ...described(place, item, "file"), ...shown } };
}

/** A link to a file of the same repository is followed; others are shown as links. */
async function showLink(place: Place, item: TreeItem, target: string): Promise<Reply> {
  const { repository, commit } = place;
  const there = resolved(item.path, target);
  const found = there === null ? null : await repository.history.item(commit, there);
  if (found?.type !== "blob" || found.mode === "120000")
    return { status: 200, body: { ...described(place, item, "symlink"), target } };
  return showFile(place, { ...found, path: item.path });
}

/** Null for what leads out of the repository. */
function resolved(from: string, target: string): string | null {
  if (target.startsWith("/")) return null;
  const parts = from.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function submodule(place: Place, item: TreeItem): Json {
  return { ...described(place, item, "submodule"), submodule_git_url: null, download_url: null };
}

function described({ call, repository, ref, commit }: Place, item: TreeItem, type: string): Json {
  const at = item.path.split("/").map(encodeURIComponent).join("/");
  const url = `${repositoryUrl(repository, call.links)}/contents/${at}?ref=${encodeURIComponent(ref)}`;
  const git = `${repositoryUrl(repository, call.links)}/git/${type === "dir" ? "trees" : "blobs"}/${item.sha}`;
  const html = `${webUrl(repository, call.links)}/${type === "dir" ? "tree" : "blob"}/${ref}/${at}`;
  // Lists called submodules files until API version 2026-03-10.
  const shown = item.type === "commit" && type === "file" && call.version >= "2026-03-10" ? "submodule" : type;
  return {
    type: shown,
    size: item.size ?? 0,
    name: item.path.slice(item.path.lastIndexOf("/") + 1),
    path: item.path,
    sha: item.sha,
    url,
    git_url: git,
    html_url: html,
    download_url: type === "dir" ? null : `${webUrl(repository, call.links)}/raw/${commit}/${at}`,
    _links: { self: url, git, html },
  };
}
