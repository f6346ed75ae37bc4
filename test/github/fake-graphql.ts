/** A state -> GraphQL's answers, executed by graphql-js on the published schema: what it does not describe cannot be asked or answered. */
import { schema as published } from "@octokit/graphql-schema";
import {
  buildSchema,
  type ExecutionResult,
  execute,
  GraphQLError,
  NoDeprecatedCustomRule,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { entriesAt } from "./fake-git.ts";
import { blobNode, connection, nodeAt, type Paged } from "./fake-nodes.ts";
import { ownerNode, projectNode } from "./fake-project.ts";
import type { FakeComment, FakeOther, FakeState } from "./fake-state.ts";

// The published text has fields twice, which graphql-js would refuse to build otherwise.
export const schema = buildSchema(published.idl, { assumeValidSDL: true });

/** An error of the type that GitHub gives it. */
export function queryError(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

export async function answerQuery(
  state: FakeState,
  document: string,
  variables: Record<string, unknown>,
): Promise<object> {
  const parsed = parse(document);
  const wrong = validate(schema, parsed, [...specifiedRules, NoDeprecatedCustomRule]);
  if (wrong.length > 0) throw new Error(`a document that the schema does not allow: ${wrong[0]?.message}`);
  const rootValue = {
    rateLimit: { cost: 1 },
    viewer: { login: state.viewer },
    repository: (place: { owner: string; name: string }) => repositoryOf(state, place),
    search: ({ query, first }: { query: string; first: number }) => found(state, query, first),
    repositoryOwner: ({ login }: { login: string }) => ownerNode(login, state.projects),
  };
  const result: ExecutionResult = await execute({ schema, document: parsed, rootValue, variableValues: variables });
  // As GitHub writes them: the type beside the message.
  const errors = result.errors?.map(({ message, path, extensions }) => ({ type: extensions.type, message, path }));
  const broken = errors?.find(({ type }) => type === undefined);
  if (broken) throw new Error(`the fake cannot answer: ${broken.message}`);
  return { data: result.data, ...(errors ? { errors } : {}) };
}

/** As GitHub's search: a phrase in quotes is words that follow one another, whatever stands between them. */
function found(state: FakeState, query: string, first: number) {
  const phrase = wordsOf(/"([^"]*)"/.exec(query)?.[1] ?? "");
  const inBody = !/in:title/.test(query);
  const pulls = state.others.filter(({ title, body = "" }) =>
    [title, ...(inBody ? [body] : [])].some((text) => ` ${wordsOf(text)} `.includes(` ${phrase} `)),
  );
  const newest = pulls.toSorted((one, other) => other.number - one.number);
  return { issueCount: pulls.length, nodes: newest.slice(0, first).map(otherNode) };
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[a-z\d]+/g) ?? []).join(" ");
}

function otherNode({ number, title, body = "", state = "OPEN", ended = "2025-05-06T07:08:09Z", ...other }: FakeOther) {
  return {
    __typename: "PullRequest",
    ...{ number, title, body, state },
    url: `https://github.com/o/list/pull/${number}`,
    closedAt: state === "OPEN" ? null : ended,
    mergedAt: state === "MERGED" ? ended : null,
    author: actorNode("ann"),
    repository: { nameWithOwner: other.repository ?? "o/list" },
  };
}

