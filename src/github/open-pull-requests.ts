/** A repository -> its open pull requests, with whether a concluded check of ours stands on their heads. */
import type { ProbotOctokit } from "probot";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Hint } from "./port.ts";

type Octokit = InstanceType<typeof ProbotOctokit>;

export interface OpenPullRequest {
  readonly ref: PullRequestRef;
  readonly hint: Hint;
  /** Conclusion of our own check run on the head, or null where none has concluded. */
  readonly conclusion: string | null;
}

/** The name under which our check run stands; branch protection names it too. */
export const CHECK_NAME = "Listkeeper";

const QUERY = `query OpenPullRequests($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 50, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number headRefOid baseRefOid
        commits(last: 1) { nodes { commit { checkSuites(first: 20, filterBy: { checkName: "${CHECK_NAME}" }) {
          nodes { app { databaseId } checkRuns(first: 5, filterBy: { checkName: "${CHECK_NAME}", checkType: LATEST }) { nodes { conclusion } } }
        } } } }
      }
    }
  }
}`;

interface Suite {
  readonly app: { readonly databaseId: number } | null;
  readonly checkRuns: { readonly nodes: readonly { readonly conclusion: string | null }[] };
}

interface Page {
  readonly repository: {
    readonly pullRequests: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly number: number;
        readonly headRefOid: string;
        readonly baseRefOid: string;
        readonly commits: {
          readonly nodes: readonly {
            readonly commit: { readonly checkSuites: { readonly nodes: readonly Suite[] } };
          }[];
        };
      }[];
    };
  };
}

/** Pages through all of them, oldest first. `appId` null counts the checks of every App of our check's name. */
export async function* openPullRequests(
  octokit: Octokit,
  { owner, repository }: { readonly owner: string; readonly repository: string },
  appId: number | null,
): AsyncGenerator<OpenPullRequest> {
  let after: string | null = null;
  do {
    const page: Page = await octokit.graphql<Page>(QUERY, { owner, name: repository, after, request: {} });
    const { nodes, pageInfo } = page.repository.pullRequests;
    for (const { number, headRefOid, baseRefOid, commits } of nodes) {
      const suites = commits.nodes.flatMap(({ commit }) => commit.checkSuites.nodes);
      yield {
        ref: { owner, repository, number },
        hint: { baseSha: baseRefOid, headSha: headRefOid },
        conclusion: conclusionOf(suites, appId),
      };
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

function conclusionOf(suites: readonly Suite[], appId: number | null): string | null {
  const ours = suites.filter(({ app }) => appId === null || app?.databaseId === appId);
  const runs = ours.flatMap(({ checkRuns }) => checkRuns.nodes);
  return runs.find(({ conclusion }) => conclusion !== null)?.conclusion?.toLowerCase() ?? null;
}

/** Numbers of the open pull requests whose head is `sha`: check events of forks name none themselves. */
export async function pullRequestsAt(
  octokit: Octokit,
  { owner, repository }: { readonly owner: string; readonly repository: string },
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
