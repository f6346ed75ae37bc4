/** Something that happened -> the Apps that GitHub would tell, and the installations through which they hear of it. */
import { allows, type Needs, reaches } from "../access/permit.ts";
import type { App, Installation, World } from "../world.ts";
import type { Occurrence } from "./occurrence.ts";

/** Permission without which an App cannot listen to an event; one of them is enough. */
const NEEDED: Readonly<Record<string, Needs["app"]>> = {
  check_run: { checks: "read" },
  check_suite: { checks: "read" },
  issue_comment: { issues: "read", pull_requests: "read" },
  issues: { issues: "read" },
  label: { issues: "read", pull_requests: "read" },
  merge_group: { merge_queues: "read" },
  pull_request: { pull_requests: "read" },
  pull_request_review: { pull_requests: "read" },
  push: { contents: "read" },
  repository: { metadata: "read" },
};

export interface Listener {
  readonly app: App;
  readonly installation: Installation;
}

/** Events that an App listens to and that this GitHub never sends. */
export function unheard({ events }: App): readonly string[] {
  return events.filter((event) => NEEDED[event] === undefined);
}

export function listenersOf(world: World, { event, action, repository, only }: Occurrence): readonly Listener[] {
  return world.apps.flatMap((app) => {
    if (app.webhookUrl === null || (only !== null && only !== app.slug)) return [];
    if (!listens(app, event, action)) return [];
    return app.installations
      .filter((installation) => repository === null || reaches(installation, repository))
      .map((installation) => ({ app, installation }));
  });
}

/** An App that writes checks is asked to run them without having asked for that. */
function listens({ events, permissions }: App, event: string, action: string | null): boolean {
  const asked =
    (event === "check_suite" && action !== "completed") || (event === "check_run" && action === "rerequested");
  if (asked && permissions.checks === "write") return true;
  return events.includes(event) && allows(permissions, NEEDED[event] ?? {});
}
