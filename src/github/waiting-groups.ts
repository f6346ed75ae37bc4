/** A repository's merge queue -> the groups that wait for a check of ours. */
import { GitHubError } from "./errors.ts";
import { CHECK_NAME, type Octokit, type Place } from "./open-pull-requests.ts";

export interface WaitingGroup {
  readonly headSha: string;
  readonly headRef: string;
  readonly baseRef: string;
}

export const WAITING_GROUPS = `query WaitingGroups($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    mergeQueue {
      entries(first: 100) {
        nodes {
          headCommit { oid checkSuites(first: 20, filterBy: { checkName: "${CHECK_NAME}" }) {
            nodes { app { databaseId } checkRuns(first: 1, filterBy: { checkName: "${CHECK_NAME}", checkType: LATEST }) { nodes { conclusion } } }
          } }
          pullRequest { number }
        }
      }
    }
  }
}`;

interface Nodes<Node> {
  readonly nodes: readonly (Node | null)[] | null;
}

interface Suite {
  readonly app: { readonly databaseId: number | null } | null;
  readonly checkRuns: Nodes<{ readonly conclusion: string | null }> | null;
}

interface Entry {
  readonly headCommit: { readonly oid: string; readonly checkSuites: Nodes<Suite> | null } | null;
  readonly pullRequest: { readonly number: number } | null;
}

interface Answer {
  readonly repository: {
    readonly defaultBranchRef: { readonly name: string } | null;
    readonly mergeQueue: { readonly entries: Nodes<Entry> | null } | null;
  };
}

/** Those of the default branch: their event may have been lost, and the queue would wait until it gives up. */
export async function waitingGroups(
  octokit: Octokit,
  { owner, repository }: Place,
  appId: number,
): Promise<readonly WaitingGroup[]> {
  const { mergeQueue, defaultBranchRef } = await queueOf(octokit, { owner, repository });
  const branch = defaultBranchRef?.name ?? "";
  return (mergeQueue?.entries?.nodes ?? []).flatMap((entry) => {
    if (!entry?.headCommit || !entry.pullRequest || isAnswered(entry.headCommit.checkSuites, appId)) return [];
    const headSha = entry.headCommit.oid;
    const headRef = `refs/heads/gh-readonly-queue/${branch}/pr-${entry.pullRequest.number}-${headSha}`;
    return [{ headSha, headRef, baseRef: `refs/heads/${branch}` }];
  });
}

/** None where GitHub does not show it to us. */
async function queueOf(octokit: Octokit, { owner, repository }: Place): Promise<Answer["repository"]> {
  try {
    return (await octokit.graphql<Answer>(WAITING_GROUPS, { owner, name: repository, request: {} })).repository;
  } catch (error) {
    const told = new GitHubError(`read the merge queue of ${owner}/${repository}`, error);
    if (told.refusal !== "forbidden") throw told;
    return { defaultBranchRef: null, mergeQueue: null };
  }
}

function isAnswered(suites: Nodes<Suite> | null, appId: number): boolean {
  const ours = (suites?.nodes ?? []).filter((suite) => suite?.app?.databaseId === appId);
  return ours.some((suite) => suite?.checkRuns?.nodes?.some((run) => run !== null && run.conclusion !== null));
}
