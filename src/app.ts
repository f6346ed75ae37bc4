/** Webhooks and the clock -> jobs: which events we hear, and the look over all open pull requests. */
import type { Probot } from "probot";
import { openButtons, type Pressed } from "./app/buttons.ts";
import { onChecks } from "./app/checks.ts";
import { type Add, type Event, onComments, onLabels, onPullRequests, onReviews } from "./app/events.ts";
import { onListings } from "./app/listings.ts";
import { createSweeper, type Sweeper } from "./app/sweeper.ts";
import type { Asked } from "./github/installation.ts";
import { mergeGroupOf } from "./github/merge-group.ts";
import { CHECK_NAME, type Octokit, type Place } from "./github/open-pull-requests.ts";
import type { GitHub } from "./github/port.ts";
import { createGroupWorker, type GroupDoor, type GroupJob, type GroupOptions, isOfGroup } from "./merge-group.ts";
import type { LabelsConfig } from "./model/config.ts";
import type { CheckRunReport } from "./model/report.ts";
import { voiceOf } from "./report/given.ts";
import { noteOf } from "./report/pressed.ts";
import { catalogueOf } from "./words/catalogue.ts";
import { languageOf } from "./words/choose.ts";
import { createWorker, type Door, type Worker, type WorkerOptions } from "./worker.ts";

export interface AppOptions {
  readonly appId: number;
  /** Opens the door for an installation's client. */
  readonly open: (octokit: Octokit, asked: Asked) => GitHub;
  readonly again: WorkerOptions["again"];
  /** The same for groups of a merge queue, which wait: soon, and not for long, where nothing is said. */
  readonly groupAgain?: GroupOptions["again"];
}

export interface App extends Pick<Worker, "idle" | "drain">, Pick<Sweeper, "sweep"> {}

/** For what somebody waits for. */
const SOON = { after: 20_000, tries: 3 };

export function listen(probot: Probot, options: AppOptions): App {
  const inputs = openInputs();
  const worker = createWorker({
    open: async (job) => openDoor(await probot.auth(job.installation), options, job),
    log: (fields) => probot.log.child(fields),
    again: options.again,
    reviewed: ({ ref }, { config }) => inputs.learn(ref, config.labels),
  });
  const groups = createGroupWorker({
    open: async (job) => openGroupDoor(await probot.auth(job.installation), options, job),
    log: (fields) => probot.log.child(fields),
    again: options.groupAgain ?? SOON,
    review: (ref, { installation, delivery }) =>
      worker.add({ ref, installation, hint: null, delivery, anew: false, tries: 0 }),
  });
  const sweeper = createSweeper(probot, { appId: options.appId, add: worker.add, addGroup: groups.add });
  const add = adding(probot, worker);
  onPullRequests(probot, add);
  onLabels(probot, add, inputs.concerns);
  onComments(probot, add);
  onReviews(probot, add);
  const buttons = openButtons({ write: noting(probot, options), add, log: probot.log, ...SOON });
  const note = (context: Pressed["context"], number: number, press: Pressed["press"]) =>
    buttons.note({ context, number, press });
  onChecks(probot, { appId: options.appId, add, addGroup: groups.add, note });
  onListings(probot, sweeper);
  const all = [sweeper, groups, worker];
  return {
    async sweep(round) {
      await buttons.again();
      return sweeper.sweep(round);
    },
    async idle() {
      for (const one of all) await one.idle();
    },
    async drain() {
      await Promise.all(all.map((one) => one.drain()));
    },
  };
}

function adding(probot: Probot, worker: Worker): Add {
  return ({ id, payload }, number, { hint = null, anew = false, ripples = false } = {}) => {
    const { repository, installation } = payload;
    if (installation === undefined) {
      probot.log.warn({ delivery: id }, "event without an installation; nothing can be answered");
      return;
    }
    const ref = { owner: repository.owner.login, repository: repository.name, number };
    worker.add({ ref, installation: installation.id, hint, delivery: id, tries: 0, anew, ripples });
  };
}

