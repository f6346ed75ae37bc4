/** Somebody asks people and teams for their review of a pull request, or asks no longer; whoever reviews has answered. */

import { fullName, roleOf, sameName, teamNamed } from "../access/permit.ts";
import { accountOrGhost } from "../accounts.ts";
import type { Actor, PullRequest, Reviewer } from "../discussion.ts";
import { Refused } from "../http/refused.ts";
import type { Json } from "../json.ts";
import { addEvent } from "../new-discussion.ts";
import { teamOf } from "../shape/team.ts";
import { simpleUser } from "../shape/user.ts";
import { type Deed, tellIssue, timeNow } from "./deed.ts";

/** Throws GitHub's refusal where one of them cannot be asked; then nobody is. */
export async function requestReview(deed: Deed, pull: PullRequest, asked: readonly Reviewer[]): Promise<void> {
  for (const reviewer of asked) check(deed, pull, reviewer);
  for (const reviewer of asked) {
    if (pull.pull.requested.some((one) => sameReviewer(one, reviewer))) continue;
    pull.pull.requested.push(reviewer);
    await told(deed, pull, reviewer, "review-requested");
  }
}

export async function removeReviewRequest(deed: Deed, pull: PullRequest, asked: readonly Reviewer[]): Promise<void> {
  for (const reviewer of asked) {
    const at = pull.pull.requested.findIndex((one) => sameReviewer(one, reviewer));
    if (at === -1) continue;
    pull.pull.requested.splice(at, 1);
    await told(deed, pull, reviewer, "review-request-removed");
  }
}

/** A review takes the request away, without a word in the timeline. */
export function answerRequest({ pull }: PullRequest, { login }: Actor): void {
  const at = pull.requested.findIndex(({ user }) => user !== undefined && sameName(user, login));
  if (at !== -1) pull.requested.splice(at, 1);
}

function check({ site: { world }, repository }: Deed, pull: PullRequest, { user, team }: Reviewer): void {
  if (user !== undefined && sameName(user, pull.by.login))
    throw new Refused(422, "Review cannot be requested from pull request author.");
  const known =
    user !== undefined
      ? roleOf(world, repository, user) !== null
      : teamNamed(world, repository.owner, team) !== null &&
        [...repository.teamRoles.keys()].some((slug) => sameName(slug, team));
  if (known) return;
  const message = `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${fullName(repository)} repository.`;
  throw new Refused(422, message);
}

async function told(
  deed: Deed,
  pull: PullRequest,
  reviewer: Reviewer,
  kind: "review-requested" | "review-request-removed",
): Promise<void> {
  addEvent(deed.site.world, pull, { kind, by: deed.by, at: timeNow(deed), reviewer });
  pull.updatedAt = timeNow(deed);
  await tellIssue(deed, pull, kind.replaceAll("-", "_"), shownReviewer(deed, reviewer));
}

function shownReviewer({ site: { world, links }, repository }: Deed, { user, team }: Reviewer): Json {
  if (user !== undefined) return { requested_reviewer: simpleUser(accountOrGhost(world, user), links) };
  const found = teamNamed(world, repository.owner, team);
  return found === null ? {} : { requested_team: teamOf(world, repository, found, links) };
}

function sameReviewer(one: Reviewer, other: Reviewer): boolean {
  if (one.user !== undefined) return other.user !== undefined && sameName(one.user, other.user);
  return other.team !== undefined && sameName(one.team, other.team);
}
