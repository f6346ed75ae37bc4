/** A world -> the routes of GitLab's REST interface, version 4, that need no account. */

import type { Repository, World } from "../world.ts";
import {
  commitShape,
  contributorRows,
  mergeRequestShape,
  projectShape,
  simpleShape,
  treeItemShape,
} from "./gitlab-shapes.ts";
import {
  type ForgeReply,
  type ForgeRoute,
  fileOf,
  fullNameOf,
  logOf,
  missing,
  numberIn,
  tagsOf,
  visibleAt,
} from "./route.ts";

type Answer = (
  repository: Repository,
  query: URLSearchParams,
  parts: readonly string[],
) => Promise<ForgeReply> | ForgeReply;

const PROJECT = "^/api/v4/projects/([^/]+)";
const notFound = (what: string): ForgeReply => ({ status: 404, body: { message: `404 ${what} Not Found` } });

export function gitlabRoutes(world: World, web: string, old: boolean): readonly ForgeRoute[] {
  const on = (rest: string, answer: Answer): ForgeRoute => ({
    path: new RegExp(`${PROJECT}${rest}$`),
    answer([id = "", ...parts], query) {
      const repository = visibleAt(world, id) ?? byNumber(world, id);
      if (repository !== null) return answer(repository, query, parts);
      const moved = visibleAt(world, id, true);
      if (moved === null) return notFound("Project");
      const location = `/api/v4/projects/${moved.id}${rest === "" ? "" : rest.replaceAll("([^/]+)", encodeURIComponent(parts[0] ?? ""))}?${query}`;
      return { status: 301, body: { message: "Moved" }, headers: { location } };
    },
  });
  return [
    on("", (repository, query) => ({
      status: 200,
      body: projectShape(world, web, repository, query.get("license") === "true"),
    })),
    on("/repository/tree", (repository, query) => tree(repository, query, old)),
    on("/repository/commits", commits),
    on("/repository/contributors", async (repository, query) => paged(await contributorRows(repository), query)),
    on("/repository/files/([^/]+)/raw", async (repository, query, [path = ""]) => {
      const bytes = await fileOf(repository, path, query.get("ref") ?? "HEAD");
      return bytes === null ? notFound("File") : { status: 200, body: bytes };
    }),
    on("/repository/tags", async (repository, query) => {
      const tags = await tagsOf(repository);
      return paged(
        tags.map(({ name, commit }) => ({
          name,
          target: commit.sha,
          message: "",
          commit: commitShape(web, repository, commit),
        })),
        query,
      );
    }),
    on("/releases", ({ releases }, query) => {
      const newest = releases.toSorted((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1));
      return paged(
        newest.map(({ tagName, name, publishedAt }) => ({
          tag_name: tagName,
          name: name ?? tagName,
          created_at: publishedAt,
          released_at: publishedAt,
        })),
        query,
      );
    }),
    on("/languages", ({ languages }) => ({ status: 200, body: percent(languages) })),
    on("/merge_requests", (repository, query) => {
      const merged = [...repository.discussion.issues.values()].filter(({ pull }) => pull?.mergedAt);
      const newest = merged.sort((one, other) => Date.parse(other.updatedAt) - Date.parse(one.updatedAt));
      return paged(
        newest.map((issue) => mergeRequestShape(web, repository, issue)),
        query,
      );
    }),
    { path: /^\/api\/v4\/projects$/, answer: (_parts, query) => projects(world, web, query) },
    {
      path: /^\/api\/v4\/(?:groups|users)\/([^/]+)\/projects$/,
      answer: ([owner = ""], query) => owned(world, web, owner, query),
    },
  ];
}

function byNumber({ repositories }: World, id: string): Repository | null {
  return repositories.find((one) => String(one.id) === id && one.visibility === "public") ?? null;
}

function paged(items: readonly unknown[], query: URLSearchParams, counted = true): ForgeReply {
  const [page, size] = [numberIn(query, "page", 1), Math.min(100, numberIn(query, "per_page", 20))];
  const pages = Math.max(1, Math.ceil(items.length / size));
  const totals = counted ? { "x-total": String(items.length), "x-total-pages": String(pages) } : {};
  const headers = {
    ...totals,
    "x-page": String(page),
    "x-per-page": String(size),
    "x-next-page": page < pages ? String(page + 1) : "",
  };
  return { status: 200, body: items.slice((page - 1) * size, page * size), headers };
}

/** Without counts, as GitLab gives the lists of commits. */
async function commits(repository: Repository, query: URLSearchParams): Promise<ForgeReply> {
  const [page, size] = [numberIn(query, "page", 1), Math.min(100, numberIn(query, "per_page", 20))];
  const log = await logOf(repository, query, (page - 1) * size, size);
  if (log === null) return notFound("Repository");
  const next = log.total > page * size ? String(page + 1) : "";
  return {
    status: 200,
    body: log.commits.map((commit) => commitShape("", repository, commit)),
    headers: { "x-next-page": next },
  };
}

async function tree(repository: Repository, query: URLSearchParams, old: boolean): Promise<ForgeReply> {
  if (old && query.get("pagination") === "none")
    return { status: 400, body: { error: "pagination does not have a valid value" } };
  const { history } = repository;
  const head = await history.resolve(query.get("ref") ?? "HEAD");
  if (head === null) return notFound("Tree");
  if (query.get("recursive") === "true") {
    return { status: 200, body: (await history.tree(head)).map(treeItemShape) };
  }
  const items = await history.folder(head, query.get("path") ?? "");
  return items === null ? notFound("Tree") : paged(items.map(treeItemShape), query);
}

function percent(languages: Repository["languages"]): Readonly<Record<string, number>> {
  const all = languages.reduce((sum, { size }) => sum + size, 0);
  return Object.fromEntries(languages.map(({ name, size }) => [name, Math.round((size / all) * 10_000) / 100]));
}

/** The filters that the list of all projects takes from everybody. */
function projects(world: World, web: string, query: URLSearchParams): ForgeReply {
  const found = world.repositories.filter(
    (one) =>
      one.visibility === "public" &&
      one.id > numberIn(query, "id_after", 0) &&
      one.id < numberIn(query, "id_before", Number.MAX_SAFE_INTEGER) &&
      (!query.has("archived") || (query.get("archived") === "true") === (one.archivedAt !== null)) &&
      (query.get("with_issues_enabled") !== "true" || one.hasIssues),
  );
  return paged(
    found.map((one) => simpleShape(web, one)),
    query,
  );
}

function owned(world: World, web: string, owner: string, query: URLSearchParams): ForgeReply {
  const found = world.repositories.filter(
    (one) => one.visibility === "public" && fullNameOf(one).startsWith(`${owner}/`),
  );
  if (found.length === 0) return missing;
  const best = query.get("order_by") === "star_count" ? found.sort((one, other) => other.stars - one.stars) : found;
  return paged(
    best.filter(({ archivedAt }) => archivedAt === null).map((one) => simpleShape(web, one)),
    query,
  );
}
