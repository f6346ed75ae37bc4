/** A check run's report -> a check run on the head, with its annotations fifty at a time. */
import { z } from "zod";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Annotation, CheckRunReport, Write } from "../model/report.ts";
import type { Ask } from "./ask.ts";
import { hasStatus } from "./errors.ts";
import { CHECK_NAME } from "./open-pull-requests.ts";
import { surely } from "./surely.ts";

type Creation = Pick<Extract<Write, { kind: "create-check-run" }>, "headSha" | "externalId" | "report">;
type Update = Extract<Write, { kind: "update-check-run" }>;

const ROUTE = "/repos/{owner}/{repo}/check-runs";
const MOST_ANNOTATIONS = 50;

const created = z.object({ id: z.number() });
const looked = z.object({
  id: z.number(),
  external_id: z.string().nullish(),
  conclusion: z.string().nullable(),
  output: z.object({ title: z.string().nullable(), annotations_count: z.number() }),
});
const listed = z.object({ check_runs: z.array(looked) });

export async function createCheckRun(
  ask: Ask,
  app: number,
  ref: PullRequestRef,
  { headSha, externalId, report }: Creation,
): Promise<void> {
  const place = { owner: ref.owner, repo: ref.repository };
  const [first = [], ...others] = inFifties(report.annotations);
  const run = { ...bodyOf(externalId, report, first), ...place, name: CHECK_NAME, head_sha: headSha };
  const { id } = await surely(
    () => ask.writeOnce(`POST ${ROUTE}`, run, created),
    async () => {
      const route = "/repos/{owner}/{repo}/commits/{ref}/check-runs";
      const named = { ...place, ref: headSha, check_name: CHECK_NAME, app_id: app, filter: "latest" };
      const { check_runs } = (await ask.get(route, named, listed)).value;
      const same = check_runs.find((one) => one.external_id === externalId && one.output.title === report.title);
      return same?.conclusion === report.conclusion ? same : null;
    },
  );
  await appendAll(ask, ref, id, { externalId, report }, others, first.length);
}

/** The report's annotations are added to those that the run has; one that is gone gives way to a new one. */
export async function updateCheckRun(
  ask: Ask,
  app: number,
  ref: PullRequestRef,
  headSha: string,
  { id, externalId, report }: Update,
): Promise<void> {
  const before = await countAnnotations(ask, ref, id);
  if (before === null) return createCheckRun(ask, app, ref, { headSha, externalId, report });
  if (report.annotations.length > 0) {
    return appendAll(ask, ref, id, { externalId, report }, inFifties(report.annotations), before);
  }
  const place = { owner: ref.owner, repo: ref.repository, check_run_id: id };
  await ask.write(`PATCH ${ROUTE}/{check_run_id}`, { ...place, ...bodyOf(externalId, report, []) });
}

/** `before` is how many annotations the run has already. */
async function appendAll(
  ask: Ask,
  ref: PullRequestRef,
  id: number,
  { externalId, report }: Pick<Creation, "externalId" | "report">,
  parts: readonly (readonly Annotation[])[],
  before: number,
): Promise<void> {
  let sent = before;
  for (const annotations of parts) {
    sent += annotations.length;
    await append(ask, ref, id, bodyOf(externalId, report, annotations), sent);
  }
}

async function append(ask: Ask, ref: PullRequestRef, id: number, body: object, sent: number): Promise<void> {
  const run = { owner: ref.owner, repo: ref.repository, check_run_id: id, ...body };
  await surely(
    () => ask.writeOnce(`PATCH ${ROUTE}/{check_run_id}`, run, created),
    async () => ((await countAnnotations(ask, ref, id)) === sent ? { id } : null),
  );
}

/** Null where the run is no longer there. */
async function countAnnotations(ask: Ask, ref: PullRequestRef, id: number): Promise<number | null> {
  try {
    const place = { owner: ref.owner, repo: ref.repository, check_run_id: id };
    return (await ask.get(`${ROUTE}/{check_run_id}`, place, looked)).value.output.annotations_count;
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

function bodyOf(
  externalId: string,
  { conclusion, title, summary, text, buttons }: CheckRunReport,
  annotations: readonly Annotation[],
) {
  return {
    external_id: externalId,
    status: "completed",
    conclusion,
    output: { title, summary, ...(text === null ? {} : { text }), annotations: annotations.map(toAnnotation) },
    actions: buttons,
  };
}

function toAnnotation({ path, startLine, endLine, level, title, message }: Annotation) {
  return { path, start_line: startLine, end_line: endLine, annotation_level: level, title, message };
}

function inFifties(annotations: readonly Annotation[]): readonly (readonly Annotation[])[] {
  const count = Math.ceil(annotations.length / MOST_ANNOTATIONS);
  return Array.from({ length: count }, (_, i) => annotations.slice(i * MOST_ANNOTATIONS, (i + 1) * MOST_ANNOTATIONS));
}
