/** A pull request of the world, with all that was said on it -> what its page shows. */
import { fullName } from "./access/permit.ts";
import type { Actor, PullRequest, Review } from "./discussion.ts";
import { latest } from "./latest-runs.ts";
import type { Conversation } from "./page.ts";
import type { Repository } from "./world.ts";

export function conversationOf(repository: Repository, issue: PullRequest, origin: string): Conversation {
  const { discussion } = repository;
  const { pull } = issue;
  return {
    origin,
    repository: fullName(repository),
    number: issue.number,
    title: issue.title,
    author: issue.by.login,
    body: issue.body ?? "",
    state: pull.mergedAt !== null ? "merged" : issue.state === "closed" ? "closed" : pull.draft ? "draft" : "open",
    headSha: pull.head.sha,
    labels: discussion.labels.filter(({ name }) => issue.labels.includes(name)),
    comments: issue.comments.map(({ by, body, minimized, reactions }) => ({
      ...shown(by),
      body,
      minimized,
      reactions: reactions.map((one) => ({ by: one.by.login, content: one.content })),
    })),
    reviews: pull.reviews
      .filter(({ state, body }) => state !== "COMMENTED" || body !== "") // what came with its threads only
      .map((review) => ({
        author: review.by.login,
        state: review.state,
        body: review.body,
        commit: review.commit,
        dismissal: dismissalOf(issue, review),
      })),
    threads: pull.threads.map(({ path, original, place, resolvedBy, comments }) => ({
      path,
      original,
      place,
      resolvedBy: resolvedBy?.login ?? null,
      comments: comments.map(({ by, body, minimized }) => ({ ...shown(by), body, minimized })),
    })),
    checks: latest(discussion.checkRuns.filter(({ headSha }) => headSha === pull.head.sha)).map(
      ({ name, status, conclusion, output, annotations }) => ({
        name,
        status,
        conclusion,
        ...output,
        annotations,
      }),
    ),
  };
}

function dismissalOf({ timeline }: PullRequest, review: Review): string | null {
  const found = timeline.find((event) => event.kind === "review-dismissed" && event.review === review);
  return found?.kind === "review-dismissed" ? found.message : null;
}

function shown({ login, app }: Actor): { readonly author: string; readonly app: boolean } {
  return { author: login, app: app !== null };
}
