/** What somebody wants to commit. */
import type { Person } from "./history.ts";

/** What a commit does to one path; null takes the file away. */
export interface FileChange {
  readonly path: string;
  readonly content: string | Buffer | null;
  /** As git writes it; that of the file there was, or `100644`, if nothing is said. */
  readonly mode?: string;
}

export interface NewCommit {
  readonly parents: readonly string[];
  /** On top of the first parent's tree. */
  readonly changes: readonly FileChange[];
  readonly message: string;
  readonly author: Person;
  readonly committer?: Person;
}
