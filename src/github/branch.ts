/** A listing's branches -> the configuration in force, and the files in which two commits of one branch differ. */
import { hasStatus } from "./errors.ts";
import type { Octokit, Place } from "./open-pull-requests.ts";

// https://docs.github.com/en/rest/commits/commits#compare-two-commits: a comparison names 300 files at most.
const MOST_FILES = 300;

export const FILE_OF_DEFAULT_BRANCH = `query Configuration($owner: String!, $name: String!, $file: String!) {
  repository(owner: $owner, name: $name) { object(expression: $file) { ... on Blob { text } } }
}`;

interface Answer {
  readonly repository: { readonly object: { readonly text?: string | null } | null };
}

/** The text of a file on the default branch; null where there is none. */
export async function readOnDefaultBranch(octokit: Octokit, place: Place, path: string): Promise<string | null> {
  const variables = { owner: place.owner, name: place.repository, file: `HEAD:${path}`, request: {} };
  return (await octokit.graphql<Answer>(FILE_OF_DEFAULT_BRANCH, variables)).repository.object?.text ?? null;
}

/** Null where nobody can tell: too many of them, or the branch no longer holds the older commit. */
export async function changedBetween(
  octokit: Octokit,
  { owner, repository }: Place,
  older: string,
  newer: string,
): Promise<readonly string[] | null> {
  try {
    const basehead = `${older}...${newer}`;
    const request = { owner, repo: repository, basehead, per_page: 1, request: {} };
    const { status, files = [] } = (await octokit.rest.repos.compareCommitsWithBasehead(request)).data;
    if (status !== "ahead" && status !== "identical") return null;
    if (files.length >= MOST_FILES) return null;
    return files.flatMap(({ filename, previous_filename }) => [
      filename,
      ...(previous_filename ? [previous_filename] : []),
    ]);
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}
