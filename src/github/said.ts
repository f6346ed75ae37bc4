/** The first answer about a pull request -> what people have said to us there, who of them may decide, and what we have said ourselves. */
import { z } from "zod";
import { markOf, withMark, withoutMark } from "../mark.ts";
import type { Button } from "../model/conversation.ts";
import type { PullRequest, PullRequestRef } from "../model/pull-request.ts";
import { isSameLogin, loginOf } from "./accounts.ts";
import type { Ask } from "./ask.ts";
import { sortOwn } from "./own-comments.ts";
import { allPages } from "./pages.ts";
import { whoMay } from "./permissions.ts";
import type { Wanted } from "./port.ts";
import type { PullAnswer } from "./pull-answer.ts";
import { MORE_COMMENTS } from "./queries.ts";
import { approving, commentPage, isTrusted, matters, speakers, toApprovals, toRemarks } from "./remarks.ts";
import { readStandings } from "./standings.ts";

export interface Reader {
  readonly ask: Ask;
  /** The App that we are, or null. */
  readonly app: number | null;
  readonly ref: PullRequestRef;
  /** Our own login as REST spells it. */
  readonly viewer: string;
}

// Those after which our comment has something to tell.
const ASKING: ReadonlySet<Button> = new Set(["recheck", "accept"]);

type Said = Pick<PullRequest, "remarks" | "approvals" | "standings">;

const moreComments = z.object({ repository: z.object({ pullRequest: z.object({ comments: commentPage }) }) });

export async function readSaid(reader: Reader, answer: PullAnswer, wanted: Wanted): Promise<Said> {
  const { ask, app, ref } = reader;
  const { latestOpinionatedReviews, headRefOid, comments: first } = answer.pullRequest;
  // A person reacts to what others say as well: only an App's reactions are all answers.
  const isApp = reader.viewer.endsWith("[bot]");
  const pageAfter = async (after: string) => {
    const variables = { owner: ref.owner, name: ref.repository, number: ref.number, after };
    return (await ask.query(MORE_COMMENTS, variables, moreComments)).repository.pullRequest.comments;
  };
  const [nodes, others] = await Promise.all([
    allPages(first, pageAfter, (node) => matters(node, wanted, isApp)),
    readStandings(ask, app, ref, answer),
  ]);
  const approved = approving(latestOpinionatedReviews, headRefOid);
  const who = wanted.who ?? [];
  // A workflow's own token is never told who is in a team.
  const asApp = isSameLogin(reader.viewer, "github-actions[bot]") ? null : app;
  const may = await whoMay({ ask, app: asApp, ref, who }, who.length === 0 ? [] : speakers(nodes, approved, wanted));
  const remarks = toRemarks(nodes, may);
  const own = sortOwn(nodes.map((node) => (isTrusted(node, may) ? node : { ...node, body: forgetting(node.body) })));
  const unwanted = own.comments.length === 0 && isUnwanted(reader, answer, remarks, wanted);
  const reviewRequested = answer.pullRequest.requests.some(({ actor }) => isSameLogin(loginOf(actor), reader.viewer));
  return {
    remarks,
    approvals: toApprovals(approved, may),
    standings: { ...others, ...own, unwanted, reviewRequested },
  };
}

/** The same comment, that remembers nothing. */
function forgetting(body: string): string {
  const mark = markOf(body);
  return mark?.kind === "review" ? withMark(withoutMark(body), "review", "") : body;
}

/** Somebody else has deleted a comment of ours, and no person has asked for another look since. */
function isUnwanted(
  { viewer }: Reader,
  { pullRequest: { deletions } }: PullAnswer,
  remarks: PullRequest["remarks"],
  { asksAgain }: Wanted,
): boolean {
  const [last] = deletions
    .filter(
      ({ actor, deletedCommentAuthor: author }) =>
        isSameLogin(loginOf(author), viewer) && !isSameLogin(loginOf(actor), viewer),
    )
    .map(({ createdAt }) => createdAt)
    .sort()
    .reverse();
  if (last === undefined) return false;
  return !remarks.some(({ person, minimized, pressed, body, createdAt, editedAt }) => {
    const asks = pressed === null ? asksAgain?.(body) === true : ASKING.has(pressed.button);
    return asks && person && !minimized && (editedAt ?? createdAt) >= last;
  });
}
