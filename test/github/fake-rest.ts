/** A state and a REST request -> GitHub's answer, and the state as the request leaves it. */
import { differenceOf, entriesAt, type FakeEntry, mergeBaseOf } from "./fake-git.ts";
import { membership, permission, react, requestReview, takeBack } from "./fake-people.ts";
import type { FakeCheckRun, FakeState } from "./fake-state.ts";

export interface FakeRequest {
  readonly verb: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** `more` says that there is a next page. A body that is a record is laid over what GitHub always answers. */
export interface FakeAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly more?: boolean;
}

type Deed = (state: FakeState, request: FakeRequest, parts: readonly string[]) => FakeAnswer;

const NOT_FOUND: FakeAnswer = { status: 404, body: { message: "Not Found" } };
const PLACE = "/repos/([^/]+)/([^/]+)";

// A route's parts come behind owner and name.
const ROUTES: readonly (readonly [string, RegExp, Deed])[] = [
  ["GET", new RegExp(`^${PLACE}/compare/(.+)\\.\\.\\.(.+)$`), compare],
  ["GET", new RegExp(`^${PLACE}/git/trees/([^/]+)$`), tree],
  ["GET", new RegExp(`^${PLACE}/git/blobs/([^/]+)$`), blob],
  ["GET", new RegExp(`^${PLACE}/contents/(.+)$`), contents],
  ["GET", new RegExp(`^${PLACE}/pulls/(\\d+)$`), pull],
  ["GET", new RegExp(`^${PLACE}/contributors$`), contributors],
  ["POST", new RegExp(`^${PLACE}/issues/(\\d+)/comments$`), createComment],
  ["PATCH", new RegExp(`^${PLACE}/issues/comments/(\\d+)$`), updateComment],
  ["DELETE", new RegExp(`^${PLACE}/issues/comments/(\\d+)$`), deleteComment],
  ["POST", new RegExp(`^${PLACE}/issues/comments/(\\d+)/reactions$`), react],
  ["DELETE", new RegExp(`^${PLACE}/issues/comments/(\\d+)/reactions/(\\d+)$`), takeBack],
  ["GET", new RegExp(`^${PLACE}/collaborators/([^/]+)/permission$`), permission],
  ["GET", /^\/orgs\/([^/]+)\/(teams)\/([^/]+)\/memberships\/([^/]+)$/, membership],
  ["POST", new RegExp(`^${PLACE}/pulls/(\\d+)/requested_reviewers$`), requestReview],
  ["POST", new RegExp(`^${PLACE}/labels$`), createLabel],
  ["POST", new RegExp(`^${PLACE}/issues/(\\d+)/labels$`), addLabels],
  ["DELETE", new RegExp(`^${PLACE}/issues/(\\d+)/labels/([^/]+)$`), removeLabel],
  ["GET", new RegExp(`^${PLACE}/commits/([^/]+)/check-runs$`), checkRunsOf],
  ["POST", new RegExp(`^${PLACE}/check-runs$`), createCheckRun],
  ["GET", new RegExp(`^${PLACE}/check-runs/(\\d+)$`), getCheckRun],
  ["PATCH", new RegExp(`^${PLACE}/check-runs/(\\d+)$`), updateCheckRun],
  ["POST", new RegExp(`^${PLACE}/pulls/(\\d+)/reviews$`), createReview],
  ["PUT", new RegExp(`^${PLACE}/pulls/(\\d+)/reviews/(\\d+)/dismissals$`), dismissReview],
  ["DELETE", new RegExp(`^${PLACE}/pulls/comments/(\\d+)$`), deleteThread],
];

export function answerRest(state: FakeState, request: FakeRequest): FakeAnswer {
  for (const [verb, pattern, deed] of ROUTES) {
    const found = verb === request.verb ? pattern.exec(request.path) : null;
    if (found === null) continue;
    const [, , , ...parts] = found.map((part) => decodeURIComponent(part));
    return deed(state, request, parts);
  }
  return NOT_FOUND;
}

function compare(state: FakeState, _request: FakeRequest, [from = "", to = ""]: readonly string[]): FakeAnswer {
  const base = state.branches[from] ?? from;
  const mergeBase = state.history[base] && state.history[to] && mergeBaseOf(state.history, base, to);
  if (!mergeBase) return { status: 404, body: { message: `No common ancestor between ${from} and ${to}.` } };
  const files = differenceOf(state.history, mergeBase, to).slice(0, 300);
  return { status: 200, body: { base_commit: { sha: base }, merge_base_commit: { sha: mergeBase }, files } };
}

