/** A listing as it stands at the end of a sequence -> the same, as if Listkeeper looked at it for the first time. */
import type { PullRequest, Review } from "../../../sandbox/discussion.ts";
import type { Repository } from "../../../sandbox/world.ts";
import { isLive, isOurs, isPress, pullsOf, SLUG } from "./standing.ts";

/**
 * Nothing that we have written is left but our notes of buttons, which are what people did. Where `memory` is kept, so are the block
 * of our comment without its words, our answers, reactions and suggestions: they tell what each decision was about, and what was
 * answered and suggested.
 */
export function wipe(listing: Repository, memory: "kept" | "gone"): void {
  for (const pull of pullsOf(listing)) wipePull(pull, memory);
  keep(listing.discussion.checkRuns, ({ app }) => app !== SLUG);
}

function wipePull(pull: PullRequest, memory: "kept" | "gone"): void {
  const stays = (comment: (typeof pull.comments)[number]) => !isOurs(comment) || memory === "kept" || isPress(comment);
  keep(pull.comments, stays);
  for (const comment of pull.comments) {
    if (isLive(comment)) comment.body = `Nothing.\n\n${comment.body.trimEnd().split("\n").at(-1) ?? ""}`;
    keep(comment.reactions, ({ by }) => memory === "kept" || by.app !== SLUG);
  }
  const { reviews, threads } = pull.pull;
  const suggests = (review: Review) => threads.some(({ comments }) => comments[0]?.review === review.id);
  if (memory === "gone") keep(threads, ({ comments }) => comments[0]?.by.app !== SLUG);
  keep(reviews, (review) => review.by.app !== SLUG || suggests(review));
  keep(pull.labels, (name) => !name.startsWith("listkeeper: "));
}

function keep<T>(list: T[], fits: (one: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(fits));
}
