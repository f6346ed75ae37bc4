/** An App makes or updates a check run; somebody asks for one, or for a whole suite, again. */

import type { Annotation, CheckAction, CheckOutput, CheckRun, CheckSuite } from "../discussion.ts";
import type { Commit } from "../history.ts";
import { nextId } from "../new-world.ts";
import { checkRunEvent, checkSuiteOf } from "../shape/check.ts";
import { headCommit } from "../shape/commit.ts";
import type { Time } from "../time.ts";
import { type Deed, sceneOf, tell, timeNow } from "./deed.ts";

/** What a check run can be given at any time; what is absent stays as it is. */
export interface CheckWish {
  readonly status?: string;
  readonly conclusion?: string;
  readonly startedAt?: Time;
  readonly completedAt?: Time;
  readonly externalId?: string;
  readonly detailsUrl?: string;
  readonly output?: CheckOutput;
  /** They are added to those that there are. */
  readonly annotations: readonly Annotation[];
  readonly actions?: readonly CheckAction[];
}

export function createCheckRun(deed: Deed, app: string, name: string, head: Commit, wish: CheckWish): CheckRun {
  const now = timeNow(deed);
  const run: CheckRun = {
    id: nextId(deed.site.world),
    suite: suiteFor(deed, app, head).id,
    app,
    name,
    headSha: head.sha,
    status: "queued",
    conclusion: null,
    startedAt: wish.startedAt ?? now,
    completedAt: null,
    externalId: null,
    detailsUrl: null,
    output: { title: null, summary: null, text: null },
    actions: [],
    annotations: [],
  };
  apply(deed, run, wish);
  deed.repository.discussion.checkRuns.push(run);
  tell(deed, "check_run", "created", { check_run: checkRunEvent(sceneOf(deed), run) });
  if (run.status === "completed") tellCompleted(deed, run);
  return run;
}

export function updateCheckRun(deed: Deed, run: CheckRun, wish: CheckWish): void {
  const before = run.status;
  apply(deed, run, wish);
  if (run.status === "completed" && before !== "completed") tellCompleted(deed, run);
}

/** Only the App whose check it is hears of it. */
export function rerequestCheckRun(deed: Deed, run: CheckRun): void {
  tell(deed, "check_run", "rerequested", { check_run: checkRunEvent(sceneOf(deed), run) }, run.app);
}

export function rerequestCheckSuite(deed: Deed, suite: CheckSuite): void {
  tellSuite(deed, suite, "rerequested");
}

/** Asked of an App that writes checks when something is pushed. */
export function requestCheckSuite(deed: Deed, app: string, head: Commit): void {
  tellSuite(deed, suiteFor(deed, app, head), "requested");
}

/** The suite that there is, or a new one. */
function suiteFor(deed: Deed, app: string, head: Commit): CheckSuite {
  const { discussion } = deed.repository;
  const known = discussion.checkSuites.find((suite) => suite.app === app && suite.headSha === head.sha);
  if (known !== undefined) return known;
  const suite = {
    id: nextId(deed.site.world),
    app,
    headSha: head.sha,
    commit: head,
    headBranch: branchOf(deed, head.sha),
    createdAt: timeNow(deed),
  };
  discussion.checkSuites.push(suite);
  return suite;
}

/** Null for a head that stands in a fork, as on GitHub. */
function branchOf({ repository }: Deed, headSha: string): string | null {
  for (const { pull } of repository.discussion.issues.values()) {
    if (pull?.head.sha === headSha) return pull.head.repository === pull.base.repository ? pull.head.ref : null;
  }
  return repository.history.defaultBranch;
}

function apply(deed: Deed, run: CheckRun, wish: CheckWish): void {
  const { status = run.status, conclusion, externalId = run.externalId, detailsUrl = run.detailsUrl } = wish;
  const { output = run.output, actions = run.actions } = wish;
  Object.assign(run, { status, externalId, detailsUrl, output, actions });
  run.annotations.push(...wish.annotations);
  if (conclusion !== undefined) {
    run.conclusion = conclusion;
    run.status = "completed";
    run.completedAt = wish.completedAt ?? timeNow(deed);
  } else if (status !== "completed") {
    run.conclusion = null;
    run.completedAt = null;
  }
}

function tellCompleted(deed: Deed, run: CheckRun): void {
  tell(deed, "check_run", "completed", { check_run: checkRunEvent(sceneOf(deed), run) });
}

function tellSuite(deed: Deed, suite: CheckSuite, action: string): void {
  const shown = { ...checkSuiteOf(sceneOf(deed), suite), head_commit: headCommit(suite.commit) };
  tell(deed, "check_suite", action, { check_suite: shown }, suite.app);
}
