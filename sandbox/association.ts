/** A login in a repository -> `author_association`, which GitHub works out without asking who looks. */
import { sameName } from "./access/permit.ts";
import type { Repository } from "./world.ts";

/** Members of an organisation stay unseen here, as private members do; write access given by an organisation does, too. */
export function association(repository: Repository, login: string): string {
  if (sameName(repository.owner, login)) return "OWNER";
  for (const collaborator of repository.collaborators.keys()) if (sameName(collaborator, login)) return "COLLABORATOR";
  for (const { by, pull } of repository.discussion.issues.values()) {
    if (pull?.mergedAt != null && sameName(by.login, login)) return "CONTRIBUTOR";
  }
  return "NONE";
}
