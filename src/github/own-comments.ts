/** Comments as GraphQL answers them -> those of ours, sorted by their marks. */
import { z } from "zod";
import { markOf } from "../mark.ts";
import type { Button, Press } from "../model/conversation.ts";
import type { OwnAnswer, OwnComment, OwnPing } from "../model/pull-request.ts";

/** What tells whether a comment is ours. */
export interface Commented {
  readonly fullDatabaseId: number;
  readonly body: string;
  readonly isMinimized: boolean;
  readonly url: string;
  readonly viewerDidAuthor: boolean;
}

const BUTTONS = ["recheck", "accept", "hold", "unhold"] as const satisfies readonly Button[];

const press = z.object({
  button: z.enum(BUTTONS),
  by: z.string().regex(/^[\w-]{1,100}$/),
  headSha: z.string().regex(/^[\da-f]{40,64}$/),
});

/** What two comments have in common that are meant to be one; null for a text that is none of ours. */
export function identityOf(body: string): string | null {
  const mark = markOf(body);
  if (mark === null) return null;
  if (mark.kind === "review" || mark.kind === "look") return mark.kind;
  return mark.kind === "ping" ? `ping ${mark.rest.split(" ")[0]}` : `${mark.kind} ${mark.rest}`;
}

/** Whether our own account has written it, with a mark of ours. */
export function isOwn({ viewerDidAuthor, body }: Commented): boolean {
  return viewerDidAuthor && markOf(body) !== null;
}

export function toOwnComment({ fullDatabaseId: id, body, isMinimized: minimized, url }: Commented): OwnComment {
  return { id, body, minimized, url };
}

export interface OwnComments {
  readonly comments: readonly OwnComment[];
  readonly answers: readonly OwnAnswer[];
  readonly pings: readonly OwnPing[];
}

/** In their order. */
export function sortOwn(nodes: readonly Commented[]): OwnComments {
  const own = nodes.filter(isOwn).map((node) => ({ comment: toOwnComment(node), mark: markOf(node.body) }));
  return {
    comments: own.flatMap(({ comment, mark }) => (mark?.kind === "review" ? comment : [])),
    answers: own.flatMap(({ comment, mark }) => {
      const to = mark?.kind === "answer" ? /^(\d{1,15})$/.exec(mark.rest)?.[1] : undefined;
      return to === undefined ? [] : { ...comment, to: Number(to) };
    }),
    pings: own.flatMap(({ comment, mark }) => {
      const [, number, state] = (mark?.kind === "ping" && /^(\d{1,9}) (.+)$/.exec(mark.rest)) || [];
      return number === undefined || state === undefined ? [] : { ...comment, number: Number(number), state };
    }),
  };
}

/** Which button it says that somebody pressed; null for every other comment. */
export function pressIn(node: Commented): Press | null {
  const mark = node.viewerDidAuthor ? markOf(node.body) : null;
  if (mark?.kind !== "pressed") return null;
  try {
    return press.safeParse(JSON.parse(mark.rest)).data ?? null;
  } catch {
    return null; // no JSON: somebody has edited it
  }
}
