/** The root of a query: repositories by name, the viewer, and what is left of the limit. */
import { GraphQLError } from "graphql";
import { loginOf } from "../../access/caller.ts";
import { maySee, sameName } from "../../access/permit.ts";
import { accountNamed } from "../../accounts.ts";
import { repositoryNamed, repositoryOnceNamed } from "../../repositories.ts";
import { timeOf } from "../../site.ts";
import type { Node } from "../connection.ts";
import type { Weight } from "../points.ts";
import { refusal } from "../refusal.ts";
import type { View } from "../view.ts";
import { accountNode, userNode } from "./actor.ts";
import { repositoryNode } from "./repository.ts";
import { search } from "./search.ts";

interface Name {
  readonly owner: string;
  readonly name: string;
  readonly followRenames?: boolean | null;
}

export function queryRoot(view: View, weight: Weight): Node {
  const { world } = view.site;
  return {
    repository: (name: Name) => findRepository(view, name),
    search: (given: Parameters<typeof search>[1]) => search(view, given),
    rateLimit: () => rateLimit(view, weight),
    viewer() {
      const account = accountNamed(world, loginOf(view.caller) ?? "");
      if (account === null) throw new GraphQLError("Something went wrong while executing your query.");
      return userNode(view, account);
    },
    user: ({ login }: { login: string }) => findAccount(view, login, "User"),
    organization: ({ login }: { login: string }) => findAccount(view, login, "Organization"),
    repositoryOwner({ login }: { login: string }) {
      const account = accountNamed(world, login);
      return account === null ? null : accountNode(view, account);
    },
  };
}

function findRepository(view: View, { owner, name, followRenames }: Name): Node {
  const { world } = view.site;
  const former = followRenames === false ? null : repositoryOnceNamed(world, owner, name);
  const repository = repositoryNamed(world, owner, name) ?? former;
  if (repository === null || repository.isBlocked || !maySee(world, view.caller, repository)) {
    throw refusal("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  }
  return repositoryNode(view, repository);
}

function findAccount(view: View, login: string, type: "User" | "Organization"): Node {
  const account = view.site.world.accounts.find((one) => one.type === type && sameName(one.login, login));
  if (account === undefined)
    throw refusal(
      "NOT_FOUND",
      `Could not resolve to a${type === "User" ? " User" : "n Organization"} with the login of '${login}'.`,
    );
  return accountNode(view, account);
}

function rateLimit({ site, caller }: View, { points, nodes }: Weight): Node {
  const { limit, remaining, used, reset } = site.limits.look(caller, "graphql");
  return { cost: points, limit, remaining, used, nodeCount: nodes, resetAt: timeOf(new Date(reset * 1000)) };
}