/** Which labels say something to us, as each repository's last review knew its configuration. */
function openInputs() {
  const known = new Map<string, ReadonlySet<string>>();
  const keyOf = ({ owner, repository }: Place) => `${owner}/${repository}`.toLowerCase();
  return {
    learn(place: Place, { input }: LabelsConfig): void {
      const names = [...input.hold, ...input.skip].map((name) => name.toLowerCase());
      known.set(keyOf(place), new Set(names));
    },
    /** Null where nobody knows yet. */
    concerns({ payload: { repository } }: Event, label: string): boolean | null {
      const names = known.get(keyOf({ owner: repository.owner.login, repository: repository.name }));
      return names === undefined ? null : names.has(label.toLowerCase());
    },
  };
}

/** Before anything else, so that GitHub holds it whatever happens to us. */
function noting(probot: Probot, options: AppOptions) {
  return async ({ context, number, press }: Pressed): Promise<void> => {
    const installation = context.payload.installation?.id;
    if (installation === undefined) return;
    const { owner, repo } = context.repo();
    const ref = { owner, repository: repo, number };
    const door = openDoor(await probot.auth(installation), options, { ref, installation, anew: false });
    const body = noteOf(press, context.id, voiceOf(catalogueOf(await languageOn(context))));
    const write = async () => door.github.apply(ref, await door.headOf(ref), [{ kind: "create-comment", body }]);
    if ((await write()) === "head-moved") await write();
  };
}

/** That of the check run under which the button stands. */
function languageOn({ payload }: Pressed["context"]): Promise<string> {
  const { title, summary } = payload.check_run.output;
  return languageOf("auto", { title: title ?? "", body: summary ?? "" });
}

export function openDoor(octokit: Octokit, { open, appId }: Pick<AppOptions, "open" | "appId">, asked: Asked): Door {
  return {
    github: open(octokit, asked),
    async headOf({ owner, repository, number }) {
      const request = { owner, repo: repository, pull_number: number, request: {} };
      return (await octokit.rest.pulls.get(request)).data.head.sha;
    },
    // Another pull request with the same head has a check of its own there.
    checkRunOn: (ref, headSha) => checkRunOn(octokit, appId, ref, headSha, (id) => id === `${ref.number}`),
  };
}

export function openGroupDoor(
  octokit: Octokit,
  { open, appId }: Pick<AppOptions, "open" | "appId">,
  job: GroupJob,
): GroupDoor {
  const { place, installation, headSha } = job;
  return {
    numbers: () => mergeGroupOf(octokit, place, job),
    open: (ref) => open(octokit, { ref, installation, anew: true }),
    async conclude({ conclusion, title, summary }: CheckRunReport, external_id) {
      const { owner, repository: repo } = place;
      const status = "completed" as const;
      const run = { owner, repo, status, conclusion, external_id, output: { title, summary }, request: {} };
      const standing = await checkRunOn(octokit, appId, place, headSha, isOfGroup);
      if (standing === null) await octokit.rest.checks.create({ ...run, name: CHECK_NAME, head_sha: headSha });
      else await octokit.rest.checks.update({ ...run, check_run_id: standing });
    },
  };
}

/** The newest. */
async function checkRunOn(
  octokit: Octokit,
  appId: number,
  { owner, repository: repo }: Place,
  ref: string,
  isMeant: (externalId: string | null) => boolean,
): Promise<number | null> {
  const all = { filter: "all" as const, per_page: 100, request: {} };
  const request = { owner, repo, ref, check_name: CHECK_NAME, app_id: appId, ...all };
  const { check_runs: runs } = (await octokit.rest.checks.listForRef(request)).data;
  const ids = runs.filter(({ external_id }) => isMeant(external_id)).map(({ id }) => id);
  return ids.toSorted((one, other) => other - one)[0] ?? null;
}
