/** The place of a pull request -> its reading without a token: by REST alone, and so without anything that we have put there. */
import { z } from "zod";
import type { PullRequest, PullRequestRef } from "../model/pull-request.ts";
import { type Ask, doing } from "./ask.ts";
import { compare } from "./comparison.ts";
import { hasStatus } from "./errors.ts";
import { decodeAnyway } from "./files.ts";
import type { ChooseFiles } from "./port.ts";
import type { Undated } from "./read-pull-request.ts";
import { readSnapshots } from "./snapshots.ts";
import { readTree } from "./trees.ts";

const side = z.object({ ref: z.string(), sha: z.string() });

const answer = z.object({
  html_url: z.string(),
  title: z.string(),
  body: z.string().nullable(),
  user: z.object({ login: z.string() }).nullable(),
  state: z.enum(["open", "closed"]),
  merged: z.boolean(),
  draft: z.boolean().optional(),
  labels: z.array(z.object({ name: z.string() })),
  head: side,
  base: side.extend({ repo: z.object({ html_url: z.string(), default_branch: z.string() }) }),
});
type Pull = z.infer<typeof answer>;

const file = z.object({ content: z.string() });

export function readAnonymously(ask: Ask, ref: PullRequestRef, choose: ChooseFiles): Promise<Undated> {
  const { owner, repository: repo, number } = ref;
  return doing(`read ${owner}/${repo}#${number}`, async () => {
    const route = "/repos/{owner}/{repo}/pulls/{pull_number}";
    const { value: pull } = await ask.get(route, { owner, repo, pull_number: number }, answer);
    // The tip of an open pull request's base is asked for by the branch's name, for its SHA may be an old one.
    const base = pull.state === "open" ? pull.base.ref : pull.base.sha;
    const headSha = pull.head.sha;
    const [comparison, headTree, configuration] = await Promise.all([
      compare(ask, ref, base, headSha),
      readTree(ask, ref, headSha),
      readConfiguration(ask, ref),
    ]);
    const wanted = choose({ owner, repository: repo, configuration });
    const revisions = { comparison, headTree, headSha, tip: comparison.base };
    const snapshots = await readSnapshots(ask, ref, revisions, wanted, null);
    const { base: baseSha, mergeBase, hunks } = comparison;
    return { pull: { ...toPullRequest(ref, pull), baseSha, mergeBase, hunks }, configuration, ...snapshots };
  });
}

function toPullRequest(ref: PullRequestRef, pull: Pull): Omit<PullRequest, "baseSha" | "mergeBase" | "hunks"> {
  return {
    ...ref,
    url: pull.html_url,
    title: pull.title,
    body: pull.body ?? "",
    author: pull.user?.login ?? null,
    state: pull.merged ? "merged" : pull.state,
    draft: pull.draft ?? false,
    headSha: pull.head.sha,
    baseRef: pull.base.ref,
    repositoryUrl: pull.base.repo.html_url,
    defaultBranch: pull.base.repo.default_branch,
    remarks: [],
    approvals: [],
    standings: {
      comments: [],
      labels: pull.labels.map(({ name }) => name),
      repositoryLabels: [],
      checkRuns: [],
      reviews: [],
      suggestions: [],
      answers: [],
      pings: [],
      unwanted: false,
      reviewRequested: false,
    },
  };
}

/** The text of the listing's own file on the default branch, or null where there is none. */
export async function readConfiguration(ask: Ask, { owner, repository: repo }: PullRequestRef): Promise<string | null> {
  try {
    const route = "/repos/{owner}/{repo}/contents/{path}";
    const { value } = await ask.get(route, { owner, repo, path: ".github/listkeeper.yml" }, file);
    return decodeAnyway(Buffer.from(value.content, "base64"));
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}
