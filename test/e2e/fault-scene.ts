/** The world of the fault tests -> looks at a pull request of it through the App's door, and what came of each. */
import { fileURLToPath } from "node:url";
import { Probot } from "probot";
import type { PullRequest } from "../../sandbox/discussion.ts";
import type { FileChange } from "../../sandbox/new-commit.ts";
import { repositoryCalled } from "../../sandbox/repositories.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import type { App, Repository } from "../../sandbox/world.ts";
import { loadWorld } from "../../sandbox/world-file.ts";
import { openDoor } from "../../src/app.ts";
import { LISTKEEPER_OCTOKIT, requestOptions } from "../../src/github/client.ts";
import { openForInstallation } from "../../src/github/installation.ts";
import type { GitHub, Reading } from "../../src/github/port.ts";
import { openProjectCache } from "../../src/github/project-cache.ts";
import { openReadingTokens } from "../../src/github/reading-client.ts";
import type { ProjectAnswers } from "../../src/model/answers.ts";
import { type Review, review } from "../../src/review.ts";
import { createWorker, type Job } from "../../src/worker.ts";

export const LISTING = "harbour-list/list";
const REF = { owner: "harbour-list", repository: "list" };
const WORLD = fileURLToPath(new URL("../../../test/e2e/faults.yml", import.meta.url));
// An answer of the embedded GitHub takes some ten; a fault that hangs is waited for as long as this.
const MOST_MILLISECONDS = 500;
const LATER = 3_600_000;

/** Tries as often as the App does, but at once, and sleeps through no limit. */
const IMPATIENT_OCTOKIT = LISTKEEPER_OCTOKIT.defaults((options: object) => ({
  ...options,
  retry: { retryAfterBaseValue: 1 },
  throttle: { enabled: false },
}));

/** A request with its answer, as they went over the wire. */
export interface Exchange {
  readonly url: string;
  readonly asked: string;
  readonly answered: string;
}

export interface Look {
  /** What the review found; null where it could not be finished. */
  readonly found: () => Promise<Review | null>;
  readonly exchanges: readonly Exchange[];
}

/** What stands on a pull request after a look. */
export interface Stand {
  readonly comments: readonly string[];
  readonly labels: readonly string[];
  readonly approved: boolean;
  /** Of all check runs on the head, oldest first: the conclusion, or the status of one that was never concluded. */
  readonly checks: readonly (string | null)[];
  readonly summary: string | null;
}

export interface FaultScene {
  readonly sandbox: Sandbox;
  open(files: readonly FileChange[]): Promise<PullRequest>;
  push(pull: PullRequest, files: readonly FileChange[]): Promise<void>;
  /** What the App does when it hears of the pull request, with a door of its own each time. */
  look(pull: PullRequest): Promise<Look>;
  stand(pull: PullRequest): Stand;
  close(): Promise<void>;
}

export async function openFaultScene(): Promise<FaultScene> {
  const loaded = await loadWorld(WORLD);
  const sandbox = await startSandbox(loaded.world, { hourly: { installation: 1_000_000, app: 1_000_000 } });
  const [app] = loaded.world.apps;
  if (app === undefined) throw new Error("the world describes no App");
  let opened = 0;
  return {
    sandbox,
    open(files) {
      opened += 1;
      const branch = `change-${opened}`;
      return sandbox.act.openPullRequest({ repository: LISTING, title: "Add", author: "newcomer", branch, files });
    },
    async push({ number }, files) {
      await sandbox.act.push({ repository: LISTING, number, files });
    },
    look: (pull) => lookAt(sandbox, app, pull),
    stand: (pull) => standOf(repositoryCalled(loaded.world, LISTING), pull),
    async close() {
      await sandbox.close();
      loaded.close();
    },
  };
}

async function lookAt(sandbox: Sandbox, app: App, { number, pull }: PullRequest): Promise<Look> {
  const heard: Heard = {};
  const exchanges: Exchange[] = [];
  const ref = { ...REF, number };
  const installation = app.installations[0]?.id ?? 0;
  const door = async (asked: Job) => {
    const probot = new Probot({
      appId: app.id,
      privateKey: app.privateKey,
      Octokit: IMPATIENT_OCTOKIT,
      baseUrl: sandbox.apiUrl,
      request: { fetch: overhearing(exchanges) },
      logLevel: "fatal",
    });
    await probot.ready();
    const open = openingAnew(app, heard);
    return openDoor(await probot.auth(installation), { appId: app.id, open }, asked);
  };
  const worker = createWorker({ open: door, log: () => QUIET, again: { after: LATER, tries: 0 } });
  const hint = { baseSha: pull.base.sha, headSha: pull.head.sha };
  worker.add({ ref, installation, hint, delivery: null, anew: false, tries: 0 });
  await worker.idle();
  await worker.drain();
  return { found: () => again(ref, heard), exchanges };
}

/** Opens GitHub as the App does, with nothing in memory. */
function openingAnew({ id }: App, heard: Heard): Parameters<typeof openDoor>[1]["open"] {
  const now = () => new Date();
  const installed = { appId: id, cache: openProjectCache(now), tokens: openReadingTokens(now), now };
  return (octokit, asked) => listening(openForInstallation(octokit, asked, installed), heard);
}

function standOf({ discussion }: Repository, { comments, labels, pull }: PullRequest): Stand {
  const runs = discussion.checkRuns.filter(({ headSha }) => headSha === pull.head.sha);
  return {
    comments: comments.filter(({ by }) => by.app !== null).map(({ body }) => body),
    labels: labels.toSorted(),
    approved: pull.reviews.some(({ state, commit }) => state === "APPROVED" && commit === pull.head.sha),
    checks: runs.map(({ status, conclusion }) => (status === "completed" ? conclusion : status)),
    summary: runs.at(-1)?.output?.summary ?? null,
  };
}

/** What the door handed on. */
interface Heard {
  reading?: Reading;
  projects?: readonly ProjectAnswers[];
}

const QUIET = { debug: () => undefined, info: () => undefined, error: () => undefined };

function overhearing(exchanges: Exchange[]): typeof fetch {
  const { fetch } = requestOptions(MOST_MILLISECONDS);
  return async (input, init) => {
    const answer = await fetch(input, init);
    const answered = await answer
      .clone()
      .text()
      .catch(() => "");
    exchanges.push({ url: String(input), asked: String(init?.body ?? ""), answered });
    return answer;
  };
}

/** The same door; what it hands on is remembered. */
function listening(github: GitHub, heard: Heard): GitHub {
  return {
    ...github,
    async readPullRequest(...given) {
      heard.reading = await github.readPullRequest(...given);
      return heard.reading;
    },
    async readProjects(...given) {
      heard.projects = await github.readProjects(...given);
      return heard.projects;
    },
  };
}

/** What the review found, from what its door had handed on: the stages give the same for the same answers. */
async function again(
  ref: Parameters<GitHub["readPullRequest"]>[0],
  { reading, projects }: Readonly<Heard>,
): Promise<Review | null> {
  if (reading === undefined) return null;
  const github: GitHub = {
    readPullRequest: async () => reading,
    async readProjects() {
      if (projects === undefined) throw new Error("the door has thrown");
      return projects;
    },
    apply: async () => "applied",
    cost: () => ({ requests: 0, graphqlPoints: 0, rounds: 0 }),
  };
  try {
    return await review(github, ref);
  } catch {
    return null; // the App's review could not be finished either
  }
}
