/** What every deed is done with, and how the Apps are told of it. */

import type { Actor, Issue, PullRequest } from "../discussion.ts";
import type { Json } from "../json.ts";
import type { Scene } from "../shape/conversation.ts";
import { fullPull, issueOf } from "../shape/pull.ts";
import { type Site, timeOf } from "../site.ts";
import type { Time } from "../time.ts";
import type { Repository } from "../world.ts";

export interface Deed {
  readonly site: Site;
  readonly repository: Repository;
  readonly by: Actor;
}

export function sceneOf({ site, repository }: Deed): Scene {
  return { world: site.world, repository, links: site.links };
}

export function timeNow({ site }: Deed): Time {
  return timeOf(site.now());
}

export function isPull(issue: Issue): issue is PullRequest {
  return issue.pull !== null;
}

export function tell(deed: Deed, event: string, action: string | null, about: Json, only: string | null = null): void {
  const { site, repository, by } = deed;
  site.tell({ event, action, repository, sender: by.login, about, only });
}

/** Tells of a pull request, or of an issue as one; `more` is what the action has beside it. */
export async function tellIssue(deed: Deed, issue: Issue, action: string, more: Json = {}): Promise<void> {
  const scene = sceneOf(deed);
  if (isPull(issue)) {
    const about = { number: issue.number, pull_request: await fullPull(scene, issue), ...more };
    tell(deed, "pull_request", action, about);
  } else tell(deed, "issues", action, { issue: issueOf(scene, issue), ...more });
}
