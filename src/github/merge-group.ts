/** A merge queue's group -> the numbers of all pull requests that it would merge. */
import { z } from "zod";
import { GitHubError } from "./errors.ts";
import type { Octokit, Place } from "./open-pull-requests.ts";

export interface GroupRef {
  readonly headSha: string;
  readonly headRef: string;
  readonly baseRef: string;
}

export const QUEUE = `query MergeQueue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100) {
        nodes { position headCommit { oid } baseCommit { oid } pullRequest { number } }
      }
    }
  }
}`;

const commit = z.object({ oid: z.string() }).nullable();

const answer = z.object({
  repository: z.object({
    mergeQueue: z
      .object({
        entries: z
          .object({
            nodes: z
              .array(
                z
                  .object({
                    position: z.number(),
                    headCommit: commit,
                    baseCommit: commit,
                    pullRequest: z.object({ number: z.number() }).nullable(),
                  })
                  .nullable(),
              )
              .nullable(),
          })
          .nullable(),
      })
      .nullable(),
  }),
});

type Entry = NonNullable<
  NonNullable<NonNullable<z.infer<typeof answer>["repository"]["mergeQueue"]>["entries"]>["nodes"]
>[number];

/**
 * The group of an entry holds those in front of it, too: each is built on the one before, so that the last of them that passes
 * can take all along. Where the queue does not know the group any more, the ref that GitHub made for it names its last one.
 */
export async function mergeGroupOf(
  octokit: Octokit,
  place: Place,
  { headSha, headRef, baseRef }: GroupRef,
): Promise<readonly number[]> {
  const branch = baseRef.replace(/^refs\/heads\//, "");
  const numbers = groupAt(headSha, await queueOf(octokit, place, branch));
  const named = /\/pr-(\d{1,15})-[^/]*$/.exec(headRef)?.[1];
  return [...new Set([...numbers, ...(named === undefined ? [] : [Number(named)])])].sort((a, b) => a - b);
}

/** Nothing where GitHub does not show it to us. */
async function queueOf(octokit: Octokit, { owner, repository }: Place, branch: string): Promise<readonly Entry[]> {
  try {
    const asked = await octokit.graphql(QUEUE, { owner, name: repository, branch, request: {} });
    return answer.parse(asked).repository.mergeQueue?.entries?.nodes ?? [];
  } catch (error) {
    const told = new GitHubError(`read the merge queue of ${owner}/${repository}`, error);
    if (told.refusal === "forbidden" || told.refusal === "not-found") return [];
    throw told;
  }
}

/** The entries from the group's head down to the branch, each the base of the next. */
function groupAt(headSha: string, entries: readonly Entry[]): readonly number[] {
  const byHead = new Map(
    entries.flatMap((entry) => (entry?.headCommit ? [[entry.headCommit.oid, entry] as const] : [])),
  );
  const numbers: number[] = [];
  for (let at: string | undefined = headSha; at !== undefined; ) {
    const entry = byHead.get(at);
    byHead.delete(at);
    if (entry?.pullRequest) numbers.push(entry.pullRequest.number);
    at = entry?.baseCommit?.oid;
  }
  return numbers;
}
