/** Pull requests and issues of a project as GitHub answers them -> what was merged, and what its members answered. */
import { isBot } from "../bots.ts";
import type { IssueAnswer, MergedPull, RepositoryAnswer } from "../model/answers.ts";
import type { Project } from "./project-shape.ts";

type Who = { readonly __typename: string; readonly login: string } | null;

// https://docs.github.com/en/graphql/reference/enums#commentauthorassociation; members who hide it look like contributors.
const MEMBERS = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

export function mergedPulls(merged: Project["merged"]): RepositoryAnswer["merged"] {
  if (!merged) return null;
  const pulls = merged.nodes.flatMap(({ mergedAt, authorAssociation, author, mergedBy, ...pull }): MergedPull[] =>
    mergedAt === null
      ? []
      : [{ ...pull, mergedAt, association: authorAssociation, author: account(author), mergedBy: account(mergedBy) }],
  );
  return { total: merged.total, pulls: pulls.sort((one, other) => (one.mergedAt > other.mergedAt ? -1 : 1)) };
}

export function memberAnswers(issues: Project["answers"]): RepositoryAnswer["answers"] {
  if (!issues) return null;
  const given = issues.flatMap(({ author: asker, comments }) =>
    comments.flatMap(({ createdAt: at, url, authorAssociation, author }): IssueAnswer[] => {
      const own = author !== null && author.login === asker?.login;
      if (own || !MEMBERS.has(authorAssociation) || account(author)?.bot) return [];
      return [{ at, login: author?.login ?? null, url }];
    }),
  );
  return { issues: issues.length, given: given.sort((one, other) => (one.at > other.at ? -1 : 1)) };
}

/** GraphQL calls an App's account `renovate` where everything else on GitHub calls it `renovate[bot]`. */
function account(who: Who): MergedPull["author"] {
  if (who === null) return null;
  const isApp = who.__typename === "Bot";
  const login = isApp && !who.login.endsWith("[bot]") ? `${who.login}[bot]` : who.login;
  return { login, bot: isApp || isBot({ login, name: null, email: null }) };
}
