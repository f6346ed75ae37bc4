/** The demo's world -> its pull requests opened one after the other, each with what Listkeeper answers. */
import { fileURLToPath } from "node:url";
import type { PullRequest } from "../../sandbox/discussion.ts";
import { repositoryCalled } from "../../sandbox/repositories.ts";
import { styled, type Terminal } from "../cli/terminal.ts";
import { servePages } from "./pages.ts";
import { show } from "./show.ts";
import { openStage, type Stage } from "./stage.ts";
import { playTalk } from "./talk.ts";

const WORLD = fileURLToPath(new URL("../../../sandbox/worlds/landscape.yml", import.meta.url));
const LISTING = "ebpf-io/ebpf.io-website";
const MAINTAINER = "marta-lind";

/** @param stopped resolves when the person has seen enough; null to end after printing */
export async function runDemo(terminal: Terminal, stopped: Promise<void> | null): Promise<void> {
  terminal.progress("starting the embedded GitHub and the App");
  const stage = await openStage(WORLD);
  try {
    const repository = repositoryCalled(stage.loaded.world, LISTING);
    const pulls: PullRequest[] = [];
    for (const planned of stage.loaded.planned) {
      terminal.progress(`pull request ${pulls.length + 1} of ${stage.loaded.planned.length}: ${planned.title}`);
      const pull = await stage.sandbox.act.openPullRequest(planned);
      await stage.settled();
      pulls.push(pull);
      terminal.print(`${show(repository, pull, terminal)}\n`);
    }
    const place = { stage, repository, maintainer: MAINTAINER };
    terminal.progress("a few words on them");
    await playTalk(place, pulls, terminal);
    complainOfFaults(stage);
    if (stopped === null) return;
    const pages = await servePages(place, pulls);
    terminal.print(`The conversations as pages: ${styled(terminal, "underline", pages.url)}  (Ctrl+C ends)`);
    await stopped;
    await pages.close();
  } finally {
    await stage.close();
  }
}

/** The demo also is a test: what the App asked for and the embedded GitHub could not answer is a fault of ours. */
function complainOfFaults({ sandbox }: Stage): void {
  const [failure] = sandbox.failures;
  if (failure !== undefined) throw failure;
  if (sandbox.unhandled.length > 0) throw new Error(`not part of the embedded GitHub: ${sandbox.unhandled.join("; ")}`);
}
