/** Webhooks and the clock -> jobs: which events we hear, and the look over all open pull requests. */
import type { Context, Probot } from "probot";
import { readCommands } from "./commands.ts";
import type { Asked } from "./github/installation.ts";
import { CHECK_NAME, openPullRequests, pullRequestsAt } from "./github/open-pull-requests.ts";
import type { GitHub, Hint } from "./github/port.ts";
import { checkRunForMergeGroup } from "./report/check-run.ts";
import { createWorker, type Door, type Job, type Worker, type WorkerOptions } from "./worker.ts";

type Octokit = Awaited<ReturnType<Probot["auth"]>>;

export interface AppOptions {
  readonly appId: number;
  /** Opens the door for an installation's client. */
  readonly open: (octokit: Octokit, asked: Asked) => GitHub;
  readonly again: WorkerOptions["again"];
}

export interface App extends Pick<Worker, "idle" | "drain"> {
  /** Looks over the open pull requests of all installations; resolves when all that need a review are queued. */
  sweep(): Promise<void>;
}

interface Payload {
  readonly repository: { readonly name: string; readonly owner: { readonly login: string } };
  readonly installation?: { readonly id: number } | undefined;
}

type Add = (event: { id: string; payload: Payload }, number: number, hint: Hint | null, anew?: "anew") => void;

/** After these somebody may have mended the project itself, and pushes to be looked at again. */
const WANTED_ANEW = new Set(["synchronize", "reopened", "ready_for_review"]);

/** Conclusions after which the look over leaves a head alone; `action_required` may have been a passing fault. */
const SETTLED = new Set(["success", "failure", "neutral"]);

export function listen(probot: Probot, options: AppOptions): App {
  const worker = createWorker({
    open: async (job) => openDoor(await probot.auth(job.installation), options, job),
    log: (fields) => probot.log.child(fields),
    again: options.again,
  });

  const add: Add = ({ id, payload }, number, hint, anew) => {
    const { repository, installation } = payload;
    if (installation === undefined) {
      probot.log.warn({ delivery: id }, "event without an installation; nothing can be answered");
      return;
    }
    const ref = { owner: repository.owner.login, repository: repository.name, number };
    worker.add({ ref, installation: installation.id, hint, delivery: id, tries: 0, anew: anew === "anew" });
  };

  onPullRequests(probot, add);
  onComments(probot, add);
  onChecks(probot, add, options);
  return { idle: worker.idle, drain: worker.drain, sweep: () => sweep(probot, options.appId, worker.add) };
}

export function openDoor(octokit: Octokit, { open, appId }: Pick<AppOptions, "open" | "appId">, asked: Asked): Door {
  return {
    github: open(octokit, asked),
    async headOf({ owner, repository, number }) {
      const request = { owner, repo: repository, pull_number: number, request: {} };
      return (await octokit.rest.pulls.get(request)).data.head.sha;
    },
    async checkRunOn({ owner, repository }, ref) {
      const request = { owner, repo: repository, ref, check_name: CHECK_NAME, app_id: appId, request: {} };
      return (await octokit.rest.checks.listForRef(request)).data.check_runs[0]?.id ?? null;
    },
  };
}

function onPullRequests(probot: Probot, add: Add): void {
  probot.on(
    [
      "pull_request.opened",
      "pull_request.reopened",
      "pull_request.edited",
      "pull_request.synchronize",
      "pull_request.ready_for_review",
      "pull_request.converted_to_draft",
    ],
    async (context) => {
      const { action, pull_request: pull } = context.payload;
      const hint = { baseSha: pull.base.sha, headSha: pull.head.sha };
      add(context, pull.number, hint, WANTED_ANEW.has(action) ? "anew" : undefined);
    },
  );
}

function onComments(probot: Probot, add: Add): void {
  probot.on("issue_comment.created", async (context) => {
    const { issue, comment, sender } = context.payload;
    if (!issue.pull_request || sender.type !== "User" || comment.user?.type !== "User") return;
    if (!readCommands(comment.body).some(({ word }) => word === "recheck")) return;
    add(context, issue.number, null, "anew");
    await acknowledge(context, comment.id);
  });
}

/** The reaction tells the person that the command was seen. It is a courtesy: without it the review runs all the same. */
async function acknowledge(context: Context<"issue_comment.created">, comment_id: number): Promise<void> {
  try {
    const reaction = { comment_id, content: "eyes" as const, request: {} };
    await context.octokit.rest.reactions.createForIssueComment(context.repo(reaction));
  } catch (error) {
    context.log.debug({ err: error }, "the command could not be acknowledged by a reaction");
  }
}

function onChecks(probot: Probot, add: Add, { appId }: AppOptions): void {
  probot.on("check_run.rerequested", async (context) => {
    const { external_id, head_sha, app } = context.payload.check_run;
    if (app?.id !== appId) return;
    const named = /^\d+$/.test(external_id ?? "") ? [Number(external_id)] : await headed(context, head_sha);
    for (const number of named) add(context, number, null, "anew");
  });
  probot.on("check_suite.rerequested", async (context) => {
    const { head_sha, app } = context.payload.check_suite;
    if (app.id !== appId) return;
    for (const number of await headed(context, head_sha)) add(context, number, null, "anew");
  });
  probot.on("merge_group.checks_requested", async (context) => {
    const { conclusion, title, summary } = checkRunForMergeGroup();
    await context.octokit.rest.checks.create(
      context.repo({
        name: CHECK_NAME,
        head_sha: context.payload.merge_group.head_sha,
        external_id: "merge-group",
        status: "completed" as const,
        conclusion,
        output: { title, summary },
        request: {},
      }),
    );
  });
}

/** Check events of forks name no pull request, so they are found by their head. */
function headed(
  context: Context<"check_run.rerequested" | "check_suite.rerequested">,
  sha: string,
): Promise<readonly number[]> {
  const { owner, repo } = context.repo();
  return pullRequestsAt(context.octokit, { owner, repository: repo }, sha);
}

async function sweep(probot: Probot, appId: number, add: (job: Job) => void): Promise<void> {
  const octokit = await probot.auth();
  const installations = await octokit.paginate(octokit.rest.apps.listInstallations, { per_page: 100, request: {} });
  for (const { id, suspended_at } of installations) {
    if (suspended_at) continue;
    try {
      await sweepInstallation(await probot.auth(id), id, appId, add);
    } catch (error) {
      probot.log.error({ err: error, installation: id }, "an installation could not be looked over");
    }
  }
}

async function sweepInstallation(
  octokit: Octokit,
  installation: number,
  appId: number,
  add: (job: Job) => void,
): Promise<void> {
  const listed = octokit.rest.apps.listReposAccessibleToInstallation;
  for (const { name, owner, archived } of await octokit.paginate(listed, { per_page: 100, request: {} })) {
    if (archived) continue;
    const place = { owner: owner.login, repository: name };
    for await (const { ref, hint, conclusion } of openPullRequests(octokit, place, appId)) {
      if (conclusion === null || !SETTLED.has(conclusion))
        add({ ref, installation, hint, delivery: null, tries: 0, anew: false });
    }
  }
}
