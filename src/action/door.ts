/** The door to GitHub -> the same door, as the token of a workflow can go through it: no buttons, and perhaps no check runs or approvals. */
import { GitHubError } from "../github/errors.ts";
import type { GitHub } from "../github/port.ts";
import type { Remark } from "../model/conversation.ts";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { CheckRunReport, Write } from "../model/report.ts";

export interface ActionDoor {
  /** The App whose token it is; null for a person's, which GitHub lets write no check runs. */
  readonly appId: number | null;
  readonly approve: boolean;
  /** Hears what no check run could be written for. */
  readonly unsaid: (ref: PullRequestRef, report: CheckRunReport) => void;
}

type CheckRunWrite = Extract<Write, { readonly report: CheckRunReport }>;

export function forAction(github: GitHub, { appId, approve, unsaid }: ActionDoor): GitHub {
  /** Null as long as nobody knows. */
  let mayCheck: boolean | null = appId === null ? false : null;
  const applyOthers: GitHub["apply"] = async (ref, headSha, writes) => {
    const outcome = await github.apply(
      ref,
      headSha,
      writes.filter((write) => !isCheckRun(write)),
    );
    if (outcome === "applied") for (const { report } of writes.filter(isCheckRun)) unsaid(ref, report);
    return outcome;
  };
  const apply: GitHub["apply"] = async (ref, headSha, writes) => {
    if (mayCheck === true) return github.apply(ref, headSha, writes.map(withoutButtons));
    // All up to the check runs first: what is done when one is refused must not be done twice.
    const checked = writes.slice(0, writes.findLastIndex(isCheckRun) + 1);
    if (mayCheck === false || checked.length === 0) return applyOthers(ref, headSha, writes);
    try {
      const outcome = await github.apply(ref, headSha, checked.map(withoutButtons));
      if (outcome !== "applied") return outcome;
      mayCheck = true;
    } catch (error) {
      if (!isRefusedCheck(error)) throw error;
      mayCheck = false; // the workflow gives no "checks: write"
      for (const { report } of checked.filter(isCheckRun)) unsaid(ref, report);
    }
    return github.apply(ref, headSha, writes.slice(checked.length));
  };
  return {
    ...github,
    apply,
    mayApprove: () => approve,
    async readPullRequest(ref, choose, hint) {
      const { pull, ...reading } = await github.readPullRequest(ref, choose, hint);
      return { ...reading, pull: { ...pull, remarks: pull.remarks.filter(isSaid) } };
    },
  };
}

/**
 * Whoever runs another workflow writes as the same account, and may repeat there what strangers have written: such a comment
 * must not pass for a note of ours that a maintainer has pressed a button.
 */
function isSaid({ pressed }: Remark): boolean {
  return pressed === null;
}

function isCheckRun(write: Write): write is CheckRunWrite {
  return write.kind === "create-check-run" || write.kind === "update-check-run";
}

/** GitHub starts no workflow for a check run that a workflow has made, so nobody would hear the button. */
function withoutButtons(write: Write): Write {
  return isCheckRun(write) ? { ...write, report: { ...write.report, buttons: [] } } : write;
}

function isRefusedCheck(error: unknown): boolean {
  return (
    error instanceof GitHubError && error.refusal === "forbidden" && /^(?:create|update) check run/.test(error.doing)
  );
}
