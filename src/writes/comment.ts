/** The comment that should stand, and those that do -> its creation, a silent edit, or nothing; and the short comment that notifies. */
import type { OwnComment, PullRequest, Standings } from "../model/pull-request.ts";
import type { Report, Write } from "../model/report.ts";
import { sameText } from "./same-text.ts";

/** The oldest of our comments is the one. A hidden one is kept up to date and stays hidden; a deleted one stays away. */
export function commentWrites(body: string | null, { comments, unwanted }: Standings): Write[] {
  const [own, ...extras] = oldestFirst(comments);
  if (own === undefined) return body === null || unwanted ? [] : [{ kind: "create-comment", body }];
  return [...changeOf(own, body), ...extras.map(({ id }): Write => ({ kind: "delete-comment", id }))];
}

/** Where it was hidden it also stays without something to say: another one, later, would not be hidden. */
function changeOf(own: OwnComment, body: string | null): Write[] {
  if (body === null) return own.minimized ? [] : [{ kind: "delete-comment", id: own.id }];
  return sameText(own.body, body) ? [] : [{ kind: "update-comment", id: own.id, body }];
}

/** Nobody is notified of what they have hidden or deleted, nor twice of what a new comment tells. */
export function pings({ ping, comment }: Report, { standings }: PullRequest): Write[] {
  const [own] = oldestFirst(standings.comments);
  if (ping === null || comment === null || own === undefined || own.minimized) return [];
  if (standings.pings.some(({ number }) => number >= ping.number)) return [];
  return [{ kind: "create-comment", body: ping.body }];
}

export function oldestFirst<Comment extends { readonly id: number }>(comments: readonly Comment[]): readonly Comment[] {
  return comments.toSorted((a, b) => a.id - b.id);
}
