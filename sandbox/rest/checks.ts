/** Routes about check runs and check suites. Only Apps may write them. */

import type { Needs } from "../access/permit.ts";
import { type CheckWish, createCheckRun, updateCheckRun } from "../deeds/checks.ts";
import type { Annotation, CheckAction, CheckOutput, CheckRun } from "../discussion.ts";
import { listOf, type Members, membersOf, neededText, object, oneOf, text, wholeNumber } from "../http/body.ts";
import type { Call } from "../http/call.ts";
import { paged, pageOf, sliced } from "../http/paging.ts";
import { notFound, Refused, type Reply } from "../http/refused.ts";
import { type Route, repositoryRoute } from "../http/router.ts";
import { latest } from "../latest-runs.ts";
import { checkRunOf as checkRunShape, listedSuite } from "../shape/check.ts";
import { timeOf } from "../site.ts";
import type { Time } from "../time.ts";
import type { App, Repository } from "../world.ts";
import { checkRunOf, commitAt, deedOf, revisionOf, sceneOf } from "./lookup.ts";

const READ: Needs = { app: { checks: "read" }, person: "anyone" };
const WRITE: Needs = { app: { checks: "write" }, person: "anyone" };

const STATUSES = ["queued", "in_progress", "completed", "waiting", "requested", "pending"] as const;
const CONCLUSIONS = [
  "action_required",
  "cancelled",
  "failure",
  "neutral",
  "success",
  "skipped",
  "stale",
  "timed_out",
] as const;
const LEVELS = ["notice", "warning", "failure"] as const;

// https://docs.github.com/en/rest/checks/runs#create-a-check-run
const LONGEST = 65_535;
const LONGEST_MESSAGE = 64 * 1024;
const MOST_ANNOTATIONS = 50;
const MOST_ACTIONS = 3;

export const checkRoutes: readonly Route[] = [
  repositoryRoute("POST /check-runs", WRITE, async (call, repository) => {
    const app = appOf(call);
    const members = membersOf(call);
    const name = neededText(members, "name");
    const head = await commitAt(repository, neededText(members, "head_sha"));
    const run = createCheckRun(deedOf(call, repository), app.slug, name, head, wishOf(members));
    return { status: 201, body: checkRunShape(sceneOf(call, repository), run) };
  }),
  repositoryRoute("GET /check-runs/{check_run_id}", READ, async (call, repository) => ({
    status: 200,
    body: checkRunShape(sceneOf(call, repository), checkRunOf(call, repository)),
  })),
  repositoryRoute("PATCH /check-runs/{check_run_id}", WRITE, async (call, repository) => {
    const run = checkRunOf(call, repository);
    if (run.app !== appOf(call).slug)
      throw new Refused(
        403,
        `Invalid app_id \`${appOf(call).id}\` - check run can only be modified by the GitHub App that created it.`,
      );
    updateCheckRun(deedOf(call, repository), run, wishOf(membersOf(call)));
    return { status: 200, body: checkRunShape(sceneOf(call, repository), run) };
  }),
  repositoryRoute("GET /commits/{ref}/check-runs", READ, listRuns),
  repositoryRoute("GET /commits/{ref}/check-suites", READ, listSuites),
  repositoryRoute("GET /check-suites/{check_suite_id}", READ, async (call, repository) => {
    const suite = repository.discussion.checkSuites.find(({ id }) => String(id) === call.params.check_suite_id);
    if (suite === undefined) throw notFound();
    return { status: 200, body: listedSuite(sceneOf(call, repository), suite) };
  }),
];

function appOf({ caller }: Call): App {
  if (caller.kind === "installation") return caller.grant.app;
  throw new Refused(403, "You must authenticate via a GitHub App.");
}

async function listRuns(call: Call, repository: Repository): Promise<Reply> {
  const { query } = call;
  const sha = await revisionOf(repository, call.params.ref ?? "");
  const app = call.site.world.apps.find(({ id }) => String(id) === query.get("app_id"));
  const fits = (run: CheckRun) =>
    run.headSha === sha &&
    (query.get("check_name") ?? run.name) === run.name &&
    (query.get("status") ?? run.status) === run.status &&
    (!query.has("app_id") || run.app === app?.slug);
  const found = repository.discussion.checkRuns.filter(fits);
  const listed = (query.get("filter") === "all" ? found : latest(found)).toReversed();
  const page = pageOf(query);
  const shown = sliced(listed, page).map((run) => checkRunShape(sceneOf(call, repository), run));
  return paged(call, page, listed.length, { total_count: listed.length, check_runs: shown });
}