function tree(state: FakeState, { query }: FakeRequest, [asked = ""]: readonly string[]): FakeAnswer {
  // A folder's SHA is made of its commit and name, so that it can be asked for in its turn.
  const [commit = "", folder] = asked.split("~");
  const prefix = folder === undefined ? "" : `${folder}/`;
  if (!state.history[commit]) return NOT_FOUND;
  const inside = entriesAt(state.history, commit)
    .filter(({ path }) => path.startsWith(prefix))
    .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
  const own = (entry: FakeEntry) => ({
    path: entry.path,
    mode: entry.mode,
    type: entry.type,
    sha: entry.sha,
    size: entry.size,
  });
  if (query.get("recursive") !== null) {
    return {
      status: 200,
      body: { tree: inside.slice(0, state.mostFiles).map(own), truncated: inside.length > state.mostFiles },
    };
  }
  const files = inside.filter(({ path }) => !path.includes("/"));
  const names = new Set(inside.filter(({ path }) => path.includes("/")).map(({ path }) => path.split("/")[0] ?? ""));
  const folders = [...names].map((name) => ({
    path: name,
    mode: "040000",
    type: "tree",
    sha: `${commit}~${prefix}${name}`,
  }));
  return { status: 200, body: { tree: [...files.map(own), ...folders], truncated: false } };
}

function blob(state: FakeState, _request: FakeRequest, [sha]: readonly string[]): FakeAnswer {
  const all = Object.keys(state.history).flatMap((commit) => entriesAt(state.history, commit));
  const found = all.find((entry) => entry.sha === sha);
  // GitHub breaks the lines of what it encodes.
  const content = found?.bytes.toString("base64").replace(/.{60}/g, "$&\n");
  return found ? { status: 200, body: { sha, size: found.size, content, encoding: "base64" } } : NOT_FOUND;
}

function contents(state: FakeState, _request: FakeRequest, [path = ""]: readonly string[]): FakeAnswer {
  const found = entriesAt(state.history, state.branches.main ?? "").find((entry) => entry.path === path);
  if (found === undefined) return NOT_FOUND;
  const content = found.bytes.toString("base64");
  return {
    status: 200,
    body: { type: "file", path, name: path, encoding: "base64", content, size: found.size, sha: found.sha },
  };
}

function pull({ pull: one, owner, name, pullLabels }: FakeState): FakeAnswer {
  const html_url = `https://github.com/${owner}/${name}`;
  return {
    status: 200,
    body: {
      number: one.number,
      title: one.title,
      body: one.body,
      html_url: `${html_url}/pull/${one.number}`,
      state: one.state === "OPEN" ? "open" : "closed",
      merged: one.state === "MERGED",
      draft: one.draft,
      user: { login: one.author?.login ?? "ghost" },
      labels: pullLabels.map((label) => ({
        id: 1,
        node_id: "L",
        url: html_url,
        description: null,
        color: "ededed",
        default: false,
        name: label,
      })),
      head: { ref: "add", sha: one.head },
      base: { ref: "main", sha: one.baseRefOid, repo: { html_url, default_branch: "main" } },
    },
  };
}

function contributors(state: FakeState, { path, query }: FakeRequest): FakeAnswer {
  const [, , owner, name] = path.split("/");
  const all = state.contributors[`${owner}/${name}`];
  if (all === undefined) return NOT_FOUND;
  if (all.length === 0) return { status: 204 };
  const rows = query.get("anon") === null ? all.filter(({ type }) => type !== "Anonymous") : all;
  const size = Number(query.get("per_page"));
  const to = Number(query.get("page")) * size;
  return {
    status: 200,
    body: rows.slice(to - size, to).map((row) => ({ contributions: 1, ...row })),
    more: to < rows.length,
  };
}

function createComment({ comments }: FakeState, { body }: FakeRequest): FakeAnswer {
  const id = 5_000_000_000 + comments.length;
  comments.push({ id, body: String(body.body), mine: true });
  return { status: 201, body: { id, body: body.body } };
}

function updateComment({ comments }: FakeState, { body }: FakeRequest, [id]: readonly string[]): FakeAnswer {
  const found = comments.find((comment) => comment.id === Number(id));
  if (found === undefined) return NOT_FOUND;
  found.body = String(body.body);
  return { status: 200, body: { id: found.id, body: found.body } };
}

function deleteComment({ comments }: FakeState, _request: FakeRequest, [id]: readonly string[]): FakeAnswer {
  const at = comments.findIndex((comment) => comment.id === Number(id));
  if (at === -1) return NOT_FOUND;
  comments.splice(at, 1);
  return { status: 204 };
}

