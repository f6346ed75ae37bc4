/** A thousand reviews -> the memory of the process that has done them. */
import type { NewPullRequest } from "../../sandbox/act/open.ts";
import type { Memory } from "./app.ts";
import type { Bench, Row } from "./bench.ts";
import { brokenPullRequestFor, pullRequestFor } from "./listing.ts";
import type { Project } from "./project.ts";
import { openScene } from "./scene.ts";

const PROJECTS = 60;
const AT_ONCE = 10;
const MEGABYTE = 1024 * 1024;
const NOTHING: Memory = { running: 0, collected: 0, heap: 0 };
/** After how many reviews is looked; the first hundred fill the caches and warm the code. */
const LOOKS = [0, 100, 250, 500, 750, 1000];

export const memory: Bench = {
  name: "memory",
  about: `The App alone in a process of its own: reviews of as many pull requests, ${AT_ONCE} opened at once, unthrottled; heap after collection.`,
  async run() {
    const scene = await openScene(PROJECTS, "unthrottled", { kept: 1000 });
    try {
      const rows: Row[] = [];
      const looks: Memory[] = [];
      let done = 0;
      for (const count of LOOKS) {
        for (; done < count; done += AT_ONCE) {
          await scene.open(Array.from({ length: AT_ONCE }, (_, i) => pullRequest(scene.projects, done + i)));
        }
        looks.push(await scene.app.memory());
        rows.push(rowOf(count, looks));
      }
      return rows;
    } finally {
      await scene.close();
    }
  },
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
