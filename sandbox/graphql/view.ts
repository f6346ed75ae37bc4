/** What the nodes of a query are made with: the request, and the makers of those nodes that lead in circles. */
import type { Issue, PullRequest } from "../discussion.ts";
import type { Commit } from "../history.ts";
import type { Call } from "../http/call.ts";
import type { Repository } from "../world.ts";
import type { Node, Paging } from "./connection.ts";

/** A commit leads to its repository, and that to its commits: each finds the other's maker here. */
export interface Makers {
  readonly repository: (view: View, repository: Repository) => Node;
  readonly commit: (view: View, repository: Repository, commit: Commit) => Node;
  readonly comments: (view: View, repository: Repository, issue: Issue, paging: Paging) => Node;
  readonly pull: (view: View, repository: Repository, pull: PullRequest) => Node;
}

export interface View extends Call {
  readonly make: Makers;
}
