/** One review again and again without the network -> the time of each stage, and the memory that stays behind. */
import { startSandbox } from "../../sandbox/server.ts";
import { requestOptions, UNTHROTTLED_OCTOKIT } from "../../src/github/client.ts";
import { openGitHub } from "../../src/github/octokit.ts";
import type { GitHub } from "../../src/github/port.ts";
import type { PullRequestRef } from "../../src/model/pull-request.ts";
import { review } from "../../src/review.ts";
import type { Bench, Row } from "./bench.ts";
import { median } from "./figures.ts";
import { heapInUse } from "./heap.ts";
import { LISTING, pullRequestFor } from "./listing.ts";
import { replaying } from "./replay.ts";
import { offer, TOKEN } from "./scene.ts";

const COUNTS = [1, 5, 30];
const TIMES = 400;
/** Of so many of them the figures are taken, when the code is warm. */
const WARM = 100;

export const line: Bench = {
  name: "line",
  about: `Milliseconds of each stage of a review from answers in memory: the first time, and the median of ${WARM} after ${TIMES - WARM}; heap after collection.`,
  async run() {
    const { world, projects } = offer(Math.max(...COUNTS));
    const sandbox = await startSandbox(world);
    try {
      const client = new UNTHROTTLED_OCTOKIT({
        auth: { token: TOKEN },
        baseUrl: sandbox.apiUrl,
        request: requestOptions(),
      });
      const open = () => openGitHub({ octokit: client, projects: client, appId: null, now: () => new Date() });
      const rows: Row[] = [];
      for (const count of COUNTS) {
        const pull = await sandbox.act.openPullRequest(
          pullRequestFor(projects.slice(0, count), "emerging", `with-${count}`),
        );
        const ref = { owner: LISTING.owner, repository: LISTING.name, number: pull.number };
        rows.push(...(await rowsFor(replaying(open()), ref, count)));
      }
      return rows;
    } finally {
      await sandbox.close();
    }
  },
};

/** When each stage was done, since the reading was there. */
type Laps = ReadonlyMap<string, number>;

async function rowsFor(github: GitHub, ref: PullRequestRef, entries: number): Promise<readonly Row[]> {
  await github.readPullRequest(ref, () => wantsAll, null);
  const laps: Laps[] = [];
  const heaps: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    if (i % WARM === 0) heaps.push(heapInUse());
    laps.push(await lapped(github, ref));
  }
  const [first, warm] = [laps.slice(0, 1), laps.slice(-WARM)];
  const [start = Number.NaN, ...later] = heaps;
  const grown = (heapInUse() - (later[0] ?? start)) / 1024;
  return [rowOf(entries, "first", first, ""), rowOf(entries, "warm", warm, grown)];
}
