/** What stands in the merge queue -> whether each group's commit bears the one check that it waits for, and the right one. */
import type { CheckRun } from "../../../sandbox/discussion.ts";
import type { Repository } from "../../../sandbox/world.ts";
import { openPullsOf, SLUG } from "./standing.ts";
import type { Storm } from "./storm.ts";
import { LISTING } from "./world.ts";

/** A queue never waits for ever. */
export function waitingFlaw(listing: Repository): string | null {
  for (const { number, headSha } of listing.discussion.queue) {
    const runs = runsOn(listing, headSha);
    const done = runs.filter(({ status }) => status === "completed");
    if (runs.length !== 1 || done.length !== 1)
      return `the queue waits for #${number}: ${runs.length} check runs, ${done.length} of them concluded`;
  }
  return null;
}

/** All that are open go into the queue as one group: it passes where each of them would alone, and no two list the same project. */
export async function groupFlaw({ sandbox, listing, host, mailbox }: Storm): Promise<string | null> {
  const { queue } = listing.discussion;
  for (const { number } of [...queue]) await sandbox.act.dequeue({ repository: LISTING, number, by: "keeper" });
  const ready = openPullsOf(listing).filter(({ pull }) => !pull.draft);
  const last = ready.at(-1);
  if (last === undefined) return null;
  mailbox.splice(0);
  const after = ready.slice(0, -1).map(({ number }) => number);
  const headSha = await sandbox.act.mergeGroup({ repository: LISTING, number: last.number, by: "keeper", after });
  for (const parcel of mailbox.splice(0)) host.deliver(parcel);
  await host.idle();
  const alone = ready.map(({ pull }) => runsOn(listing, pull.head.sha).at(-1)?.conclusion ?? null);
  const passes = runsOn(listing, headSha).at(-1)?.conclusion === "success";
  // What has nothing to do with the list passes, unless somebody holds it, which its own check does not tell.
  if (alone.includes("neutral")) return null;
  const each = alone.every((own) => own === "success");
  const fits = after.length === 0 ? passes === each : each || !passes;
  return fits
    ? null
    : `a group of ${ready.length} ${passes ? "passes" : "does not pass"}, alone they are ${alone.join(", ")}`;
}

function runsOn({ discussion }: Repository, sha: string): readonly CheckRun[] {
  return discussion.checkRuns.filter(({ app, headSha }) => app === SLUG && headSha === sha);
}