function createLabel({ labels }: FakeState, { body }: FakeRequest): FakeAnswer {
  const name = String(body.name);
  if (labels.includes(name)) {
    return {
      status: 422,
      body: { message: "Validation Failed", errors: [{ resource: "Label", code: "already_exists", field: "name" }] },
    };
  }
  labels.push(name);
  return { status: 201, body: { ...body, description: body.description ?? null } };
}

function addLabels({ pullLabels }: FakeState, { body }: FakeRequest): FakeAnswer {
  for (const name of body.labels as readonly string[]) if (!pullLabels.includes(name)) pullLabels.push(name);
  return { status: 200, body: pullLabels.map((name) => ({ name })) };
}

function removeLabel({ pullLabels }: FakeState, _request: FakeRequest, [, name = ""]: readonly string[]): FakeAnswer {
  if (!pullLabels.includes(name)) return { status: 404, body: { message: "Label does not exist" } };
  pullLabels.splice(pullLabels.indexOf(name), 1);
  return { status: 200, body: pullLabels.map((label) => ({ name: label })) };
}

function shown({ id, head, externalId, conclusion, title, summary, text, annotations }: FakeCheckRun) {
  const output = { title, summary, text, annotations_count: annotations };
  return { id, head_sha: head, external_id: externalId, status: "completed", conclusion, output };
}

function checkRunsOf({ checkRuns }: FakeState, { query }: FakeRequest, [head]: readonly string[]): FakeAnswer {
  const found = checkRuns.filter((run) => run.head === head && run.app === Number(query.get("app_id")));
  return { status: 200, body: { total_count: found.length, check_runs: found.map(shown) } };
}

function createCheckRun({ checkRuns }: FakeState, { body }: FakeRequest): FakeAnswer {
  const head = String(body.head_sha);
  const nothing = { conclusion: null, externalId: null, title: null, summary: null, text: null, annotations: 0 };
  const run = { ...nothing, id: checkRuns.length + 1, head, app: 99 };
  checkRuns.push(run);
  return { status: 201, body: shown(changed(run, body)) };
}

function getCheckRun({ checkRuns }: FakeState, _request: FakeRequest, [id]: readonly string[]): FakeAnswer {
  const run = checkRuns.find((one) => one.id === Number(id));
  return run ? { status: 200, body: shown(run) } : NOT_FOUND;
}

function updateCheckRun({ checkRuns }: FakeState, { body }: FakeRequest, [id]: readonly string[]): FakeAnswer {
  const run = checkRuns.find((one) => one.id === Number(id));
  return run ? { status: 200, body: shown(changed(run, body)) } : NOT_FOUND;
}

function changed(run: FakeCheckRun, body: FakeRequest["body"]): FakeCheckRun {
  const output = body.output as { title: string; summary: string; text?: string; annotations?: readonly unknown[] };
  const { title, summary, text = null, annotations = [] } = output;
  const more = { conclusion: String(body.conclusion), externalId: String(body.external_id), title, summary, text };
  // Those of an update are added to those that are there.
  return Object.assign(run, more, { annotations: run.annotations + annotations.length });
}

function createReview(state: FakeState, { body }: FakeRequest): FakeAnswer {
  const { reviews, pull: one, threads } = state;
  const comments = (body.comments ?? []) as readonly { readonly body: string; readonly line: number }[];
  if (one.author?.login === "me") {
    return {
      status: 422,
      body: { message: "Unprocessable Entity", errors: ["Can not approve your own pull request"] },
    };
  }
  const said = body.event === "APPROVE" ? "APPROVED" : "COMMENTED";
  const review = { id: 6_000_000_000 + reviews.length, state: said, mine: true, commit: String(body.commit_id) };
  for (const comment of comments)
    threads.push({
      line: comment.line,
      comments: [{ id: 7_000_000_000 + threads.length, body: comment.body, mine: true }],
    });
  reviews.push(review);
  return { status: 200, body: { id: review.id, state: review.state, commit_id: review.commit } };
}

function deleteThread({ threads }: FakeState, _request: FakeRequest, [id]: readonly string[]): FakeAnswer {
  const at = threads.findIndex(({ comments }) => comments[0]?.id === Number(id));
  if (at === -1) return NOT_FOUND;
  threads.splice(at, 1);
  return { status: 204 };
}

function dismissReview({ reviews }: FakeState, _request: FakeRequest, [, id]: readonly string[]): FakeAnswer {
  const at = reviews.findIndex((review) => review.id === Number(id));
  const found = reviews[at];
  if (found === undefined) return NOT_FOUND;
  if (found.state === "DISMISSED")
    return { status: 422, body: { message: "Can not dismiss a dismissed pull request review" } };
  reviews[at] = { ...found, state: "DISMISSED" };
  return { status: 200, body: { id: found.id, state: "DISMISSED", commit_id: found.commit } };
}