function repositoryOf(state: FakeState, { owner, name }: { readonly owner: string; readonly name: string }) {
  if (owner === state.owner && name === state.name) return listingNode(state);
  const project = state.projects[`${owner}/${name}`];
  if (project) return projectNode(`${owner}/${name}`, project, state.projects);
  return queryError("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
}

function listingNode(state: FakeState) {
  const url = `https://github.com/${state.owner}/${state.name}`;
  return {
    url,
    defaultBranchRef: { name: "main" },
    labels: connection(state.labels.map((name) => ({ name }))),
    object: (asked: { readonly oid?: string; readonly expression?: string }) => objectOf(state, asked),
    pullRequest: () => pullNode(state, url),
  };
}

function pullNode(state: FakeState, url: string) {
  const { pull } = state;
  const target = state.branches.main;
  const last = pull.last ?? pull.head;
  const page = `${url}/pull/${pull.number}`;
  const comments = state.comments.map((comment) => commentNode(comment, `${page}#issuecomment-${comment.id}`));
  const threads = state.threads.map(({ line, resolved = false, comments: said }) => ({
    line,
    isResolved: resolved,
    comments: connection(said.map((comment) => commentNode(comment, `${page}#discussion_r${comment.id}`))),
  }));
  const reviews = state.reviews.map(({ id, state: said, mine, commit }) => ({
    fullDatabaseId: String(id),
    state: said,
    viewerDidAuthor: mine,
    commit: { oid: commit },
  }));
  return {
    url: `${url}/pull/${pull.number}`,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    isDraft: pull.draft,
    baseRefName: "main",
    baseRefOid: pull.baseRefOid,
    headRefOid: pull.head,
    baseRef: target === undefined ? null : { target: { __typename: "Commit", oid: target } },
    author: pull.author,
    labels: connection(state.pullLabels.map((name) => ({ name }))),
    comments: connection(comments),
    reviewThreads: connection(threads),
    latestOpinionatedReviews: connection(state.opinions.map(opinionNode)),
    timelineItems: ({ itemTypes, ...page }: Paged & { readonly itemTypes: readonly string[] }) =>
      connection(state.timeline.filter(({ type }) => itemTypes.includes(type)).map(eventNode))(page),
    reviews: ({ states, ...page }: Paged & { readonly states?: readonly string[] }) =>
      connection(reviews.filter(({ state: said }) => states?.includes(said) ?? true))(page),
    commits: connection([{ commit: commitNode(state, last) }]),
  };
}

function commentNode(comment: FakeComment, url: string) {
  const { id, body, mine, minimized = false, by = mine ? "me[bot]" : "ann", at = "2026-03-01T00:00:00Z" } = comment;
  return {
    fullDatabaseId: String(id),
    body,
    isMinimized: minimized,
    viewerDidAuthor: mine,
    url,
    createdAt: at,
    lastEditedAt: comment.edited ?? null,
    authorAssociation: comment.association ?? "NONE",
    author: actorNode(by),
    editor: comment.edited === undefined ? null : actorNode(comment.editor === undefined ? by : comment.editor),
    reactionGroups: ["THUMBS_UP", "THUMBS_DOWN", "CONFUSED", "EYES"].map((content) => ({
      content,
      viewerHasReacted: comment.reactions?.includes(content) ?? false,
    })),
  };
}

/** `slug[bot]` is an App's account, whose login in GraphQL has no brackets; an account that is gone is null. */
function actorNode(login: string | null) {
  if (login === null) return null;
  return login.endsWith("[bot]")
    ? { __typename: "Bot", login: login.replace("[bot]", "") }
    : { __typename: "User", login };
}

function opinionNode({ by, state, commit, mine = false, id = 1 }: FakeState["opinions"][number]) {
  const url = `https://github.com/o/list/pull/7#by-${by}`;
  const told = { fullDatabaseId: String(id), state, submittedAt: "2026-03-02T00:00:00Z", url, viewerDidAuthor: mine };
  return { ...told, author: actorNode(by), commit: { oid: commit } };
}

function eventNode({ type, actor, of = null, at = "2026-03-02T00:00:00Z" }: FakeState["timeline"][number]) {
  const actors = { actor: actorNode(actor), deletedCommentAuthor: actorNode(of) };
  return { __typename: EVENTS[type], createdAt: at, ...actors };
}

const EVENTS = { COMMENT_DELETED_EVENT: "CommentDeletedEvent", REVIEW_REQUESTED_EVENT: "ReviewRequestedEvent" };

function commitNode(state: FakeState, oid: string) {
  const runs = state.checkRuns.filter(({ head }) => head === oid);
  const suites = [...new Set(runs.map(({ app }) => app))];
  return {
    __typename: "Commit",
    oid,
    checkSuites: ({ filterBy, ...page }: Paged & { readonly filterBy?: { readonly appId?: number } }) =>
      connection(
        suites
          .filter((app) => filterBy?.appId === undefined || app === filterBy.appId)
          .map((app) => ({
            checkRuns: connection(runs.filter((run) => run.app === app).map(checkRunNode)),
          })),
      )(page),
  };
}

function checkRunNode({ id, conclusion, externalId, title, summary, text }: FakeState["checkRuns"][number]) {
  return {
    databaseId: id,
    status: "COMPLETED",
    conclusion: conclusion?.toUpperCase() ?? null,
    externalId,
    title,
    summary,
    text,
  };
}

function objectOf(state: FakeState, { oid, expression = "" }: { readonly oid?: string; readonly expression?: string }) {
  if (oid !== undefined && state.history[oid]) return commitNode(state, oid);
  const [within = "", inside] = oid?.split("~") ?? [];
  if (inside !== undefined) return nodeAt(entriesAt(state.history, within), inside, within);
  if (oid !== undefined) {
    const all = Object.keys(state.history).flatMap((commit) => entriesAt(state.history, commit));
    return blobNode(all.find((entry) => entry.sha === oid));
  }
  const [revision = "", path = ""] = expression.split(":");
  const commit = revision === "HEAD" ? (state.branches.main ?? "") : revision;
  return nodeAt(entriesAt(state.history, commit), path, commit);
}
