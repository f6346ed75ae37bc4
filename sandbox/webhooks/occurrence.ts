/** Something that happened in a repository, as the Apps that listen are told of it. */
import type { Json } from "../json.ts";
import type { Repository } from "../world.ts";

export interface Occurrence {
  /** As `X-GitHub-Event` names it. */
  readonly event: string;
  readonly action: string | null;
  /** Null for what concerns an installation only. */
  readonly repository: Repository | null;
  /** Login of who did it. */
  readonly sender: string;
  /** Members of the payload beside action, repository, sender, organization and installation. */
  readonly about: Json;
  /** Slug of the only App that is told, whatever it listens to; every App that listens if null. */
  readonly only: string | null;
}
