/** A world -> the routes of the REST interface of Gitea and Forgejo, version 1, that need no account. */
import type { Repository, World } from "../world.ts";
import { commitShape, pullShape, repositoryShape, treeEntryShape } from "./gitea-shapes.ts";
import { type ForgeReply, type ForgeRoute, fileOf, logOf, numberIn, tagsOf, visibleAt } from "./route.ts";

type Answer = (repository: Repository, query: URLSearchParams, rest: string) => Promise<ForgeReply> | ForgeReply;

const MOST_ITEMS = 50;
const MOST_ENTRIES = 1000;
const missing: ForgeReply = {
  status: 404,
  body: { errors: null, message: "The target couldn't be found.", url: "/api/swagger" },
};
const emptied: ForgeReply = { status: 409, body: { message: "Git Repository is empty.", url: "/api/swagger" } };

export function giteaRoutes(world: World, web: string): readonly ForgeRoute[] {
  const on = (rest: string, answer: Answer): ForgeRoute => ({
    path: new RegExp(`^/api/v1/repos/([^/]+)/([^/]+)${rest}$`),
    answer([owner = "", name = "", more = ""], query) {
      const repository = visibleAt(world, `${owner}/${name}`);
      if (repository !== null) return answer(repository, query, more);
      const moved = visibleAt(world, `${owner}/${name}`, true);
      if (moved === null) return missing;
      const tail = rest.replace("(.+)", more);
      return {
        status: 307,
        body: "",
        headers: { location: `/api/v1/repos/${moved.owner}/${moved.name}${tail}?${query}` },
      };
    },
  });
  return [
    on("", (repository) => ({ status: 200, body: repositoryShape(world, web, repository) })),
    on("/git/trees/(.+)", tree),
    on("/commits", (repository, query) => commits(world, web, repository, query)),
    on("/raw/(.+)", async (repository, query, path) => {
      const bytes = await fileOf(repository, path, query.get("ref") ?? "HEAD");
      return bytes === null ? missing : { status: 200, body: bytes };
    }),
    on("/tags", async (repository, query) => {
      const tags = (await tagsOf(repository)).map(({ name, commit }) => ({
        name,
        message: "",
        id: commit.sha,
        commit: { sha: commit.sha, created: commit.committer.date },
      }));
      return paged(tags, query);
    }),
    on("/releases/latest", ({ releases }) => {
      const stable = releases.filter(({ prerelease }) => !prerelease);
      const [newest] = stable.sort((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1));
      if (newest === undefined) return missing;
      const { id, tagName, name, publishedAt, prerelease } = newest;
      return {
        status: 200,
        body: {
          id,
          tag_name: tagName,
          name: name ?? "",
          draft: false,
          prerelease,
          created_at: publishedAt,
          published_at: publishedAt,
        },
      };
    }),
    on("/languages", ({ languages }) => ({
      status: 200,
      body: Object.fromEntries(languages.map(({ name, size }) => [name, size])),
    })),
    on("/pulls", (repository, query) => {
      const closed = [...repository.discussion.issues.values()].filter(
        ({ pull, state }) => pull !== null && state === "closed",
      );
      const newest = closed.sort((one, other) => Date.parse(other.updatedAt) - Date.parse(one.updatedAt));
      return paged(
        newest.map((issue) => pullShape(web, repository, issue)),
        query,
      );
    }),
    { path: /^\/api\/v1\/users\/([^/]+)\/repos$/, answer: ([owner = ""], query) => owned(world, web, owner, query) },
  ];
}

function paged(items: readonly unknown[], query: URLSearchParams): ForgeReply {
  const [page, size] = [numberIn(query, "page", 1), Math.min(MOST_ITEMS, numberIn(query, "limit", 30))];
  const more = items.length > page * size;
  const headers = {
    "x-total-count": String(items.length),
    ...(more ? { link: `</api/v1?page=${page + 1}>; rel="next"` } : {}),
  };
  return { status: 200, body: items.slice((page - 1) * size, page * size), headers };
}

async function commits(world: World, web: string, repository: Repository, query: URLSearchParams): Promise<ForgeReply> {
  const [page, size] = [numberIn(query, "page", 1), Math.min(MOST_ITEMS, numberIn(query, "limit", 30))];
  const log = await logOf(repository, query, (page - 1) * size, size);
  if (log === null) return emptied;
  if (log.total === 0) return missing;
  const [pages, total] = [Math.ceil(log.total / size), log.total];
  const headers = {
    "x-total": String(total),
    "x-total-count": String(total),
    "x-pagecount": String(pages),
    "x-hasmore": String(page < pages),
    "x-page": String(page),
    "x-perpage": String(size),
  };
  return { status: 200, body: log.commits.map((commit) => commitShape(world, web, repository, commit)), headers };
}

async function tree(repository: Repository, query: URLSearchParams, revision: string): Promise<ForgeReply> {
  const { history } = repository;
  const sha = await history.resolve(revision);
  if (sha === null) return missing;
  const recursive = query.get("recursive") === "true";
  const items = recursive ? await history.tree(sha) : ((await history.folder(sha, "")) ?? []);
  const [page, size] = [numberIn(query, "page", 1), Math.min(MOST_ENTRIES, numberIn(query, "per_page", MOST_ENTRIES))];
  const shown = items.slice((page - 1) * size, page * size);
  const body = {
    sha,
    url: "",
    tree: shown.map(treeEntryShape),
    truncated: items.length > page * size,
    page,
    total_count: items.length,
  };
  return { status: 200, body };
}

function owned(world: World, web: string, owner: string, query: URLSearchParams): ForgeReply {
  const found = world.repositories.filter(
    (one) => one.visibility === "public" && one.owner.toLowerCase() === owner.toLowerCase(),
  );
  return found.length === 0
    ? missing
    : paged(
        found.map((one) => repositoryShape(world, web, one)),
        query,
      );
}
