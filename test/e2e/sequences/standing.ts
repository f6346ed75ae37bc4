/** A pull request of the world -> what Listkeeper has put there, without what no two runs have in common: ids and times. */
import type { CheckRun, Comment, PullRequest } from "../../../sandbox/discussion.ts";
import type { Repository } from "../../../sandbox/world.ts";
import { type Mark, markOf, withoutMark } from "../../../src/mark.ts";

export const SLUG = "listkeeper";

export interface Standing {
  readonly comments: readonly string[];
  /** What the block says, but for what it remembers of notices. */
  readonly block: unknown;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly reactions: Readonly<Record<string, readonly string[]>>;
  readonly labels: readonly string[];
  readonly checks: readonly unknown[];
  /** The head if it is approved, and other commits that are. */
  readonly approved: readonly string[];
}

export function standingOf({ discussion }: Repository, pull: PullRequest): Standing {
  const { comments, labels } = pull;
  const ours = comments.filter(isOurs);
  const live = ours.filter(({ body }) => markOf(body)?.kind === "review");
  const foreign = comments.filter((comment) => !isOurs(comment));
  const runs = discussion.checkRuns.filter(({ app, headSha }) => app === SLUG && headSha === pull.pull.head.sha);
  const approved = pull.pull.reviews.filter(({ by, state }) => by.app === SLUG && state === "APPROVED");
  // A hidden comment is left as it is where there is nothing to be said any more.
  const told = runs.at(-1)?.conclusion === "neutral" ? live.filter(isShown) : live;
  return {
    comments: told.map(({ body }) => nameless(withoutMark(body), foreign)),
    block: told.map(({ body }) => blockOf(body)),
    answers: answersIn(ours, foreign),
    reactions: Object.fromEntries(foreign.filter(isShown).map((comment) => [comment.id, reactionsOn(comment)])),
    labels: labels.toSorted(),
    checks: runs.slice(-1).map((run) => checkOf(run, foreign)),
    approved: approved.map(({ commit }) => commit).toSorted(),
  };
}

/** Oldest first. */
export function pullsOf({ discussion }: Repository): readonly PullRequest[] {
  return [...discussion.issues.values()].filter((issue): issue is PullRequest => issue.pull !== null);
}

export function openPullsOf(listing: Repository): readonly PullRequest[] {
  return pullsOf(listing).filter(({ state }) => state === "open");
}

export function isLive(comment: Comment): boolean {
  return isOurs(comment) && markIn(comment)?.kind === "review";
}

/** Our own note of a button that somebody has pressed. */
export function isPress(comment: Comment): boolean {
  return isOurs(comment) && markIn(comment)?.kind === "pressed";
}

export function markIn({ body }: Comment): Mark | null {
  return markOf(body);
}

export function isOurs({ by }: Pick<Comment, "by">): boolean {
  return by.app === SLUG;
}

function answersIn(ours: readonly Comment[], foreign: readonly Comment[]): Standing["answers"] {
  const answers: Record<string, string[]> = {};
  for (const { body } of ours) {
    const mark = markOf(body);
    // What is hidden is not heard; whether it was before, and has been answered, depends on when.
    const heard = foreign.find(({ id }) => `${id}` === mark?.rest);
    if (mark?.kind !== "answer" || (heard !== undefined && !isShown(heard))) continue;
    answers[mark.rest] = [...(answers[mark.rest] ?? []), nameless(withoutMark(body), foreign)];
  }
  return answers;
}

function isShown({ minimized }: Comment): boolean {
  return minimized === null;
}

/** The eyes are a courtesy, which a lost delivery does not get. */
function reactionsOn({ reactions }: Comment): readonly string[] {
  return reactions
    .filter(({ by, content }) => by.app === SLUG && content !== "eyes")
    .map(({ content }) => content)
    .toSorted();
}

function checkOf({ status, conclusion, output, actions }: CheckRun, foreign: readonly Comment[]): unknown {
  const summary = nameless(withoutMark(output.summary ?? ""), foreign);
  // GitHub only ever adds annotations: the text remembers which there are.
  const text = nameless(output.text ?? "", foreign).replace(/<!-- listkeeper:annotations [^\n]*-->/, "");
  return {
    status,
    conclusion,
    title: output.title,
    summary,
    text,
    buttons: actions.map(({ identifier }) => identifier),
  };
}

/** Links to what we ourselves have written differ by the id only. */
function nameless(text: string, foreign: readonly Comment[]): string {
  const known = new Set(foreign.map(({ id }) => `${id}`));
  return (
    text
      .replace(/#issuecomment-(\d+)/g, (found, id: string) => (known.has(id) ? found : "#issuecomment-ours"))
      // A suggestion has an address only once it stands, and that alone is no reason to write.
      .replace(/\[take the suggestion\]\([^)\s]*\)/g, "take the suggestion")
      .replace(/#discussion_r\d+|#pullrequestreview-\d+|\/runs\/\d+/g, "#ours")
  );
}

function blockOf(body: string): unknown {
  const rest = markOf(body)?.rest ?? "";
  try {
    const { told: _told, suggested: _suggested, ...block } = JSON.parse(rest) as Record<string, unknown>;
    return block;
  } catch {
    return rest;
  }
}
