/** Pull requests with 1, 5 and 30 entries -> the time from the webhook to the last write, with and without the App's throttle. */
import { setTimeout as wait } from "node:timers/promises";
import type { Bench, Row } from "./bench.ts";
import type { Throttle } from "./child.ts";
import { median } from "./figures.ts";
import { pullRequestFor } from "./listing.ts";
import { askedIn, roundsOf } from "./rounds.ts";
import { openScene, type Scene } from "./scene.ts";

const LATENCY = 100;
const SAMPLES = 3;
/** The throttle keeps three seconds between two notifications: what one review has sent does not count for the next. */
const PAUSE = 4000;
/** Entries of each pull request, and how many are opened at once. */
const CASES = [
  { entries: 1, pulls: 1 },
  { entries: 5, pulls: 1 },
  { entries: 30, pulls: 1 },
  { entries: 1, pulls: 4 },
];

export const time: Bench = {
  name: "time",
  about: `Seconds from the webhook to the last write (${LATENCY} ms latency, median of ${SAMPLES}), beside what GitHub alone takes for as many rounds.`,
  async run() {
    return [...(await rowsFor("unthrottled")), ...(await rowsFor("throttled"))];
  },
};

async function rowsFor(throttle: Throttle): Promise<readonly Row[]> {
  const scene = await openScene(30, throttle, { latency: LATENCY });
  try {
    // The first one finds no labels in the repository and a process that has just started.
    const rows = [rowOf(throttle, "1, the first of all", [await sampled(scene, 1, 1, "first")])];
    for (const { entries, pulls } of CASES) {
      const samples: Sample[] = [];
      for (let i = 0; i < SAMPLES; i += 1) {
        if (throttle === "throttled") await wait(PAUSE);
        samples.push(await sampled(scene, entries, pulls, `${entries}-${pulls}-${i}`));
      }
      rows.push(rowOf(throttle, pulls === 1 ? `${entries}` : `${entries} in each of ${pulls} at once`, samples));
    }
    return rows;
  } finally {
    await scene.close();
  }
}

interface Sample {
  /** All in milliseconds since the webhook was sent. */
  readonly firstWrite: number;
  readonly lastWrite: number;
  readonly rounds: number;
  readonly requests: number;
}

async function sampled(scene: Scene, entries: number, pulls: number, name: string): Promise<Sample> {
  const { sandbox, projects } = scene;
  sandbox.clearLogs();
  const earlier = new Set(sandbox.deliveries);
  const opened = Array.from({ length: pulls }, (_, i) =>
    pullRequestFor(projects.slice(0, entries), "emerging", `${name}-${i}`),
  );
  await scene.open(opened);
  const sent =
    sandbox.deliveries.find((one) => !earlier.has(one) && one.event === "pull_request")?.sentAt ?? Number.NaN;
  const { reads, writes } = askedIn(sandbox.requests);
  return {
    firstWrite: Math.min(...writes.map(({ startedAt }) => startedAt)) - sent,
    lastWrite: Math.max(...writes.map(({ endedAt }) => endedAt ?? Number.NaN)) - sent,
    rounds: roundsOf([...reads, ...writes]).length,
    requests: reads.length + writes.length,
  };
}

function rowOf(throttle: Throttle, entries: string, samples: readonly Sample[]): Row {
  const of = (key: keyof Sample) => median(samples.map((sample) => sample[key]));
  return {
    throttle: throttle === "throttled" ? "as in production" : "none",
    entries,
    requests: of("requests"),
    rounds: of("rounds"),
    "until the first write, s": of("firstWrite") / 1000,
    "until the last write, s": of("lastWrite") / 1000,
    "times the rounds' latency": of("lastWrite") / (of("rounds") * LATENCY),
  };
}
