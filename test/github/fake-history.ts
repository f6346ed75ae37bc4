/** People as a test tells them -> the questions that are answered about contributors, with a log of what was asked. */
import type { Ask } from "../../src/github/ask.ts";
import type { CommitAuthor } from "../../src/model/answers.ts";

export interface FakePeople {
  /** The rows of the contributors list; "too-large", or what is thrown for it. */
  readonly list?: readonly object[] | "empty" | "too-large" | Error;
  /** The authors of each commit, newest first; or what is thrown for it. */
  readonly history?: readonly (readonly Partial<CommitAuthor>[])[] | Error;
  readonly byPath?: Readonly<Record<string, readonly (readonly Partial<CommitAuthor>[])[] | Error>>;
  readonly visibility?: "PUBLIC" | "PRIVATE";
  readonly signedIn?: boolean;
}

const TOO_LARGE = "The history or contributor list is too large to list contributors for this repository via the API.";

export function status(status: number, message = "no"): Error {
  return Object.assign(new Error(message), { status });
}

export function fakePeople(given: FakePeople): { readonly ask: Ask; readonly log: readonly string[] } {
  const log: string[] = [];
  const other = () => {
    throw new Error("nothing else is asked");
  };
  const ask: Ask = {
    signedIn: given.signedIn ?? true,
    queryPartly: other,
    write: other,
    writeOnce: other,
    async get(_route, { anon, page = 1 }, shape) {
      log.push(`list${anon ? " with anonymous" : ""} ${page}`);
      const { list = [] } = given;
      if (list instanceof Error) throw list;
      if (list === "too-large") throw status(403, TOO_LARGE);
      if (list === "empty") return { value: shape.parse(null), more: false };
      const shown = list.filter((row) => anon || !("type" in row && row.type === "Anonymous"));
      const to = 100 * Number(page);
      return { value: shape.parse(shown.slice(to - 100, to)), more: to < shown.length };
    },
    async query(document, { after, path }, shape) {
      log.push(path === undefined ? "history" : `history of ${path}`);
      if (document.includes("$path") !== (path !== undefined)) throw new Error("the document is for something else");
      const commits = (typeof path === "string" ? given.byPath?.[path] : given.history) ?? [];
      if (commits instanceof Error) throw commits;
      return shape.parse(pageOf(commits, Number(after ?? 0), given.visibility ?? "PUBLIC"));
    },
  };
  return { ask, log };
}

function pageOf(commits: readonly (readonly Partial<CommitAuthor>[])[], from: number, visibility: string) {
  const nodes = commits.slice(from, from + 100).map((authors) => ({
    authors: {
      nodes: authors.map(({ login = null, name = null, email = null }) => ({ name, email, user: login && { login } })),
    },
  }));
  const pageInfo = { hasNextPage: from + 100 < commits.length, endCursor: String(from + 100) };
  const target = { history: { nodes, pageInfo } };
  return { repository: { visibility, defaultBranchRef: commits.length === 0 ? null : { target } } };
}
