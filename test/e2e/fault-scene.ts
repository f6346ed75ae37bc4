/** The world of the fault tests -> looks at a pull request of it through the App's door, and what came of each. */
import { fileURLToPath } from "node:url";
import { Probot } from "probot";
import type { Comment, PullRequest, Reaction } from "../../sandbox/discussion.ts";
import type { FileChange } from "../../sandbox/new-commit.ts";
import { repositoryCalled } from "../../sandbox/repositories.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import type { App, Repository } from "../../sandbox/world.ts";
import { loadWorld } from "../../sandbox/world-file.ts";
import { openDoor } from "../../src/app.ts";
import { LISTKEEPER_OCTOKIT, requestOptions } from "../../src/github/client.ts";
import { openForInstallation } from "../../src/github/installation.ts";
import type { GitHub, Reading } from "../../src/github/port.ts";
import { openProjectCache, type ProjectCache } from "../../src/github/project-cache.ts";
import { openReadingTokens, type ReadingTokens } from "../../src/github/reading-client.ts";
import type { ProjectAnswers } from "../../src/model/answers.ts";
import { type Review, review } from "../../src/review.ts";
import { createWorker, type Job } from "../../src/worker.ts";

export const LISTING = "harbour-list/list";
const REF = { owner: "harbour-list", repository: "list" };
const WORLDS = new URL("../../../test/e2e/", import.meta.url);
// Longer than an answer takes on any machine.
const PATIENCE = 60_000;
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
  /** Ours but for the short notices, which tell of what was between two looks. Those of people go by their place. */
  readonly comments: readonly string[];
  /** Numbers of the short notices. */
  readonly pings: readonly string[];
  /** Ours on each comment of people. */
  readonly reactions: readonly string[];
  /** Whose review is asked for. */
  readonly asked: readonly string[];
  readonly labels: readonly string[];
  readonly approved: boolean;
  /** Of all check runs on the head, oldest first: the conclusion, or the status of one that was never concluded. */
  readonly checks: readonly (string | null)[];
  readonly summary: string | null;
}

/** What the App that looks has in memory: nothing, as after its start; its tokens; or all that its looks before have read, too. */
export type Memory = "nothing" | "tokens" | "all";

export interface Looking {
  readonly memory: Memory;
  /** Whether an event has told of base and head. */
  readonly hint: boolean;
  /** Milliseconds that it waits for an answer; long enough for any if nothing is said. */
  readonly patience?: number;
}

export const JUST_STARTED: Looking = { memory: "nothing", hint: true };
export const RUNNING: Looking = { memory: "tokens", hint: true };
/** As when the App looks again by itself, some time after an event. */
export const AGAIN: Looking = { memory: "all", hint: false };

export interface FaultScene {
  readonly sandbox: Sandbox;
  open(files: readonly FileChange[], body?: string): Promise<PullRequest>;
  push(pull: PullRequest, files: readonly FileChange[]): Promise<void>;
  /** What the App does when it hears of the pull request. */
  look(pull: PullRequest, how?: Looking): Promise<Look>;
  stand(pull: PullRequest): Stand;
  close(): Promise<void>;
}

export async function openFaultScene(world = "faults.yml"): Promise<FaultScene> {
  const loaded = await loadWorld(fileURLToPath(new URL(world, WORLDS)));
  const sandbox = await startSandbox(loaded.world, { hourly: { installation: 1_000_000, app: 1_000_000 } });
  const [app] = loaded.world.apps;
  if (app === undefined) throw new Error("the world describes no App");
  let opened = 0;
  const running = await start(sandbox, app);
  return {
    sandbox,
    open(files, body = "") {
      opened += 1;
      const branch = `change-${opened}`;
      return sandbox.act.openPullRequest({
        repository: LISTING,
        title: "Add",
        body,
        author: "newcomer",
        branch,
        files,
      });
    },
    async push({ number }, files) {
      await sandbox.act.push({ repository: LISTING, number, files });
    },
    async look(pull, how = RUNNING) {
      const { memory } = how;
      const host = memory === "nothing" ? await start(sandbox, app) : running;
      return lookAt(memory === "all" ? host : { ...host, cache: openProjectCache(now) }, pull, how);
    },
    stand: (pull) => standOf(repositoryCalled(loaded.world, LISTING), pull),
    async close() {
      await sandbox.close();
      loaded.close();
    },
  };
}

