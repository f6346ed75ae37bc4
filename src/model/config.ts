/** The listing's configuration as the stages see it: complete, every default filled in. */
import type { Level } from "./finding.ts";

export type Format = "json" | "jsonc" | "yaml" | "toml" | "csv" | "tsv" | "text" | "markdown" | "module";

/** One list of the listing: which files hold it, and how to find entries and fields in them. */
export interface ListConfig {
  readonly name: string;
  /** Globs; `{section}` stands for one path segment or a part of it, and names the section. */
  readonly files: readonly string[];
  readonly except: readonly string[];
  /** Null: by the file's extension. */
  readonly format: Format | null;
  /** The section's name (or its first part) where neither the path nor a group gives it. */
  readonly section: string | null;
  /** Enclosing groups, outermost first; each name becomes a part of the section. RFC 9535 JSONPath. */
  readonly groups: readonly { readonly each: string; readonly named: string }[];
  /** RFC 9535 JSONPath from the document (or from the innermost group) to the entries. */
  readonly entries: string;
  /** Role to RFC 9535 JSONPath from the entry: `name`, `repository`, `website`, `description`, `stars`, `logo`, ... */
  readonly fields: Readonly<Record<string, string>>;
  /** Members that robots write; their edits are no edits. */
  readonly ignore: readonly string[];
}

/** The file in which logos must be registered. */
export interface LogoConfig {
  readonly registry: string;
  /** The list names to which it applies; empty: all that have a `logo` role. */
  readonly lists: readonly string[];
}

export interface CriterionConfig {
  readonly level: Level;
  /** As the criterion's own schema parsed it. */
  readonly options: unknown;
}

/** What the sections that `section` names ask; `all` is asked everywhere, later ones override. */
export interface SectionConfig {
  readonly section: string;
  readonly criteria: Readonly<Record<string, CriterionConfig>>;
}

export interface Config {
  readonly language: "auto" | "en" | "ja";
  /** Where the listing's criteria are published, for the comment's footer. */
  readonly page: string | null;
  readonly lists: readonly ListConfig[];
  readonly logo: LogoConfig | null;
  readonly criteria: readonly SectionConfig[];
  readonly labels: { readonly on: boolean; readonly prefix: string };
  readonly approve: boolean;
}

/** What a section asks, by criterion: the sections' settings laid over one another. Criteria that are not named are absent. */
export function criteriaFor(config: Config, section: string): Readonly<Record<string, CriterionConfig>> {
  const asked: Record<string, CriterionConfig> = {};
  for (const { section: name, criteria } of config.criteria) {
    if (name === "all" || name === section || section.startsWith(`${name} > `)) Object.assign(asked, criteria);
  }
  return asked;
}
