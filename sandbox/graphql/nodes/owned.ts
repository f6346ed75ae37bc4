/** An account -> its repositories in a query. */
import { maySee, sameName } from "../../access/permit.ts";
import { repositoryNamed } from "../../repositories.ts";
import type { Account, Repository } from "../../world.ts";
import { connection, listed, type Node, type Paging } from "../connection.ts";
import { unknownPart } from "../refusal.ts";
import type { View } from "../view.ts";

interface RepositoriesArguments extends Paging {
  readonly privacy?: "PUBLIC" | "PRIVATE" | null;
  readonly visibility?: "PUBLIC" | "PRIVATE" | "INTERNAL" | null;
  readonly isFork?: boolean | null;
  readonly isArchived?: boolean | null;
  readonly affiliations?: readonly string[] | null;
  readonly ownerAffiliations?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: "ASC" | "DESC" } | null;
}

type Key = (repository: Repository) => string | number;

const KEYS: Readonly<Record<string, Key>> = {
  STARGAZERS: ({ stars }) => stars,
  NAME: ({ name }) => name.toLowerCase(),
  CREATED_AT: ({ createdAt }) => createdAt,
  UPDATED_AT: ({ pushedAt }) => pushedAt,
  PUSHED_AT: ({ pushedAt }) => pushedAt,
};

export function ownedFields(view: View, { login }: Account): Node {
  const { world } = view.site;
  return {
    /** Null, without an error, where there is none of that name. */
    repository({ name }: { name: string }) {
      const found = repositoryNamed(world, login, name);
      return found === null || !maySee(world, view.caller, found) ? null : view.make.repository(view, found);
    },
    repositories: (given: RepositoriesArguments) =>
      connection(given, listed(chosen(view, login, given)), {
        name: "repositories",
        node: (repository) => view.make.repository(view, repository),
      }),
  };
}

function chosen(view: View, login: string, given: RepositoriesArguments): readonly Repository[] {
  const { privacy, visibility, isFork, isArchived, orderBy } = given;
  if (given.affiliations != null) throw unknownPart(view, "repositories(affiliations:)");
  const shown = privacy ?? visibility;
  const found = view.site.world.repositories.filter(
    (one) =>
      sameName(one.owner, login) &&
      maySee(view.site.world, view.caller, one) &&
      (shown == null || one.visibility.toUpperCase() === shown) &&
      (isFork == null || (one.parent !== null) === isFork) &&
      (isArchived == null || (one.archivedAt !== null) === isArchived),
  );
  const key = KEYS[orderBy?.field ?? "NAME"];
  if (key === undefined) throw unknownPart(view, `repositories(orderBy: ${orderBy?.field})`);
  const sorted = found.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
  return orderBy?.direction === "DESC" ? sorted.reverse() : sorted;
}
