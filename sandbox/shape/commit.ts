/** A commit -> the commit objects of REST answers. */

import { accountOfEmail } from "../accounts.ts";
import type { Commit, Person } from "../history.ts";
import type { Json } from "../json.ts";
import type { Links } from "../links.ts";
import { timeOf } from "../site.ts";
import type { Repository, World } from "../world.ts";
import { nodeId } from "./node-id.ts";
import { repositoryUrl, webUrl } from "./repository.ts";
import { simpleUser } from "./user.ts";

const UNSIGNED = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

/** As `/commits` and `/compare` list it. */
export function commitOf(world: World, repository: Repository, commit: Commit, links: Links): Json {
  const { sha } = commit;
  const url = `${repositoryUrl(repository, links)}/commits/${sha}`;
  const account = ({ email }: Person) => {
    const found = accountOfEmail(world, repository, email);
    return found === null ? null : simpleUser(found, links);
  };
  const { author, committer, tree, message, verification } = gitParts(repository, commit, links);
  return {
    sha,
    node_id: nodeId("Commit", sha),
    commit: { author, committer, message, tree, url: gitUrl(repository, sha, links), comment_count: 0, verification },
    url,
    html_url: `${webUrl(repository, links)}/commit/${sha}`,
    comments_url: `${url}/comments`,
    author: account(commit.author),
    committer: account(commit.committer),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${repositoryUrl(repository, links)}/commits/${parent}`,
      html_url: `${webUrl(repository, links)}/commit/${parent}`,
    })),
  };
}

/** As `/git/commits/{sha}` shows it. */
export function gitCommit(repository: Repository, commit: Commit, links: Links): Json {
  return {
    sha: commit.sha,
    node_id: nodeId("Commit", commit.sha),
    url: gitUrl(repository, commit.sha, links),
    html_url: `${webUrl(repository, links)}/commit/${commit.sha}`,
    ...gitParts(repository, commit, links),
    parents: commit.parents.map((sha) => ({
      sha,
      url: gitUrl(repository, sha, links),
      html_url: `${webUrl(repository, links)}/commit/${sha}`,
    })),
  };
}

/** As webhooks carry a head commit. */
export function headCommit({ sha, tree, message, author, committer }: Commit): Json {
  const by = ({ name, email }: Person) => ({ name, email });
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: timeOf(new Date(committer.date)),
    author: by(author),
    committer: by(committer),
  };
}

/** As a push carries its commits; `files`: what it adds, removes and modifies. */
export function pushedCommit(repository: Repository, commit: Commit, files: Json, links: Links): Json {
  return {
    ...headCommit(commit),
    distinct: true,
    url: `${webUrl(repository, links)}/commit/${commit.sha}`,
    ...files,
  };
}

function gitParts(repository: Repository, { author, committer, tree, message }: Commit, links: Links): Json {
  const by = ({ name, email, date }: Person) => ({ name, email, date: timeOf(new Date(date)) });
  return {
    author: by(author),
    committer: by(committer),
    tree: { sha: tree, url: `${repositoryUrl(repository, links)}/git/trees/${tree}` },
    message,
    verification: UNSIGNED,
  };
}

function gitUrl(repository: Repository, sha: string, links: Links): string {
  return `${repositoryUrl(repository, links)}/git/commits/${sha}`;
}
