/** Check runs and check suites -> the objects of REST answers and webhooks. */

import type { CheckRun, CheckSuite } from "../discussion.ts";
import type { Json } from "../json.ts";
import type { App } from "../world.ts";
import { integration } from "./app.ts";
import { headCommit } from "./commit.ts";
import type { Scene } from "./conversation.ts";
import { nodeId } from "./node-id.ts";
import { minimalRepository, repositoryUrl, webUrl } from "./repository.ts";

export function checkRunOf(scene: Scene, run: CheckRun): Json {
  const url = `${repositoryUrl(scene.repository, scene.links)}/check-runs/${run.id}`;
  const page = `${webUrl(scene.repository, scene.links)}/runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId("CheckRun", run.id),
    head_sha: run.headSha,
    external_id: run.externalId ?? "",
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: { ...run.output, annotations_count: run.annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: run.suite },
    app: appOf(scene, run.app),
    pull_requests: pullsAt(scene, run.headSha),
  };
}

/** With the suite in full and the actions, as webhooks carry it. */
export function checkRunEvent(scene: Scene, run: CheckRun): Json {
  const suite = scene.repository.discussion.checkSuites.find(({ id }) => id === run.suite);
  return {
    ...checkRunOf(scene, run),
    actions: run.actions,
    check_suite: suite === undefined ? { id: run.suite } : checkSuiteOf(scene, suite),
  };
}

export function checkSuiteOf(scene: Scene, suite: CheckSuite): Json {
  const { checkRuns } = scene.repository.discussion;
  const runs = checkRuns.filter((run) => run.suite === suite.id);
  const done = runs.length > 0 && runs.every(({ status }) => status === "completed");
  const url = `${repositoryUrl(scene.repository, scene.links)}/check-suites/${suite.id}`;
  return {
    id: suite.id,
    node_id: nodeId("CheckSuite", suite.id),
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    status: runs.length === 0 ? "queued" : done ? "completed" : "in_progress",
    conclusion: done ? worst(runs.map(({ conclusion }) => conclusion)) : null,
    url,
    before: null,
    after: suite.headSha,
    pull_requests: pullsAt(scene, suite.headSha),
    app: appOf(scene, suite.app),
    created_at: suite.createdAt,
    updated_at: suite.createdAt,
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
  };
}

/** As lists of suites show it. */
export function listedSuite(scene: Scene, suite: CheckSuite): Json {
  const repository = minimalRepository(scene.world, scene.repository, scene.links);
  return { ...checkSuiteOf(scene, suite), head_commit: headCommit(suite.commit), repository };
}

/** Open pull requests with this head: none where the head is in a fork, as on GitHub. */
function pullsAt({ repository, links }: Scene, sha: string): readonly Json[] {
  const here = { id: repository.id, url: repositoryUrl(repository, links), name: repository.name };
  return [...repository.discussion.issues.values()].flatMap(({ id, number, state, pull }) => {
    if (pull?.head.sha !== sha || state !== "open" || pull.head.repository !== pull.base.repository) return [];
    const side = ({ ref, sha: at }: { ref: string; sha: string }) => ({ ref, sha: at, repo: here });
    return [{ url: `${here.url}/pulls/${number}`, id, number, head: side(pull.head), base: side(pull.base) }];
  });
}

function appOf({ world, links }: Scene, slug: string): Json | null {
  const app: App | undefined = world.apps.find((known) => known.slug === slug);
  return app === undefined ? null : integration(world, app, links);
}

const BAD = ["failure", "timed_out", "action_required", "cancelled", "stale"];

function worst(conclusions: readonly (string | null)[]): string {
  return BAD.find((bad) => conclusions.includes(bad)) ?? (conclusions.includes("success") ? "success" : "neutral");
}
