/** The makers of those nodes that lead to each other in circles. */
import type { Makers } from "../view.ts";
import { commentConnection } from "./comment.ts";
import { commitNode } from "./commit.ts";
import { pullNode } from "./pull-request.ts";
import { repositoryNode } from "./repository.ts";

export const makers: Makers = {
  repository: repositoryNode,
  commit: commitNode,
  comments: commentConnection,
  pull: pullNode,
};
