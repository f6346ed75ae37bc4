/** The demo's world with the real App beside it, and what a test wants to see of a pull request. */
import { fileURLToPath } from "node:url";
import type { PullRequest } from "../../sandbox/discussion.ts";
import { repositoryCalled } from "../../sandbox/repositories.ts";
import type { Options } from "../../sandbox/server.ts";
import { openStage, type Stage } from "../../src/demo/stage.ts";

export const LISTING = "ebpf-io/ebpf.io-website";
const WORLD = fileURLToPath(new URL("../../../sandbox/worlds/landscape.yml", import.meta.url));

export interface Seen {
  readonly comments: readonly string[];
  readonly labels: readonly string[];
  /** Conclusions of our check runs on the head. */
  readonly checks: readonly (string | null)[];
  /** Commits that bear an approval of ours which has not been dismissed. */
  readonly approvals: readonly string[];
}

export interface Scene extends Stage {
  /** Opens the planned pull request of that place (1 is the clean one) and waits for the review. */
  open(place: number, more?: { readonly draft?: boolean; readonly fork?: boolean }): Promise<PullRequest>;
  see(pull: PullRequest): Seen;
}

export async function openScene(options: Options = {}): Promise<Scene> {
  const stage = await openStage(WORLD, options);
  const listing = repositoryCalled(stage.loaded.world, LISTING);
  return {
    ...stage,
    async open(place, more = {}) {
      const planned = stage.loaded.planned[place - 1];
      if (planned === undefined) throw new Error(`the world plans no pull request ${place}`);
      const pull = await stage.sandbox.act.openPullRequest({ ...planned, ...more });
      await stage.settled();
      return pull;
    },
    see({ comments, labels, pull }) {
      const runs = listing.discussion.checkRuns.filter(({ headSha }) => headSha === pull.head.sha);
      return {
        comments: comments.filter(({ by }) => by.app === "listkeeper").map(({ body }) => body),
        labels: labels.toSorted(),
        checks: runs.map(({ status, conclusion }) => (status === "completed" ? conclusion : status)),
        approvals: pull.reviews.filter(({ state }) => state === "APPROVED").map(({ commit }) => commit),
      };
    },
  };
}

/** The first line of our comment that people read. */
export function headline({ comments: [comment = ""] }: Seen): string {
  return (
    comment
      .split("\n")
      .find((line) => line.startsWith("### "))
      ?.slice(4) ?? ""
  );
}