/** An App with its memory; whoever looks hears what goes over the wire from then on. */
interface Host {
  readonly app: App;
  readonly probot: Probot;
  readonly cache: ProjectCache;
  readonly tokens: ReadingTokens;
  readonly wire: { exchanges: Exchange[]; patience: number };
}

const now = () => new Date();

async function start(sandbox: Sandbox, app: App): Promise<Host> {
  const wire = { exchanges: [], patience: PATIENCE };
  const probot = new Probot({
    appId: app.id,
    privateKey: app.privateKey,
    Octokit: IMPATIENT_OCTOKIT,
    baseUrl: sandbox.apiUrl,
    request: { fetch: overhearing(wire) },
    logLevel: "fatal",
  });
  await probot.ready();
  return { app, probot, cache: openProjectCache(now), tokens: openReadingTokens(now), wire };
}

async function lookAt(
  host: Host,
  { number, pull }: PullRequest,
  { hint, patience = PATIENCE }: Looking,
): Promise<Look> {
  const heard: Heard = {};
  const ref = { ...REF, number };
  const { app, probot, wire } = host;
  const exchanges: Exchange[] = [];
  Object.assign(wire, { exchanges, patience });
  const installation = app.installations[0]?.id ?? 0;
  const open = openingWith(host, heard);
  const door = async (asked: Job) => openDoor(await probot.auth(installation), { appId: app.id, open }, asked);
  const worker = createWorker({ open: door, log: () => QUIET, again: { after: LATER, tries: 0 } });
  const told = hint ? { baseSha: pull.base.sha, headSha: pull.head.sha } : null;
  worker.add({ ref, installation, hint: told, delivery: null, anew: false, tries: 0 });
  await worker.idle();
  await worker.drain();
  return { found: () => again(ref, heard), exchanges };
}

/** Opens GitHub as the App does. */
function openingWith({ app, cache, tokens }: Host, heard: Heard): Parameters<typeof openDoor>[1]["open"] {
  const installed = { appId: app.id, cache, tokens, now };
  return (octokit, asked) => listening(openForInstallation(octokit, asked, installed), heard);
}

export function standOf({ discussion }: Repository, { comments, labels, pull }: PullRequest): Stand {
  const runs = discussion.checkRuns.filter(({ headSha }) => headSha === pull.head.sha);
  const people = comments.filter(({ by }) => by.app === null);
  const own = comments.filter(({ by }) => by.app !== null).map(({ body }) => placed(body, people));
  return {
    comments: own.filter((body) => !PING.test(body)).toSorted(),
    pings: own.flatMap((body) => PING.exec(body)?.[1] ?? []),
    reactions: people.map(({ reactions }) => ownOf(reactions).join(" ")),
    asked: pull.requested.map(({ user, team }) => user ?? `team ${team}`).toSorted(),
    labels: labels.toSorted(),
    approved: pull.reviews.some(({ state, commit }) => state === "APPROVED" && commit === pull.head.sha),
    checks: runs.map(({ status, conclusion }) => (status === "completed" ? conclusion : status)),
    summary: runs.at(-1)?.output?.summary ?? null,
  };
}

const PING = /<!-- listkeeper:ping (\d+) /;

/** Without the `eyes`, which greet where an event has come. */
function ownOf(reactions: readonly Reaction[]): readonly string[] {
  return reactions.flatMap(({ by, content }) => (by.app !== null && content !== "eyes" ? content : [])).toSorted();
}

/** With the place of each comment of people in place of its id, which is another one for the next pull request. */
function placed(body: string, people: readonly Comment[]): string {
  return body.replace(/(issuecomment-|listkeeper:answer |"comment":)(\d+)/g, (_, before: string, id: string) => {
    return `${before}${people.findIndex((one) => String(one.id) === id) + 1}`;
  });
}

/** What the door handed on. */
interface Heard {
  reading?: Reading;
  projects?: readonly ProjectAnswers[];
}

const QUIET = { debug: () => undefined, info: () => undefined, error: () => undefined };

function overhearing(wire: Host["wire"]): typeof fetch {
  return async (input, init) => {
    const answer = await requestOptions(wire.patience).fetch(input, init);
    const answered = await answer
      .clone()
      .text()
      .catch(() => "");
    wire.exchanges.push({ url: String(input), asked: String(init?.body ?? ""), answered });
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
    readAttempts: async (_ref, addresses) => addresses.map(() => null),
    apply: async () => "applied",
    cost: () => ({ requests: 0, graphqlPoints: 0, rounds: 0 }),
  };
  try {
    return await review(github, ref);
  } catch {
    return null; // the App's review could not be finished either
  }
}
