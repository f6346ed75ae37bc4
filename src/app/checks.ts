/** GitHub's webhooks about checks -> what is to be looked at: re-runs, buttons, and the groups of a merge queue. */
import type { Context, Probot } from "probot";
import { pullRequestsAt } from "../github/open-pull-requests.ts";
import { type GroupJob, isOfGroup } from "../merge-group.ts";
import type { Button, Press } from "../model/conversation.ts";
import type { Add } from "./events.ts";

export interface CheckEvents {
  readonly appId: number;
  readonly add: Add;
  readonly addGroup: (job: GroupJob) => void;
  /** Puts down who has pressed which button, so that it is not forgotten. */
  readonly note: (context: Context<"check_run.requested_action">, number: number, press: Press) => Promise<void>;
}

const BUTTONS: readonly Button[] = ["recheck", "accept", "hold", "unhold"];

export function onChecks(probot: Probot, { appId, add, addGroup, note }: CheckEvents): void {
  probot.on("check_run.rerequested", async (context) => {
    const { check_run: run } = context.payload;
    if (run.app?.id !== appId) return;
    if (isOfGroup(run.external_id)) {
      const named = groupOn(context, run.head_sha, run.check_suite?.head_branch ?? "");
      const base = context.payload.repository.default_branch;
      const group = named ?? groupOn(context, run.head_sha, groupBranch(base, run));
      if (group !== null) addGroup(group);
      return;
    }
    for (const number of await concerned(context)) add(context, number, { anew: true });
  });
  probot.on("check_run.requested_action", async (context) => {
    const { check_run: run, requested_action: action, sender } = context.payload;
    const button = BUTTONS.find((one) => one === action?.identifier);
    if (run.app?.id !== appId || button === undefined || sender.type !== "User") return;
    for (const number of await concerned(context)) {
      if (button !== "recheck") await note(context, number, { button, by: sender.login, headSha: run.head_sha });
      add(context, number, { anew: button === "recheck" });
    }
  });
  probot.on("check_suite.rerequested", async (context) => {
    const { head_sha, head_branch, app } = context.payload.check_suite;
    if (app.id !== appId) return;
    const group = groupOn(context, head_sha, head_branch ?? "");
    if (group !== null) return addGroup(group);
    const { owner, repo } = context.repo();
    const numbers = await pullRequestsAt(context.octokit, { owner, repository: repo }, head_sha);
    for (const number of numbers) add(context, number, { anew: true });
  });
  probot.on("merge_group.checks_requested", async (context) => {
    const { head_sha, head_ref, base_ref } = context.payload.merge_group;
    const { owner, repo } = context.repo();
    const [place, installation] = [{ owner, repository: repo }, context.payload.installation?.id];
    if (installation === undefined) return;
    addGroup({ place, installation, headSha: head_sha, headRef: head_ref, baseRef: base_ref, delivery: context.id });
  });
}

/** Check events of forks name no pull request: it is named by the check run itself, else found by its head. */
async function concerned(
  context: Context<"check_run.rerequested" | "check_run.requested_action">,
): Promise<readonly number[]> {
  const { external_id, head_sha } = context.payload.check_run;
  if (/^\d{1,15}$/.test(external_id ?? "")) return [Number(external_id)];
  const { owner, repo } = context.repo();
  return pullRequestsAt(context.octokit, { owner, repository: repo }, head_sha);
}

const QUEUE = /^gh-readonly-queue\/(.+)\/pr-\d+-[^/]+$/;

/** Where GitHub does not say on which branch the run stands: its external id names the pull requests. */
function groupBranch(base: string, run: { readonly external_id: string | null; readonly head_sha: string }): string {
  const last = run.external_id?.split(" ").at(-1) ?? "";
  return `gh-readonly-queue/${base}/pr-${/^\d+$/.test(last) ? last : 0}-${run.head_sha}`;
}

/** The group whose branch that is, told by its name: https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group */
function groupOn(
  context: Context<"check_run.rerequested" | "check_suite.rerequested">,
  headSha: string,
  branch: string,
): GroupJob | null {
  const base = QUEUE.exec(branch)?.[1];
  const installation = context.payload.installation?.id;
  if (base === undefined || installation === undefined) return null;
  const { owner, repo } = context.repo();
  const [headRef, baseRef] = [`refs/heads/${branch}`, `refs/heads/${base}`];
  return { place: { owner, repository: repo }, installation, headSha, headRef, baseRef, delivery: context.id };
}
