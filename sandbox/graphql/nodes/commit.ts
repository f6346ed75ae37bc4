/** A commit -> the Commit of a query, with its history, authors and checks. */
import { fullName } from "../../access/permit.ts";
import { accountOfEmail } from "../../accounts.ts";
import type { Commit, LogQuery, Person } from "../../history.ts";
import { nodeId } from "../../shape/node-id.ts";
import { timeOf } from "../../site.ts";
import type { Repository } from "../../world.ts";
import { connection, listed, type Node, type Paging } from "../connection.ts";
import { unknownPart } from "../refusal.ts";
import type { View } from "../view.ts";
import { userNode } from "./actor.ts";
import { checkSuites } from "./check.ts";
import { treeNode } from "./git.ts";

interface HistoryArguments extends Paging {
  readonly since?: string | null;
  readonly until?: string | null;
  readonly path?: string | null;
  readonly author?: unknown;
}

export function commitNode(view: View, repository: Repository, commit: Commit): Node {
  const { sha, message } = commit;
  const [headline = "", ...rest] = message.split("\n");
  const path = `/${fullName(repository)}/commit/${sha}`;
  return {
    __typename: "Commit",
    id: nodeId("Commit", sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    url: `${view.links.web}${path}`,
    commitUrl: `${view.links.web}${path}`,
    resourcePath: path,
    commitResourcePath: path,
    message,
    messageHeadline: headline,
    messageBody: rest.join("\n").replace(/^\n+/, ""),
    authoredDate: timeOf(new Date(commit.author.date)),
    committedDate: timeOf(new Date(commit.committer.date)),
    author: () => gitActor(view, repository, commit.author),
    committer: () => gitActor(view, repository, commit.committer),
    authoredByCommitter: commit.author.email === commit.committer.email,
    authors: (paging: Paging) =>
      connection(paging, listed(authorsOf(commit)), {
        name: "authors",
        node: (person) => gitActor(view, repository, person),
      }),
    repository: () => view.make.repository(view, repository),
    tree: () => treeNode(view, repository, { commit: sha, path: "", sha: commit.tree }),
    parents: (paging: Paging) => parents(view, repository, commit, paging),
    history: (given: HistoryArguments) => history(view, repository, commit, given),
    checkSuites: checkSuites(view, repository, sha),
  };
}

function parents(view: View, repository: Repository, commit: Commit, paging: Paging): Node {
  const read = async (skip: number, most: number) => {
    const found = await Promise.all(
      commit.parents.slice(skip, skip + most).map((sha) => repository.history.commit(sha)),
    );
    return found.filter((one): one is Commit => one !== null);
  };
  const items = { total: () => commit.parents.length, slice: read };
  return connection(paging, items, { name: "parents", node: (parent) => commitNode(view, repository, parent) });
}

function history(view: View, repository: Repository, { sha }: Commit, given: HistoryArguments): Node {
  if (given.until != null || given.author != null) throw unknownPart(view, "Commit.history(until:, author:)");
  const query: LogQuery = {
    from: sha,
    ...(given.since == null ? {} : { since: given.since }),
    ...(given.path == null || given.path === "" ? {} : { path: given.path.replace(/\/+$/, "") }),
    skip: 0,
    most: 0,
  };
  const items = {
    total: () => repository.history.count(query),
    slice: (skip: number, most: number) => repository.history.log({ ...query, skip, most }),
  };
  return connection(given, items, {
    name: "history",
    node: (commit) => commitNode(view, repository, commit),
    cursor: (index) => `${sha} ${index}`,
  });
}

function gitActor(view: View, repository: Repository, { name, email, date }: Person): Node {
  const account = accountOfEmail(view.site.world, repository, email);
  return {
    name,
    email,
    date,
    avatarUrl: "https://avatars.githubusercontent.com/u/0?v=4",
    user: account === null ? null : () => userNode(view, account),
  };
}

/** The author, then those that the message names. */
function authorsOf({ author, message }: Commit): readonly Person[] {
  const others = [...message.matchAll(/^co-authored-by:[ \t]*([^<\n]{0,200})<([^>\n]{1,200})>/gim)];
  const named = others.map(([, name = "", email = ""]) => ({ name: name.trim(), email, date: author.date }));
  const unique = new Map([author, ...named].toReversed().map((person) => [person.email.toLowerCase(), person]));
  return [...unique.values()].reverse();
}
