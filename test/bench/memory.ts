/** A thousand reviews -> the memory of the process that has done them. */
import type { NewPullRequest } from "../../sandbox/act/open.ts";
import type { Memory } from "./app.ts";
import type { Bench, Row } from "./bench.ts";
import type { Throttle } from "./child.ts";
import { brokenPullRequestFor, pullRequestFor } from "./listing.ts";
import type { Project } from "./project.ts";
import { openScene, type Scene } from "./scene.ts";

const PROJECTS = 60;
const MEGABYTE = 1024 * 1024;
const NOTHING: Memory = { running: 0, collected: 0, heap: 0 };
/** After how many reviews is looked; the first hundred fill the caches and warm the code. */
const LOOKS = [0, 100, 250, 500, 750, 1000];

/** A way to let the App review so many pull requests as `AT_ONCE`, again and again; `done` counts those before. */
type Work = (scene: Scene, done: number) => Promise<void>;
const AT_ONCE = 10;

export const memory: Bench = {
  name: "memory",
  about: `The App alone in a process of its own, with ${AT_ONCE} pull requests at once: new ones unthrottled, then the same ones again as in production.`,
  async run() {
    return [
      ...(await rowsFor("new ones", "unthrottled", openNew)),
      ...(await rowsFor("looked at again", "throttled", lookAgain)),
    ];
  },
};

async function rowsFor(pulls: string, throttle: Throttle, work: Work): Promise<readonly Row[]> {
  const scene = await openScene(PROJECTS, throttle, { kept: 1000 });
  try {
    const rows: Row[] = [];
    const looks: Memory[] = [];
    let done = 0;
    for (const count of LOOKS) {
      for (; done < count; done += AT_ONCE) await work(scene, done);
      looks.push(await scene.app.memory());
      rows.push({ "pull requests": pulls, ...rowOf(count, looks) });
    }
    return rows;
  } finally {
    await scene.close();
  }
}

const openNew: Work = (scene, done) =>
  scene.open(Array.from({ length: AT_ONCE }, (_, i) => pullRequest(scene.projects, done + i)));

/** Nothing is written the second time, so that the throttle, which spaces writes, has nothing to wait for. */
const lookAgain: Work = async (scene, done) => {
  if (done === 0) return openNew(scene, done);
  const { app, sandbox } = scene;
  const before = app.reviews.length;
  for (const { pull } of app.reviews.slice(0, AT_ONCE)) {
    const [repository = "", number] = pull.split("#");
    await sandbox.act.deliver({ repository, number: Number(number), action: "edited" });
  }
  await app.until(before + AT_ONCE);
  await sandbox.settled();
};

/** One in five is broken, and one in five adds three projects. */
function pullRequest(projects: readonly Project[], number: number): NewPullRequest {
  const from = number % (projects.length - 3);
  const [one, three] = [projects.slice(from, from + 1), projects.slice(from, from + 3)];
  const branch = `pull-${number}`;
  if (number % 5 === 4) return brokenPullRequestFor(one, "emerging", branch);
  return number % 5 === 3 ? pullRequestFor(three, "major", branch) : pullRequestFor(one, "emerging", branch);
}

function rowOf(reviews: number, looks: readonly Memory[]): Row {
  const [{ running, collected, heap }, warm] = [looks.at(-1) ?? NOTHING, looks[1]];
  const beside = (now: number, then: number | undefined) => (then === undefined ? "" : (now / then).toFixed(2));
  return {
    reviews,
    "resident, MB": running / MEGABYTE,
    "after collection": collected / MEGABYTE,
    "to that at 100, resident": beside(collected, warm?.collected),
    "heap, MB": heap / MEGABYTE,
    "to that at 100, heap": beside(heap, warm?.heap),
  };
}
