/** A repository -> its configuration and open pull requests, with what our check on their heads says. */
import type { ProbotOctokit } from "probot";
import { lookOf } from "../look.ts";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Look } from "../model/report.ts";
import type { Hint } from "./port.ts";

export type Octokit = InstanceType<typeof ProbotOctokit>;

export interface Place {
  readonly owner: string;
  readonly repository: string;
}

export interface OpenPullRequest {
  readonly ref: PullRequestRef;
  readonly hint: Hint;
  /** Conclusion of our own check run on the head, or null where none has concluded. */
  readonly conclusion: string | null;
  /** When that was concluded (ISO 8601). */
  readonly concludedAt: string | null;
  /** When that check run asks to be looked at again. */
  readonly look: Look | null;
  /** When anybody has last written, pushed or changed something here (ISO 8601). */
  readonly updatedAt: string;
}

/** The name under which our check run stands; branch protection names it too. */
export const CHECK_NAME = "Listkeeper";

export const OPEN_PULL_REQUESTS = `query OpenPullRequests($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 50, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number updatedAt headRefOid baseRefOid baseRef { target { oid } }
        commits(last: 1) { nodes { commit { checkSuites(first: 20, filterBy: { checkName: "${CHECK_NAME}" }) {
          nodes { app { databaseId } checkRuns(first: 5, filterBy: { checkName: "${CHECK_NAME}", checkType: LATEST }) {
            nodes { externalId conclusion completedAt summary }
          } }
        } } } }
      }
    }
  }
}`;

interface Run {
  readonly externalId: string | null;
  readonly conclusion: string | null;
  readonly completedAt: string | null;
  readonly summary: string | null;
}

interface Suite {
  readonly app: { readonly databaseId: number } | null;
  readonly checkRuns: { readonly nodes: readonly Run[] };
}

interface Node {
  readonly number: number;
  readonly updatedAt: string;
  readonly headRefOid: string;
  readonly baseRefOid: string;
  readonly baseRef: { readonly target: { readonly oid: string } } | null;
  readonly commits: {
    readonly nodes: readonly { readonly commit: { readonly checkSuites: { readonly nodes: readonly Suite[] } } }[];
  };
}

interface Page {
  readonly repository: {
    readonly pullRequests: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly Node[];
    };
  };
}

/** Pages through all of them, oldest first. `appId` null counts the checks of every App of our check's name. */
export async function* openPullRequests(
  octokit: Octokit,
  place: Place,
  appId: number | null,
): AsyncGenerator<OpenPullRequest> {
  let after: string | null = null;
  do {
    const variables = { owner: place.owner, name: place.repository, after, request: {} };
    const page: Page = await octokit.graphql<Page>(OPEN_PULL_REQUESTS, variables);
    const { nodes, pageInfo } = page.repository.pullRequests;
    for (const node of nodes) yield toOpenPullRequest(place, node, appId);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

function toOpenPullRequest({ owner, repository }: Place, node: Node, appId: number | null): OpenPullRequest {
  const { number, updatedAt, headRefOid, baseRefOid, baseRef, commits } = node;
  const suites = commits.nodes.flatMap(({ commit }) => commit.checkSuites.nodes);
  const ours = suites.filter(({ app }) => appId === null || app?.databaseId === appId);
  const runs = ours.flatMap(({ checkRuns }) => checkRuns.nodes);
  // Another pull request with the same head has a check of its own there.
  const run = runs.find(({ externalId, conclusion }) => externalId === `${number}` && conclusion !== null);
  return {
    ref: { owner, repository, number },
    hint: { baseSha: baseRef?.target.oid ?? baseRefOid, headSha: headRefOid },
    conclusion: run?.conclusion?.toLowerCase() ?? null,
    concludedAt: run?.completedAt ?? null,
    updatedAt,
    look: lookOf(run?.summary ?? ""),
  };
}

/** Numbers of the open pull requests whose head is `sha`: check events of forks name none themselves. */
export async function pullRequestsAt(
  octokit: Octokit,
  { owner, repository }: Place,
  sha: string,
): Promise<readonly number[]> {
  const pulls = await octokit.paginate(octokit.rest.pulls.list, {
    owner,
    repo: repository,
    state: "open",
    per_page: 100,
    request: {},
  });
  return pulls.filter(({ head }) => head.sha === sha).map(({ number }) => number);
}
