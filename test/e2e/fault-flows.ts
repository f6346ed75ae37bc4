/** What happens on GitHub beside a review: buttons, groups, pushes to the base, looks over; and what must stand after each. */

import { type Comparable, comparable } from "./fault-claims.ts";
import type { FlowScene } from "./fault-flow-scene.ts";
import { standOf } from "./fault-scene.ts";
import { CONFIG, CONFIGS, LISTING } from "./sequences/world.ts";

export interface Flow {
  readonly name: string;
  /** Before anything is struck. */
  readonly before?: (scene: FlowScene) => Promise<void>;
  act(scene: FlowScene): Promise<void>;
}

const at = ({ pull }: FlowScene) => ({ repository: LISTING, number: pull.number });

function runOn({ listing, pull }: FlowScene): number {
  const runs = listing.discussion.checkRuns.filter(({ headSha }) => headSha === pull.pull.head.sha);
  return Math.max(...runs.map(({ id }) => id));
}

export const FLOWS: readonly Flow[] = [
  {
    name: "a button that holds",
    async act(scene) {
      scene.sandbox.act.requestAction({ repository: LISTING, id: runOn(scene), identifier: "hold", by: "keeper" });
    },
  },
  {
    name: "a command",
    async act(scene) {
      await scene.sandbox.act.comment({ ...at(scene), by: "pilot", body: "/listkeeper hold: not yet" });
    },
  },
  {
    name: "a re-run of all checks",
    async act({ sandbox, listing }) {
      const suite = listing.discussion.checkSuites.at(-1)?.id ?? 0;
      sandbox.act.rerequestCheckSuite({ repository: LISTING, id: suite });
    },
  },
  {
    name: "a push of another configuration",
    async act({ sandbox }) {
      const files = [{ path: CONFIG, content: (CONFIGS[0] ?? "").replace("more-than: 50", "more-than: 5000") }];
      await sandbox.act.push({ repository: LISTING, branch: "main", by: "keeper", files });
    },
  },
  {
    name: "a look over that finds a hold of which nobody has told",
    async before(scene) {
      scene.sandbox.faults.delivery({ match: { event: "issue_comment" }, effect: { kind: "lost" } });
      await scene.sandbox.act.comment({ ...at(scene), by: "keeper", body: "/listkeeper hold" });
      scene.sandbox.faults.clear();
    },
    act: (scene) => scene.app.sweep().then(() => undefined),
  },
  {
    name: "the end of another pull request about the same project",
    async before(scene) {
      await scene.sandbox.act.openPullRequest({
        repository: LISTING,
        title: "Add torch (https://github.com/harbour/torch)",
        author: "passer-by",
        branch: "also-torch",
        files: [{ path: "README.md", content: "Other words.\n" }],
      });
      await scene.settled();
    },
    async act({ sandbox, pull }) {
      await sandbox.act.close({ repository: LISTING, number: pull.number + 1 });
    },
  },
];

/** What stands on the pull request. */
export function standing({ listing, pull }: FlowScene): Comparable {
  return comparable(standOf(listing, pull));
}

/** Check runs that were never concluded, and approvals where there is to be none. */
export function broken({ listing, pull }: FlowScene): readonly string[] {
  const { checks, pings } = standOf(listing, pull);
  const open = checks.filter((check) => check === "in_progress" || check === "queued");
  return [
    ...(open.length === 0 && checks.length > 0 ? [] : [`the check is not concluded: ${checks.join()}`]),

    ...(new Set(pings).size === pings.length ? [] : [`a short notice stands twice: ${pings.join()}`]),
  ];
}
