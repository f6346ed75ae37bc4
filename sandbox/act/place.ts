/** A repository's name, a number, a login -> what a deed in the world needs. */
import { type Deed, isPull } from "../deeds/deed.ts";
import type { CheckRun, CheckSuite, Comment, Issue, PullRequest } from "../discussion.ts";
import { addAccount } from "../new-world.ts";
import { repositoryCalled } from "../repositories.ts";
import type { Site } from "../site.ts";

/** Who does it: somebody by login, who is made up if the world has no such account. */
export interface By {
  readonly by?: string;
}

export interface InRepository extends By {
  /** `owner/name`. */
  readonly repository: string;
}

export interface OnNumber extends InRepository {
  readonly number: number;
}

/** The repository's owner acts if nobody is named. */
export function deedIn(site: Site, { repository: name, by }: InRepository): Deed {
  const repository = repositoryCalled(site.world, name);
  const login = by ?? repository.owner;
  const type = login.endsWith("[bot]") ? "Bot" : "User";
  const account = addAccount(site.world, { login, type });
  return { site, repository, by: { login: account.login, app: null } };
}

export function issueIn({ repository }: Deed, number: number): Issue {
  const issue = repository.discussion.issues.get(number);
  if (issue === undefined) throw new Error(`${repository.owner}/${repository.name} has no number ${number}`);
  return issue;
}

export function pullIn(deed: Deed, number: number): PullRequest {
  const issue = issueIn(deed, number);
  if (!isPull(issue)) throw new Error(`number ${number} is no pull request`);
  return issue;
}

export function commentIn({ repository }: Deed, id: number): { readonly issue: Issue; readonly comment: Comment } {
  for (const issue of repository.discussion.issues.values()) {
    const comment = issue.comments.find((one) => one.id === id);
    if (comment !== undefined) return { issue, comment };
  }
  throw new Error(`${repository.owner}/${repository.name} has no comment ${id}`);
}

export function checkRunIn({ repository }: Deed, id: number): CheckRun {
  const run = repository.discussion.checkRuns.find((one) => one.id === id);
  if (run === undefined) throw new Error(`${repository.owner}/${repository.name} has no check run ${id}`);
  return run;
}

export function checkSuiteIn({ repository }: Deed, id: number): CheckSuite {
  const suite = repository.discussion.checkSuites.find((one) => one.id === id);
  if (suite === undefined) throw new Error(`${repository.owner}/${repository.name} has no check suite ${id}`);
  return suite;
}
