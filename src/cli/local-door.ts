/** A clone -> a door through which its work tree reads as a pull request, so that it is reviewed by the very same line. */
import { CONFIG_FILE } from "../config.ts";
import { GitError } from "../git/program.ts";
import { baseOf, type Revisions, readFileAt, readUncommitted, remoteOf } from "../git.ts";
import type { GitHub } from "../github/port.ts";
import type { PullRequest, PullRequestRef, Snapshot, Standings } from "../model/pull-request.ts";

export interface Local {
  readonly ref: PullRequestRef;
  readonly github: GitHub;
}

export interface LocalOptions {
  readonly directory: string;
  /** What the pull request would be merged into. */
  readonly base: string;
  /** What it would say. */
  readonly description: string;
  readonly now: () => Date;
}

const NOWHERE = { owner: "", repository: "" };

/** Which branch the pull request would go to, where nobody says so. */
export async function usualBase(directory: string): Promise<string> {
  const base = await baseOf(directory);
  if (base !== null) return base;
  throw new GitError(
    `${directory} has no branch of a usual name to compare with: say with --base what the pull request would go to.`,
  );
}

/** Projects and other pull requests are asked for at `github`; nothing can be written. */
export async function openLocal(github: GitHub, options: LocalOptions): Promise<Local> {
  const { directory, base, now } = options;
  const ref = { ...((await remoteOf(directory)) ?? NOWHERE), number: 0 };
  const configuration = await readFileAt(directory, base, CONFIG_FILE);
  return {
    ref,
    github: {
      ...github,
      async readPullRequest(_ref, choose) {
        const wanted = choose({ owner: ref.owner, repository: ref.repository, configuration });
        const revisions = await readUncommitted(directory, base, (path) => wanted(path) !== false);
        const { mergeBase, head } = revisions.sides;
        const touched = touchedIn(mergeBase, head);
        const pull = pullRequestOf(ref, options, revisions);
        return { pull, takenAt: now().toISOString(), configuration, ...revisions.sides, touched, unread: 0 };
      },
      readAttempts: async (_ref, addresses) =>
        ref.owner === "" ? addresses.map(() => null) : github.readAttempts(ref, addresses),
      apply: () => Promise.reject(new Error("a work tree is no place to write on")),
      mayApprove: () => false,
    },
  };
}

/** What is not pushed has no address on GitHub, so nothing is linked to. */
function pullRequestOf(ref: PullRequestRef, { base, description }: LocalOptions, revisions: Revisions): PullRequest {
  return {
    ...ref,
    url: "",
    title: "",
    body: description,
    author: null,
    state: "open",
    draft: false,
    headSha: revisions.head,
    baseRef: base,
    baseSha: revisions.base,
    mergeBase: revisions.mergeBase,
    repositoryUrl: "",
    defaultBranch: base,
    hunks: [],
    remarks: [],
    approvals: [],
    standings: NOTHING,
  };
}

const NOTHING: Standings = {
  comments: [],
  answers: [],
  pings: [],
  unwanted: false,
  reviewRequested: false,
  labels: [],
  repositoryLabels: [],
  checkRuns: [],
  reviews: [],
  suggestions: [],
};

function touchedIn(mergeBase: Snapshot, head: Snapshot): readonly string[] {
  const [then, now] = [mergeBase, head].map(({ files }) => new Map(files.map((file) => [file.path, file.text])));
  const paths = new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...paths].filter((path) => now?.get(path) === null || now?.get(path) !== then?.get(path)).sort();
}
