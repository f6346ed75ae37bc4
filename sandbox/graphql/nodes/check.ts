/** A commit's check suites and check runs -> their connections in a query. */
import type { Annotation, CheckRun, CheckSuite } from "../../discussion.ts";
import { latest } from "../../latest-runs.ts";
import { checkSuiteOf } from "../../shape/check.ts";
import { nodeId } from "../../shape/node-id.ts";
import type { App, Repository } from "../../world.ts";
import { connection, listed, type Node, type Paging } from "../connection.ts";
import type { View } from "../view.ts";

interface SuiteArguments extends Paging {
  readonly filterBy?: { readonly appId?: number | null; readonly checkName?: string | null } | null;
}

interface RunArguments extends Paging {
  readonly filterBy?: {
    readonly appId?: number | null;
    readonly checkName?: string | null;
    readonly checkType?: "ALL" | "LATEST" | null;
    readonly status?: string | null;
    readonly statuses?: readonly string[] | null;
    readonly conclusions?: readonly string[] | null;
  } | null;
}

export function checkSuites(view: View, repository: Repository, sha: string): (given: SuiteArguments) => Node {
  const { discussion } = repository;
  return (given) => {
    const { appId, checkName } = given.filterBy ?? {};
    const found = discussion.checkSuites.filter(
      (suite) =>
        suite.headSha === sha &&
        (appId == null || appOf(view, suite.app)?.id === appId) &&
        (checkName == null || discussion.checkRuns.some((run) => run.suite === suite.id && run.name === checkName)),
    );
    return connection(given, listed(found), {
      name: "checkSuites",
      node: (suite) => suiteNode(view, repository, suite),
    });
  };
}

function suiteNode(view: View, repository: Repository, suite: CheckSuite): Node {
  const shown = checkSuiteOf({ world: view.site.world, repository, links: view.links }, suite);
  const runs = repository.discussion.checkRuns.filter((run) => run.suite === suite.id);
  const path = `/${repository.owner}/${repository.name}/commit/${suite.headSha}/checks?check_suite_id=${suite.id}`;
  return {
    __typename: "CheckSuite",
    id: nodeId("CheckSuite", suite.id),
    databaseId: suite.id,
    fullDatabaseId: String(suite.id),
    status: upper(String(shown.status)),
    conclusion: typeof shown.conclusion === "string" ? upper(shown.conclusion) : null,
    createdAt: suite.createdAt,
    updatedAt: suite.createdAt,
    url: `${view.links.web}${path}`,
    resourcePath: path,
    app: () => appNode(view, suite.app),
    checkRuns: (given: RunArguments) =>
      connection(given, listed(chosen(view, runs, given.filterBy ?? {})), {
        name: "checkRuns",
        node: (run) => runNode(view, repository, run, suite),
      }),
  };
}

function chosen(
  view: View,
  runs: readonly CheckRun[],
  filter: NonNullable<RunArguments["filterBy"]>,
): readonly CheckRun[] {
  const { appId, checkName, checkType, status, statuses, conclusions } = filter;
  const found = runs.filter(
    (run) =>
      (appId == null || appOf(view, run.app)?.id === appId) &&
      (checkName == null || run.name === checkName) &&
      (status == null || upper(run.status) === status) &&
      (statuses == null || statuses.includes(upper(run.status))) &&
      (conclusions == null || conclusions.includes(upper(run.conclusion ?? ""))),
  );
  // Newest first, and of each name only the newest unless all are asked for.
  return (checkType === "ALL" ? found : latest(found)).toReversed();
}

function runNode(view: View, repository: Repository, run: CheckRun, suite: CheckSuite): Node {
  const path = `/${repository.owner}/${repository.name}/runs/${run.id}`;
  return {
    __typename: "CheckRun",
    id: nodeId("CheckRun", run.id),
    databaseId: run.id,
    fullDatabaseId: String(run.id),
    name: run.name,
    status: upper(run.status),
    conclusion: run.conclusion === null ? null : upper(run.conclusion),
    externalId: run.externalId,
    detailsUrl: run.detailsUrl ?? `${view.links.web}${path}`,
    url: `${view.links.web}${path}`,
    permalink: `${view.links.web}${path}`,
    resourcePath: path,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    ...run.output,
    checkSuite: () => suiteNode(view, repository, suite),
    annotations: (paging: Paging) =>
      connection(paging, listed(run.annotations), { name: "annotations", node: annotationNode }),
  };
}

function annotationNode({
  path,
  startLine,
  endLine,
  startColumn,
  endColumn,
  level,
  title,
  message,
  rawDetails,
}: Annotation): Node {
  const location = { start: { line: startLine, column: startColumn }, end: { line: endLine, column: endColumn } };
  return { path, location, annotationLevel: upper(level), title, message, rawDetails };
}

function appNode(view: View, slug: string): Node | null {
  const app = appOf(view, slug);
  if (app === undefined) return null;
  return {
    id: nodeId("App", app.id),
    databaseId: app.id,
    slug,
    name: app.name,
    url: `${view.links.web}/apps/${slug}`,
    description: app.description,
  };
}

function appOf({ site }: View, slug: string): App | undefined {
  return site.world.apps.find((app) => app.slug === slug);
}

function upper(text: string): string {
  return text.toUpperCase();
}
