/** How a listing describes the technology that its projects are built on: the options of the criterion `core-technology`, as its schema parsed them. */

export interface Technology {
  /** Its name, for questions; empty where the listing gives none. */
  readonly technology: string;
  /** What names, descriptions and README call it. */
  readonly words: readonly string[];
  readonly topics: readonly string[];
  /** As GitHub names them. */
  readonly languages: readonly string[];
  /** Globs of files, and of folders where they end with a slash. */
  readonly files: readonly string[];
  /** Glob of files to the texts that show it in them. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
  /** Glob of manifests to the names of dependencies. */
  readonly dependencies: Readonly<Record<string, readonly string[]>>;
  /** Repositories, as `owner/name`. */
  readonly submodules: readonly string[];
  /** Texts in the files that say how a project is built. */
  readonly flags: readonly string[];
}