async function listSuites(call: Call, repository: Repository): Promise<Reply> {
  const sha = await revisionOf(repository, call.params.ref ?? "");
  const app = call.site.world.apps.find(({ id }) => String(id) === call.query.get("app_id"));
  const found = repository.discussion.checkSuites.filter(
    (suite) => suite.headSha === sha && (!call.query.has("app_id") || suite.app === app?.slug),
  );
  const page = pageOf(call.query);
  const shown = sliced(found, page).map((suite) => listedSuite(sceneOf(call, repository), suite));
  return paged(call, page, found.length, { total_count: found.length, check_suites: shown });
}

function wishOf(members: Members): CheckWish {
  const status = oneOf(members, "status", STATUSES);
  const conclusion = oneOf(members, "conclusion", CONCLUSIONS);
  if (status === "completed" && conclusion === undefined)
    throw new Refused(422, "Invalid request.\n\nMissing required key: conclusion");
  const output = members.output === undefined ? undefined : object(members.output, "output");
  return {
    ...given("status", status),
    ...given("conclusion", conclusion),
    ...given("startedAt", time(members, "started_at")),
    ...given("completedAt", time(members, "completed_at")),
    ...given("externalId", text(members, "external_id")),
    ...given("detailsUrl", text(members, "details_url")),
    ...given("output", output && outputOf(output)),
    ...given("actions", listOf(members, "actions")?.map(actionOf)),
    ...tooMany("actions", listOf(members, "actions"), MOST_ACTIONS),
    ...tooMany("annotations", output && listOf(output, "annotations"), MOST_ANNOTATIONS),
    annotations: (output ? (listOf(output, "annotations") ?? []) : []).map(annotationOf),
  };
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}

function tooMany(name: string, list: readonly unknown[] | undefined, most: number): Record<never, never> {
  if ((list?.length ?? 0) > most)
    throw new Refused(
      422,
      `Invalid request.\n\nNo more than ${most} items are allowed; ${list?.length} were supplied for ${name}.`,
    );
  return {};
}

function time(members: Members, name: string): Time | undefined {
  const value = text(members, name);
  if (value !== undefined && Number.isNaN(Date.parse(value)))
    throw new Refused(422, `Invalid request.\n\n${value} is not a date-time.`);
  return value === undefined ? undefined : timeOf(new Date(value));
}

function outputOf(output: Members): CheckOutput {
  const long = text(output, "text") ?? null;
  return {
    title: within("title", neededText(output, "title"), 255),
    summary: fitting("summary", neededText(output, "summary")),
    text: long && fitting("text", long),
  };
}

function actionOf(value: unknown): CheckAction {
  const action = object(value, "actions");
  const part = (name: string, most: number) => within(name, neededText(action, name), most);
  return { label: part("label", 20), description: part("description", 40), identifier: part("identifier", 20) };
}

function annotationOf(value: unknown): Annotation {
  const members = object(value, "annotations");
  const [startLine, endLine] = [wholeNumber(members, "start_line"), wholeNumber(members, "end_line")];
  const level = oneOf(members, "annotation_level", LEVELS);
  if (startLine === undefined || endLine === undefined || level === undefined)
    throw new Refused(422, "Invalid request.\n\nAn annotation needs start_line, end_line and annotation_level.");
  const title = text(members, "title") ?? null;
  return {
    path: neededText(members, "path"),
    startLine,
    endLine,
    startColumn: wholeNumber(members, "start_column") ?? null,
    endColumn: wholeNumber(members, "end_column") ?? null,
    level,
    title: title && within("title", title, 255),
    message: within("message", neededText(members, "message"), LONGEST_MESSAGE),
    rawDetails: text(members, "raw_details") ?? null,
  };
}

/** The documentation speaks of characters; what is refused are bytes: https://github.com/github/docs/issues/35252 */
function fitting(name: string, value: string): string {
  if (Buffer.byteLength(value) > LONGEST)
    throw new Refused(422, `Invalid request.\n\n${name} exceeds a maximum bytesize of ${LONGEST}.`);
  return value;
}

function within(name: string, value: string, most: number): string {
  if (value.length > most)
    throw new Refused(
      422,
      `Invalid request.\n\nOnly ${most} characters are allowed for ${name}; ${value.length} were supplied.`,
    );
  return value;
}
