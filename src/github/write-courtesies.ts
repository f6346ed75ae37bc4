/** Reactions and requests for a review -> GitHub: where it refuses one, nothing that must be said is lost. */
import { z } from "zod";
import type { Reaction } from "../model/conversation.ts";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import { GitHubError, hasStatus } from "./errors.ts";
import { surely } from "./surely.ts";

interface Reacted {
  readonly to: number;
  readonly content: Reaction;
}

interface Reviewers {
  readonly users: readonly string[];
  readonly teams: readonly string[];
}

const REACTIONS = "/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions";
const reaction = z.object({ id: z.number() });

/** GitHub answers the second one with the first. */
export async function react(ask: Ask, { owner, repository: repo }: PullRequestRef, { to, content }: Reacted) {
  await ask.write(`POST ${REACTIONS}`, { owner, repo, comment_id: to, content }).catch(unlessRefused);
}

/** Made once more to learn its id: that tells ours from those of others. */
export async function takeReactionBack(ask: Ask, ref: PullRequestRef, { to, content }: Reacted): Promise<void> {
  const place = { owner: ref.owner, repo: ref.repository, comment_id: to };
  try {
    const made = () => ask.writeOnce(`POST ${REACTIONS}`, { ...place, content }, reaction);
    const { id } = await surely(made, async () => null);
    await ask.write(`DELETE ${REACTIONS}/{reaction_id}`, { ...place, reaction_id: id });
  } catch (error) {
    unlessRefused(error);
  }
}

/** Whoever cannot be asked (the author, one who is no collaborator) keeps nobody else from being asked. */
export async function requestReview(ask: Ask, ref: PullRequestRef, { users, teams }: Reviewers): Promise<void> {
  const route = "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers";
  const place = { owner: ref.owner, repo: ref.repository, pull_number: ref.number };
  const all = [
    ...users.map((user) => ({ users: [user], teams: [] })),
    ...teams.map((team) => ({ users: [], teams: [team] })),
  ];
  if (all.length === 0) return;
  try {
    await ask.write(route, { ...place, reviewers: users, team_reviewers: teams });
  } catch (error) {
    if (all.length === 1 || !hasStatus(error, 422)) return unlessRefused(error);
    for (const one of all) await requestReview(ask, ref, one);
  }
}

/** The comment is gone, the conversation is locked, or the App may not: the words say the same. */
function unlessRefused(error: unknown): void {
  const refused = hasStatus(error, 403, 404, 410, 422) && new GitHubError("", error).refusal !== "rate-limited";
  if (!refused) throw error;
}
