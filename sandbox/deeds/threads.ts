/** Comments on lines of a pull request: put there with a review, answered, resolved, deleted, and carried along by a push. */

import type { Actor, PullRequest, Review, Thread, ThreadComment } from "../discussion.ts";
import { type FileDiff, fileDiffs, mergeBaseOf } from "../file-diffs.ts";
import { Refused } from "../http/refused.ts";
import { linesAt, movedTo } from "../line-places.ts";
import { nextId } from "../new-world.ts";
import { type Deed, timeNow } from "./deed.ts";

/** Lines of a file on the head's side. */
export interface NewThread {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
}

/** Throws GitHub's refusal where one of them is on no line that the diff shows; then none is put there. */
export async function checkThreads(
  { repository }: Deed,
  pull: PullRequest,
  commit: string,
  given: readonly NewThread[],
) {
  const base = (await mergeBaseOf(repository, pull)) ?? pull.pull.base.sha;
  const files = await fileDiffs(repository.history, base, commit);
  for (const { path, startLine, line, body } of given) {
    if (body.trim() === "") throw refused("Body can't be blank");
    const file = files.find((one) => one.path === path && one.status !== "removed");
    if (file === undefined) throw refused("Path could not be resolved");
    if (startLine > line) throw refused("Start line must precede the end line");
    if (!shows(file, startLine, line)) throw refused("Line could not be resolved");
  }
}

export async function addThreads(deed: Deed, pull: PullRequest, review: Review, given: readonly NewThread[]) {
  for (const { path, startLine, line, body } of given) {
    const lines = await linesAt(deed.repository.history, review.commit, path);
    const thread: Thread = {
      id: nextId(deed.site.world),
      path,
      original: { startLine, line, text: lines.slice(startLine - 1, line) },
      place: { startLine, line },
      resolvedBy: null,
      comments: [],
    };
    pull.pull.threads.push(thread);
    addComment(deed, thread, body, review.id);
  }
}

export function answerThread(deed: Deed, thread: Thread, body: string): ThreadComment {
  return addComment(deed, thread, body, null);
}

export function resolveThread(thread: Thread, by: Actor | null): void {
  thread.resolvedBy = by;
}

/** A thread goes with its last comment, and a review without words of its own with the last of its threads. */
export function deleteThreadComment({ pull }: PullRequest, thread: Thread, comment: ThreadComment): void {
  thread.comments.splice(thread.comments.indexOf(comment), 1);
  if (thread.comments.length === 0) pull.threads.splice(pull.threads.indexOf(thread), 1);
  const left = pull.threads.some(({ comments }) => comments.some(({ review }) => review === comment.review));
  const review = pull.reviews.find(({ id }) => id === comment.review);
  if (review !== undefined && !left && review.body === "" && review.state === "COMMENTED")
    pull.reviews.splice(pull.reviews.indexOf(review), 1);
}

/** Where a push has left the lines alone, the threads move with them; the others are outdated from now on. */
export async function carryThreads({ repository }: Deed, { pull }: PullRequest, from: string, to: string) {
  for (const thread of pull.threads) {
    if (thread.place === null) continue;
    const [old, now] = await Promise.all([from, to].map((commit) => linesAt(repository.history, commit, thread.path)));
    thread.place = movedTo(thread.place, old ?? [], now ?? []);
  }
}

function addComment(deed: Deed, thread: Thread, body: string, review: number | null): ThreadComment {
  const comment = { id: nextId(deed.site.world), by: deed.by, body, createdAt: timeNow(deed), minimized: null, review };
  thread.comments.push(comment);
  return comment;
}

/** Whether one hunk shows all of the lines, be they new or only around those that are. */
function shows({ patch }: FileDiff, startLine: number, line: number): boolean {
  return (patch ?? "").split("\n").some((header) => {
    const [, start, count = "1"] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(header) ?? [];
    return start !== undefined && startLine >= Number(start) && line < Number(start) + Number(count);
  });
}

function refused(message: string): Refused {
  return new Refused(422, "Unprocessable Entity", { errors: [message] });
}
