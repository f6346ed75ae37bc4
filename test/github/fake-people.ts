/** A state and a REST request about people -> GitHub's answer: reactions, roles, teams, and reviews that are asked for. */
import type { FakeAnswer, FakeRequest } from "./fake-rest.ts";
import type { FakeState } from "./fake-state.ts";

const NOT_FOUND: FakeAnswer = { status: 404, body: { message: "Not Found" } };
const CONTENTS: readonly (readonly [string, string])[] = [
  ["+1", "THUMBS_UP"],
  ["confused", "CONFUSED"],
  ["eyes", "EYES"],
];

const NONE = { pull: true, triage: false, push: false, maintain: false, admin: false };

/** The place of the content tells one reaction of ours from another. */
export function react({ comments }: FakeState, { body }: FakeRequest, [to]: readonly string[]): FakeAnswer {
  const found = comments.find(({ id }) => id === Number(to));
  const place = CONTENTS.findIndex(([content]) => content === body.content);
  const name = CONTENTS[place]?.[1];
  if (found === undefined || name === undefined) return NOT_FOUND;
  const stands = found.reactions?.includes(name) ?? false;
  found.reactions = [...(found.reactions ?? []).filter((one) => one !== name), name];
  return { status: stands ? 200 : 201, body: { id: place + 1, content: body.content } };
}

export function takeBack({ comments }: FakeState, _request: FakeRequest, [to, id]: readonly string[]): FakeAnswer {
  const found = comments.find((comment) => comment.id === Number(to));
  const name = CONTENTS[Number(id) - 1]?.[1] ?? "";
  if (!found?.reactions?.includes(name)) return NOT_FOUND;
  found.reactions = found.reactions.filter((one) => one !== name);
  return { status: 204 };
}

export function permission({ roles }: FakeState, _request: FakeRequest, [login = ""]: readonly string[]): FakeAnswer {
  const role = roles[login];
  if (role === undefined) return NOT_FOUND;
  const { permissions, ...told } = role;
  return { status: 200, body: { ...told, user: { login, permissions: permissions && { ...NONE, ...permissions } } } };
}

/** The organization is the first part of the path, where other routes have the owner. */
export function membership({ teams }: FakeState, { path }: FakeRequest): FakeAnswer {
  const [, , organization = "", , slug = "", , login = ""] = path.split("/");
  const state = teams[`${organization}/${slug}`]?.[login];
  return state === undefined ? NOT_FOUND : { status: 200, body: { state, role: "member", url: "https://github.com" } };
}

/** As GitHub: one who cannot be asked ends the whole request. */
export function requestReview({ asked, pull, roles }: FakeState, { body }: FakeRequest): FakeAnswer {
  const users = (body.reviewers ?? []) as readonly string[];
  const wrong = users.find((login) => login === pull.author?.login || roles[login] === undefined);
  if (wrong !== undefined) return { status: 422 };
  asked.push(...users, ...((body.team_reviewers ?? []) as readonly string[]));
  return { status: 201, body: {} };
}
