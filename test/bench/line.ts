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

/** Entries of the pull request, and how often it is reviewed; the first half only warms the code up. */
const CASES = [
  { entries: 1, times: 1000 },
  { entries: 5, times: 400 },
  { entries: 30, times: 100 },
];

export const line: Bench = {
  name: "line",
  about:
    "Processor time of a review whose answers are in memory: the second time, and the median of many; heap after collection.",
  async run() {
    const { world, projects } = offer(Math.max(...CASES.map(({ entries }) => entries)));
    const sandbox = await startSandbox(world);
    try {
      const client = new UNTHROTTLED_OCTOKIT({
        auth: { token: TOKEN },
        baseUrl: sandbox.apiUrl,
        request: requestOptions(),
      });
      const open = () => openGitHub({ octokit: client, projects: client, appId: null, now: () => new Date() });
      const rows: Row[] = [];
      for (const { entries, times } of CASES) {
        const pull = await sandbox.act.openPullRequest(
          pullRequestFor(projects.slice(0, entries), "emerging", `with-${entries}`),
        );
        const ref = { owner: LISTING.owner, repository: LISTING.name, number: pull.number };
        rows.push(...(await rowsFor(replaying(open()), ref, entries, times)));
      }
      return rows;
    } finally {
      await sandbox.close();
    }
  },
};

/** Milliseconds of processor time by stage. */
type Laps = Readonly<Record<string, number>>;

async function rowsFor(github: GitHub, ref: PullRequestRef, entries: number, times: number): Promise<readonly Row[]> {
  await lapped(github, ref); // asks GitHub
  const second = await lapped(github, ref);
  const many = async () => {
    const laps: Laps[] = [];
    for (let i = 0; i < times / 2; i += 1) laps.push(await lapped(github, ref));
    return laps;
  };
  await many();
  const before = heapInUse();
  const laps = await many();
  const left = Math.round((heapInUse() - before) / 1024);
  const name = `median of ${times / 2} after ${times / 2}`;
  return [rowOf(entries, "second", [second]), { ...rowOf(entries, name, laps), "heap left by these, KB": left }];
}

async function lapped(github: GitHub, ref: PullRequestRef): Promise<Laps> {
  const laps: Record<string, number> = {};
  const start = spent();
  let last = start;
  await review(github, ref, null, (stage) => {
    const now = spent();
    laps[stage] = now - last;
    last = now;
  });
  return { ...laps, all: last - start };
}

/** Milliseconds that processors have worked for this process: another process beside it does not count. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function rowOf(entries: number, time: string, laps: readonly Laps[]): Row {
  const of = (stage: string) => median(laps.map((lap) => lap[stage] ?? Number.NaN));
  return {
    entries,
    time,
    "configuration and change, ms": of("change"),
    "facts and findings, ms": of("findings"),
    "verdict, report and writes, ms": of("writes"),
    "all, ms": of("all"),
    "all, per entry": of("all") / entries,
  };
}
