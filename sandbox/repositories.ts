/** A name, old or new, or an id -> the repository of the world. */
import { fullName, sameName } from "./access/permit.ts";
import type { Repository, World } from "./world.ts";

export function repositoryNamed(world: World, owner: string, name: string): Repository | null {
  return world.repositories.find((repository) => sameName(fullName(repository), `${owner}/${name}`)) ?? null;
}

/** One that had this name before, where no other has it now. */
export function repositoryOnceNamed(world: World, owner: string, name: string): Repository | null {
  const wanted = `${owner}/${name}`;
  return world.repositories.find(({ formerNames }) => formerNames.some((former) => sameName(former, wanted))) ?? null;
}

export function repositoryCalled(world: World, nameWithOwner: string): Repository {
  const [owner = "", name = ""] = nameWithOwner.split("/");
  const repository = repositoryNamed(world, owner, name);
  if (repository === null) throw new Error(`the world has no repository ${nameWithOwner}`);
  return repository;
}
